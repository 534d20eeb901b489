//! The self-test of Pycom's modules: on the ESP32 its firmware, anywhere else on the simulated chip.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

esp32_selftest::program!(pycom_bsp::Pycom, pycom_bsp::module);
