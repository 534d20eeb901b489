//! The three kinds of a pin, for tests that try a driver with each.

use embedded_hal::digital::{InputPin, OutputPin};
use pycom_bsp::machine::{Init, Pin};
use pycom_bsp::sim::{self, Chip};
use pycom_bsp::{AnyPin, Level, OpenDrain, module::P9};

/// Something to do with a pin.
pub(crate) trait Try {
    fn with(&self, chip: &Chip, pin: impl InputPin + OutputPin);
}

/// P9 with open drain: typed, erased and by name, each on a chip of its own.
pub(crate) fn every_kind(test: &impl Try) {
    sim::run(|chip| test.with(chip, OpenDrain::new(P9::take().unwrap(), Level::High)));
    sim::run(|chip| {
        let pin = AnyPin::from(P9::take().unwrap());
        test.with(chip, pin.into_open_drain(Level::High).unwrap());
    });
    sim::run(|chip| {
        let init = Init::new(Pin::OPEN_DRAIN).value(true);
        test.with(chip, Pin::with("P9", init).unwrap());
    });
}
