//! Runs the program on the simulated chip and shows what the light's pin did.

use CRATE::Blink;
use CRATE_bsp::header::LED;
use CRATE_bsp::{TypedPin, sim};

fn main() -> Result<(), CRATE_bsp::Taken> {
    sim::run(|chip| {
        let mut blink = Blink::new()?;
        chip.clear_waveforms();
        for _ in 0..8 {
            blink.tick();
            chip.advance(40);
        }
        print!("{}", chip.waveform_text(&[("LED", LED::PAD.gpio)], 64));
        Ok(())
    })
}
