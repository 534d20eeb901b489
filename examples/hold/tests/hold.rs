//! The program on the simulated chip.

use std::time::Duration;

use hold::{Night, Start};
use pycom_bsp::exp_board::{BUTTON, G9};
use pycom_bsp::sim::{self, Chip, CoreReset, Drive, PadLevel, SystemReset};

fn start() -> (Night, Start) {
    Night::new(G9::take().unwrap(), BUTTON::take().unwrap())
}

fn sleep(chip: &Chip, mut night: Night) {
    night.prepare_for_sleep();
    chip.deep_sleep();
}

#[test]
fn the_relay_stays_on_through_sleep_wake_and_take_over() {
    sim::run(|chip| {
        let (night, first) = start();
        assert_eq!(first, Start::Fresh);
        chip.clear_waveforms();
        sleep(chip, night);
        chip.advance(Duration::from_millis(100));
        assert!(chip.is_asleep());
        chip.pin::<BUTTON>().drive(Drive::Low);
        assert!(!chip.is_asleep());

        let (night, second) = start();
        assert_eq!(second, Start::TakenOver { by_button: true });
        assert!(night.is_pressed());
        let levels: Vec<_> = chip
            .pin::<G9>()
            .waveform()
            .into_iter()
            .map(|(_, level)| level)
            .collect();
        assert_eq!(levels, [PadLevel::High], "the wire never moved");
    });
}

#[test]
fn the_button_keeps_its_pull_in_sleep() {
    sim::run(|chip| {
        let (night, _) = start();
        sleep(chip, night);
        chip.advance(Duration::from_millis(100));
        assert_eq!(chip.pin::<BUTTON>().level(), PadLevel::High);
        assert!(chip.is_asleep());
    });
}

#[test]
fn a_reset_after_the_wake_is_not_the_buttons() {
    sim::run(|chip| {
        let (night, _) = start();
        sleep(chip, night);
        chip.pin::<BUTTON>().drive(Drive::Low);
        let (mut night, _) = start();
        chip.pin::<BUTTON>().drive(Drive::Floating);
        night.prepare_for_sleep();
        // The program fails before it sleeps.
        chip.core_reset(CoreReset::TimerWatchdog0);
        assert_eq!(start().1, Start::TakenOver { by_button: false });
    });
}

#[test]
fn a_power_on_is_a_fresh_start() {
    sim::run(|chip| {
        let (night, _) = start();
        sleep(chip, night);
        chip.system_reset(SystemReset::BrownOut);
        assert_eq!(start().1, Start::Fresh);
    });
}
