//! Parts on the bench, and what goes by time there.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use super::*;
use crate::{Bounce, Logger, Part, PushButton, RotaryEncoder, SquareWave, Wires};

const MS: Duration = Duration::from_millis(1);

/// Drives its second pin to the opposite of its first.
struct Inverter;

impl Part for Inverter {
    fn changed(&mut self, wires: &mut Wires<'_>, pin: usize, level: PadLevel) {
        if pin == 0 {
            let is_low = level == PadLevel::Low;
            wires.drive(1, if is_low { Drive::High } else { Drive::Low });
        }
    }
}

#[test]
fn a_part_sees_the_chip_and_the_outside_and_drives_both() {
    let chip = Chip::new();
    make_output(&chip, 18);
    chip.bus_write(io_mux(19), FUNCTION_GPIO | FUN_IE);
    let inverter = chip.attach(Inverter, [&chip.gpio(18), &chip.gpio(19)]);
    let read = || chip.bus_read(IN) >> 19 & 1;
    chip.bus_write(OUT_W1TS, 1 << 18);
    assert_eq!(read(), 0);
    chip.bus_write(OUT_W1TC, 1 << 18);
    assert_eq!(read(), 1);
    inverter.remove();
    assert_eq!(chip.level(19), PadLevel::Floating);
    chip.bus_write(OUT_W1TS, 1 << 18);
    assert_eq!(chip.level(19), PadLevel::Floating);
}

#[test]
fn parts_in_a_row_settle_at_one_moment() {
    let chip = Chip::new();
    for (from, to) in [(18, 19), (19, 21), (21, 22)] {
        chip.attach(Inverter, [&chip.gpio(from), &chip.gpio(to)]);
    }
    chip.drive(18, Drive::Low);
    assert_eq!(chip.level(22), PadLevel::High);
    chip.drive(18, Drive::High);
    assert_eq!(chip.level(22), PadLevel::Low);
    assert_eq!(chip.now(), Duration::ZERO);
}

#[test]
fn several_parts_on_one_wire_are_all_on_it() {
    let chip = Chip::new();
    let pin = chip.gpio(0);
    let buttons = [(); 3].map(|()| chip.attach(PushButton::to_ground(), [&pin]));
    buttons[0].press();
    buttons[2].press();
    buttons[0].release();
    assert_eq!(pin.level(), PadLevel::Low);
    let up = chip.attach(PushButton::to_supply(), [&pin]);
    up.press();
    assert_eq!(pin.level(), PadLevel::Contention);
    buttons[2].release();
    assert_eq!(pin.level(), PadLevel::High);
}

#[test]
#[should_panic(expected = "parts change the same wires at one moment without end")]
fn parts_that_never_come_to_rest_are_told() {
    let chip = Chip::new();
    let (a, b) = (chip.gpio(18), chip.gpio(19));
    chip.attach(Inverter, [&a, &b]);
    chip.wire(18, 19);
    /// Ends what the other one does, and begins it again.
    struct Fighter(bool);
    impl Part for Fighter {
        fn changed(&mut self, wires: &mut Wires<'_>, _: usize, _: PadLevel) {
            self.0 = !self.0;
            wires.drive(0, if self.0 { Drive::High } else { Drive::Floating });
        }
    }
    chip.attach(Fighter(false), [&a]);
    chip.drive(18, Drive::Low);
}

#[test]
fn a_part_that_acts_on_the_chip_is_told_and_does_not_hang() {
    struct Wrong(Chip);
    impl Part for Wrong {
        fn changed(&mut self, _: &mut Wires<'_>, _: usize, _: PadLevel) {
            self.0.drive(18, Drive::Low);
        }
    }
    let chip = Chip::new();
    chip.attach(Wrong(chip.clone()), [&chip.gpio(19)]);
    let drive = AssertUnwindSafe(|| chip.drive(19, Drive::High));
    let message = catch_unwind(drive).expect_err("it panics");
    let message = message.downcast_ref::<&str>().expect("a text");
    assert!(message.contains("a part acts on the chip"), "{message}");
    // The chip goes on, without the part.
    chip.drive(18, Drive::High);
    assert_eq!(chip.level(18), PadLevel::High);
}

#[test]
fn a_button_bounces_within_its_time_and_as_often_as_it_says() {
    for times in [0, 1, 3, 10] {
        let chip = Chip::new();
        let pin = chip.gpio(0);
        let bounce = Bounce {
            times,
            within: 8 * MS,
        };
        let button = chip.attach(PushButton::to_ground().bouncing(bounce), [&pin]);
        for (act, level) in [
            (&(|| button.press()) as &dyn Fn(), PadLevel::Low),
            (&|| button.release(), PadLevel::High),
        ] {
            chip.clear_waveforms();
            let began = chip.now();
            act();
            chip.advance(100 * MS);
            let wave = pin.waveform();
            assert_eq!(wave.len(), 2 + 2 * times as usize, "{wave:?}");
            let (last, at_last) = wave[wave.len() - 1];
            assert_eq!(at_last, level);
            assert!(last - began <= 8 * MS);
            assert!(times == 0 || last - began > 7 * MS);
            let gaps: Vec<_> = wave[1..]
                .windows(2)
                .map(|two| two[1].0 - two[0].0)
                .collect();
            assert!(gaps.is_sorted(), "they get longer: {gaps:?}");
        }
    }
}

#[test]
fn a_button_released_while_it_bounces_ends_released() {
    let chip = Chip::new();
    let pin = chip.gpio(0);
    let bounce = Bounce {
        times: 5,
        within: 8 * MS,
    };
    let button = chip.attach(PushButton::to_ground().bouncing(bounce), [&pin]);
    button.press();
    button.press();
    chip.advance(2 * MS);
    button.release();
    chip.advance(20 * MS);
    assert_eq!(pin.level(), PadLevel::High);
}

