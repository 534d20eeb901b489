//! Waveforms as text.

use super::*;

/// High in steps 2 and 3 of six, from the step at which the record begins.
fn pulse(chip: &Chip) {
    chip.drive(18, Drive::Low);
    chip.clear_waveforms();
    chip.drive_after(chip.access_time(2), 18, Drive::High);
    chip.drive_after(chip.access_time(4), 18, Drive::Low);
    chip.advance(chip.access_time(5));
}

#[test]
fn a_column_is_a_step_if_they_fit() {
    let chip = Chip::new();
    pulse(&chip);
    let text = chip.waveform_text(&[chip.gpio(18).named("D"), chip.gpio(21).named("long")], 6);
    assert_eq!(text, "D    ▁▁▔▔▁▁\nlong ──────\n");
    assert_eq!(
        chip.waveform_text(&[chip.gpio(18).named("D")], 100),
        "D ▁▁▔▔▁▁\n"
    );
}

#[test]
fn a_column_has_the_last_level_of_its_steps_or_says_that_there_were_more() {
    let chip = Chip::new();
    pulse(&chip);
    let text = |width| chip.waveform_text(&[chip.gpio(18).named("D")], width);
    // Two steps each, three, all.
    assert_eq!(text(5), "D ▁▔▁\n");
    assert_eq!(text(2), "D ▔▁\n");
    assert_eq!(text(1), "D │\n");
}

#[test]
fn a_record_may_begin_late() {
    let chip = Chip::new();
    chip.advance(chip.access_time(1000));
    pulse(&chip);
    assert_eq!(
        chip.waveform_text(&[chip.gpio(18).named("D")], 6),
        "D ▁▁▔▔▁▁\n"
    );
    // What was before is no change, and a single one does not hide the level.
    chip.clear_waveforms();
    chip.drive(18, Drive::High);
    assert_eq!(chip.waveform_text(&[chip.gpio(18).named("D")], 6), "D ▔\n");
}

#[test]
fn levels_that_are_none_have_their_signs() {
    let chip = Chip::new();
    make_output(&chip, 18);
    chip.drive(18, Drive::High);
    chip.clear_waveforms();
    assert_eq!(
        chip.waveform_text(&[chip.gpio(18).named("a"), chip.gpio(21).named("b")], 6),
        "a ╳\nb ─\n"
    );
}

/// Looked at once, in a browser: rows, dashes where a pin floats, boxes where two drive, and the times below.
#[test]
fn a_drawing_is_as_it_was_looked_at() {
    let chip = Chip::new();
    make_output(&chip, 18);
    chip.advance(chip.access_time(30));
    chip.drive(19, Drive::Low);
    chip.clear_waveforms();
    pulse_of(&chip, 19, 3);
    // Against the output, which is low.
    chip.drive(18, Drive::High);
    chip.advance(chip.access_time(2));
    chip.drive(18, Drive::Floating);
    pulse_of(&chip, 21, 4);
    let pins = [
        chip.gpio(18).named("contended"),
        chip.gpio(19).named("D & <C>"),
        chip.gpio(21),
        chip.gpio(22).named("never"),
    ];
    let drawn = chip.waveform_svg(&pins);
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/drawing.svg");
    if std::env::var_os("UPDATE_DRAWING").is_some() {
        std::fs::write(file, &drawn).unwrap();
    }
    let looked_at = std::fs::read_to_string(file).unwrap_or_default();
    let looked_at = looked_at.replace("\r\n", "\n");
    assert!(
        drawn == looked_at,
        "look at it and take it anew: `UPDATE_DRAWING=1 cargo test -p esp32-sim --lib drawing`\n{drawn}"
    );
}

/// Some pulses, each a step longer than the one before.
fn pulse_of(chip: &Chip, gpio: u8, count: u64) {
    for length in 1..=count {
        chip.drive(gpio, Drive::High);
        chip.advance(chip.access_time(length));
        chip.drive(gpio, Drive::Low);
        chip.advance(chip.access_time(1));
    }
    chip.drive(gpio, Drive::Floating);
    chip.advance(chip.access_time(count));
}

#[test]
fn as_many_changes_are_kept_as_were_asked_for() {
    let chip = Chip::new();
    chip.drive(18, Drive::Low);
    chip.clear_waveforms();
    let levels = || -> Vec<_> {
        let waveform = chip.waveform(18);
        waveform.iter().map(|(_, level)| *level).collect()
    };
    let change = |count: usize| {
        for external in [Drive::High, Drive::Low].into_iter().cycle().take(count) {
            chip.advance(chip.access_time(1));
            chip.drive(18, external);
        }
    };
    use PadLevel::{High, Low};
    change(4);
    assert_eq!(levels(), [Low, High, Low, High, Low]);
    // The ones that are there already, and those to come.
    chip.keep_changes(2);
    assert_eq!(levels(), [Low, High, Low]);
    change(1);
    assert_eq!(levels(), [High, Low, High]);
    chip.keep_changes(0);
    assert_eq!(levels(), [High]);
    change(2);
    assert_eq!(levels(), [Low]);
}
