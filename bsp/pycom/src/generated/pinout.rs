// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! Pinout diagrams of the boards.
//!
//! # WiPy 2
//!
#![doc = include_str!("../../pinout/wipy2.svg")]
//!
//! # WiPy 2 on the expansion board
//!
#![doc = include_str!("../../pinout/wipy2-on-exp_board.svg")]
//!
//! # WiPy 3
//!
#![doc = include_str!("../../pinout/wipy3.svg")]
//!
//! # WiPy 3 on the expansion board
//!
#![doc = include_str!("../../pinout/wipy3-on-exp_board.svg")]
//!
//! # LoPy
//!
#![doc = include_str!("../../pinout/lopy.svg")]
//!
//! # LoPy on the expansion board
//!
#![doc = include_str!("../../pinout/lopy-on-exp_board.svg")]
//!
//! # LoPy4
//!
#![doc = include_str!("../../pinout/lopy4.svg")]
//!
//! # LoPy4 on the expansion board
//!
#![doc = include_str!("../../pinout/lopy4-on-exp_board.svg")]
//!
//! # SiPy
//!
#![doc = include_str!("../../pinout/sipy.svg")]
//!
//! # SiPy on the expansion board
//!
#![doc = include_str!("../../pinout/sipy-on-exp_board.svg")]
//!
//! # GPy
//!
#![doc = include_str!("../../pinout/gpy.svg")]
//!
//! # GPy on the expansion board
//!
#![doc = include_str!("../../pinout/gpy-on-exp_board.svg")]
//!
//! # FiPy
//!
#![doc = include_str!("../../pinout/fipy.svg")]
//!
//! # FiPy on the expansion board
//!
#![doc = include_str!("../../pinout/fipy-on-exp_board.svg")]
//!
//! # Expansion Board 2
//!
#![doc = include_str!("../../pinout/shield-expansion_board_2.svg")]
//!
//! # Expansion Board 3
//!
#![doc = include_str!("../../pinout/shield-expansion_board_3.svg")]
//!
//! # Pysense
//!
#![doc = include_str!("../../pinout/shield-pysense.svg")]
//!
//! # Pysense 2.0X
//!
#![doc = include_str!("../../pinout/shield-pysense2.svg")]
//!
//! # Pytrack
//!
#![doc = include_str!("../../pinout/shield-pytrack.svg")]
//!
//! # Pytrack 2.0X
//!
#![doc = include_str!("../../pinout/shield-pytrack2.svg")]
//!
//! # Pyscan
//!
#![doc = include_str!("../../pinout/shield-pyscan.svg")]
//!
//! # Deep Sleep Shield
//!
#![doc = include_str!("../../pinout/shield-deep_sleep.svg")]
