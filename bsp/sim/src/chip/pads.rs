//! What a test sees of the pads from inside, and what it does as a peripheral.

use super::handle::Chip;
use crate::block::{Output, PadState};
use crate::silicon::{Level, pads};

impl Chip {
    /// The present state of a pad.
    ///
    /// ```
    /// use esp32_pads::{Input, Pull};
    /// use pycom_bsp::module::P10;
    ///
    /// esp32_sim::run(|chip| {
    ///     let button = Input::with_pull(P10::take().unwrap(), Pull::Up);
    ///     assert!(chip.pin::<P10>().state().pull_up && !chip.pin::<P10>().state().enabled);
    /// });
    /// ```
    pub fn pad(&self, gpio: u8) -> PadState {
        self.lock().state.pads[pads::index(gpio)]
    }

    /// Sets the output of a peripheral on a signal of the GPIO matrix: its level and its own
    /// output enable.
    ///
    /// A pad follows when its `FUNCn_OUT_SEL` is this signal and its IO_MUX function is 2. Signals 224 to 228 have no peripheral: they always follow the input
    /// signal of the same number.
    ///
    /// ```
    /// use esp32_pads::Level;
    /// use esp32_sim::{Chip, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_4530 + 4 * 18, 14); // GPIO.FUNC18_OUT_SEL_CFG: U0TXD
    /// chip.bus_write(0x3ff4_9070, 2 << 12); // IO_MUX.GPIO18: function 2
    /// chip.set_output_signal(14, Level::High, true);
    /// assert_eq!(chip.level(18), PadLevel::High);
    /// ```
    pub fn set_output_signal(&self, signal: u8, level: impl Into<Level>, enabled: bool) {
        let level = level.into();
        self.change(|world| {
            world.state.signals[usize::from(signal)] = Output { level, enabled };
            world.settle(world.state.carriers(signal));
        });
    }

    /// Sets the output of a peripheral on a pad through IO_MUX, for IO_MUX functions other than 2.
    ///
    /// ```
    /// use esp32_pads::{IoMux, Level};
    /// use pycom_bsp::module::P1;
    ///
    /// esp32_sim::run(|chip| {
    ///     let tx = IoMux::new(P1::take().unwrap(), P1::U0TXD);
    ///     // UART0 has nothing to send.
    ///     chip.pin::<P1>().set_direct_output(Level::High, true);
    ///     assert!(tx.is_high());
    /// });
    /// ```
    pub fn set_direct_output(&self, gpio: u8, level: impl Into<Level>, enabled: bool) {
        let (gpio, level) = (pads::index(gpio), level.into());
        self.change(|world| {
            world.state.direct[gpio] = Output { level, enabled };
            world.settle(1 << gpio);
        });
    }

    /// The level that a peripheral reads from an input signal of the GPIO matrix. `None` if the signal bypasses
    /// the matrix (`FUNCy_IN_SEL_CFG.SEL` = 0): then the peripheral reads [`Chip::direct_input`] of its IO_MUX
    /// pad.
    ///
    /// `IN_SEL` 0x38 is a constant 1, 0x30 a constant 0; a number without a pad reads 0.
    ///
    /// ```
    /// use esp32_sim::{Chip, Level};
    ///
    /// let chip = Chip::new();
    /// assert_eq!(chip.input_signal(14), None);
    /// // GPIO.FUNC14_IN_SEL_CFG: U0RXD sees a constant 1.
    /// chip.bus_write(0x3ff4_4130 + 4 * 14, 1 << 7 | 0x38);
    /// assert_eq!(chip.input_signal(14), Some(Level::High));
    /// ```
    pub fn input_signal(&self, signal: u8) -> Option<Level> {
        self.lock().state.input_signal(signal.into())
    }

    /// The level that a peripheral reads from a pad through IO_MUX: the pad's level, or low if the input
    /// buffer is off.
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, Level};
    ///
    /// let chip = Chip::new();
    /// chip.drive(19, Drive::High);
    /// assert_eq!(chip.direct_input(19), Level::High);
    /// ```
    pub fn direct_input(&self, gpio: u8) -> Level {
        self.lock().state.in_bit(pads::index(gpio)).into()
    }

    /// Whether a pad is held: either of its two hold bits is set, or the one bit of a pad without an RTC
    /// side.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// // RTC_CNTL.HOLD_FORCE: TOUCH_PAD5, which is GPIO12.
    /// chip.bus_write(0x3ff4_80c8, 1 << 13);
    /// assert!(chip.is_held(12) && !chip.is_held(14));
    /// ```
    pub fn is_held(&self, gpio: u8) -> bool {
        self.lock().state.is_frozen(pads::index(gpio))
    }
}
