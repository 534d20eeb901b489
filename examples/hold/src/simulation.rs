//! On the simulated chip: shows what the pins did.

use std::error::Error;
use std::time::Duration;

use hold::Night;
use pycom_bsp::exp_board::{BUTTON, G9};
use pycom_bsp::sim::{self, Drive};

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    sim::run(|chip| {
        chip.clear_waveforms();
        chip.advance(Duration::from_millis(40));
        for _ in 0..3 {
            let (mut night, start) = Night::new(G9::take()?, BUTTON::take()?);
            println!("{start:?}");
            chip.pin::<BUTTON>().drive(Drive::Floating);
            chip.advance(Duration::from_millis(40));
            night.prepare_for_sleep();
            chip.deep_sleep();
            chip.advance(Duration::from_millis(80));
            // Somebody presses the button, and the program starts again.
            chip.pin::<BUTTON>().drive(Drive::Low);
        }
        let pins = [
            chip.pin::<G9>().named("G9"),
            chip.pin::<BUTTON>().named("G17"),
        ];
        chip.show(&pins, 64)?;
        Ok(())
    })
}
