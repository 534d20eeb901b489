//! A function that an interrupt calls, whatever its type.
//!
//! The only place that forgets types. An [`Event`] of any pin is a [`RawEvent`] under another name (`repr(transparent)`), so a handler of
//! the one can be called as a handler of the other: Rust guarantees that they are called alike ("ABI compatibility" in the
//! documentation of `fn`), as it does for references and pointers.

use core::cell::Cell;
use core::fmt;

use super::Event;
use super::word::To;
use crate::board::PinInfo;
use crate::pin::Pin;

/// An event of a pin.
pub(super) struct RawEvent {
    pub(super) pin: &'static PinInfo,
    /// What happened, and in which use of the pin's interrupt (`word`): this event changes no other one.
    pub(super) word: Cell<u32>,
}

impl RawEvent {
    /// # Safety
    ///
    /// `pin` is from a `&'static PinInfo`.
    #[inline(always)]
    pub(super) unsafe fn new(pin: *const PinInfo, word: u32) -> Self {
        Self {
            // SAFETY: the caller's promise.
            pin: unsafe { &*pin },
            word: Cell::new(word),
        }
    }
}

/// A handler that gets the event alone.
pub(super) type Plain = fn(RawEvent);
/// A handler that gets an argument too.
pub(super) type WithArgument = fn(RawEvent, *const ());

/// The handler at an address.
///
/// # Safety
///
/// The address is that of a [`Callback`] that [`Callback::new`] made.
#[inline(always)]
pub(super) unsafe fn plain(address: *const ()) -> Plain {
    // SAFETY: it was made from a function that is called alike.
    unsafe { core::mem::transmute(address) }
}

/// The handler at an address.
///
/// # Safety
///
/// The address is that of a [`Callback`] that [`Callback::with`] made, and is called with its argument.
#[inline(always)]
pub(super) unsafe fn with_argument(address: *const ()) -> WithArgument {
    // SAFETY: it was made from a function that is called alike.
    unsafe { core::mem::transmute(address) }
}

/// A handler, its argument and its pin.
#[derive(Clone, Copy)]
pub(crate) struct Callback {
    pub(super) pin: &'static PinInfo,
    pub(super) handler: *const (),
    pub(super) argument: *const (),
    /// Which of the two kinds of handlers it is.
    pub(super) to: To,
}

impl Callback {
    /// A handler that gets the event alone.
    pub(crate) fn new<P: Pin, U>(pin: &P, handler: fn(Event<P, U>)) -> Self {
        Self {
            pin: pin.info(),
            handler: handler as *const (),
            argument: core::ptr::null(),
            to: To::Handler,
        }
    }

    /// A handler that gets the event and an argument.
    pub(crate) fn with<P: Pin, U, T: Sync + 'static>(
        pin: &P,
        handler: fn(Event<P, U>, &'static T),
        argument: &'static T,
    ) -> Self {
        Self {
            pin: pin.info(),
            handler: handler as *const (),
            argument: core::ptr::from_ref(argument).cast(),
            to: To::HandlerWithArgument,
        }
    }
}

impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Callback({})", self.pin.id)
    }
}