#[test]
fn an_encoder_goes_through_the_gray_code_both_ways() {
    let chip = Chip::new();
    let pins = [chip.gpio(18), chip.gpio(19)];
    for pin in &pins {
        pin.drive(Drive::WeakHigh);
    }
    let encoder = chip.attach(RotaryEncoder::new(MS), &pins);
    let states = |quarters: u32| -> String {
        (0..quarters)
            .map(|_| {
                chip.advance(MS);
                match pins.each_ref().map(|pin| pin.level() == PadLevel::High) {
                    [true, true] => '3',
                    [true, false] => '2',
                    [false, true] => '1',
                    [false, false] => '0',
                }
            })
            .collect()
    };
    encoder.turn(1);
    encoder.turn(1);
    assert_eq!(states(9), "102310233");
    encoder.turn(-1);
    assert_eq!(states(5), "20133");
    encoder.turn(3);
    assert_eq!(states(13), "1023102310233");
}

#[test]
fn a_part_that_is_removed_leaves_the_others_on_the_wire() {
    let chip = Chip::new();
    let pins = [chip.gpio(18), chip.gpio(19)];
    let first = chip.attach(Inverter, &pins);
    let logger = chip.attach(Logger::new(), &pins);
    first.remove();
    pins[0].drive(Drive::Low);
    pins[0].drive(Drive::High);
    let entries = logger.with(|logger, _| logger.changes().len());
    assert!(entries >= 2, "{entries}");
}

#[test]
fn a_square_wave_is_square() {
    let chip = Chip::new();
    chip.attach(SquareWave::new(5 * MS), [&chip.gpio(18)]);
    chip.clear_waveforms();
    chip.advance(21 * MS);
    let times: Vec<_> = chip
        .waveform(18)
        .iter()
        .map(|(at, _)| at.as_millis())
        .collect();
    assert_eq!(times, [0, 5, 10, 15, 20]);
}

#[test]
fn a_logger_has_the_order_of_all_its_pins() {
    let chip = Chip::new();
    let logger = chip.attach(Logger::new(), [&chip.gpio(18), &chip.gpio(19)]);
    chip.drive(19, Drive::High);
    chip.advance(MS);
    chip.drive(18, Drive::Low);
    chip.drive(19, Drive::Floating);
    let expected = [
        (Duration::ZERO, 1, PadLevel::High),
        (MS, 0, PadLevel::Low),
        (MS, 1, PadLevel::Floating),
    ];
    assert_eq!(logger.remove().changes(), expected);
}

#[test]
#[should_panic(expected = "pin 1 of a part that is wired to 1")]
fn a_pin_that_a_part_does_not_have_is_told() {
    let chip = Chip::new();
    chip.attach(Inverter, [&chip.gpio(18)]);
    chip.drive(18, Drive::Low);
}

#[test]
#[should_panic(expected = "a wire between two chips")]
fn a_wire_between_two_chips_is_told() {
    Chip::new().gpio(18).wire(&Chip::new().gpio(18));
}

/// Counts the changes of its pin, and drives it high when it is woken.
struct Own(usize);

impl Part for Own {
    fn attached(&mut self, wires: &mut Wires<'_>) {
        wires.drive(0, Drive::Low);
        wires.wake_after(MS);
    }

    fn woken(&mut self, wires: &mut Wires<'_>) {
        wires.drive(0, Drive::High);
    }

    fn changed(&mut self, _: &mut Wires<'_>, _: usize, _: PadLevel) {
        self.0 += 1;
    }
}

#[test]
fn a_part_is_told_of_what_it_changes_itself() {
    let chip = Chip::new();
    let part = chip.attach(Own(0), [&chip.gpio(18)]);
    let changes = || part.with(|part, _| part.0);
    assert_eq!(changes(), 1, "when it is attached");
    chip.advance(MS);
    assert_eq!(changes(), 2, "when it is woken");
    part.with(|_, wires| wires.drive(0, Drive::Low));
    assert_eq!(changes(), 3, "when a test acts on it");
}

#[test]
fn a_part_is_told_when_the_one_that_acts_has_ended() {
    struct Both;
    impl Part for Both {
        fn woken(&mut self, wires: &mut Wires<'_>) {
            wires.drive(0, Drive::High);
            wires.drive(1, Drive::High);
        }
    }
    /// The level of its second pin when that of the first changes.
    struct Look(Option<PadLevel>);
    impl Part for Look {
        fn changed(&mut self, wires: &mut Wires<'_>, pin: usize, _: PadLevel) {
            if pin == 0 {
                self.0 = Some(wires.level(1));
            }
        }
    }
    let chip = Chip::new();
    let pins = [chip.gpio(18), chip.gpio(19)];
    let both = chip.attach(Both, &pins);
    let look = chip.attach(Look(None), &pins);
    both.with(Part::woken);
    assert_eq!(look.remove().0, Some(PadLevel::High));
}

#[test]
fn a_part_that_panics_stays_and_others_are_told() {
    struct Sour(bool);
    impl Part for Sour {
        fn changed(&mut self, _: &mut Wires<'_>, _: usize, _: PadLevel) {
            assert!(std::mem::replace(&mut self.0, true), "at first");
        }
    }
    let chip = Chip::new();
    let (first, second) = (chip.gpio(18), chip.gpio(19));
    let sour = chip.attach(Sour(false), [&first]);
    let logger = chip.attach(Logger::new(), [&second]);
    assert!(catch_unwind(AssertUnwindSafe(|| first.drive(Drive::High))).is_err());
    second.drive(Drive::High);
    assert_eq!(logger.with(|logger, _| logger.changes().len()), 1);
    first.drive(Drive::Low);
    assert!(sour.remove().0);
}
