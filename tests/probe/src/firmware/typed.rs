//! Typed pins.

use pycom_bsp::parts::{ActiveLow, Button, Led};
use pycom_bsp::{Input, Level, Output, Pull, module::P9};

probes! {
    probe_typed_set_high(pin: &mut Output<P9>) {
        pin.set_high();
    }
    probe_typed_set_low(pin: &mut Output<P9>) {
        pin.set_low();
    }
    probe_typed_is_high(pin: &Output<P9>) -> bool {
        pin.is_high()
    }
    probe_typed_is_low(pin: &Output<P9>) -> bool {
        pin.is_low()
    }
    probe_typed_toggle(pin: &mut Output<P9>) {
        pin.toggle();
    }
    probe_typed_is_set_high(pin: &Output<P9>) -> bool {
        pin.is_set_high()
    }
    probe_typed_hold(pin: &mut Output<P9>) {
        pin.hold();
    }
    probe_typed_unhold(pin: &mut Output<P9>) {
        pin.unhold();
    }
    probe_typed_is_held(pin: &Output<P9>) -> bool {
        pin.is_held()
    }
    probe_typed_new_output(pin: P9) -> Output<P9> {
        Output::new(pin, Level::High)
    }
    probe_typed_new_input(pin: P9) -> Input<P9> {
        Input::with_pull(pin, Pull::Up)
    }
    probe_typed_led_on(led: &mut Led<P9, ActiveLow>) {
        led.on();
    }
    probe_typed_led_off(led: &mut Led<P9, ActiveLow>) {
        led.off();
    }
    probe_typed_led_is_on(led: &Led<P9, ActiveLow>) -> bool {
        led.is_on()
    }
    probe_typed_led_toggle(led: &mut Led<P9, ActiveLow>) {
        led.toggle();
    }
    probe_typed_new_led(pin: P9) -> Led<P9, ActiveLow> {
        Led::new(pin)
    }
    probe_typed_is_pressed(button: &Button<P9, ActiveLow>) -> bool {
        button.is_pressed()
    }
    probe_typed_new_button(pin: P9) -> Button<P9, ActiveLow> {
        Button::new(pin)
    }
}
