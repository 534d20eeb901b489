//! The simulated chip, for tests on the host: the crate `esp32-sim`, and how its words and those of the drivers go together.
//!
//! Off the target every register access of this crate goes to the [`Chip`] of the current thread. Firmware logic runs against it under plain
//! `cargo test`, on any operating system.
//!
//! ```
//! use esp32_pads::sim::{self, External, PadLevel};
//!
//! sim::run(|chip| {
//!     // The outside world: a wire to 3.3 V, a button with its resistor, nothing at all.
//!     chip.drive(27, External::High);
//!     assert_eq!(chip.level(27), PadLevel::High);
//!     chip.drive(27, External::Floating);
//!     assert_eq!(chip.level(27), PadLevel::Floating);
//! });
//! ```

pub use esp32_sim::*;

// One `Core` for a program and for the chip that it runs on.
pub use crate::Core;

/// Two enumerations of the same values, one of the drivers and one of the simulated chip: they convert into each other.
macro_rules! same {
    ($name:ident: $($value:ident)+) => {
        impl From<crate::$name> for esp32_sim::$name {
            fn from(value: crate::$name) -> Self {
                match value {
                    $(crate::$name::$value => Self::$value,)+
                }
            }
        }

        impl From<esp32_sim::$name> for crate::$name {
            fn from(value: esp32_sim::$name) -> Self {
                match value {
                    $(esp32_sim::$name::$value => Self::$value,)+
                }
            }
        }
    };
}

same!(Level: Low High);
same!(Core: Pro App);
