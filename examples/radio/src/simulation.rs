//! On the simulated chip: shows what the pins did.

use pycom_bsp::lopy4::{LORA_MISO, LORA_MOSI, LORA_NSS, LORA_SCLK};
use pycom_bsp::sim;
use pycom_bsp::{Level, Output, Taken};
use radio::bench::Bench;
use radio::{Radio, SX1276};

/// The radio's pads.
const PADS: [(&str, u8); 4] = [("NSS ", 18), ("SCLK", 5), ("MOSI", 27), ("MISO", 19)];

pub(crate) fn run() -> Result<(), Taken> {
    sim::run(|chip| {
        let pins = (LORA_SCLK::take()?, LORA_MOSI::take()?, LORA_MISO::take()?);
        let bench = Bench::new(
            chip,
            pins,
            |address| if address == 0x42 { SX1276 } else { 0 },
        );
        let mut radio = Radio::new(bench, Output::new(LORA_NSS::take()?, Level::High));
        chip.clear_waveforms();
        let Ok(version) = radio.version();
        println!("version {version:#04x}");
        print!("{}", chip.waveform_text(&PADS, 72));
        Ok(())
    })
}
