//! On the simulated chip, which has no radio: shows what the LED does for three networks.

use std::time::Duration;

use pycom_bsp::Taken;
use pycom_bsp::exp_board::LED;
use pycom_bsp::sim;
use wifi::Flashes;

pub(crate) fn run() -> Result<(), Taken> {
    sim::run(|chip| {
        let mut flashes = Flashes::new(LED::take()?);
        chip.clear_waveforms();
        for _ in 0..2 {
            flashes.show(3, || chip.advance(Duration::from_millis(40)));
        }
        print!("{}", chip.waveform_text(&[("G16", 12)], 64));
        Ok(())
    })
}
