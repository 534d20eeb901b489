//! Typed pins.

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
    probe_typed_release(pin: &mut Output<P9>) {
        pin.release();
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
}
