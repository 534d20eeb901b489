//! On the simulated chip: shows what the pin did.

use std::error::Error;
use std::time::Duration;

use feather::Wink;
use huzzah32_bsp::feather::LED;
use huzzah32_bsp::{huzzah32, sim};

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    sim::run(|chip| {
        let mut wink = Wink::new(huzzah32::Board::take()?.led);
        chip.clear_waveforms();
        for _ in 0..30 {
            wink.tick();
            chip.advance(Duration::from_millis(20));
        }
        let pins = [chip.pin::<LED>().named("D13")];
        chip.show(&pins, 64)?;
        Ok(())
    })
}
