//! The self-test of the board: on the ESP32 its firmware, anywhere else on the simulated chip.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

// What the operations cost is measured on the pins in brackets, if they are free: pins that can be outputs and hold.
esp32_selftest::program!(CRATE_bsp::TYPE, CRATE_bsp::header, [D4]);
