//! On the simulated chip: shows what the pins did.

use std::error::Error;
use std::time::Duration;

use blink::Blink;
use pycom_bsp::exp_board::{self, BUTTON, LED};
use pycom_bsp::sim::{self, Cpu, Drive};
use pycom_bsp::{interrupt, lopy4};

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    sim::run(|chip| {
        chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
        let board = exp_board::Board::new(lopy4::Pins::take()?);
        let mut blink = Blink::new(board.led, board.button);
        chip.clear_waveforms();
        for tick in 0..16 {
            // Somebody presses the button for a while.
            match tick {
                6 => chip.pin::<BUTTON>().drive(Drive::Low),
                11 => chip.pin::<BUTTON>().drive(Drive::Floating),
                _ => {}
            }
            blink.tick();
            chip.advance(Duration::from_millis(40));
        }
        let pins = [
            chip.pin::<LED>().named("G16"),
            chip.pin::<BUTTON>().named("G17"),
        ];
        chip.show(&pins, 64)?;
        Ok(())
    })
}
