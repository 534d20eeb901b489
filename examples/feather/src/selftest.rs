//! The self-test of the HUZZAH32: on the ESP32 its firmware, anywhere else on the simulated chip.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

esp32_selftest::program!(huzzah32_bsp::Huzzah32, huzzah32_bsp::feather);
