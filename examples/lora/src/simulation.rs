//! On the simulated chip: one ping and its answer.

use std::error::Error;
use std::time::Duration;

use lora::Pinger;
use lora::bench::{Spi, Sx1276};
use pycom_bsp::lopy4::{Board, LORA_DIO};
use pycom_bsp::sim::{self, Cpu};
use pycom_bsp::{Input, interrupt};

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    sim::run(|chip| {
        chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
        let radio = Sx1276::attach(chip);
        radio.with(|radio, _| radio.answer = Some(b"pong"));
        let dio = chip.pin::<LORA_DIO>().named("DIO");
        let (spi, irq) = Spi::new(Board::take()?.lora);
        let answer = chip.block_on(async {
            let mut pinger = Pinger::new(spi, Input::new(irq), chip.delay()).await?;
            chip.clear_waveforms();
            pinger.ping(b"ping").await
        });
        let answer = answer.map_err(|error| format!("{error:?}"))?;
        let text = answer.as_ref().map(|answer| answer.bytes().escape_ascii());
        match text {
            Some(text) => println!("{text} after {:?}", chip.now()),
            None => println!("no answer"),
        }
        chip.advance(Duration::from_millis(10));
        chip.show(&[dio], 72)?;
        Ok(())
    })
}
