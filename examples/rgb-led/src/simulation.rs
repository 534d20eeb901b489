//! On the simulated chip: prints the colours that the LED has shown, and the pulses of the last one.

use std::error::Error;

use pycom_bsp::lopy4::RGB_LED;
use pycom_bsp::sim;
use rgb_led::Wheel;
use rgb_led::bench::{Pulses, Ws2812};

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    sim::run(|chip| {
        let line = chip.pin::<RGB_LED>().named("P2");
        let mut wheel = Wheel::new(Pulses::new(chip, RGB_LED::take()?));
        let led = chip.attach(Ws2812::default(), [&line]);
        for _ in 0..6 {
            chip.clear_waveforms();
            let Ok(()) = wheel.turn(6);
            println!("{:?}", led.with(|led, _| led.colour));
        }
        chip.show(&[line], 72)?;
        Ok(())
    })
}
