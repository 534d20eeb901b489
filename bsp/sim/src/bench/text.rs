//! Waveforms as text.

use super::pin::Pin;
use crate::block::PadLevel;
use crate::chip::Chip;

impl Chip {
    /// Draws the waveforms of some pins as lines of text with at most `width`
    /// columns of levels.
    ///
    /// `▁` is low, `▔` high, `─` floating, `╳` contention, and `│` stands for several changes in
    /// one column. A column is the time of a bus access, or as many as it takes to fit the width.
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive};
    ///
    /// let chip = Chip::new();
    /// chip.drive(18, Drive::Low);
    /// chip.clear_waveforms();
    /// chip.drive_after(chip.access_time(2), 18, Drive::High);
    /// chip.drive_after(chip.access_time(4), 18, Drive::Low);
    /// chip.advance(chip.access_time(5));
    /// assert_eq!(chip.waveform_text(&[chip.gpio(18).named("CLK"), chip.gpio(21)], 60), "\
    /// CLK    ▁▁▔▔▁▁
    /// GPIO21 ──────
    /// ");
    /// ```
    ///
    /// # Panics
    ///
    /// If `width` is 0, or a pin is another chip's.
    pub fn waveform_text(&self, pins: &[Pin], width: usize) -> String {
        assert!(width > 0, "a waveform needs at least one column");
        let names = pins.iter().map(|pin| pin.name().chars().count());
        let indent = names.max().unwrap_or(0);
        let state = &self.lock().state;
        let access = state.time.of_accesses(1);
        let end = state.time.now + access;
        let mut text = String::new();
        for pin in pins {
            assert!(pin.is_on(self), "a pin of another chip");
            let (name, wave) = (pin.name(), state.waves.of(pin.number()));
            let start = wave[0].0;
            let accesses = (end - start).div_ceil(access);
            let column_time = accesses.div_ceil(width as u64) * access;
            let line: String = (start..end)
                .step_by(column_time as usize)
                .map(|from| column(&wave, from, from + column_time))
                .collect();
            text += &format!("{name:<indent$} {line}\n");
        }
        text
    }
}

/// The character for the time `from..to` of a waveform that began at `from` or before.
fn column(wave: &[(u64, PadLevel)], from: u64, to: u64) -> char {
    let before = wave.partition_point(|&(at, _)| at < from);
    let until = wave.partition_point(|&(at, _)| at < to);
    // The record's first entry is where it begins, not a change.
    let changes = until - before.max(1);
    match wave[until - 1].1 {
        _ if changes > 1 => '│',
        PadLevel::Low => '▁',
        PadLevel::High => '▔',
        PadLevel::Floating => '─',
        PadLevel::Contention => '╳',
    }
}
