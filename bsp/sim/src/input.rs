//! What the chip reads from the pads.

use crate::Level;
use crate::chip::Chip;
use crate::defect::Defect;
use crate::output::{bit, pair};
use crate::state::State;
use crate::{pads, rtc};

/// `IN_SEL` for a constant 0 and a constant 1 (TRM, "Peripheral Input via GPIO Matrix").
const IN_SEL_LOW: u8 = 0x30;
const IN_SEL_HIGH: u8 = 0x38;

/// What the two sides read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Inputs {
    /// GPIO.IN and IN1: a bit for each pad.
    pub(super) digital: u64,
    /// A bit for each RTC_GPIO.
    pub(super) rtc: u64,
}

/// Sets or clears a bit.
fn set(bits: &mut u64, index: usize, value: bool) {
    *bits = *bits & !(1 << index) | u64::from(value) << index;
}

impl State {
    /// Samples some pads and puts the result into the IN registers of both sides.
    ///
    /// A pad is read by the side that has it, if its input buffer is on; the other side
    /// reads 0 (Q-READ-SIDE).
    pub(super) fn sample_inputs(&mut self, pads: u64) {
        let mut inputs = self.sampled;
        for gpio in pads::of(pads) {
            let high = self.seen[gpio] == Level::High && self.pads[gpio].input;
            let rtc = rtc::pad(&self.registers, gpio);
            let is_rtc = rtc.is_some_and(|rtc| rtc.mux_sel);
            if let Some(rtc) = rtc {
                let is_dead = self.defects.has(Defect::RtcInputStuckLow(gpio as u8));
                set(&mut inputs.rtc, rtc.number, high && is_rtc && !is_dead);
            }
            // In deep sleep the digital side has no power.
            let is_read = high && !is_rtc && !self.asleep;
            set(&mut inputs.digital, gpio, self.defects.input(gpio, is_read));
        }
        if inputs != self.sampled {
            self.sampled = inputs;
            if self.passes_synchroniser(inputs) {
                self.read_inputs(inputs);
            }
        }
    }

    /// What was sampled is read from now on.
    pub(super) fn read_inputs(&mut self, inputs: Inputs) {
        self.inputs = inputs;
        let gpio = &self.registers.gpio;
        gpio.put(gpio.in_(), inputs.digital as u32);
        gpio.put(gpio.in1(), (inputs.digital >> 32) as u32);
        let rtc_io = &self.registers.rtc_io;
        // The field is bits 31:14, one for each RTC_GPIO (TRM, RTCIO_RTC_GPIO_IN_REG).
        rtc_io.put(rtc_io.in_(), (inputs.rtc << 14) as u32);
    }

    /// What was sampled has come through the synchroniser.
    pub(super) fn synchronise(&mut self, inputs: Inputs) {
        self.read_inputs(inputs);
        self.settle(self.looped);
    }

    /// What a peripheral sees on an input signal, if it goes through the matrix.
    pub(super) fn input_signal(&self, signal: usize) -> Option<Level> {
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

    fn in_bit(&self, gpio: usize) -> bool {
        let block = &self.registers.gpio;
        bit(
            pair(block.in_().read().bits(), block.in1().read().bits()),
            gpio,
        )
    }
}

impl Chip {
    /// The level that a peripheral reads from an input signal of the GPIO matrix. `None` if the signal bypasses
    /// the matrix (`FUNCy_IN_SEL_CFG.SEL` = 0): then the peripheral reads [`Chip::direct_input`] of its IO_MUX
    /// pad.
    ///
    /// `IN_SEL` 0x38 is a constant 1, 0x30 a constant 0; a number without a pad reads 0.
    ///
    /// ```
    /// use esp32_sim::{Chip, Level};
    ///
    /// let chip = Chip::new();
    /// assert_eq!(chip.input_signal(14), None);
    /// // GPIO.FUNC14_IN_SEL_CFG: U0RXD sees a constant 1.
    /// chip.bus_write(0x3ff4_4130 + 4 * 14, 1 << 7 | 0x38);
    /// assert_eq!(chip.input_signal(14), Some(Level::High));
    /// ```
    pub fn input_signal(&self, signal: u8) -> Option<Level> {
        self.lock().input_signal(signal.into())
    }

    /// The level that a peripheral reads from a pad through IO_MUX: the pad's level, or low if the input
    /// buffer is off.
    ///
    /// ```
    /// use esp32_sim::{Chip, Drive, Level};
    ///
    /// let chip = Chip::new();
    /// chip.drive(19, Drive::High);
    /// assert_eq!(chip.direct_input(19), Level::High);
    /// ```
    pub fn direct_input(&self, gpio: u8) -> Level {
        self.lock().in_bit(pads::index(gpio)).into()
    }
}
