//! Pins by name, and parts that act later.

use std::time::Duration;

use super::*;
use crate::{BoardPin, Part, Pin, Wires};

const MS: Duration = Duration::from_millis(1);

struct Led;

impl BoardPin for Led {
    const NAME: &'static str = "LED";
    const GPIO: u8 = 18;
}

#[test]
fn a_pin_is_its_pad_under_a_name() {
    let chip = Chip::new();
    let pin = chip.pin::<Led>();
    assert_eq!((pin.name(), pin.gpio()), ("LED", 18));
    pin.drive_after(MS, Drive::High);
    chip.advance(MS);
    assert_eq!(
        (pin.level(), chip.level(18)),
        (PadLevel::High, PadLevel::High)
    );
    let other = chip.gpio(12);
    pin.wire(&other);
    assert_eq!(other.level(), PadLevel::High);
    pin.unwire();
    assert_ne!(other.level(), PadLevel::High);
    assert!(!other.is_held());
    chip.bus_write(HOLD_FORCE, 1 << 13);
    assert!(other.is_held() && !pin.is_held());
}

#[test]
#[should_panic(expected = "another chip")]
fn a_pin_of_another_chip_is_not_drawn() {
    let other: Pin = Chip::new().gpio(18);
    Chip::new().waveform_text(&[other], 10);
}

/// Pulls its second pin low for a millisecond, a millisecond after the first one has gone low.
struct OneShot;

impl Part for OneShot {
    fn changed(&mut self, wires: &mut Wires<'_>, pin: usize, level: PadLevel) {
        if (pin, level) == (0, PadLevel::Low) {
            wires.drive_after(MS, 1, Drive::Low);
            wires.drive_after(2 * MS, 1, Drive::Floating);
        }
    }
}

#[test]
fn a_part_acts_later_on_the_pin_that_it_means() {
    let chip = Chip::new();
    let (trigger, output) = (chip.gpio(19), chip.gpio(18));
    output.drive(Drive::WeakHigh);
    chip.clear_waveforms();
    let part = chip.attach(OneShot, [&trigger, &output]);
    chip.advance(MS);
    trigger.drive(Drive::Low);
    chip.advance(10 * MS);
    let expected = [(0, PadLevel::High), (2, PadLevel::Low), (3, PadLevel::High)];
    assert_eq!(
        output.waveform(),
        expected.map(|(at, level)| (at * MS, level))
    );

    // What it has announced does not come once it is gone, and what it drove it lets go.
    trigger.drive(Drive::Floating);
    trigger.drive(Drive::Low);
    chip.advance(MS + MS / 2);
    assert_eq!(output.level(), PadLevel::Low);
    part.remove();
    assert_eq!(output.level(), PadLevel::High);
    chip.clear_waveforms();
    trigger.drive(Drive::Floating);
    trigger.drive(Drive::Low);
    chip.advance(10 * MS);
    assert_eq!(output.waveform().len(), 1);
}

#[test]
fn a_part_that_goes_leaves_the_others_where_they_are() {
    let chip = Chip::new();
    let (first, second) = (chip.gpio(18), chip.gpio(19));
    let gone = chip.attach(crate::PushButton::to_ground(), [&first]);
    let stays = chip.attach(crate::PushButton::to_ground(), [&first]);
    let beside = chip.attach(crate::PushButton::to_ground(), [&second]);
    gone.remove();
    stays.press();
    beside.press();
    assert_eq!(
        (first.level(), second.level()),
        (PadLevel::Low, PadLevel::Low)
    );
}
