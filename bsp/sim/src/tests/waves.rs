//! Waveforms as text.

use super::*;

/// High in steps 2 and 3 of six, from the step at which the record begins.
fn pulse(chip: &Chip) {
    chip.drive(18, External::Low);
    chip.clear_waveforms();
    chip.drive_after(chip.access_time(2), 18, External::High);
    chip.drive_after(chip.access_time(4), 18, External::Low);
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
    chip.drive(18, External::High);
    assert_eq!(chip.waveform_text(&[chip.gpio(18).named("D")], 6), "D ▔\n");
}

#[test]
fn levels_that_are_none_have_their_signs() {
    let chip = Chip::new();
    make_output(&chip, 18);
    chip.drive(18, External::High);
    chip.clear_waveforms();
    assert_eq!(
        chip.waveform_text(&[chip.gpio(18).named("a"), chip.gpio(21).named("b")], 6),
        "a ╳\nb ─\n"
    );
}
