//! A function that an interrupt calls, whatever its type.
//!
//! The only place that forgets types: a handler of `Event<P>` is kept as an address, next to the one function that knows
//! what to make of it.

use core::fmt;

use super::Event;
use crate::Level;
use crate::board::PinInfo;
use crate::pin::Pin;

/// A handler, its argument and its pin.
#[derive(Clone, Copy)]
pub(crate) struct Callback {
    /// Knows the types of the two addresses. Gets all that is here one by one, which stays in registers.
    call: fn(*const (), *const (), &'static PinInfo, Level, u32),
    pin: &'static PinInfo,
    handler: *const (),
    argument: *const (),
}

// SAFETY: the addresses are those of a function and, if `with` made the callback, of a static that threads may share.
unsafe impl Send for Callback {}

impl Callback {
    /// A handler that gets the event alone.
    pub(crate) fn new<P: Pin>(pin: &P, handler: fn(Event<P>)) -> Self {
        fn call<P: Pin>(
            handler: *const (),
            _: *const (),
            pin: &'static PinInfo,
            level: Level,
            uses: u32,
        ) {
            // SAFETY: `new` made the address from a function of this type.
            let handler = unsafe { core::mem::transmute::<*const (), fn(Event<P>)>(handler) };
            handler(Event::new(pin, level, uses));
        }
        Self {
            call: call::<P>,
            pin: pin.info(),
            handler: handler as *const (),
            argument: core::ptr::null(),
        }
    }

    /// A handler that gets the event and an argument.
    pub(crate) fn with<P: Pin, T: Sync + 'static>(
        pin: &P,
        handler: fn(Event<P>, &'static T),
        argument: &'static T,
    ) -> Self {
        fn call<P: Pin, T: Sync + 'static>(
            handler: *const (),
            argument: *const (),
            pin: &'static PinInfo,
            level: Level,
            uses: u32,
        ) {
            // SAFETY: `with` made the address from a function of this type.
            let handler =
                unsafe { core::mem::transmute::<*const (), fn(Event<P>, &'static T)>(handler) };
            // SAFETY: `with` made the address from a reference of this type.
            let argument: &'static T = unsafe { &*argument.cast() };
            handler(Event::new(pin, level, uses), argument);
        }
        Self {
            call: call::<P, T>,
            pin: pin.info(),
            handler: handler as *const (),
            argument: core::ptr::from_ref(argument).cast(),
        }
    }

    #[inline]
    pub(super) fn call(&self, level: Level, uses: u32) {
        (self.call)(self.handler, self.argument, self.pin, level, uses);
    }
}

impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Callback({})", self.pin.id)
    }
}
