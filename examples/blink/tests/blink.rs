//! The program on the simulated chip.

use blink::Blink;
use pycom_bsp::exp_board::{BUTTON, LED};
use pycom_bsp::interrupt;
use pycom_bsp::sim::{self, Core, External, PadLevel};

#[test]
fn the_light_blinks_and_stays_on_while_the_button_is_pressed() {
    sim::run(|chip| {
        chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
        let mut blink = Blink::new(LED::take().unwrap(), BUTTON::take().unwrap());
        assert_eq!(chip.pin::<LED>().level(), PadLevel::High, "off at first");
        let mut ticks = |external, count| {
            chip.pin::<BUTTON>().drive(external);
            let tick = |_| {
                blink.tick();
                chip.pin::<LED>().level()
            };
            (0..count).map(tick).collect::<Vec<_>>()
        };
        use PadLevel::{High, Low};
        assert_eq!(ticks(External::Floating, 4), [Low, High, Low, High]);
        assert_eq!(ticks(External::Low, 3), [Low, Low, Low]);
        assert_eq!(ticks(External::Floating, 3), [High, Low, High]);
    });
}
