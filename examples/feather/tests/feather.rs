//! The program on the simulated chip.

use feather::Wink;
use huzzah32_bsp::feather::LED;
use huzzah32_bsp::sim::{self, PadLevel};

#[test]
fn the_light_winks_twice_and_pauses() {
    sim::run(|chip| {
        let mut wink = Wink::new(LED::take().unwrap());
        assert_eq!(chip.level(13), PadLevel::Low);
        let ticks = (0..20).map(|_| {
            wink.tick();
            if chip.level(13) == PadLevel::High {
                '#'
            } else {
                '.'
            }
        });
        assert_eq!(ticks.collect::<String>(), "#.#.......#.#.......");
    });
}
