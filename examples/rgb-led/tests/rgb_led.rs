//! The program on the simulated chip.

use pycom_bsp::lopy4::RGB_LED;
use pycom_bsp::sim;
use rgb_led::Wheel;
use rgb_led::bench::{Pulses, Ws2812};

#[test]
fn the_led_goes_round_the_colours() {
    sim::run(|chip| {
        let mut wheel = Wheel::new(Pulses::new(chip, RGB_LED::take().unwrap()));
        let led = chip.attach(Ws2812::default(), [&chip.pin::<RGB_LED>()]);
        let mut turn = || {
            let Ok(()) = wheel.turn(3);
            led.with(|led, _| led.colour)
        };
        let (red, green, blue) = (turn(), turn(), turn());
        assert!(red.r > 0 && red.g == 0 && red.b == 0, "{red:?}");
        assert!(green.g > green.r.max(green.b), "{green:?}");
        assert!(blue.b > blue.r.max(blue.g), "{blue:?}");
        let all = [red, green, blue].map(|colour| colour.r.max(colour.g).max(colour.b));
        assert!(all.iter().all(|&brightest| brightest <= 24), "{all:?}");
        assert_eq!(led.with(|led, _| led.unclear), 0);
    });
}
