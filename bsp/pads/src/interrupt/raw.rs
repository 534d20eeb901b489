//! An event and a handler, whatever their types.
//!
//! The only place that forgets types. An event of any pin (`event`) is a [`RawEvent`] under another name (`repr(transparent)`), so a handler of
//! the one can be called as a handler of the other: Rust guarantees that they are called alike ("ABI compatibility" in the
//! documentation of `fn`), as it does for references and pointers.

use core::cell::Cell;

use crate::owner::board::PinInfo;

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
/// The address is that of a handler of `Callback::new`.
#[inline(always)]
pub(super) unsafe fn plain(address: *const ()) -> Plain {
    // SAFETY: it was made from a function that is called alike.
    unsafe { core::mem::transmute(address) }
}

/// The handler at an address.
///
/// # Safety
///
/// The address is that of a handler of `Callback::with`, and it is called with the argument of that.
#[inline(always)]
pub(super) unsafe fn with_argument(address: *const ()) -> WithArgument {
    // SAFETY: it was made from a function that is called alike.
    unsafe { core::mem::transmute(address) }
}
