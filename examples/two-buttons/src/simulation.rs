//! On the simulated chip: shows what the pins did.

use std::error::Error;
use std::time::Duration;

use embassy_futures::select::select;
use embassy_futures::{block_on, yield_now};
use pycom_bsp::exp_board::{BUTTON, G22, LED};
use pycom_bsp::interrupt;
use pycom_bsp::sim::{self, Cpu, Drive};
use two_buttons::Switch;

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    sim::run(|chip| {
        chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
        let switch = Switch::new(LED::take()?, BUTTON::take()?, G22::take()?);
        chip.clear_waveforms();
        let people = async {
            let (one, other) = (chip.pin::<BUTTON>(), chip.pin::<G22>());
            for button in [&one, &other, &one, &one, &other] {
                for external in [Drive::Low, Drive::Floating] {
                    chip.advance(Duration::from_millis(60));
                    button.drive(external);
                    yield_now().await;
                }
            }
            chip.advance(Duration::from_millis(60));
        };
        block_on(select(switch.run(), people));
        let pins = [
            chip.pin::<LED>().named("G16"),
            chip.pin::<BUTTON>().named("G17"),
            chip.pin::<G22>().named("G22"),
        ];
        chip.show(&pins, 64)?;
        Ok(())
    })
}
