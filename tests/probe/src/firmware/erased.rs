//! Erased pins.

use pycom_bsp::{AnyPin, Input, Level, Output, Rejected, Unsupported};

probes! {
    probe_erased_set_high(pin: &mut Output<AnyPin>) {
        pin.set_high();
    }
    probe_erased_set_low(pin: &mut Output<AnyPin>) {
        pin.set_low();
    }
    probe_erased_is_high(pin: &Output<AnyPin>) -> bool {
        pin.is_high()
    }
    probe_erased_is_low(pin: &Output<AnyPin>) -> bool {
        pin.is_low()
    }
    probe_erased_toggle(pin: &mut Output<AnyPin>) {
        pin.toggle();
    }
    probe_erased_is_set_high(pin: &Output<AnyPin>) -> bool {
        pin.is_set_high()
    }
    probe_erased_hold(pin: &mut Output<AnyPin>) -> Result<(), Unsupported> {
        pin.hold()
    }
    probe_erased_unhold(pin: &mut Output<AnyPin>) -> Result<(), Unsupported> {
        pin.unhold()
    }
    probe_erased_is_held(pin: &Output<AnyPin>) -> Result<bool, Unsupported> {
        pin.is_held()
    }
    probe_erased_new_output(pin: AnyPin) -> Result<Output<AnyPin>, Rejected<AnyPin>> {
        pin.into_output(Level::High)
    }
    probe_erased_new_input(pin: AnyPin) -> Input<AnyPin> {
        pin.into_input()
    }
}
