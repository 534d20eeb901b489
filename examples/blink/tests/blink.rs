//! The program on the simulated chip.

use blink::Blink;
use pycom_bsp::exp_board::{self, BUTTON, LED};
use pycom_bsp::sim::{self, Cpu, Drive, PadLevel};
use pycom_bsp::{interrupt, lopy4};

#[test]
fn the_light_blinks_and_stays_on_while_the_button_is_pressed() {
    sim::run(|chip| {
        chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
        let board = exp_board::Board::new(lopy4::Pins::take().unwrap());
        let mut blink = Blink::new(board.led, board.button);
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
        assert_eq!(ticks(Drive::Floating, 4), [Low, High, Low, High]);
        assert_eq!(ticks(Drive::Low, 3), [Low, Low, Low]);
        assert_eq!(ticks(Drive::Floating, 3), [High, Low, High]);
    });
}
