//! How a change spreads through the chip.

use super::State;
use crate::block::rtc_pad;
use crate::silicon::matrix::LOOP_BACK;
use crate::silicon::pads;

impl State {
    /// Lets a change of a register or of the outside spread: pads, wires, inputs, interrupts. `changed` are the pads that it is about.
    pub(crate) fn spread(&mut self, changed: u64) {
        let mut changed = self.defects.reach(changed);
        // What the chip reads comes out again at the pads that carry a loop-back signal. Through the five of them a change goes at most once,
        // unless one of them is led to itself; if it is inverted there, this stops somewhere.
        for _ in 0..2 * LOOP_BACK.len() {
            for gpio in pads::of(changed) {
                self.follow(gpio);
            }
            let moved = self.resolve_levels(changed);
            let before = self.inputs;
            self.sample_inputs(changed | moved);
            self.detect_interrupts();
            changed = self.looped;
            if changed == 0 || before == self.inputs {
                break;
            }
        }
    }

    /// Takes over what the registers say about a pad.
    fn follow(&mut self, gpio: usize) {
        let rtc = rtc_pad::pad(&self.registers, gpio);
        // A held pad keeps doing what it did before the write that set the hold bit.
        if !self.is_frozen(gpio) {
            self.pads[gpio] = self.requested(gpio, rtc);
        } else if self.defects.is_any() {
            let requested = self.requested(gpio, rtc);
            self.leak(gpio, &requested);
        }
        self.follow_interrupt(gpio);
        let select = self.registers.gpio.func_out_sel_cfg(gpio).read().out_sel();
        let is_looped = LOOP_BACK.contains(&usize::from(select.bits()));
        self.looped = self.looped & !(1 << gpio) | u64::from(is_looped) << gpio;
    }
}
