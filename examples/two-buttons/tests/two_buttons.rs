//! The program on the simulated chip.

use embassy_futures::{block_on, join::join, yield_now};
use pycom_bsp::exp_board::{BUTTON, G22, LED};
use pycom_bsp::interrupt;
use pycom_bsp::sim::{self, Chip, Cpu, Drive, PadLevel};
use two_buttons::Switch;

/// Presses and lets go of a button while the program waits; the light's level after it.
fn press(chip: &Chip, switch: &mut Switch, gpio: u8) -> PadLevel {
    let person = async {
        yield_now().await;
        chip.drive(gpio, Drive::Low);
        chip.drive(gpio, Drive::Floating);
    };
    block_on(join(switch.step(), person));
    chip.pin::<LED>().level()
}

#[test]
fn each_button_is_waited_for() {
    sim::run(|chip| {
        chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
        let (light, on, off) = (LED::take(), BUTTON::take(), G22::take());
        let mut switch = Switch::new(light.unwrap(), on.unwrap(), off.unwrap());
        assert_eq!(chip.pin::<LED>().level(), PadLevel::High);
        assert_eq!(press(chip, &mut switch, 22), PadLevel::High);
        assert_eq!(press(chip, &mut switch, 13), PadLevel::Low);
        assert_eq!(press(chip, &mut switch, 13), PadLevel::Low);
        assert_eq!(press(chip, &mut switch, 22), PadLevel::High);
    });
}
