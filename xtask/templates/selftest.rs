//! The self-test of the board: on the ESP32 its firmware, anywhere else on the simulated chip.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

// With pins in brackets as a third part, such as `[D4]`, it also measures the cycles of typed operations on them. They must be able to be outputs and to hold.
esp32_selftest::program!(CRATE_bsp::TYPE, CRATE_bsp::header);
