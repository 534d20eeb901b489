//! Places on a board where a pin may be absent.

use core::fmt;
use core::marker::PhantomData;

use crate::driver::ops::{self, Interrupt};
use crate::driver::{Driver, Input, Output};
use crate::interrupt;
use crate::owner::board::{Board, Names, Namespace, PinInfo};
use crate::owner::capability::gate;
use crate::owner::{Pin, TypedPin, mode};
use crate::silicon::pad::Pad;
use crate::silicon::{Level, Pull};

/// The content of a place where a pin may be absent: a typed pin, or [`Absent`]. Every pin of a board implements it.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::parts::{Slot, Uart};
/// use pycom_bsp::{exp_board, module::P5};
///
/// /// With or without the lines of the hand-shake, as the board has it.
/// fn describe<Rts: Slot, Cts: Slot>(
///     uart: &Uart<exp_board::UART_TX, exp_board::UART_RX, Rts, Cts>,
/// ) -> String {
///     format!("{} {} {:?} {:?}", uart.tx.id(), uart.rx.id(), uart.rts, uart.cts)
/// }
///
/// # use esp32_pads::Pin;
/// let uart = exp_board::UART::take()?;
/// assert_eq!(describe(&uart), "P1 P0 P20 P19");
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub trait Slot: Sized + fmt::Debug + 'static {
    /// [`Wired`] or [`Unwired`]. It is one type instead of several methods, so that generated code has one line per pin.
    #[doc(hidden)]
    type Is: Presence<Self>;
}

/// The operations on the content of a slot.
#[doc(hidden)]
pub trait Presence<S> {
    /// The pin, if there is one.
    const INFO: Option<&'static PinInfo>;

    /// What is in the slot.
    ///
    /// # Safety
    ///
    /// As for [`TypedPin::steal`].
    unsafe fn steal() -> S;
    fn free(slot: S);
    /// A driver as from [`Output::new`]; the generator has checked that the pad can drive.
    fn output(slot: S, level: Level) -> Output<S>;
    /// A driver as from [`Input::with_pull`]; the generator has checked that the pad has the resistor.
    fn input(slot: S, pull: Pull) -> Input<S>;
}

/// There is a pin.
#[doc(hidden)]
#[derive(Debug)]
pub enum Wired {}

impl<P: TypedPin> Presence<P> for Wired {
    const INFO: Option<&'static PinInfo> = Some(P::INFO);

    #[inline(always)]
    unsafe fn steal() -> P {
        // SAFETY: the caller's promise is the same.
        unsafe { P::steal() }
    }

    #[inline]
    fn free(pin: P) {
        pin.free();
    }

    #[inline(always)]
    fn output(pin: P, level: Level) -> Output<P> {
        interrupt::disable(&pin);
        ops::make_output(&pin, level, Pull::None, Interrupt::Off);
        Driver::wrap(pin)
    }

    #[inline(always)]
    fn input(pin: P, pull: Pull) -> Input<P> {
        interrupt::disable(&pin);
        ops::make_input(&pin, pull, Interrupt::Off);
        Driver::wrap(pin)
    }
}

/// There is no pin.
#[doc(hidden)]
#[derive(Debug)]
pub enum Unwired {}

impl<L: 'static> Presence<Absent<L>> for Unwired {
    const INFO: Option<&'static PinInfo> = None;

    unsafe fn steal() -> Absent<L> {
        Absent::new()
    }

    fn free(_: Absent<L>) {}

    fn output(slot: Absent<L>, _: Level) -> Driver<Absent<L>, mode::Output> {
        Driver::wrap(slot)
    }

    fn input(slot: Absent<L>, _: Pull) -> Driver<Absent<L>, mode::Input> {
        Driver::wrap(slot)
    }
}

/// How the content of a slot is handed over to `esp-hal`.
#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
#[doc(hidden)]
pub trait HandOver<S> {
    type EspHal;

    fn into_esp_hal(slot: S) -> Self::EspHal;
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
impl<P: crate::owner::board::EspHalPin> HandOver<P> for Wired {
    type EspHal = P::Singleton;

    #[inline(always)]
    fn into_esp_hal(pin: P) -> P::Singleton {
        pin.into()
    }
}

#[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
impl<L> HandOver<Absent<L>> for Unwired {
    type EspHal = Absent<L>;

    #[inline(always)]
    fn into_esp_hal(slot: Absent<L>) -> Absent<L> {
        slot
    }
}

/// An absent line: one that the board does not connect, or a pin that the board needs itself. `L` says which, and code that uses it as a pin does not
/// compile, with the reason.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::parts::Absent;
/// use pycom_bsp::lopy4;
///
/// let radio = lopy4::LORA::take()?;
/// // The LoPy4 has no line to reset its radio.
/// let reset: Absent<lopy4::LORA_RESET> = radio.reset;
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
///
/// ```compile_fail,E0277
/// # use esp32_pads::{Level, Output}; use pycom_bsp::lopy4;
/// # fn main() -> Result<(), esp32_pads::Taken> {
/// let reset = Output::new(lopy4::LORA::take()?.reset, Level::High);
/// # Ok(()) }
/// ```
pub struct Absent<L = NotConnected>(PhantomData<fn() -> L>);

impl<L> Absent<L> {
    /// An absent line.
    #[must_use]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<L> Default for Absent<L> {
    fn default() -> Self {
        Self::new()
    }
}

impl<L> Clone for Absent<L> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<L> Copy for Absent<L> {}

impl<L> PartialEq for Absent<L> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<L> Eq for Absent<L> {}

impl<L> fmt::Debug for Absent<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Absent")
    }
}

impl<L: 'static> Slot for Absent<L> {
    type Is = Unwired;
}

/// A line that is not in the pin map.
#[derive(Debug)]
pub enum NotConnected {}

/// A pin that is already in another field of its board.
#[derive(Debug)]
pub enum InUse {}

/// That a line which is [`Absent`] is there, which nothing is. It is the condition on which it would be a pin, and generated code implements it on
/// a condition of its own that is never met, for the message that the compiler has then.
///
/// # Safety
///
/// Nothing may have it.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}`: there is no pin here",
    label = "this line is absent",
    note = "`NotConnected` is a line that the bus does not have on this board, `InUse` a pin that is in another field of its board already"
)]
pub unsafe trait Exists: 'static {
    const INFO: &'static PinInfo;
}

// SAFETY: nothing is `Exists`, so nothing has this.
unsafe impl<L: Exists> TypedPin for Absent<L> {
    type Board = Nowhere;
    const INFO: &'static PinInfo = L::INFO;
    const PAD: &'static Pad = L::INFO.pad;

    unsafe fn steal() -> Self {
        Self::new()
    }
}

/// The board of absent lines. Its pins have all capabilities, so that the compiler reports only that the line is absent.
#[doc(hidden)]
#[derive(Debug)]
pub enum Nowhere {}

// SAFETY: it has no pins.
unsafe impl Board for Nowhere {
    const NAMESPACES: &'static [&'static Namespace] = &[];
    const NAMES: Names = Names {
        pins: &[],
        others: &[],
        of: &[],
    };
}

impl<P> gate::Output<P> for Nowhere {}
impl<P> gate::Pull<P> for Nowhere {}
impl<P> gate::Hold<P> for Nowhere {}
impl<P> gate::Wake<P> for Nowhere {}
