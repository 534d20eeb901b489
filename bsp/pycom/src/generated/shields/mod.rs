// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The shields for the Pycom ESP32 modules, each with its own module.
//!
//! A shield is described by the pins of a connector, not of a board, so a program names the board: `FUNCTION::<board::Socket>`. A function on a pin that the board needs itself does not compile. `cargo xtask fit` checks whole stacks of shields, and `shields.md`, beside this crate's `pins.md`, lists all pairs.
//!
//! | shield | what it is | plugged into | stacks |
//! |---|---|---|---|
//! | `expansion_board_2` | Expansion Board 2: version 2.0, without a safe-boot button | `module` | no |
//! | `expansion_board_3` | Expansion Board 3: versions 3.0 and 3.1 | `module` | no |
//! | `pysense` | Pysense: first generation | `module` | no |
//! | `pysense2` | Pysense 2.0X: second generation | `module` | no |
//! | `pytrack` | Pytrack: first generation | `module` | no |
//! | `pytrack2` | Pytrack 2.0X: second generation | `module` | no |
//! | `pyscan` | Pyscan: first generation | `module` | no |
//! | `deep_sleep` | Deep Sleep Shield: between a module and its expansion board | `module` | yes |

pub mod deep_sleep;
pub mod expansion_board_2;
pub mod expansion_board_3;
pub mod pyscan;
pub mod pysense;
pub mod pysense2;
pub mod pytrack;
pub mod pytrack2;
