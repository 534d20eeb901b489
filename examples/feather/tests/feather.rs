//! The program on the simulated chip.

use feather::Wink;
use huzzah32_bsp::feather::LED;
use huzzah32_bsp::huzzah32::Board;
use huzzah32_bsp::sim::{self, PadLevel};

#[test]
fn the_light_winks_twice_and_pauses() {
    sim::run(|chip| {
        let mut wink = Wink::new(Board::take().unwrap().led);
        assert_eq!(chip.pin::<LED>().level(), PadLevel::Low);
        let ticks = (0..20).map(|_| {
            wink.tick();
            if chip.pin::<LED>().level() == PadLevel::High {
                '#'
            } else {
                '.'
            }
        });
        assert_eq!(ticks.collect::<String>(), "#.#.......#.#.......");
    });
}
