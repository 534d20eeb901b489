//! What `pin.init` takes.

use crate::owner::{AnyPin, Lack, Unsupported};
use crate::silicon::signal::{InputSignal, OutputSignal};
use crate::silicon::{Level, Mode, Pull};

/// The arguments of `pin.init(mode, pull, *, value, alt)`.
///
/// `Init::default()` is Python's: mode `OUT`, no pull, the value unchanged, no alternate function.
///
/// ```
/// use esp32_pads::{Mode, machine::Init};
///
/// // pin.init(Pin.IN, Pin.PULL_UP), and pin.init()
/// let input = Init::new(Mode::Input).pull(esp32_pads::Pull::Up);
/// assert_eq!(Init::default(), Init::new(Mode::Output));
/// assert_ne!(Init::default(), input);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Init {
    pub(super) mode: Mode,
    pub(super) pull: Pull,
    pub(super) value: Option<Level>,
    pub(super) alt: Option<u8>,
}

impl Default for Init {
    fn default() -> Self {
        Self::new(Mode::Output)
    }
}

impl Init {
    /// The mode; no pull, the value unchanged, no alternate function.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::{Mode, Pull};
    /// let pin = Pin::with("P9", Init::new(Pin::OPEN_DRAIN))?;
    /// assert_eq!((pin.mode(), pin.pull()), (Mode::OpenDrain, Pull::None));
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub const fn new(mode: Mode) -> Self {
        Self {
            mode,
            pull: Pull::None,
            value: None,
            alt: None,
        }
    }

    /// The pull.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin};
    /// let p_in = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP))?;
    /// assert!(p_in.reader()());
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub const fn pull(self, pull: Pull) -> Self {
        Self { pull, ..self }
    }

    /// The level that the pin has from the first moment on.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// // Pin('P9', mode=Pin.OUT, value=1)
    /// let led = Pin::with("P9", Init::new(Pin::OUT).value(true))?;
    /// assert_eq!(led.value(), Level::High);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn value(self, value: impl Into<Level>) -> Self {
        Self {
            value: Some(value.into()),
            ..self
        }
    }

    /// The alternate function: the index of a signal of the GPIO matrix, which [`InputSignal`] and [`OutputSignal`] name.
    /// Python's `-1` is not calling this.
    ///
    /// In mode `IN` the input signal listens to the pin, in mode `OUT` the pin carries the output signal, in mode
    /// `OPEN_DRAIN` both: Pycom's firmware connects only the output there, which is no use for I2C.
    ///
    /// The peripheral's level is on the pad from the first moment on. The input signal listens until the pin is something else (`init` without `alt`, or with
    /// another) or is dropped; it sees a constant 1 then, which is an idle line for a UART and for I2C.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// use esp32_pads::signal::OutputSignal;
    ///
    /// let uart_tx = OutputSignal::U1TXD.index();
    /// let tx = Pin::with("P9", Init::new(Pin::OUT).alt(uart_tx))?;
    /// # chip.set_output_signal(uart_tx, Level::High, true);
    /// // UART1 has the say now.
    /// assert_eq!(tx.value(), Level::High);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub const fn alt(self, signal: u8) -> Self {
        Self {
            alt: Some(signal),
            ..self
        }
    }
}

impl Init {
    /// The input signal that is to listen to `pin`.
    pub(super) fn input(&self, pin: &AnyPin) -> Result<Option<InputSignal>, Unsupported> {
        match self.alt {
            Some(index) if self.mode != Mode::Output => match InputSignal::new(index) {
                None => Err(pin.unsupported(Lack::Signal)),
                signal => Ok(signal),
            },
            _ => Ok(None),
        }
    }

    /// The output signal that is to drive the pin.
    pub(super) fn output(&self) -> Option<OutputSignal> {
        let signal = self.alt.filter(|_| self.mode != Mode::Input);
        signal.map(OutputSignal::new)
    }
}
