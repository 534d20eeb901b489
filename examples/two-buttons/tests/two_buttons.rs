//! The program on the simulated chip.

use embassy_futures::{block_on, join::join, yield_now};
use pycom_bsp::exp_board::{BUTTON, G22, LED};
use pycom_bsp::interrupt;
use pycom_bsp::sim::{self, Chip, Cpu, Drive, PadLevel, Pin};
use two_buttons::Switch;

/// Presses and lets go of a button while the program waits; the LED's level after it.
fn press(chip: &Chip, switch: &mut Switch, button: &Pin) -> PadLevel {
    let person = async {
        yield_now().await;
        button.drive(Drive::Low);
        button.drive(Drive::Floating);
    };
    block_on(join(switch.step(), person));
    chip.pin::<LED>().level()
}

#[test]
fn each_button_is_waited_for() {
    sim::run(|chip| {
        chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
        let (light, on, off) = (LED::take(), BUTTON::take(), G22::take());
        let (on_button, off_button) = (chip.pin::<BUTTON>(), chip.pin::<G22>());
        let mut switch = Switch::new(light.unwrap(), on.unwrap(), off.unwrap());
        assert_eq!(chip.pin::<LED>().level(), PadLevel::High);
        assert_eq!(press(chip, &mut switch, &off_button), PadLevel::High);
        assert_eq!(press(chip, &mut switch, &on_button), PadLevel::Low);
        assert_eq!(press(chip, &mut switch, &on_button), PadLevel::Low);
        assert_eq!(press(chip, &mut switch, &off_button), PadLevel::High);
    });
}
