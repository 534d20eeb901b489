//! What was on the pads over time.

use crate::chip::Chip;
use crate::outside::PadLevel;
use crate::pads;

impl Chip {
    /// The levels of a pad since [`Chip::clear_waveforms`]: each with the step at which it began.
    ///
    /// Nothing that shows on the pad is left out, so a pad that must not move has exactly one
    /// entry:
    ///
    /// ```
    /// use esp32_sim::{Chip, External, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.drive(18, External::Low);
    /// chip.clear_waveforms();
    /// chip.advance(4);
    /// assert_eq!(chip.waveform(18), [(0, PadLevel::Low)]);
    /// chip.drive(18, External::High);
    /// assert_eq!(chip.waveform(18), [(0, PadLevel::Low), (4, PadLevel::High)]);
    /// ```
    pub fn waveform(&self, gpio: u8) -> Vec<(u64, PadLevel)> {
        self.lock().waves[pads::index(gpio)].clone()
    }

    /// Forgets the levels so far: the record begins now, with the present ones.
    ///
    /// ```
    /// use esp32_pads::{Level, Output};
    /// use esp32_sim::PadLevel;
    /// use pycom_bsp::module::P9;
    ///
    /// esp32_sim::run(|chip| {
    ///     let led = Output::new(P9::take().unwrap(), Level::High);
    ///     chip.clear_waveforms();
    ///     // Another use of the pin, without a glitch on its wire.
    ///     let wire = led.into_flex().into_output(Level::High);
    ///     assert_eq!(chip.waveform(12).len(), 1);
    /// });
    /// ```
    pub fn clear_waveforms(&self) {
        let mut state = self.lock();
        let step = state.step;
        for gpio in pads::all() {
            let level = state.levels[gpio];
            state.waves[gpio] = vec![(step, level)];
        }
    }

    /// Draws the waveforms of some pads, each with a name, as lines of text with at most `width`
    /// columns of levels.
    ///
    /// `▁` is low, `▔` high, `─` floating, `╳` contention, and `│` stands for several changes in
    /// one column. A column is one step, or as many as it takes to fit the width.
    ///
    /// ```
    /// use esp32_sim::{Chip, External};
    ///
    /// let chip = Chip::new();
    /// chip.drive(18, External::Low);
    /// chip.clear_waveforms();
    /// chip.drive_after(2, 18, External::High);
    /// chip.drive_after(4, 18, External::Low);
    /// chip.advance(5);
    /// assert_eq!(chip.waveform_text(&[("CLK", 18), ("P12", 21)], 60), "\
    /// CLK ▁▁▔▔▁▁
    /// P12 ──────
    /// ");
    /// ```
    ///
    /// # Panics
    ///
    /// If `width` is 0.
    pub fn waveform_text(&self, pads: &[(&str, u8)], width: usize) -> String {
        assert!(width > 0, "a waveform needs at least one column");
        let indent = pads
            .iter()
            .map(|(name, _)| name.chars().count())
            .max()
            .unwrap_or(0);
        let end = self.step() + 1;
        let mut text = String::new();
        for &(name, gpio) in pads {
            let wave = self.waveform(gpio);
            let start = wave[0].0;
            let steps_per_column = (end - start).div_ceil(width as u64);
            let line: String = (start..end)
                .step_by(steps_per_column as usize)
                .map(|from| column(&wave, from, from + steps_per_column))
                .collect();
            text += &format!("{name:<indent$} {line}\n");
        }
        text
    }
}

/// The character for the steps `from..to` of a waveform that began at `from` or before.
fn column(wave: &[(u64, PadLevel)], from: u64, to: u64) -> char {
    let before = wave.partition_point(|&(step, _)| step < from);
    let until = wave.partition_point(|&(step, _)| step < to);
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
