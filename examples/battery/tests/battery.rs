//! The program on the simulated chip.

use std::convert::Infallible;

use battery::{FINE, Gauge, LOW, READINGS, at_pin};
use pycom_bsp::exp_board::{Board, LED};
use pycom_bsp::sim::PadLevel;
use pycom_bsp::{lopy4, sim};

#[test]
fn the_led_is_lit_while_the_battery_is_low() {
    sim::run(|chip| {
        let board = Board::new(lopy4::Pins::take().unwrap());
        let (_pin, divider) = board.battery.into_parts();
        let mut gauge = Gauge::new(divider, board.led);
        let mut measure = |reading| {
            let Ok(millivolts) = gauge.measure(|| Ok::<_, Infallible>(reading));
            (millivolts, chip.pin::<LED>().level() == PadLevel::Low)
        };
        let (full, is_lit) = measure(2_400);
        assert!((4_100..4_200).contains(&full) && !is_lit, "{full}");
        let (low, is_lit) = measure(1_950);
        assert!(low < LOW && is_lit, "{low}");
        // A little more is not enough.
        let (more, is_lit) = measure(2_010);
        assert!((LOW..FINE).contains(&more) && is_lit, "{more}");
        let (fine, is_lit) = measure(2_100);
        assert!(fine >= FINE && !is_lit, "{fine}");
    });
}

#[test]
fn noise_is_averaged_and_an_error_passed_on() {
    sim::run(|_| {
        let board = Board::new(lopy4::Pins::take().unwrap());
        let (_pin, divider) = board.battery.into_parts();
        let mut gauge = Gauge::new(divider, board.led);
        let mut count = 0;
        let noisy = || {
            count += 1;
            Ok::<_, ()>(if count % 2 == 0 { 2_100 } else { 2_200 })
        };
        let millivolts = gauge.measure(noisy).unwrap();
        assert_eq!(count, u32::from(READINGS));
        let between = 2 * u32::from(at_pin(2_150));
        assert!(millivolts.abs_diff(between) <= 2, "{millivolts}");
        assert_eq!(gauge.measure(|| Err("busy")), Err("busy"));
    });
}

#[test]
fn a_reading_is_a_voltage() {
    assert_eq!(at_pin(0), 142);
    assert_eq!(at_pin(1_000), 948);
    assert_eq!(at_pin(4_095), at_pin(u16::MAX), "12 bits");
}
