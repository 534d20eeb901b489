//! On the simulated chip: shows what the pins did.

use std::time::Duration;

use embassy_futures::select::select;
use embassy_futures::{block_on, yield_now};
use pycom_bsp::exp_board::{BUTTON, G22, LED};
use pycom_bsp::sim::{self, Core, External};
use pycom_bsp::{Taken, interrupt};
use two_buttons::Switch;

/// The pads of G16, G17 and G22.
const PADS: [(&str, u8); 3] = [("G16", 12), ("G17", 13), ("G22", 22)];

pub(crate) fn run() -> Result<(), Taken> {
    sim::run(|chip| {
        chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
        let switch = Switch::new(LED::take()?, BUTTON::take()?, G22::take()?);
        chip.clear_waveforms();
        let people = async {
            for button in [13, 22, 13, 13, 22] {
                for external in [External::Low, External::Floating] {
                    chip.advance(Duration::from_millis(60));
                    chip.drive(button, external);
                    yield_now().await;
                }
            }
            chip.advance(Duration::from_millis(60));
        };
        block_on(select(switch.run(), people));
        print!("{}", chip.waveform_text(&PADS, 64));
        Ok(())
    })
}
