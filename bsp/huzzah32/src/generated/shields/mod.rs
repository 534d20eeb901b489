// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! What can be plugged into the Adafruit HUZZAH32, each with a module of its own.
//!
//! A shield is written against a connector, and not against a board, so what is asked for is a pin on a board: `FUNCTION::<board::Socket>`. What the board needs for itself does not compile, and the compiler says why. `cargo xtask fit` says it of whole stacks, and `shields.md` beside this crate's `pins.md` has all pairs.
//!
//! | shield | what it is | plugged into | leads it through |
//! |---|---|---|---|
//! | `oled` | FeatherWing OLED 128x32 | `feather` | yes |
//! | `adalogger` | Adalogger FeatherWing | `feather` | yes |
//! | `ds3231` | DS3231 FeatherWing | `feather` | yes |
//! | `music_maker` | Music Maker FeatherWing | `feather` | yes |

pub mod oled;
pub mod adalogger;
pub mod ds3231;
pub mod music_maker;
