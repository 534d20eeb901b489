//! The levels of the pads over time.

use std::collections::VecDeque;
use std::time::Duration;

use crate::chip::Chip;
use crate::outside::PadLevel;
use crate::pads;
use crate::pin::Pin;

/// How many changes are kept, if nothing else is said: the latest.
const LIMIT: usize = 1 << 16;

/// The record of the levels of all pads.
pub(super) struct Waves {
    /// Where the record of each pad begins.
    start: [(u64, PadLevel); pads::COUNT],
    changes: VecDeque<Change>,
    limit: usize,
}

/// A pad's new level.
#[derive(Clone, Copy)]
pub(super) struct Change {
    pub(super) at: u64,
    pub(super) gpio: u8,
    pub(super) level: PadLevel,
}

impl Waves {
    pub(super) fn new() -> Self {
        Waves {
            start: [(0, PadLevel::Floating); pads::COUNT],
            changes: VecDeque::new(),
            limit: LIMIT,
        }
    }

    pub(super) fn record(&mut self, at: u64, gpio: usize, level: PadLevel) {
        let gpio = gpio as u8;
        self.changes.push_back(Change { at, gpio, level });
        self.forget_beyond(self.limit);
    }

    /// Forgets the oldest changes, so that no more than so many are left.
    fn forget_beyond(&mut self, limit: usize) {
        while self.changes.len() > limit {
            if let Some(first) = self.changes.pop_front() {
                self.start[usize::from(first.gpio)] = (first.at, first.level);
            }
        }
    }

    /// A new record, which begins with these levels.
    pub(super) fn begin(&mut self, now: u64, levels: &[PadLevel; pads::COUNT]) {
        self.changes.clear();
        self.start = levels.map(|level| (now, level));
    }

    /// Where the record of all pads begins, and with which levels.
    pub(super) fn start(&self) -> (u64, [PadLevel; pads::COUNT]) {
        let latest = self.start.iter().map(|(at, _)| *at).max();
        (latest.unwrap_or(0), self.start.map(|(_, level)| level))
    }

    pub(super) fn changes(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter()
    }

    /// The levels of a pad, each with when it began.
    pub(super) fn of(&self, gpio: usize) -> Vec<(u64, PadLevel)> {
        let changes = self.changes.iter();
        let changes = changes.filter(|change| usize::from(change.gpio) == gpio);
        std::iter::once(self.start[gpio])
            .chain(changes.map(|change| (change.at, change.level)))
            .collect()
    }
}

impl Chip {
    /// Sets how many level changes of all pads together are kept from here on: the latest ones, at first 65,536.
    ///
    /// So the memory of a long run is limited, to 16 bytes for each (on a 64-bit host).
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.keep_changes(1);
    /// for external in [Drive::Low, Drive::High, Drive::Low] {
    ///     chip.drive(18, external);
    /// }
    /// let levels: Vec<_> = chip.waveform(18).iter().map(|(_, level)| *level).collect();
    /// assert_eq!(levels, [PadLevel::High, PadLevel::Low]); // where the record begins, and one change
    /// ```
    pub fn keep_changes(&self, limit: usize) {
        let waves = &mut self.lock().waves;
        waves.limit = limit;
        waves.forget_beyond(limit);
        waves.changes.shrink_to_fit();
    }

    /// The levels of a pad since [`Chip::clear_waveforms`]: each with the time at which it began.
    ///
    /// Every change is recorded, so a pad that must not move has exactly one
    /// entry:
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, Drive, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.drive(18, Drive::Low);
    /// chip.clear_waveforms();
    /// chip.advance(Duration::from_millis(4));
    /// assert_eq!(chip.waveform(18), [(Duration::ZERO, PadLevel::Low)]);
    /// chip.drive(18, Drive::High);
    /// assert_eq!(chip.waveform(18)[1], (Duration::from_millis(4), PadLevel::High));
    /// ```
    pub fn waveform(&self, gpio: u8) -> Vec<(Duration, PadLevel)> {
        let gpio = pads::index(gpio);
        let wave = self.lock().waves.of(gpio);
        let wave = wave.into_iter();
        wave.map(|(at, level)| (Duration::from_nanos(at), level))
            .collect()
    }

    /// Clears the record: it begins now, with the present levels.
    ///
    /// ```
    /// use esp32_pads::{Level, Output};
    /// use pycom_bsp::module::P9;
    ///
    /// esp32_sim::run(|chip| {
    ///     let led = Output::new(P9::take().unwrap(), Level::High);
    ///     chip.clear_waveforms();
    ///     // Another use of the pin, without a glitch on its wire.
    ///     let wire = led.into_flex().into_output(Level::High);
    ///     assert_eq!(chip.pin::<P9>().waveform().len(), 1);
    /// });
    /// ```
    pub fn clear_waveforms(&self) {
        let state = &mut *self.lock();
        state.waves.begin(state.time.now, &state.levels);
    }

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
        let state = self.lock();
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

#[cfg(all(test, target_pointer_width = "64"))]
mod tests {
    use super::Change;

    /// What the documentation of `keep_changes` says.
    #[test]
    fn a_change_takes_so_much_memory() {
        assert_eq!(size_of::<Change>(), 16);
    }
}
