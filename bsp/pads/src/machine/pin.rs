//! The pin, and how it is found and initialised.

use core::fmt;
use core::marker::PhantomData;

use super::error::{Error, Name};
use super::find;
use super::init::Init;
use super::irq::Irq;
use crate::driver::ops::{self, Interrupt};
use crate::interrupt;
use crate::owner::board::{Board, PinInfo};
use crate::owner::claim::{self, claim};
use crate::owner::{AnyPin, Pin as _, Program, Taken, Unsupported};
use crate::silicon::signal::InputSignal;
use crate::silicon::{Level, Mode, Pull, hold};

/// A pin of board `B`, found by name.
///
/// With the feature `esp-hal`, pins are `esp-hal`'s at first: a pin is found once its typed one, made of its singleton, was
/// [freed](crate::Pin::free).
///
/// It owns its pin like a typed one: while it lives, nobody else can take the pin under any name. Dropped, it gives the pin
/// back: its callback is removed, and the pad stays as it is.
///
/// Callbacks are taken by PRO CPU; there are no waits.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// use pycom_bsp::machine::{Init, Pin};
/// use pycom_bsp::module::P9;
///
/// let led = Pin::with("P9", Init::new(Pin::OUT).value(true))?;
/// assert!(P9::take().is_err());
/// drop(led);
/// // Free again, and still on.
/// assert!(P9::take().is_ok());
/// # assert_eq!(chip.pin::<pycom_bsp::module::P9>().level(), esp32_pads::sim::PadLevel::High);
/// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
/// ```
///
/// It shows as MicroPython has it:
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use pycom_bsp::machine::{Init, Pin};
///
/// let p = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP))?;
/// assert_eq!(format!("{p:?}"), "Pin('P10', mode=Pin.IN, pull=Pin.PULL_UP)");
/// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
/// ```
pub struct Pin<B> {
    pub(super) pin: AnyPin,
    /// The signal that `alt` has let listen to the pin.
    input: Option<InputSignal>,
    board: PhantomData<fn() -> B>,
    program: Program,
}

impl<B: Board> Pin<B> {
    /// `Pin.IN`.
    pub const IN: Mode = Mode::Input;
    /// `Pin.OUT`.
    pub const OUT: Mode = Mode::Output;
    /// `Pin.OPEN_DRAIN`.
    pub const OPEN_DRAIN: Mode = Mode::OpenDrain;
    /// `Pin.PULL_UP`.
    pub const PULL_UP: Pull = Pull::Up;
    /// `Pin.PULL_DOWN`.
    pub const PULL_DOWN: Pull = Pull::Down;

    /// `Pin.IRQ_FALLING`.
    pub const IRQ_FALLING: Irq = Irq::FALLING;
    /// `Pin.IRQ_RISING`.
    pub const IRQ_RISING: Irq = Irq::RISING;
    /// `Pin.IRQ_LOW_LEVEL`.
    pub const IRQ_LOW_LEVEL: Irq = Irq::LOW_LEVEL;
    /// `Pin.IRQ_HIGH_LEVEL`.
    pub const IRQ_HIGH_LEVEL: Irq = Irq::HIGH_LEVEL;

