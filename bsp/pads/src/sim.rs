//! The simulated chip, for tests on the host: the crate `esp32-sim`, and how its words and those of the drivers go together.
//!
//! Off the target every register access of this crate goes to the [`Chip`] of the current thread. Firmware logic runs against it under plain
//! `cargo test`, on any operating system.
//!
//! ```
//! use esp32_pads::sim::{self, Drive};
//! use esp32_pads::{Input, Pull};
//! use pycom_bsp::exp_board::BUTTON;
//!
//! sim::run(|chip| {
//!     let button = Input::with_pull(BUTTON::take()?, Pull::Up);
//!     chip.pin::<BUTTON>().drive(Drive::Low);
//!     assert!(button.is_low());
//!     # Ok::<(), esp32_pads::Taken>(())
//! }).unwrap();
//! ```

pub use esp32_sim::*;

use crate::machine::{Error, find};
use crate::owner::board::Board;

/// A pin of a board by its name, found at run time, as `machine.Pin` finds it.
///
/// ```
/// use esp32_pads::sim::{self, Drive, PadLevel};
/// use pycom_bsp::Pycom;
///
/// sim::run(|chip| {
///     let button = sim::pin_named::<Pycom>(chip, "G17").unwrap();
///     button.drive(Drive::Low);
///     assert_eq!((button.name(), button.level()), ("G17", PadLevel::Low));
///     assert!(sim::pin_named::<Pycom>(chip, "G99").is_err());
/// });
/// ```
///
/// # Errors
///
/// [`Error::UnknownName`], with the nearest name.
pub fn pin_named<B: Board>(chip: &Chip, name: &str) -> Result<Pin, Error> {
    let gpio = find::pin::<B>(name)?.pad.gpio;
    Ok(chip.gpio(gpio).named(name))
}

// One `Cpu` for a program and for the chip that it runs on.
pub use crate::silicon::Cpu;

/// Two enumerations of the same values, one of the drivers and one of the simulated chip: they convert into each other.
macro_rules! same {
    ($name:ident: $($value:ident)+) => {
        impl From<crate::silicon::$name> for esp32_sim::$name {
            fn from(value: crate::silicon::$name) -> Self {
                match value {
                    $(crate::silicon::$name::$value => Self::$value,)+
                }
            }
        }

        impl From<esp32_sim::$name> for crate::silicon::$name {
            fn from(value: esp32_sim::$name) -> Self {
                match value {
                    $(esp32_sim::$name::$value => Self::$value,)+
                }
            }
        }
    };
}

same!(Level: Low High);
same!(Cpu: ProCpu AppCpu);
