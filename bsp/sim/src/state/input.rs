//! What the chip reads from the pads.

use super::State;
use crate::block::{Defect, Inputs, rtc_pad};
use crate::silicon::matrix::{IN_SEL_HIGH, IN_SEL_LOW};
use crate::silicon::pads::{bit, pair};
use crate::silicon::{Level, pads};

impl State {
    /// Samples some pads and puts the result into the IN registers of both sides.
    ///
    /// A pad is read by the side that has it, if its input buffer is on; the other side
    /// reads 0 (Q-READ-SIDE).
    pub(super) fn sample_inputs(&mut self, pads: u64) {
        let mut inputs = self.sampled;
        for gpio in pads::of(pads) {
            let high = self.seen[gpio] == Level::High && self.pads[gpio].input;
            let rtc = rtc_pad::pad(&self.registers, gpio);
            let is_rtc = rtc.is_some_and(|rtc| rtc.mux_sel);
            if let Some(rtc) = rtc {
                let is_dead = self.defects.has(Defect::RtcInputStuckLow(gpio as u8));
                inputs.set_rtc(rtc.number, high && is_rtc && !is_dead);
            }
            // In deep sleep the digital side has no power.
            let is_read = high && !is_rtc && !self.asleep;
            inputs.set_digital(gpio, self.defects.input(gpio, is_read));
        }
        if inputs != self.sampled {
            self.sampled = inputs;
            if self.passes_synchroniser(inputs) {
                self.read_inputs(inputs);
            }
        }
    }

    /// What was sampled is read from now on.
    pub(crate) fn read_inputs(&mut self, inputs: Inputs) {
        self.inputs = inputs;
        let gpio = &self.registers.gpio;
        gpio.put(gpio.in_(), inputs.digital as u32);
        gpio.put(gpio.in1(), (inputs.digital >> 32) as u32);
        let rtc_io = &self.registers.rtc_io;
        // The field is bits 31:14, one for each RTC_GPIO (TRM, RTCIO_RTC_GPIO_IN_REG).
        rtc_io.put(rtc_io.in_(), (inputs.rtc << 14) as u32);
    }

    /// What a peripheral sees on an input signal, if it goes through the matrix.
    pub(crate) fn input_signal(&self, signal: usize) -> Option<Level> {
        let select = self.registers.gpio.func_in_sel_cfg(signal).read();
        let level = match select.in_sel().bits() {
            IN_SEL_HIGH => !self.defects.has(Defect::HighConstantIsLow),
            IN_SEL_LOW => self.defects.has(Defect::LowConstantIsHigh),
            gpio => pads::exists(gpio.into()) && self.in_bit(gpio.into()),
        };
        let is_inverted =
            select.in_inv_sel().bit() && !self.defects.has(Defect::InputInversionIgnored);
        let level = level ^ is_inverted;
        select.sel().bit().then_some(level.into())
    }

    /// What GPIO.IN and IN1 have of a pad.
    pub(crate) fn in_bit(&self, gpio: usize) -> bool {
        let block = &self.registers.gpio;
        bit(
            pair(block.in_().read().bits(), block.in1().read().bits()),
            gpio,
        )
    }
}
