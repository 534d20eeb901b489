//! Stimulus files on a chip.

use std::time::Duration;

use super::Stimulus;
use crate::{Chip, PadLevel, Pin};

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// Pins by the numbers of their pads.
fn find<'c>(chip: &'c Chip) -> impl Fn(&str) -> Result<Pin, String> + 'c {
    |name| match name.strip_prefix("GPIO").and_then(|gpio| gpio.parse().ok()) {
        Some(gpio @ (0..=19 | 21..=23)) => Ok(chip.gpio(gpio)),
        _ => Err(format!("no pin is named `{name}`")),
    }
}

fn chip_with(text: &str) -> Chip {
    let chip = Chip::new();
    let stimulus = Stimulus::read(text).unwrap();
    stimulus.connect(&chip, find(&chip)).unwrap();
    chip
}

#[test]
fn everything_that_a_file_says_happens_when_it_says() {
    let chip = chip_with(
        "\
wires: [[GPIO21, GPIO22]]
levels:
  - { pin: GPIO21, to: weak-low }
  - { pin: GPIO18, to: weak-high }
  - { pin: GPIO16, to: weak-low }
buttons:
  - { pin: GPIO18, bounce: { times: 2, within: 4ms } }
  - { pin: GPIO16, to: supply }
square-waves:
  - { pin: GPIO17, half: 3ms }
steps:
  - { at: 20ms, press: GPIO18 }
  - { at: 10ms, set: GPIO22, to: high }
  - { at: 30ms, release: GPIO18 }
  - { at: 30ms, press: GPIO16 }
  - { at: 40ms, set: GPIO22, to: floating }
",
    );
    chip.advance(millis(50));
    let times = |gpio| {
        let wave = chip.waveform(gpio);
        let changes = wave.iter().skip_while(|(at, _)| at.is_zero());
        changes
            .map(|(at, level)| (at.as_millis(), *level))
            .collect::<Vec<_>>()
    };
    use PadLevel::{High, Low};
    for gpio in [21, 22] {
        assert_eq!(times(gpio), [(10, High), (40, Low)], "{gpio}");
    }
    assert_eq!(times(16), [(30, High)]);
    assert_eq!(times(18).len(), 10, "two bounces each time");
    assert_eq!((times(18)[0], times(18)[4]), ((20, Low), (24, Low)));
    assert_eq!((times(18)[5], times(18)[9]), ((30, High), (34, High)));
    assert_eq!(times(17)[..2], [(3, High), (6, Low)]);
}

#[test]
fn a_button_that_is_let_go_while_it_bounces_ends_open() {
    let chip = chip_with(
        "\
levels: [{ pin: GPIO18, to: weak-high }]
buttons: [{ pin: GPIO18, bounce: { times: 3, within: 6ms } }]
steps: [{ at: 1ms, press: GPIO18 }, { at: 3ms, release: GPIO18 }]
",
    );
    chip.advance(millis(20));
    assert_eq!(chip.level(18), PadLevel::High);
    let last = chip.waveform(18).pop().unwrap().0;
    assert!(last > millis(8) && last < millis(10), "{last:?}");
}

#[test]
fn an_encoder_turns_both_ways() {
    let chip = chip_with(
        "\
levels: [{ pin: GPIO18, to: weak-high }, { pin: GPIO19, to: weak-high }]
encoders: [{ name: knob, a: GPIO18, b: GPIO19, quarter: 1ms }]
steps: [{ at: 1ms, turn: knob, by: 2 }, { at: 20ms, turn: knob, by: -1 }]
",
    );
    let first = |gpio: u8, from| {
        let wave = chip.waveform(gpio);
        wave.into_iter().find(|(at, _)| *at >= from).unwrap().0
    };
    chip.advance(millis(40));
    assert!(first(18, millis(1)) < first(19, millis(1)));
    assert!(first(19, millis(20)) < first(18, millis(20)));
    assert_eq!(chip.waveform(18).len(), chip.waveform(19).len());
}

#[test]
fn times_count_from_when_it_is_connected() {
    let chip = Chip::new();
    chip.advance(millis(100));
    let stimulus = "steps: [{ at: 1ms, press: GPIO5 }, { at: 2ms, set: GPIO18, to: high }]";
    let stimulus = Stimulus::read(stimulus).unwrap();
    stimulus.connect(&chip, find(&chip)).unwrap();
    chip.advance(millis(10));
    assert_eq!(chip.waveform(5)[1].0, millis(101));
    assert_eq!(chip.waveform(18)[1].0, millis(102));
}

#[test]
fn every_name_that_is_none_is_told_and_nothing_is_connected() {
    let chip = Chip::new();
    let stimulus = Stimulus::read(
        "\
levels:
  - { pin: GPIO18, to: high }
wires: [[GPIO18, P9]]
steps:
  - { at: 1s, press: G99 }
  - { at: 1s, turn: knob, by: 1 }
",
    );
    let error = stimulus.unwrap().connect(&chip, find(&chip)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "\
line 3 column 18: no pin is named `P9`
line 5 column 22: no pin is named `G99`
line 6 column 21: no encoder is named `knob`"
    );
    assert_eq!(chip.level(18), PadLevel::Floating);
}

#[test]
fn what_does_not_fit_together_is_told_with_its_place() {
    for (text, place) in [
        ("steps: [{ at: 1s }]", "line 1 column 15: a step is one of"),
        (
            "steps: [{ at: 1s, press: G1, set: G1, to: low }]",
            "line 1 column 15: a step is one of",
        ),
        (
            "steps: [{ at: 1s, set: G1 }]",
            "line 1 column 15: a step is one of",
        ),
        (
            "wires: [[P9]]",
            "line 1 column 10: a wire connects two pins",
        ),
        (
            "steps:\n  - at: 1s\n    pres: G17",
            "line 3 column 5: unknown field `pres`",
        ),
        (
            "levels: [{ pin: P9, to: pulled }]",
            "unknown variant `pulled`",
        ),
        ("steps: [{ at: 1s, press: G17", "line 1"),
        ("buttons: 5", "line 1 column 10"),
        ("\0", "line 1"),
    ] {
        let error = Stimulus::read(text).unwrap_err().to_string();
        assert!(error.contains(place), "{text}: {error}");
    }
    for nothing in ["", "# nothing\n", "steps: []\n"] {
        assert!(Stimulus::read(nothing).is_ok(), "{nothing}");
    }
}
