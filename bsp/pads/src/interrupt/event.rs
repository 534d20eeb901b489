//! What a handler gets.

use super::{Callback, call, slot};
use crate::Level;
use crate::board::PinInfo;
use crate::pin::Pin;
use crate::trigger::Trigger;

/// An interrupt of pin `P`, as its handler sees it: which pin it was, what happened, and what is to happen next time.
#[derive(Debug)]
pub struct Event<P> {
    pin: P,
    level: Level,
}

impl<P: Pin> Event<P> {
    pub(super) fn new(info: &'static PinInfo, level: Level) -> Self {
        // SAFETY: an event reads its pin, and changes nothing but its interrupt, under critical sections.
        let pin = unsafe { P::again(info) };
        Self { pin, level }
    }

    /// The pin's name.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.pin.id()
    }

    /// The level that the pad arrived at: high for a rising edge or a high level. It may have left it since.
    #[must_use]
    pub fn level(&self) -> Level {
        self.level
    }

    /// The level on the pad now.
    #[must_use]
    pub fn value(&self) -> Level {
        self.pin.line().is_high().into()
    }

    /// Asks for another call at once if the level is still there, or when it is there again. Of use with level triggers, and the way to have the handler
    /// called for as long as the level stays.
    pub fn again(&self) {
        slot::again(&self.pin, self.level);
    }

    /// Puts another callback in the place of this one.
    pub fn set_callback(&self, trigger: impl Trigger, handler: fn(Event<P>)) {
        call(
            &self.pin,
            trigger.condition(),
            Callback::new(&self.pin, handler),
        );
    }

    /// Puts another callback with an argument in the place of this one.
    pub fn set_callback_with<T: Sync + 'static>(
        &self,
        trigger: impl Trigger,
        handler: fn(Event<P>, &'static T),
        argument: &'static T,
    ) {
        call(
            &self.pin,
            trigger.condition(),
            Callback::with(&self.pin, handler, argument),
        );
    }

    /// Removes the callback and switches the pin's interrupt off.
    pub fn remove_callback(&self) {
        slot::disarm(&self.pin);
    }
}
