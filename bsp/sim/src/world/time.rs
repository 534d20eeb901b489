//! Time passes: what falls due happens.

use super::part::World;
use crate::block::Drive;
use crate::block::time::Event;

impl World {
    /// The outside does something to a pad.
    pub(crate) fn drive(&mut self, gpio: usize, external: Drive) {
        self.state.external[gpio] = external;
        self.settle(1 << gpio);
    }

    /// Goes forward to a moment, doing what falls due before it.
    #[inline]
    pub(crate) fn advance_before(&mut self, moment: u64) {
        if let Some(before) = moment.checked_sub(1) {
            self.happen(before);
        }
        self.state.time.go_to(moment);
    }

    /// Goes forward to a moment, doing what falls due by then.
    #[inline]
    pub(crate) fn advance_to(&mut self, moment: u64) {
        self.happen(moment);
        self.state.time.go_to(moment);
    }

    #[inline]
    fn happen(&mut self, by: u64) {
        while let Some(event) = self.state.time.take_due(by) {
            match event {
                Event::Drive(gpio, external) => self.drive(gpio, external),
                Event::Terminal {
                    part,
                    pin,
                    external,
                } => self.drive_terminal(part, pin, external),
                Event::Part(part) => self.wake_part(part),
                Event::Wake(waker) => self.state.woken.push(waker),
                Event::Settle(pads) => self.settle(pads),
                Event::Inputs(inputs) => {
                    self.state.read_inputs(inputs);
                    self.settle(self.state.looped);
                }
            }
        }
    }
}
