//! The self-test of the HUZZAH32: firmware on the ESP32, a self-test of the simulated chip on the host.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

esp32_selftest::program!(huzzah32_bsp::Huzzah32, huzzah32_bsp::feather, [D27, D33]);
