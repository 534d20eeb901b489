//! Parts come, act at their times, and go.

use super::part::{Part, Wires, World};
use crate::block::Drive;

impl World {
    /// A moment has come for which a part has asked.
    pub(crate) fn wake_part(&mut self, part: usize) {
        self.act(part, |part, wires| part.woken(wires));
        self.tell_parts();
    }

    /// A part does to a pin what it has announced. Nothing happens if it was taken away.
    pub(crate) fn drive_terminal(&mut self, part: usize, pin: usize, external: Drive) {
        if let Some(gpio) = self.state.terminals.drive(part, pin, external) {
            self.settle(1 << gpio);
        }
    }

    /// Wires a part to these pads. Its number.
    pub(crate) fn attach(&mut self, part: impl Part, gpios: &[usize]) -> usize {
        let index = self.state.terminals.attach(gpios);
        self.parts.push(Some(Box::new(part)));
        self.act(index, |part, wires| part.attached(wires));
        self.tell_parts();
        index
    }

    /// Calls a function with a part, if it is of that type and was not taken away.
    pub(crate) fn with_part<T: Part, R>(
        &mut self,
        index: usize,
        act: impl FnOnce(&mut T, &mut Wires<'_>) -> R,
    ) -> Option<R> {
        let result = self.act(index, |part, wires| {
            let part = part.as_any_mut();
            part.downcast_mut().map(|part| act(part, wires))
        });
        self.tell_parts();
        result.flatten()
    }

    /// Takes a part away, if it is of that type.
    pub(crate) fn detach<T: Part>(&mut self, index: usize) -> Option<T> {
        let part = self.parts[index].take();
        let pads = self.state.terminals.detach(index);
        self.settle(pads);
        Some(*part?.into_any().downcast().ok()?)
    }
}
