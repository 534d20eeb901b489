//! On the simulated chip: shows what the pins did.

use std::time::Duration;

use pycom_bsp::interrupt;
use pycom_bsp::machine::Error;
use pycom_bsp::sim::{self, Core, External};
use script::Script;

/// The pads of G16 and G17.
const PADS: [(&str, u8); 2] = [("G16", 12), ("G17", 13)];

pub(crate) fn run() -> Result<(), Error> {
    sim::run(|chip| {
        chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
        let mut script = Script::start()?;
        chip.clear_waveforms();
        for step in 0..16 {
            match step {
                6 => chip.drive(13, External::Low),
                11 => chip.drive(13, External::Floating),
                _ => {}
            }
            script.step();
            chip.advance(Duration::from_millis(40));
        }
        println!("pressed: {}", Script::presses());
        print!("{}", chip.waveform_text(&PADS, 64));
        Ok(())
    })
}
