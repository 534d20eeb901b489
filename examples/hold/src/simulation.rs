//! On the simulated chip: shows what the pins did.

use std::time::Duration;

use hold::Night;
use pycom_bsp::Taken;
use pycom_bsp::exp_board::{BUTTON, G9};
use pycom_bsp::sim::{self, External};

/// The pads of G9 and G17.
const PADS: [(&str, u8); 2] = [("G9 ", 25), ("G17", 13)];

pub(crate) fn run() -> Result<(), Taken> {
    sim::run(|chip| {
        chip.clear_waveforms();
        chip.advance(Duration::from_millis(40));
        for _ in 0..3 {
            let (mut night, start) = Night::new(G9::take()?, BUTTON::take()?);
            println!("{start:?}");
            chip.drive(13, External::Floating);
            chip.advance(Duration::from_millis(40));
            night.prepare_for_sleep();
            chip.deep_sleep();
            chip.advance(Duration::from_millis(80));
            // Somebody presses the button, and the program begins anew.
            chip.drive(13, External::Low);
        }
        print!("{}", chip.waveform_text(&PADS, 64));
        Ok(())
    })
}
