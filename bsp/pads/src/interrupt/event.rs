//! What a handler gets.

use core::cell::Cell;

use super::slot::User;
use super::{Callback, slot};
use crate::Level;
use crate::board::PinInfo;
use crate::pin::Pin;
use crate::trigger::Trigger;

/// An interrupt of pin `P`, as its handler sees it: which pin it was, what happened, and what is to happen next time.
#[derive(Debug)]
pub struct Event<P> {
    pin: P,
    level: Level,
    /// The use of the pin's interrupt that this event changes; another one is somebody else's.
    uses: Cell<u32>,
}

impl<P: Pin> Event<P> {
    pub(super) fn new(info: &'static PinInfo, level: Level, uses: u32) -> Self {
        // SAFETY: an event reads its pin, and changes nothing but its interrupt, under critical sections.
        let pin = unsafe { P::again(info) };
        Self {
            pin,
            level,
            uses: Cell::new(uses),
        }
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
        slot::again(&self.pin, self.level, self.uses.get());
    }

    /// Puts another callback in the place of this one; not if the program, or the other core, has changed it meanwhile.
    pub fn set_callback(&self, trigger: impl Trigger, handler: fn(Event<P>)) {
        self.arm(trigger, Callback::new(&self.pin, handler));
    }

    /// Puts another callback with an argument in the place of this one, as [`set_callback`](Event::set_callback) does.
    pub fn set_callback_with<T: Sync + 'static>(
        &self,
        trigger: impl Trigger,
        handler: fn(Event<P>, &'static T),
        argument: &'static T,
    ) {
        self.arm(trigger, Callback::with(&self.pin, handler, argument));
    }

    fn arm(&self, trigger: impl Trigger, callback: Callback) {
        let user = User::Callback(callback);
        self.is_now(slot::arm(
            &self.pin,
            trigger.condition(),
            user,
            Some(self.uses.get()),
        ));
    }

    /// What this event has changed is its own from now on.
    fn is_now(&self, uses: Option<u32>) {
        if let Some(uses) = uses {
            self.uses.set(uses);
        }
    }

    /// Removes this callback and switches the pin's interrupt off; not if it was changed meanwhile.
    pub fn remove_callback(&self) {
        self.is_now(slot::disarm_only(&self.pin, self.uses.get()));
    }
}
