//! On the simulated chip, which has no radio: prints the LED's waveform for three networks.

use std::error::Error;
use std::time::Duration;

use pycom_bsp::exp_board::LED;
use pycom_bsp::sim;
use wifi::Flashes;

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    sim::run(|chip| {
        let mut flashes = Flashes::new(LED::take()?);
        chip.clear_waveforms();
        for _ in 0..2 {
            flashes.show(3, || chip.advance(Duration::from_millis(40)));
        }
        let pins = [chip.pin::<LED>().named("G16")];
        chip.show(&pins, 64)?;
        Ok(())
    })
}
