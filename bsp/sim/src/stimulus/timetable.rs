//! A part that does something at certain times.

use std::collections::VecDeque;
use std::time::Duration;

use crate::block::PadLevel;
use crate::parts::{PushButton, RotaryEncoder};
use crate::world::{Part, Wires};

/// A part that somebody acts on.
pub(super) trait ActedOn: Part {
    /// What is done to it.
    type Action: Send;

    fn act(&mut self, wires: &mut Wires<'_>, action: Self::Action);
}

impl ActedOn for PushButton {
    type Action = bool;

    fn act(&mut self, wires: &mut Wires<'_>, is_pressed: bool) {
        self.set_pressed(wires, is_pressed);
    }
}

impl ActedOn for RotaryEncoder {
    type Action = i32;

    fn act(&mut self, wires: &mut Wires<'_>, detents: i32) {
        self.turn_by(wires, detents);
    }
}

/// A part, and what is done to it when. It asks to be woken once for each of these and hands on every other call.
pub(super) struct Timetable<P: ActedOn> {
    pub(super) part: P,
    /// By their times, which count from when it is attached.
    pub(super) actions: VecDeque<(Duration, P::Action)>,
    pub(super) start: Duration,
}

impl<P: ActedOn> Part for Timetable<P>
where
    P::Action: 'static,
{
    fn attached(&mut self, wires: &mut Wires<'_>) {
        self.start = wires.now();
        self.part.attached(wires);
        for (at, _) in &self.actions {
            wires.wake_after(*at);
        }
    }

    fn changed(&mut self, wires: &mut Wires<'_>, pin: usize, level: PadLevel) {
        self.part.changed(wires, pin, level);
    }

    fn woken(&mut self, wires: &mut Wires<'_>) {
        let now = wires.now();
        let next = self.actions.front();
        let is_due = next.is_some_and(|(at, _)| self.start.saturating_add(*at) <= now);
        let action = is_due.then(|| self.actions.pop_front()).flatten();
        match action {
            Some((_, action)) => self.part.act(wires, action),
            None => self.part.woken(wires),
        }
    }
}
