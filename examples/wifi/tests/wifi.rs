//! The program on the simulated chip.

use pycom_bsp::exp_board::LED;
use pycom_bsp::sim::{self, PadLevel};
use wifi::Flashes;

/// The LED's levels, tick by tick.
fn shown(number: usize) -> Vec<PadLevel> {
    sim::run(|chip| {
        let mut flashes = Flashes::new(LED::take().unwrap());
        let mut levels = Vec::new();
        flashes.show(number, || levels.push(chip.pin::<LED>().level()));
        levels
    })
}

#[test]
fn it_flashes_once_for_each_network_and_pauses() {
    use PadLevel::{High as OFF, Low as ON};
    assert_eq!(shown(0), [OFF; 5]);
    assert_eq!(shown(2), [ON, OFF, ON, OFF, OFF, OFF, OFF, OFF, OFF]);
}
