//! A function that an interrupt calls.

use core::fmt;

use super::event::PinEvent;
use super::word::To;
use crate::owner::Pin;
use crate::owner::board::PinInfo;

/// A handler, its argument and its pin.
#[derive(Clone, Copy)]
pub(crate) struct Callback {
    pub(super) pin: &'static PinInfo,
    pub(super) handler: *const (),
    pub(super) argument: *const (),
    /// Which of the two kinds of handlers it is.
    pub(super) to: To,
}

/// Here handlers lose the types of their events, which are all the same (`raw`).
impl Callback {
    /// A handler that gets the event alone.
    pub(crate) fn new<P: Pin, U>(pin: &P, handler: fn(PinEvent<P, U>)) -> Self {
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
        handler: fn(PinEvent<P, U>, &'static T),
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
