//! On the simulated chip: shows what the pins did.

use std::error::Error;

use pycom_bsp::module::{P3, P4, P9, P10};
use pycom_bsp::sim;
use thermometer::Thermometer;
use thermometer::bench::{Bus, Line};

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    sim::run(|chip| {
        // 21.5 °C, in sixteenths, in the upper twelve bits.
        let temperature = (21 * 16 + 8_u16) << 4;
        let wires = (P9::take()?, P10::take()?);
        let bus = Bus::new(chip, wires, Some(temperature.to_be_bytes()));
        let mut thermometer = Thermometer::new(bus);
        let mut heard = Vec::new();
        let mut console = Line::new(chip, (P3::take()?, P4::take()?), |byte| heard.push(byte));

        chip.clear_waveforms();
        let read = thermometer.temperature();
        let pins = [
            chip.pin::<P9>().named("SDA"),
            chip.pin::<P10>().named("SCL"),
        ];
        chip.show(&pins, 120)?;
        assert!(read.is_ok(), "{read:?}");

        let key = console.press(b't');
        let answered = thermometer.answer(key, &mut console);
        drop(console);
        answered.expect("a line on the bench takes everything");
        print!("{}", String::from_utf8_lossy(&heard));
        Ok(())
    })
}
