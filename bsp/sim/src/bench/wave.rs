//! The levels of the pads over time, for a test.

use std::time::Duration;

use crate::block::PadLevel;
use crate::chip::Chip;
use crate::silicon::pads;

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
        self.lock().state.waves.keep(limit);
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
        let wave = self.lock().state.waves.of(gpio);
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
        let state = &mut self.lock().state;
        state.waves.begin(state.time.now, &state.levels);
    }
}
