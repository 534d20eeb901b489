//! On the simulated chip: shows what the light's pin did.

use std::time::Duration;

use CRATE::Blink;
use CRATE_bsp::header::{BUTTON, LED};
use CRATE_bsp::{Taken, TypedPin, sim};

pub(crate) fn run() -> Result<(), Taken> {
    sim::run(|chip| {
        let mut blink = Blink::new(LED::take()?, BUTTON::take()?);
        chip.clear_waveforms();
        for _ in 0..8 {
            blink.tick();
            chip.advance(Duration::from_millis(40));
        }
        print!("{}", chip.waveform_text(&[("LED", LED::PAD.gpio)], 64));
        Ok(())
    })
}
