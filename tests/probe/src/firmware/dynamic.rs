//! `machine.Pin`, found by name at run time. What names a pin is left out: it is a search.

use pycom_bsp::machine::{Init, Pin};
use pycom_bsp::{Level, Unsupported};

probes! {
    probe_dynamic_set_high(pin: &mut Pin) {
        pin.set_value(true);
    }
    probe_dynamic_set_low(pin: &mut Pin) {
        pin.set_value(false);
    }
    probe_dynamic_is_high(pin: &Pin) -> bool {
        pin.value() == Level::High
    }
    probe_dynamic_is_low(pin: &Pin) -> bool {
        pin.value() == Level::Low
    }
    probe_dynamic_toggle(pin: &mut Pin) {
        pin.toggle();
    }
    probe_dynamic_hold(pin: &mut Pin) -> Result<(), Unsupported> {
        pin.set_hold(true)
    }
    probe_dynamic_unhold(pin: &mut Pin) -> Result<(), Unsupported> {
        pin.set_hold(false)
    }
    probe_dynamic_is_held(pin: &Pin) -> Result<bool, Unsupported> {
        pin.hold()
    }
    probe_dynamic_new_output(pin: &mut Pin) -> Result<(), Unsupported> {
        pin.init(Init::new(Pin::OUT).value(true))
    }
    probe_dynamic_new_input(pin: &mut Pin) -> Result<(), Unsupported> {
        pin.init(Init::new(Pin::IN).pull(Pin::PULL_UP))
    }
}
