// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! The shields for the Adafruit HUZZAH32, each with its own module.
//!
//! A shield is described by the pins of a connector, not of a board, so a program names the board: `FUNCTION::<board::Socket>`. A function on a pin that the board needs itself does not compile. `cargo xtask fit` checks whole stacks of shields, and `shields.md`, beside this crate's `pins.md`, lists all pairs.
//!
//! | shield | what it is | plugged into | stacks |
//! |---|---|---|---|
//! | `oled` | FeatherWing OLED 128x32 | `feather` | yes |
//! | `adalogger` | Adalogger FeatherWing | `feather` | yes |
//! | `ds3231` | DS3231 FeatherWing | `feather` | yes |
//! | `music_maker` | Music Maker FeatherWing | `feather` | yes |

pub mod adalogger;
pub mod ds3231;
pub mod music_maker;
pub mod oled;
