//! Pins by the names on a board.

use std::time::Duration;

use crate::block::{Drive, PadLevel, PadState};
use crate::chip::Chip;
use crate::silicon::{Level, pads};

/// A pin of a board, with its name and its pad. Board support packages implement it for their pins.
///
/// ```
/// use esp32_sim::{BoardPin, Chip, Drive, PadLevel};
///
/// /// The button of a board.
/// struct Button;
///
/// impl BoardPin for Button {
///     const NAME: &'static str = "BUTTON";
///     const GPIO: u8 = 13;
/// }
///
/// let chip = Chip::new();
/// chip.pin::<Button>().drive(Drive::Low);
/// assert_eq!(chip.level(13), PadLevel::Low);
/// ```
pub trait BoardPin {
    /// The name printed on the board.
    const NAME: &'static str;
    /// The number of the pad.
    const GPIO: u8;
}

/// A pin of a chip, seen from outside: a test can drive it, wire it and read its level.
///
/// ```
/// use esp32_sim::{Chip, Drive, PadLevel};
///
/// let chip = Chip::new();
/// let (left, right) = (chip.gpio(18), chip.gpio(19));
/// left.wire(&right);
/// left.drive(Drive::High);
/// assert_eq!(right.level(), PadLevel::High);
/// ```
#[derive(Clone, Debug)]
pub struct Pin {
    chip: Chip,
    gpio: u8,
    name: String,
}

impl Chip {
    /// The pin with this name on its board.
    ///
    /// ```
    /// use esp32_sim::{Drive, PadLevel};
    /// use pycom_bsp::exp_board::BUTTON;
    ///
    /// esp32_sim::run(|chip| {
    ///     let button = chip.pin::<BUTTON>();
    ///     button.drive(Drive::Low);
    ///     assert_eq!((button.name(), button.level()), ("P10", PadLevel::Low));
    /// });
    /// ```
    pub fn pin<P: BoardPin>(&self) -> Pin {
        self.gpio(P::GPIO).named(P::NAME)
    }

    /// The pin of the pad with this number.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// assert_eq!(Chip::new().gpio(18).name(), "GPIO18");
    /// ```
    ///
    /// # Panics
    ///
    /// If the chip has no such pad.
    #[track_caller]
    pub fn gpio(&self, gpio: u8) -> Pin {
        pads::index(gpio);
        Pin {
            chip: self.clone(),
            gpio,
            name: format!("GPIO{gpio}"),
        }
    }
}

impl Pin {
    /// The same pin with another name, for waveforms.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// assert_eq!(Chip::new().gpio(5).named("SCLK").name(), "SCLK");
    /// ```
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        Pin {
            name: name.into(),
            ..self
        }
    }

    /// The pin's name.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// assert_eq!(Chip::new().gpio(5).name(), "GPIO5");
    /// ```
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number of the pin's pad.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// assert_eq!(Chip::new().gpio(5).gpio(), 5);
    /// ```
    pub fn gpio(&self) -> u8 {
        self.gpio
    }

    pub(crate) fn is_on(&self, chip: &Chip) -> bool {
        self.chip.is(chip)
    }

    pub(crate) fn number(&self) -> usize {
        self.gpio.into()
    }

    /// Drives the pin from outside: [`Chip::drive`].
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, PadLevel};
    ///
    /// let pin = Chip::new().gpio(18);
    /// pin.drive(Drive::High);
    /// assert_eq!(pin.level(), PadLevel::High);
    /// ```
    pub fn drive(&self, external: Drive) {
        self.chip.drive(self.gpio, external);
    }

    /// Drives the pin from outside after some time: [`Chip::drive_after`].
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, Drive, PadLevel};
    ///
    /// let chip = Chip::new();
    /// let pin = chip.gpio(18);
    /// pin.drive_after(Duration::from_millis(5), Drive::High);
    /// chip.advance(Duration::from_millis(5));
    /// assert_eq!(pin.level(), PadLevel::High);
    /// ```
    pub fn drive_after(&self, time: Duration, external: Drive) {
        self.chip.drive_after(time, self.gpio, external);
    }

    /// The level on the pin: [`Chip::level`].
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel};
    ///
    /// assert_eq!(Chip::new().gpio(18).level(), PadLevel::Floating);
    /// ```
    pub fn level(&self) -> PadLevel {
        self.chip.level(self.gpio)
    }

    /// The state of the pin's pad: [`Chip::pad`].
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// assert!(Chip::new().gpio(5).state().pull_up);
    /// ```
    pub fn state(&self) -> PadState {
        self.chip.pad(self.gpio)
    }

    /// Whether the pad is held: [`Chip::is_held`].
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// assert!(!Chip::new().gpio(12).is_held());
    /// ```
    pub fn is_held(&self) -> bool {
        self.chip.is_held(self.gpio)
    }

    /// The levels that the pin had: [`Chip::waveform`].
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, PadLevel};
    ///
    /// assert_eq!(Chip::new().gpio(18).waveform(), [(Duration::ZERO, PadLevel::Floating)]);
    /// ```
    pub fn waveform(&self) -> Vec<(Duration, PadLevel)> {
        self.chip.waveform(self.gpio)
    }

    /// Sets the output of a peripheral on the pin through IO_MUX, with an IO_MUX function other than 2: [`Chip::set_direct_output`].
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel};
    ///
    /// let chip = Chip::new();
    /// let tx = chip.gpio(1); // U0TXD after a reset
    /// tx.set_direct_output(true, true);
    /// assert_eq!(tx.level(), PadLevel::High);
    /// ```
    pub fn set_direct_output(&self, level: impl Into<Level>, enabled: bool) {
        self.chip.set_direct_output(self.gpio, level, enabled);
    }

    /// The level that a peripheral reads from the pin through IO_MUX: [`Chip::direct_input`].
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, Level};
    ///
    /// let chip = Chip::new();
    /// let rx = chip.gpio(3);
    /// rx.drive(Drive::High);
    /// assert_eq!(rx.direct_input(), Level::High);
    /// ```
    #[must_use]
    pub fn direct_input(&self) -> Level {
        self.chip.direct_input(self.gpio)
    }

    /// Connects the pin with another one by a wire: [`Chip::wire`].
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, PadLevel};
    ///
    /// let chip = Chip::new();
    /// let (tx, rx) = (chip.gpio(18), chip.gpio(19));
    /// tx.wire(&rx);
    /// tx.drive(Drive::Low);
    /// assert_eq!(rx.level(), PadLevel::Low);
    /// ```
    ///
    /// # Panics
    ///
    /// If the other pin belongs to another chip.
    #[track_caller]
    pub fn wire(&self, other: &Pin) {
        assert!(
            self.chip.is(&other.chip),
            "a wire between two chips: join them with a part"
        );
        self.chip.wire(self.gpio, other.gpio);
    }

    /// Disconnects the pin from all wires: [`Chip::unwire`].
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, PadLevel};
    ///
    /// let chip = Chip::new();
    /// let (tx, rx) = (chip.gpio(18), chip.gpio(19));
    /// tx.wire(&rx);
    /// tx.unwire();
    /// tx.drive(Drive::Low);
    /// assert_eq!(rx.level(), PadLevel::Floating);
    /// ```
    pub fn unwire(&self) {
        self.chip.unwire(self.gpio);
    }
}
