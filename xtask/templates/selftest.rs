//! The self-test of the board: on the ESP32 its firmware, anywhere else on the simulated chip.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

// In brackets: pins that can be outputs and hold, to measure the cycles of typed operations.
esp32_selftest::program!(CRATE_bsp::TYPE, CRATE_bsp::header, [D4]);
