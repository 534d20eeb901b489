//! What a stimulus connects to the pins of a chip.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use super::file::{Bouncing, Contact};
use super::timetable::{ActedOn, Timetable};
use crate::bench::Pin;
use crate::block::Drive;
use crate::chip::Chip;
use crate::parts::{Bounce, PushButton, RotaryEncoder, SquareWave};

pub(super) fn push_button(to: Contact, bounce: Option<Bouncing>) -> PushButton {
    let button = match to {
        Contact::Ground => PushButton::to_ground(),
        Contact::Supply => PushButton::to_supply(),
    };
    match bounce {
        None => button,
        Some(Bouncing { times, within }) => button.bouncing(Bounce {
            times: times.into(),
            within: within.0,
        }),
    }
}

/// A part with its pins, and what is done to it when.
pub(super) struct Scheduled<P: ActedOn> {
    pins: Vec<Pin>,
    part: P,
    pub(super) actions: Vec<(Duration, P::Action)>,
}

impl<P: ActedOn> Scheduled<P>
where
    P::Action: 'static,
{
    pub(super) fn new(pins: impl Into<Vec<Pin>>, part: P) -> Self {
        Scheduled {
            pins: pins.into(),
            part,
            actions: Vec::new(),
        }
    }

    fn attach(self, chip: &Chip) {
        let mut actions = self.actions;
        // What is at one moment stays in the order of the file.
        actions.sort_by_key(|(at, _)| *at);
        let part = Timetable {
            part: self.part,
            actions: VecDeque::from(actions),
            start: Duration::ZERO,
        };
        chip.attach(part, &self.pins);
    }
}

/// Everything that is to be connected, with its pins found.
#[derive(Default)]
pub(super) struct Setup {
    pub(super) wires: Vec<[Pin; 2]>,
    pub(super) levels: Vec<(Pin, Drive)>,
    pub(super) buttons: HashMap<u8, Scheduled<PushButton>>,
    pub(super) encoders: Vec<Scheduled<RotaryEncoder>>,
    pub(super) squares: Vec<(Pin, Duration)>,
    pub(super) sets: Vec<(Duration, Pin, Drive)>,
}

impl Setup {
    pub(super) fn connect(self, chip: &Chip) {
        for [a, b] in &self.wires {
            a.wire(b);
        }
        for (pin, external) in &self.levels {
            pin.drive(*external);
        }
        let mut buttons: Vec<_> = self.buttons.into_iter().collect();
        // Always in the same order.
        buttons.sort_by_key(|(gpio, _)| *gpio);
        for (_, button) in buttons {
            button.attach(chip);
        }
        let mut encoders = self.encoders;
        encoders.sort_by_key(|encoder| encoder.pins[0].gpio());
        for encoder in encoders {
            encoder.attach(chip);
        }
        for (pin, half) in self.squares {
            chip.attach(SquareWave::new(half), [&pin]);
        }
        for (at, pin, external) in self.sets {
            pin.drive_after(at, external);
        }
    }
}
