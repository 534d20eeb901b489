//! Pins by the names on a board.

use std::time::Duration;

use crate::Level;
use crate::chip::Chip;
use crate::output::PadState;
use crate::outside::{External, PadLevel};
use crate::pads;

/// A pin of a board: its name there, and its pad. Board support packages implement it for their pins.
///
/// ```
/// use esp32_sim::{BoardPin, Chip, External, PadLevel};
///
/// /// The button of somebody's board.
/// struct Button;
///
/// impl BoardPin for Button {
///     const NAME: &'static str = "BUTTON";
///     const GPIO: u8 = 13;
/// }
///
/// let chip = Chip::new();
/// chip.pin::<Button>().drive(External::Low);
/// assert_eq!(chip.level(13), PadLevel::Low);
/// ```
pub trait BoardPin {
    /// What is printed on the board.
    const NAME: &'static str;
    /// The number of the pad.
    const GPIO: u8;
}

/// A pin of a chip, seen from outside: something to drive, to wire and to look at.
///
/// ```
/// use esp32_sim::{Chip, External, PadLevel};
///
/// let chip = Chip::new();
/// let (left, right) = (chip.gpio(18), chip.gpio(19));
/// left.wire(&right);
/// left.drive(External::High);
/// assert_eq!(right.level(), PadLevel::High);
/// ```
#[derive(Clone, Debug)]
pub struct Pin {
    chip: Chip,
    gpio: u8,
    name: String,
}

impl Chip {
    /// A pin by the name that its board gives to it.
    ///
    /// ```
    /// use esp32_sim::{External, PadLevel};
    /// use pycom_bsp::exp_board::BUTTON;
    ///
    /// esp32_sim::run(|chip| {
    ///     let button = chip.pin::<BUTTON>();
    ///     button.drive(External::Low);
    ///     assert_eq!((button.name(), button.level()), ("P10", PadLevel::Low));
    /// });
    /// ```
    pub fn pin<P: BoardPin>(&self) -> Pin {
        self.gpio(P::GPIO).named(P::NAME)
    }

    /// A pin by the number of its pad.
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
    /// The same pin under another name, for drawings.
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

    /// Its name.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// assert_eq!(Chip::new().gpio(5).name(), "GPIO5");
    /// ```
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number of its pad.
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// assert_eq!(Chip::new().gpio(5).gpio(), 5);
    /// ```
    pub fn gpio(&self) -> u8 {
        self.gpio
    }

    pub(super) fn is_on(&self, chip: &Chip) -> bool {
        self.chip.is(chip)
    }

    pub(super) fn number(&self) -> usize {
        self.gpio.into()
    }

    /// Does something to it from outside: [`Chip::drive`].
    ///
    /// ```
    /// use esp32_sim::{Chip, External, PadLevel};
    ///
    /// let pin = Chip::new().gpio(18);
    /// pin.drive(External::High);
    /// assert_eq!(pin.level(), PadLevel::High);
    /// ```
    pub fn drive(&self, external: External) {
        self.chip.drive(self.gpio, external);
    }

    /// Does something to it from outside after some time: [`Chip::drive_after`].
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_sim::{Chip, External, PadLevel};
    ///
    /// let chip = Chip::new();
    /// let pin = chip.gpio(18);
    /// pin.drive_after(Duration::from_millis(5), External::High);
    /// chip.advance(Duration::from_millis(5));
    /// assert_eq!(pin.level(), PadLevel::High);
    /// ```
    pub fn drive_after(&self, time: Duration, external: External) {
        self.chip.drive_after(time, self.gpio, external);
    }

    /// What is on it: [`Chip::level`].
    ///
    /// ```
    /// use esp32_sim::{Chip, PadLevel};
    ///
    /// assert_eq!(Chip::new().gpio(18).level(), PadLevel::Floating);
    /// ```
    pub fn level(&self) -> PadLevel {
        self.chip.level(self.gpio)
    }

    /// What the chip does to it: [`Chip::pad`].
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// assert!(Chip::new().gpio(5).state().pull_up);
    /// ```
    pub fn state(&self) -> PadState {
        self.chip.pad(self.gpio)
    }

    /// Whether it is held: [`Chip::is_held`].
    ///
    /// ```
    /// use esp32_sim::Chip;
    ///
    /// assert!(!Chip::new().gpio(12).is_held());
    /// ```
    pub fn is_held(&self) -> bool {
        self.chip.is_held(self.gpio)
    }

    /// The levels that it had: [`Chip::waveform`].
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

    /// What a peripheral puts on the pin directly, when its IO_MUX function is another than 2; as [`Chip::set_direct_output`].
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

    /// What a peripheral sees of the pin through IO_MUX directly, as [`Chip::direct_input`].
    ///
    /// ```
    /// use esp32_sim::{Chip, External, Level};
    ///
    /// let chip = Chip::new();
    /// let rx = chip.gpio(3);
    /// rx.drive(External::High);
    /// assert_eq!(rx.direct_input(), Level::High);
    /// ```
    #[must_use]
    pub fn direct_input(&self) -> Level {
        self.chip.direct_input(self.gpio)
    }

    /// Connects it with another one by a wire: [`Chip::wire`].
    ///
    /// ```
    /// use esp32_sim::{Chip, External, PadLevel};
    ///
    /// let chip = Chip::new();
    /// let (tx, rx) = (chip.gpio(18), chip.gpio(19));
    /// tx.wire(&rx);
    /// tx.drive(External::Low);
    /// assert_eq!(rx.level(), PadLevel::Low);
    /// ```
    ///
    /// # Panics
    ///
    /// If the other one is another chip's.
    #[track_caller]
    pub fn wire(&self, other: &Pin) {
        assert!(
            self.chip.is(&other.chip),
            "a wire between two chips: join them with a part"
        );
        self.chip.wire(self.gpio, other.gpio);
    }

    /// Takes it off all wires: [`Chip::unwire`].
    ///
    /// ```
    /// use esp32_sim::{Chip, External, PadLevel};
    ///
    /// let chip = Chip::new();
    /// let (tx, rx) = (chip.gpio(18), chip.gpio(19));
    /// tx.wire(&rx);
    /// tx.unwire();
    /// tx.drive(External::Low);
    /// assert_eq!(rx.level(), PadLevel::Floating);
    /// ```
    pub fn unwire(&self) {
        self.chip.unwire(self.gpio);
    }
}
