//! `machine.Pin` of Pycom's MicroPython, method for method, for scripts that are ported.
//!
//! A [`Pin`] is found by its name at run time, and what its pad cannot do is an error at run time, in the same
//! words as the compiler's for a typed pin. New code is better off with typed pins.
//!
//! A board's crate has the type for its own pins, so that a program writes `Pin::new("P9")`:
//!
//! ```
//! # esp32_pads::sim::run(|_| {
//! use pycom_bsp::machine::{Init, Pin};
//!
//! // p_out = Pin('P9', mode=Pin.OUT)
//! let mut p_out = Pin::with("P9", Init::new(Pin::OUT))?;
//! p_out.set_value(true);
//! p_out.toggle();
//! assert_eq!(u8::from(bool::from(p_out.value())), 0);
//!
//! // p_in = Pin('P10', mode=Pin.IN, pull=Pin.PULL_UP)
//! let p_in = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP))?;
//! let p = p_in.reader();
//! assert!(p());
//! # Ok::<(), pycom_bsp::machine::Error>(()) }).unwrap();
//! ```

mod error;
mod find;
mod init;
mod irq;
mod wakeup;

use core::marker::PhantomData;

pub use error::Error;
pub use init::Init;
pub use irq::{Irq, Undeliverable};
pub use wakeup::{Wakeup, pin_sleep_wakeup};

use crate::board::{Board, PinInfo};
use crate::claim::{self, claim};
use crate::interrupt::{self, Callback, Event};
use crate::pin::Pin as _;
use crate::{AnyPin, Level, Mode, Pull, Refused, hold, ops};

/// A pin of board `B`, found by name.
///
/// It owns its pin like a typed one: while it lives, nobody else can take the pin under any name. Dropped, it gives the pin
/// back: its callback is removed, and the pad stays as it is.
#[derive(Debug)]
pub struct Pin<B> {
    pin: AnyPin,
    board: PhantomData<fn() -> B>,
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

