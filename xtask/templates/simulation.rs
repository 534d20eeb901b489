//! On the simulated chip: shows what the LED's pin did.

use std::error::Error;
use std::time::Duration;

use CRATE::{Blink, Board};
use CRATE_bsp::header::LED;
use CRATE_bsp::sim;

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    sim::run(|chip| {
        let mut blink = Blink::new(Board::take()?);
        chip.clear_waveforms();
        for _ in 0..8 {
            blink.tick();
            chip.advance(Duration::from_millis(40));
        }
        let pins = [chip.pin::<LED>().named("LED")];
        chip.show(&pins, 64)?;
        Ok(())
    })
}
