//! On the simulated chip: shows what the pins did.

use std::error::Error;
use std::time::Duration;

use esp32_sim::Arguments;
use pycom_bsp::exp_board::{BUTTON, LED};
use pycom_bsp::sim::{self, Cpu, pin_named};
use pycom_bsp::{Pycom, interrupt};
use script::Script;

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::from_env()?;
    sim::run(|chip| {
        let find = |name: &str| pin_named::<Pycom>(chip, name).map_err(|error| error.to_string());
        arguments.connect(chip, include_str!("../stimulus.yaml"), find)?;
        chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
        let mut script = Script::start()?;
        let until = arguments.until().unwrap_or(Duration::from_secs(5));
        while chip.now() < until {
            script.step();
            // time.sleep_ms(250)
            chip.advance(Duration::from_millis(250));
        }
        println!("pressed: {}", Script::presses());
        let pins = [
            chip.pin::<LED>().named("G16"),
            chip.pin::<BUTTON>().named("G17"),
        ];
        arguments.show(chip, &pins, 64)?;
        Ok(())
    })
}