    /// `Pin(id)`: the pin with this name in any of the board's name spaces. The pad stays as it is.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownName`], with the nearest name that there is; [`Error::Taken`].
    pub fn new(name: &str) -> Result<Self, Error<'_>> {
        Self::of(find::pin::<B>(name)?)
    }

    /// `Pin(id, mode, pull, alt)`: the pin, initialised.
    ///
    /// # Errors
    ///
    /// Those of [`new`](Pin::new) and [`init`](Pin::init). A pin that cannot be initialised is not kept.
    pub fn with(name: &str, init: Init) -> Result<Self, Error<'_>> {
        let mut pin = Self::new(name)?;
        pin.init(init)?;
        Ok(pin)
    }

    /// `Pin(Pin.exp_board.G16)`: a pin of one of the board's lists, such as `exp_board::NAMES`.
    ///
    /// # Errors
    ///
    /// [`Error::Taken`]; [`Error::UnknownName`] when `info` is another board's.
    pub fn of(info: &'static PinInfo) -> Result<Self, Error<'static>> {
        if !core::ptr::eq(find::pin::<B>(info.id)?, info) {
            return Err(Error::UnknownName {
                name: info.id,
                nearest: None,
            });
        }
        claim(&[info])?;
        // SAFETY: just claimed.
        let pin = unsafe { AnyPin::again(info) };
        interrupt::silence(&pin);
        Ok(Self {
            pin,
            board: PhantomData,
        })
    }

    /// `pin.init(mode, pull, value, alt)`.
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad has no output driver or no pull resistors and `init` asks for them; the pad is unchanged then.
    pub fn init(&mut self, init: Init) -> Result<(), Refused> {
        self.check_mode(init.mode)?;
        self.pin.check_pull(init.pull)?;
        let level = init.value.unwrap_or_else(|| self.latch());
        self.make(init.mode, level, init.pull);
        if let Some(signal) = init.alt {
            init::connect(&self.pin, init.mode, signal);
        }
        Ok(())
    }

    /// `pin.id()`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.pin.id()
    }

    /// `pin.value()`: the level on the pad.
    #[must_use]
    pub fn value(&self) -> Level {
        self.pin.line().is_high().into()
    }

    /// `pin.value(x)`: the level of the output, which shows on the pad in the modes that drive it.
    pub fn set_value(&mut self, value: impl Into<Level>) {
        self.pin.line().set(value.into());
    }

    /// `pin.toggle()`.
    pub fn toggle(&mut self) {
        self.pin.line().toggle();
    }

    /// `pin()`: a function that reads the pad.
    pub fn reader(&self) -> impl Fn() -> bool + Copy {
        let line = self.pin.line();
        move || line.is_high()
    }

    /// `pin(x)`: a function that sets the output.
    pub fn writer(&mut self) -> impl Fn(bool) + Copy {
        let line = self.pin.line();
        move |high| line.set(high.into())
    }

    /// `pin.mode()`.
    #[must_use]
    pub fn mode(&self) -> Mode {
        ops::mode(&self.pin)
    }

    /// `pin.mode(x)`. Output level and pull stay.
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad has no output driver and `mode` drives.
    pub fn set_mode(&mut self, mode: Mode) -> Result<(), Refused> {
        self.check_mode(mode)?;
        self.make(mode, self.latch(), self.pull());
        Ok(())
    }

    /// `pin.pull()`.
    #[must_use]
    pub fn pull(&self) -> Pull {
        ops::pull(self.pin.pad())
    }

    /// `pin.pull(x)`; `Pull::None` is Python's `None`.
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad has no pull resistors and `pull` is one.
    pub fn set_pull(&mut self, pull: Pull) -> Result<(), Refused> {
        self.pin.check_pull(pull)?;
        ops::set_pull(self.pin.pad(), pull);
        Ok(())
    }

    /// `pin.hold()`: whether the pad is held. Right after a reset or a wake too, unlike its model.
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad is outside the RTC domain.
    pub fn hold(&self) -> Result<bool, Refused> {
        self.pin.hold_bits().map(hold::is_held)
    }

    /// `pin.hold(x)`: freezes the pad, or releases it.
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad is outside the RTC domain.
    pub fn set_hold(&mut self, held: bool) -> Result<(), Refused> {
        let change = if held { hold::hold } else { hold::release };
        self.pin.hold_bits().map(change)
    }

    /// `pin.callback(trigger, handler)`: see [`interrupt`] for when it is called and what it may do. The handler of the GPIO
    /// interrupt must call [`interrupt::dispatch`].
    ///
    /// # Errors
    ///
    /// [`Undeliverable`] when nothing can deliver the trigger; the callback that there was stays.
    pub fn callback(
        &mut self,
        trigger: Irq,
        handler: fn(Event<AnyPin>),
    ) -> Result<(), Undeliverable> {
        let condition = trigger.condition()?;
        interrupt::call(&self.pin, condition, Callback::new(&self.pin, handler));
        Ok(())
    }

    /// `pin.callback(trigger, handler, arg)`.
    ///
    /// # Errors
    ///
    /// As for [`callback`](Pin::callback).
    pub fn callback_with<T: Sync + 'static>(
        &mut self,
        trigger: Irq,
        handler: fn(Event<AnyPin>, &'static T),
        argument: &'static T,
    ) -> Result<(), Undeliverable> {
        let condition = trigger.condition()?;
        let callback = Callback::with(&self.pin, handler, argument);
        interrupt::call(&self.pin, condition, callback);
        Ok(())
    }

    /// `pin.callback(trigger, None)`: removes the callback and switches the pin's interrupt off.
    pub fn remove_callback(&mut self) {
        interrupt::disarm(&self.pin);
    }

    fn make(&mut self, mode: Mode, level: Level, pull: Pull) {
        // The pin may have a callback, so the dispatcher too may be about to change GPIO.PINn.
        critical_section::with(|_| ops::make(&self.pin, mode, level, pull, ops::Interrupt::Kept));
    }

    fn check_mode(&self, mode: Mode) -> Result<(), Refused> {
        if mode == Mode::Input {
            Ok(())
        } else {
            self.pin.check_output()
        }
    }

    fn latch(&self) -> Level {
        self.pin.line().is_set_high().into()
    }
}

impl<B> Drop for Pin<B> {
    fn drop(&mut self) {
        // Before the pin is free: its next owner may set an interrupt of its own.
        interrupt::disarm(&self.pin);
        claim::give_back(self.pin.info());
    }
}
