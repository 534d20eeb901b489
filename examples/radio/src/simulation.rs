//! On the simulated chip: shows what the pins did.

use std::error::Error;

use pycom_bsp::lopy4::{LORA_MISO, LORA_MOSI, LORA_NSS, LORA_SCLK};
use pycom_bsp::sim;
use pycom_bsp::{Level, Output};
use radio::bench::Bench;
use radio::{Radio, SX1276};

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
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
        let pins = [
            chip.pin::<LORA_NSS>().named("NSS"),
            chip.pin::<LORA_SCLK>().named("SCLK"),
            chip.pin::<LORA_MOSI>().named("MOSI"),
            chip.pin::<LORA_MISO>().named("MISO"),
        ];
        chip.show(&pins, 72)?;
        Ok(())
    })
}
