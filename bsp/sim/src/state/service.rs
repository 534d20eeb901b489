//! Which core takes an interrupt, and that nobody has heard one.

use std::fmt::Write;
use std::thread;

use super::State;
use crate::block::Defect;
use crate::block::service::Handler;
use crate::silicon::{Cpu, pads};

impl State {
    /// Whether a core may have an interrupt to take: the quick look after each access.
    pub(crate) fn has_interrupt(&self) -> bool {
        self.interrupts.pending.iter().any(|pads| *pads != 0)
    }

    /// The handler that a core is to run now, if there is one.
    pub(crate) fn take_interrupt(&mut self, core: Cpu) -> Option<Handler> {
        if self.asleep || self.interrupts.pending[core as usize] == 0 {
            return None;
        }
        if self.defects.has(Defect::InterruptsNotTaken(core)) {
            return None;
        }
        let of = &mut self.service.cores[core as usize];
        let Some(handler) = &of.handler else {
            if !of.unheard && !of.looks {
                of.unheard = true;
                eprintln!("{}", self.unheard().unwrap_or_default());
            }
            return None;
        };
        if of.runs.is_some() || of.in_section || of.disabled {
            return None;
        }
        of.runs = Some(thread::current().id());
        Some(handler.clone())
    }

    /// What nobody has heard, in words.
    pub(crate) fn unheard(&self) -> Option<String> {
        let mut text = String::new();
        for core in Cpu::BOTH {
            if !self.service.cores[core as usize].unheard {
                continue;
            }
            let pads: Vec<_> = pads::of(self.interrupts.pending[core as usize])
                .map(|gpio| format!("GPIO{gpio}"))
                .collect();
            let pads = match &pads[..] {
                [] => "a pad".to_owned(),
                pads => pads.join(", "),
            };
            _ = write!(
                text,
                "{pads} interrupts {} CPU, where no handler was ever installed: \
                 `chip.on_interrupt(Cpu::{core:?}, …)`. ",
                core.name()
            );
        }
        (!text.is_empty()).then_some(text)
    }
}
