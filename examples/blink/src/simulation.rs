//! On the simulated chip: shows what the pins did.

use std::time::Duration;

use blink::Blink;
use pycom_bsp::exp_board::{BUTTON, LED};
use pycom_bsp::sim::{self, Core, External};
use pycom_bsp::{Taken, interrupt};

/// The pads of G16 and G17.
const PADS: [(&str, u8); 2] = [("G16", 12), ("G17", 13)];

pub(crate) fn run() -> Result<(), Taken> {
    sim::run(|chip| {
        chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
        let mut blink = Blink::new(LED::take()?, BUTTON::take()?);
        chip.clear_waveforms();
        for tick in 0..16 {
            // Somebody presses the button for a while.
            match tick {
                6 => chip.drive(13, External::Low),
                11 => chip.drive(13, External::Floating),
                _ => {}
            }
            blink.tick();
            chip.advance(Duration::from_millis(40));
        }
        print!("{}", chip.waveform_text(&PADS, 64));
        Ok(())
    })
}
