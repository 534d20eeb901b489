//! `machine.Pin` of Pycom's MicroPython, method for method, for scripts that are ported.
//!
//! A [`Pin`] is found by its name at run time, and what its pad cannot do is an error at run time, in the same
//! words as the compiler's for a typed pin. New code is better off with typed pins.
//!
//! A pin is an input and an output of `embedded-hal` too, so it can be handed to drivers of sensors and displays.
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
pub(crate) mod find;
mod init;
mod irq;
mod wait;
mod wakeup;

use core::fmt;
use core::marker::PhantomData;

pub use error::{Error, Name};
pub use init::Init;
pub use irq::{Irq, Undeliverable};
pub use wakeup::{Wakeup, pin_sleep_wakeup};

use crate::board::{Board, PinInfo};
use crate::claim::{self, claim};
use crate::driver::usage;
use crate::interrupt::{self, Callback};
use crate::memory::Program;
use crate::pin::Pin as _;
use crate::signal::InputSignal;
use crate::{AnyPin, Level, Mode, Pull, Refused, Taken, hold, ops};

/// What a handler gets: the pin, as far as an interrupt may use it. It is read and driven as the pin is, whatever its mode.
///
/// `toggle` of the pin and of its event at the same moment may count as one; `set_value` of either does not mind the other.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use esp32_pads::{Core, Pull, interrupt}; use pycom_bsp::machine::{Init, Pin};
/// use pycom_bsp::machine::Event;
///
/// fn pin_handler(arg: Event) {
///     arg.set_value(false); // arg.value(0)
/// }
///
/// # chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
/// let mut line = Pin::with("P10", Init::new(Pin::OPEN_DRAIN).pull(Pin::PULL_UP).value(true))?;
/// line.callback(Pin::IRQ_FALLING, pin_handler)?;
/// # for external in [esp32_pads::sim::External::Low, esp32_pads::sim::External::Floating] { chip.pin::<pycom_bsp::module::P10>().drive(external); }
/// assert_eq!(u8::from(bool::from(line.value())), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
/// ```
pub type Event = interrupt::Event<AnyPin, usage::Flex>;

