//! How a signal of the GPIO matrix and a pad are connected (TRM "IO_MUX and GPIO Matrix", "Peripheral Input via GPIO Matrix" and "Peripheral
//! Output via GPIO Matrix").

use crate::silicon::signal::{InputSignal, OutputSignal};

/// An input signal and how it listens to its pad: what [`connect_input`](crate::Driver::connect_input) takes. A signal alone is one too.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use pycom_bsp::module::P10; use esp32_pads::Level;
/// use esp32_pads::signal::InputSignal;
/// use esp32_pads::{Input, InputRoute};
///
/// // A receiver behind an inverting level shifter.
/// let mut rx = Input::new(P10::take()?);
/// rx.connect_input(InputRoute::new(InputSignal::U1RXD).inverted());
/// # assert_eq!(chip.input_signal(InputSignal::U1RXD.index()), Some(Level::High.into()));
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct InputRoute {
    pub(crate) signal: InputSignal,
    pub(crate) inverted: bool,
}

impl InputRoute {
    /// The signal sees the pad's level as it is.
    #[must_use]
    pub const fn new(signal: InputSignal) -> Self {
        Self {
            signal,
            inverted: false,
        }
    }

    /// The signal sees the inverse of the pad's level (`FUNCy_IN_INV_SEL`).
    #[must_use]
    pub const fn inverted(self) -> Self {
        Self {
            inverted: true,
            ..self
        }
    }
}

impl From<InputSignal> for InputRoute {
    fn from(signal: InputSignal) -> Self {
        Self::new(signal)
    }
}

/// An output signal and how it drives its pad: what [`connect_output`](crate::Driver::connect_output) takes. A signal alone is one too: its level as it is,
/// and the peripheral's own output enable.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use pycom_bsp::module::P9; use esp32_pads::Level;
/// use esp32_pads::signal::OutputSignal;
/// use esp32_pads::{Output, OutputRoute};
///
/// // The LED is on at a low level, the peripheral's signal is not; and the pad drives all the time.
/// let mut led = Output::new(P9::take()?, Level::High);
/// led.connect_output(OutputRoute::new(OutputSignal::LEDC_HS_SIG0).inverted().enabled_by_pin());
/// # chip.set_output_signal(OutputSignal::LEDC_HS_SIG0.index(), Level::High, false);
/// assert!(led.is_low());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct OutputRoute {
    pub(crate) signal: OutputSignal,
    pub(crate) inverted: bool,
    pub(crate) enabled_by_pin: bool,
}

impl OutputRoute {
    /// The pad has the signal's level as it is, while the peripheral enables the output.
    #[must_use]
    pub const fn new(signal: OutputSignal) -> Self {
        Self {
            signal,
            inverted: false,
            enabled_by_pin: false,
        }
    }

    /// The pad has the inverse of the signal's level (`FUNCn_OUT_INV_SEL`).
    #[must_use]
    pub const fn inverted(self) -> Self {
        Self {
            inverted: true,
            ..self
        }
    }

    /// The output is enabled by the driver's mode and not by the peripheral (`FUNCn_OEN_SEL`): of an [`Output`](crate::Output) always.
    #[must_use]
    pub const fn enabled_by_pin(self) -> Self {
        Self {
            enabled_by_pin: true,
            ..self
        }
    }
}

impl From<OutputSignal> for OutputRoute {
    fn from(signal: OutputSignal) -> Self {
        Self::new(signal)
    }
}
