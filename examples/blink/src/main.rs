//! Runs the program on the simulated chip and shows what its pins did.

use blink::Blink;
use pycom_bsp::sim::{self, External};

/// The pads of G16 and G17.
const PADS: [(&str, u8); 2] = [("G16", 12), ("G17", 13)];

fn main() -> Result<(), pycom_bsp::Taken> {
    sim::run(|chip| {
        let mut blink = Blink::new()?;
        chip.clear_waveforms();
        for tick in 0..16 {
            // Somebody presses the button for a while.
            let pressed = (6..11).contains(&tick);
            chip.drive(
                13,
                if pressed {
                    External::Low
                } else {
                    External::Floating
                },
            );
            blink.tick();
            chip.advance(40);
        }
        print!("{}", chip.waveform_text(&PADS, 64));
        Ok(())
    })
}
