//! On the simulated chip: shows what the pins did.

use std::error::Error;
use std::time::Duration;

use pycom_bsp::exp_board::{BUTTON, LED};
use pycom_bsp::interrupt;
use pycom_bsp::sim::{self, Core, External};
use script::Script;

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    sim::run(|chip| {
        chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
        let mut script = Script::start()?;
        chip.clear_waveforms();
        for step in 0..16 {
            match step {
                6 => chip.pin::<BUTTON>().drive(External::Low),
                11 => chip.pin::<BUTTON>().drive(External::Floating),
                _ => {}
            }
            script.step();
            chip.advance(Duration::from_millis(40));
        }
        println!("pressed: {}", Script::presses());
        let pins = [
            chip.pin::<LED>().named("G16"),
            chip.pin::<BUTTON>().named("G17"),
        ];
        chip.show(&pins, 64)?;
        Ok(())
    })
}
