//! The self-test of Pycom's modules: firmware on the ESP32, a self-test of the simulated chip on the host.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

esp32_selftest::program!(pycom_bsp::Pycom, pycom_bsp::module, [P10, P20]);