    /// `Pin(id)`: the pin with this name in any of the board's namespaces. The pad stays as it is.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// use pycom_bsp::machine::Pin;
    ///
    /// let led = Pin::new("G16")?;
    /// assert_eq!(led.id(), "P9");
    /// assert_eq!(Pin::new("P9").unwrap_err().to_string(), "pin `P9`, also `G16`, is taken already");
    /// assert_eq!(Pin::new("p10").unwrap_err().to_string(), "no pin is named `p10`; the nearest name is `P10`");
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::UnknownName`], with the nearest name that there is; [`Error::Taken`].
    pub fn new(name: &str) -> Result<Self, Error> {
        match find::exact::<B>(name) {
            Some(info) => Ok(Self::take(info)?),
            None => Err(find::unknown::<B>(name)),
        }
    }

    /// `Pin(id, mode, pull, alt)`: the pin, initialised.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// use pycom_bsp::machine::{Init, Pin};
    ///
    /// // p_in = Pin('P10', mode=Pin.IN, pull=Pin.PULL_UP)
    /// let p_in = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP))?;
    /// assert_eq!(u8::from(bool::from(p_in.value())), 1);
    ///
    /// let refused = Pin::with("P13", Init::new(Pin::OUT)).unwrap_err();
    /// assert!(refused.to_string().starts_with("`P13` cannot be an output: its pad is input-only"));
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`new`](Pin::new) and [`init`](Pin::init). A pin that cannot be initialised is not kept.
    pub fn with(name: &str, init: Init) -> Result<Self, Error> {
        let Some(info) = find::exact::<B>(name) else {
            return Err(find::unknown::<B>(name));
        };
        let mut pin = Self::take(info)?;
        // Nobody has had time to give it a callback.
        pin.set_up(init, Interrupt::Off)?;
        Ok(pin)
    }

    /// `Pin(Pin.exp_board.G16)`: a pin of one of the board's lists, such as `exp_board::NAMES`.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// use pycom_bsp::{exp_board, machine::Pin};
    ///
    /// let mut can_hold = Vec::new();
    /// for &(name, info) in exp_board::NAMES.pins {
    ///     if Pin::of(info)?.hold().is_ok() {
    ///         can_hold.push(name);
    ///     }
    /// }
    /// assert_eq!(can_hold[..3], ["G0", "G3", "G4"]);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Taken`]; [`Error::UnknownName`] when `info` is another board's.
    pub fn of(info: &'static PinInfo) -> Result<Self, Error> {
        match find::exact::<B>(info.id) {
            Some(found) if core::ptr::eq(found, info) => Ok(Self::take(info)?),
            Some(_) => Err(Error::UnknownName {
                name: Name::new(info.id),
                nearest: None,
            }),
            None => Err(find::unknown::<B>(info.id)),
        }
    }

    /// Takes one of the board's pins.
    #[inline(always)]
    fn take(info: &'static PinInfo) -> Result<Self, Taken> {
        claim(&[info])?;
        // SAFETY: just claimed.
        let pin = unsafe { AnyPin::again(info) };
        interrupt::disable(&pin);
        Ok(Self {
            pin,
            input: None,
            board: PhantomData,
            program: Program::current(),
        })
    }

    /// `pin.init(mode, pull, value, alt)`.
    ///
    /// A callback stays. Where `init` has no value, the output starts with the level it had: of a held pin the one that it is held at, so that nothing
    /// moves when it is released.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::{Mode, Pull};
    /// let mut pin = Pin::new("P9")?;
    /// // pin.init(mode=Pin.OPEN_DRAIN, pull=Pin.PULL_UP, value=1)
    /// pin.init(Init::new(Pin::OPEN_DRAIN).pull(Pin::PULL_UP).value(true))?;
    /// assert_eq!((pin.mode(), pin.pull()), (Mode::OpenDrain, Pull::Up));
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unsupported`] when the pad has no output driver or no pull resistors and `init` asks for them, or the input signal of `alt` is one through which the flash or the PSRAM is
    /// read; the pad is unchanged then.
    pub fn init(&mut self, init: Init) -> Result<(), Unsupported> {
        self.set_up(init, Interrupt::Kept)
    }

    #[inline]
    fn set_up(&mut self, init: Init, interrupt: Interrupt) -> Result<(), Unsupported> {
        self.check_mode(init.mode)?;
        self.pin.check_pull(init.pull)?;
        let input = init.input(&self.pin)?;
        let level = init.value.unwrap_or_else(|| self.level());
        if self.input != input {
            self.disconnect();
        }
        match init.output() {
            None => ops::make(&self.pin, init.mode, level, init.pull, interrupt),
            Some(signal) => critical_section::with(|_| {
                let (mode, pull) = (init.mode, init.pull);
                ops::make_peripheral(&self.pin, mode, level, pull, interrupt, signal.into());
            }),
        }
        // After the pull: the peripheral does not see the wire before.
        if let Some(signal) = input {
            ops::connect_input(self.pin.pad(), signal.into());
            self.input = Some(signal);
        }
        Ok(())
    }

    /// `pin.id()`.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::Pin;
    /// // Pin.exp_board.G16.id()
    /// assert_eq!(Pin::new("G16")?.id(), "P9");
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.pin.id()
    }

    pub(super) fn check_mode(&self, mode: Mode) -> Result<(), Unsupported> {
        if mode == Mode::Input {
            Ok(())
        } else {
            self.pin.check_output()
        }
    }

    /// The level that the output is to have if nobody says another: the latch's, which a wake-up has cleared; of a held pin what it is held at.
    pub(super) fn level(&self) -> Level {
        if self.pin.hold_bits().is_ok_and(hold::is_held) {
            ops::let_read(self.pin.pad());
            self.value()
        } else {
            self.is_set_high().into()
        }
    }
}

impl<B> Pin<B> {
    /// The input signal that `alt` has connected goes, if it still listens to this pin.
    pub(super) fn disconnect(&mut self) {
        match self.input.take() {
            Some(signal) if ops::is_input_connected(self.pin.pad(), signal) => {
                ops::tie_input(signal, Level::High);
            }
            _ => {}
        }
    }
}

impl<B> fmt::Debug for Pin<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mode = match ops::mode(&self.pin) {
            Mode::Input => "IN",
            Mode::Output => "OUT",
            Mode::OpenDrain => "OPEN_DRAIN",
        };
        let pull = match ops::pull(self.pin.pad()) {
            Pull::None => "None",
            Pull::Up => "Pin.PULL_UP",
            Pull::Down => "Pin.PULL_DOWN",
        };
        write!(f, "Pin('{}', mode=Pin.{mode}, pull={pull})", self.pin.id())
    }
}

impl<B> Drop for Pin<B> {
    fn drop(&mut self) {
        if !self.program.is_running() {
            return;
        }
        self.disconnect();
        // Before the pin is free: its next owner may set an interrupt of its own.
        interrupt::disarm(&self.pin);
        claim::free(self.pin.info());
    }
}
