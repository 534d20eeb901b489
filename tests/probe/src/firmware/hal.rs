//! The drivers of `esp-hal`. Its hold is behind its feature `unstable`.

use esp_hal::gpio::{Input, InputConfig, Level, Output, OutputConfig, Pull};
use esp_hal::peripherals::GPIO12;

probes! {
    probe_hal_set_high(pin: &mut Output<'static>) {
        pin.set_high();
    }
    probe_hal_set_low(pin: &mut Output<'static>) {
        pin.set_low();
    }
    probe_hal_is_high(pin: &Input<'static>) -> bool {
        pin.is_high()
    }
    probe_hal_is_low(pin: &Input<'static>) -> bool {
        pin.is_low()
    }
    probe_hal_toggle(pin: &mut Output<'static>) {
        pin.toggle();
    }
    probe_hal_is_set_high(pin: &Output<'static>) -> bool {
        pin.is_set_high()
    }
    probe_hal_new_output(pin: GPIO12<'static>) -> Output<'static> {
        Output::new(pin, Level::High, OutputConfig::default())
    }
    probe_hal_new_input(pin: GPIO12<'static>) -> Input<'static> {
        Input::new(pin, InputConfig::default().with_pull(Pull::Up))
    }
    probe_hal_hold(pin: &mut Output<'static>) {
        pin.set_pad_hold(true);
    }
    probe_hal_unhold(pin: &mut Output<'static>) {
        pin.set_pad_hold(false);
    }
    probe_hal_is_held(pin: &Output<'static>) -> bool {
        pin.is_pad_held()
    }
}
