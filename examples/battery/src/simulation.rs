//! On the simulated chip, which has no ADC: a battery that runs down, and the LED.

use std::convert::Infallible;
use std::error::Error;
use std::time::Duration;

use battery::Gauge;
use pycom_bsp::exp_board::{Board, LED};
use pycom_bsp::{lopy4, sim};

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    sim::run(|chip| {
        let board = Board::new(lopy4::Pins::take()?);
        let (_pin, divider) = board.battery.into_parts();
        let mut gauge = Gauge::new(divider, board.led);
        chip.clear_waveforms();
        for reading in (1_900..2_500).rev().step_by(60) {
            let Ok(millivolts) = gauge.measure(|| Ok::<_, Infallible>(reading));
            println!("{millivolts} mV");
            chip.advance(Duration::from_secs(60));
        }
        chip.show(&[chip.pin::<LED>().named("LED")], 60)?;
        Ok(())
    })
}
