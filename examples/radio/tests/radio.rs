//! The program on the simulated chip.

use pycom_bsp::lopy4::{LORA_MISO, LORA_MOSI, LORA_NSS, LORA_SCLK};
use pycom_bsp::sim::{self, Chip, PadLevel};
use pycom_bsp::{Level, Output};
use radio::bench::Bench;
use radio::{Radio, SX1276};

/// Reads the version of a radio with these registers.
fn version(chip: &Chip, register: fn(u8) -> u8) -> u8 {
    let pins = (LORA_SCLK::take(), LORA_MOSI::take(), LORA_MISO::take());
    let pins = (pins.0.unwrap(), pins.1.unwrap(), pins.2.unwrap());
    let select = Output::new(LORA_NSS::take().unwrap(), Level::High);
    let bench = Bench::new(chip, pins, register);
    chip.clear_waveforms();
    let Ok(version) = Radio::new(bench, select).version();
    version
}

#[test]
fn the_register_with_the_version_is_read() {
    sim::run(|chip| {
        let read = version(chip, |address| if address == 0x42 { SX1276 } else { 0xFF });
        assert_eq!(read, SX1276);
    });
}

#[test]
fn the_radio_is_selected_for_the_whole_frame() {
    sim::run(|chip| {
        version(chip, |_| 0);
        let select: Vec<_> = chip
            .pin::<LORA_NSS>()
            .waveform()
            .into_iter()
            .map(|(_, level)| level)
            .collect();
        assert_eq!(select, [PadLevel::High, PadLevel::Low, PadLevel::High]);
        let clock = chip.pin::<LORA_SCLK>().waveform();
        let rising = clock
            .iter()
            .filter(|(_, level)| *level == PadLevel::High)
            .count();
        assert_eq!(rising, 16);
        let (first, last) = (
            chip.pin::<LORA_NSS>().waveform()[1].0,
            chip.pin::<LORA_NSS>().waveform()[2].0,
        );
        let inside = clock.iter().filter(|(_, level)| *level == PadLevel::High);
        assert!(inside.clone().all(|(step, _)| (first..last).contains(step)));
    });
}
