//! The program on the simulated chip.

use CRATE::{Blink, Board};
use CRATE_bsp::TypedPin;
use CRATE_bsp::header::{BUTTON, LED};
use CRATE_bsp::sim::{self, Drive, PadLevel};

#[test]
fn the_led_blinks_and_stays_on_while_the_button_is_pressed() {
    sim::run(|chip| {
        let mut blink = Blink::new(Board::take().unwrap());
        let light = LED::PAD.gpio;
        assert_eq!(chip.level(light), PadLevel::Low, "off at first");
        let mut ticks = |button, count| {
            chip.drive(BUTTON::PAD.gpio, button);
            let tick = |_| {
                blink.tick();
                chip.level(light)
            };
            (0..count).map(tick).collect::<Vec<_>>()
        };
        use PadLevel::{High, Low};
        assert_eq!(ticks(Drive::Floating, 4), [High, Low, High, Low]);
        assert_eq!(ticks(Drive::Low, 3), [High, High, High]);
        assert_eq!(ticks(Drive::Floating, 3), [Low, High, Low]);
    });
}