/// A pin of board `B`, found by name.
///
/// With the feature `esp-hal`, pins are `esp-hal`'s at first: a pin is found once its typed one, made of its singleton, was
/// [given back](crate::Pin::give_back).
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
    pin: AnyPin,
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

    /// `Pin(id)`: the pin with this name in any of the board's name spaces. The pad stays as it is.
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
        pin.set_up(init, ops::Interrupt::Off)?;
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
        interrupt::silence(&pin);
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
    /// [`Refused`] when the pad has no output driver or no pull resistors and `init` asks for them, or the input signal of `alt` is one through which the flash or the PSRAM is
    /// read; the pad is unchanged then.
    pub fn init(&mut self, init: Init) -> Result<(), Refused> {
        self.set_up(init, ops::Interrupt::Kept)
    }

    #[inline]
    fn set_up(&mut self, init: Init, interrupt: ops::Interrupt) -> Result<(), Refused> {
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

    /// `pin.value()`: the level on the pad.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// let pin = Pin::with("P10", Init::new(Pin::IN))?;
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
    /// assert_eq!(pin.value(), Level::High);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn value(&self) -> Level {
        self.pin.line().is_high().into()
    }

    /// `pin.value(x)`: the level of the output, which shows on the pad in the modes that drive it.
    ///
    /// It waits in the output latch otherwise; on an input-only pad it never shows, and is no error.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// let mut pin = Pin::with("P9", Init::new(Pin::OUT))?;
    /// pin.set_value(true);
    /// assert_eq!(pin.value(), Level::High);
    /// pin.set_value(Level::Low);
    /// assert_eq!(pin.value(), Level::Low);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    pub fn set_value(&mut self, value: impl Into<Level>) {
        self.pin.line().set(value.into());
    }

    /// `pin.toggle()`: inverts the output latch, under the same conditions as [`set_value`](Pin::set_value).
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// let mut pin = Pin::with("P9", Init::new(Pin::OUT).value(false))?;
    /// pin.toggle();
    /// assert_eq!(pin.value(), Level::High);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    pub fn toggle(&mut self) {
        self.pin.line().toggle();
    }

    /// The level in the output latch.
    pub(crate) fn is_set_high(&self) -> bool {
        self.pin.line().is_set_high()
    }

    /// `pin()`: a function that reads the pad.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin};
    /// let p_in = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP))?;
    /// let p = p_in.reader();
    /// assert!(p());
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    pub fn reader(&self) -> impl Fn() -> bool + Copy {
        let line = self.pin.line();
        move || line.is_high()
    }

    /// `pin(x)`: a function that sets the output.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// let mut p_out = Pin::with("P9", Init::new(Pin::OUT))?;
    /// let p = p_out.writer();
    /// p(true);
    /// assert_eq!(p_out.value(), Level::High);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    pub fn writer(&mut self) -> impl Fn(bool) + Copy {
        let line = self.pin.line();
        move |high| line.set(high.into())
    }

    /// `pin()` and `pin(x)` in one: a function that reads the pad, and sets the output before if it is given a level.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin};
    /// let mut pin = Pin::with("P9", Init::new(Pin::OUT).value(true))?;
    /// let p = pin.caller();
    /// assert!(p(None));
    /// assert!(!p(Some(false)));
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    pub fn caller(&mut self) -> impl Fn(Option<bool>) -> bool + Copy {
        self.pin.line().caller()
    }

    /// `pin.mode()`, as the registers have it.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Mode;
    /// assert_eq!(Pin::with("P9", Init::default())?.mode(), Mode::Output);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn mode(&self) -> Mode {
        ops::mode(&self.pin)
    }

    /// `pin.mode(x)`. Output level and pull stay, a signal that `alt` has connected does not.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// let mut data = Pin::with("P9", Init::new(Pin::IN))?;
    /// data.set_value(true);
    /// data.set_mode(Pin::OUT)?;
    /// assert_eq!(data.value(), Level::High);
    /// assert!(Pin::new("P13")?.set_mode(Pin::OUT).is_err());
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad has no output driver and `mode` drives.
    pub fn set_mode(&mut self, mode: Mode) -> Result<(), Refused> {
        self.check_mode(mode)?;
        let level = self.level();
        self.disconnect();
        // The pin may have a callback.
        ops::make(&self.pin, mode, level, self.pull(), ops::Interrupt::Kept);
        Ok(())
    }

    /// `pin.pull()`: the pull that the pad's resistors obey.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Pull;
    /// let pin = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_DOWN))?;
    /// assert_eq!(pin.pull(), Pull::Down);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn pull(&self) -> Pull {
        ops::pull(self.pin.pad())
    }

    /// `pin.pull(x)`; `Pull::None` is Python's `None`.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::{Level, Pull};
    /// let mut pin = Pin::with("P10", Init::new(Pin::IN))?;
    /// pin.set_pull(Pin::PULL_UP)?;
    /// assert_eq!(pin.value(), Level::High);
    /// pin.set_pull(Pull::None)?;
    /// assert_eq!(pin.pull(), Pull::None);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
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
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::machine::{Init, Pin};
    /// # Pin::with("P9", Init::new(Pin::OUT).value(true))?.set_hold(true)?;
    /// # chip.core_reset(esp32_pads::sim::CoreReset::Software);
    /// // After machine.reset(): a relay that the program before has held.
    /// let relay = Pin::new("P9")?;
    /// assert_eq!((relay.hold(), bool::from(relay.value())), (Ok(true), true));
    /// assert_eq!(Pin::new("P11")?.hold().unwrap_err().pin(), "P11");
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad is outside the RTC domain.
    pub fn hold(&self) -> Result<bool, Refused> {
        self.pin.hold_bits().map(hold::is_held)
    }

    /// `pin.hold(x)`: freezes the pad, or releases it.
    ///
    /// A held pad outlives the [`Pin`], the program, deep sleep and all resets but power-on and system resets, as for a typed pin
    /// ([`Driver::hold`](crate::Driver::hold)).
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::machine::{Init, Pin}; use esp32_pads::Level;
    /// let mut relay = Pin::with("P9", Init::new(Pin::OUT).value(true))?;
    /// relay.set_hold(true)?;
    /// relay.set_value(false);
    /// assert_eq!(relay.value(), Level::High);
    /// relay.set_hold(false)?;
    /// assert_eq!(relay.value(), Level::Low);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Refused`] when the pad is outside the RTC domain.
    pub fn set_hold(&mut self, held: bool) -> Result<(), Refused> {
        let change = if held { hold::hold } else { hold::release };
        self.pin.hold_bits().map(change)
    }

    /// Whether an earlier firmware holds this pad, outside the RTC domain, as [`Driver::is_digitally_held`](crate::Driver::is_digitally_held) says.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::machine::{Init, Pin};
    /// # chip.bus_write(0x6000_8474, 1 << 15); // RTC_IO.DIG_PAD_HOLD
    /// let mut led = Pin::with("P11", Init::new(Pin::OUT))?;
    /// if led.is_digitally_held() {
    ///     led.end_digital_hold();
    /// }
    /// led.set_value(true);
    /// assert!(led.reader()());
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    #[must_use]
    pub fn is_digitally_held(&self) -> bool {
        hold::is_digitally_held(self.pin.pad())
    }

    /// Ends such a hold: the pad takes what the registers say at this moment.
    pub fn end_digital_hold(&mut self) {
        hold::end_digital_hold(self.pin.pad());
    }

    /// `pin.callback(trigger, handler)`: see [`interrupt`] for when it is called and what it may do. The handler of the GPIO
    /// interrupt must call [`interrupt::dispatch`].
    ///
    /// PRO CPU takes the interrupt. Dropping the pin removes the callback.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::machine::{Event, Init, Pin}; use esp32_pads::{Core, interrupt};
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// # static CALLS: AtomicU32 = AtomicU32::new(0);
    /// // def pin_handler(arg): print("got an interrupt in pin %s" % (arg.id()))
    /// fn pin_handler(arg: Event) {
    ///     assert_eq!(arg.id(), "P10");
    ///     # CALLS.fetch_add(1, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
    /// let mut p_in = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP))?;
    /// p_in.callback(Pin::IRQ_FALLING | Pin::IRQ_RISING, pin_handler)?;
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::Low);
    /// # assert_eq!(CALLS.load(Ordering::Relaxed), 1);
    /// assert!(p_in.callback(Pin::IRQ_LOW_LEVEL | Pin::IRQ_HIGH_LEVEL, pin_handler).is_err());
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// [`Undeliverable`] when nothing can deliver the trigger; the callback that there was stays.
    pub fn callback(&mut self, trigger: Irq, handler: fn(Event)) -> Result<(), Undeliverable> {
        let condition = trigger.condition()?;
        interrupt::call(&self.pin, condition, Callback::new(&self.pin, handler));
        Ok(())
    }

    /// `pin.callback(trigger, handler, arg)`.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::machine::{Event, Init, Pin}; use esp32_pads::{Core, interrupt};
    /// use core::sync::atomic::{AtomicU32, Ordering};
    ///
    /// static PULSES: AtomicU32 = AtomicU32::new(0);
    ///
    /// fn count(_: Event, pulses: &AtomicU32) {
    ///     pulses.fetch_add(1, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
    /// let mut meter = Pin::with("P10", Init::new(Pin::IN))?;
    /// meter.callback_with(Pin::IRQ_RISING, count, &PULSES)?;
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
    /// # assert_eq!(PULSES.load(Ordering::Relaxed), 1);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`callback`](Pin::callback).
    pub fn callback_with<T: Sync + 'static>(
        &mut self,
        trigger: Irq,
        handler: fn(Event, &'static T),
        argument: &'static T,
    ) -> Result<(), Undeliverable> {
        let condition = trigger.condition()?;
        let callback = Callback::with(&self.pin, handler, argument);
        interrupt::call(&self.pin, condition, callback);
        Ok(())
    }

    /// `pin.callback(trigger, None)`: removes the callback and switches the pin's interrupt off.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use pycom_bsp::machine::{Event, Init, Pin}; use esp32_pads::{Core, interrupt};
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// # static PULSES: AtomicU32 = AtomicU32::new(0);
    /// # fn count(_: Event) { PULSES.fetch_add(1, Ordering::Relaxed); }
    /// # chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
    /// let mut meter = Pin::with("P10", Init::new(Pin::IN))?;
    /// meter.callback(Pin::IRQ_RISING, count)?;
    /// // meter.callback(Pin.IRQ_RISING, None)
    /// meter.remove_callback();
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
    /// assert_eq!(PULSES.load(Ordering::Relaxed), 0);
    /// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
    /// ```
    pub fn remove_callback(&mut self) {
        interrupt::disarm(&self.pin);
    }

    fn check_mode(&self, mode: Mode) -> Result<(), Refused> {
        if mode == Mode::Input {
            Ok(())
        } else {
            self.pin.check_output()
        }
    }

    /// The level that the output is to have if nobody says another: the latch's, which a wake-up has cleared; of a held pin what it is held at.
    fn level(&self) -> Level {
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
    fn disconnect(&mut self) {
        if let Some(signal) = self.input.take()
            && ops::is_input_connected(self.pin.pad(), signal)
        {
            ops::tie_input(signal, Level::High);
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
        claim::give_back(self.pin.info());
    }
}
