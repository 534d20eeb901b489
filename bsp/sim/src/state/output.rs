//! What the registers and the peripherals make of a pad.

use super::State;
use crate::block::rtc_pad::RtcPad;
use crate::block::{Defect, Function, Output, PadState};
use crate::silicon::matrix::{FUNCTION_GPIO, LOOP_BACK, OUT_SEL_GPIO};
use crate::silicon::pads::{bit, pair};
use crate::silicon::{Level, pads};

impl State {
    /// What the registers ask of a pad that is not held.
    pub(super) fn requested(&self, gpio: usize, rtc: Option<RtcPad>) -> PadState {
        let mut pad = match rtc {
            Some(rtc) if rtc.mux_sel => self.rtc_side(rtc),
            // In deep sleep the digital side has no power.
            _ if self.asleep => PadState::OFF,
            _ => self.digital_side(gpio),
        };
        if let Some(rtc) = rtc {
            // Erratum 3.6: RUE and RDE alone, whichever side has the pad.
            pad.pull_up = rtc.rue;
            pad.pull_down = rtc.rde;
            pad.strength = rtc.drv;
        }
        if pads::is_input_only(gpio) {
            pad = PadState {
                function: pad.function,
                input: pad.input,
                ..PadState::OFF
            };
        } else if self.defects.is_any() {
            self.defects.pad(gpio, &mut pad);
        }
        pad
    }

    fn rtc_side(&self, rtc: RtcPad) -> PadState {
        let io = &self.registers.rtc_io;
        PadState {
            level: bit(u64::from(io.out().read().data().bits()), rtc.number).into(),
            enabled: bit(u64::from(io.enable().read().enable().bits()), rtc.number),
            open_drain: io.pin(rtc.number).read().pad_driver().bit(),
            input: rtc.fun_ie,
            function: Function::Rtc,
            ..PadState::OFF
        }
    }

    fn digital_side(&self, gpio: usize) -> PadState {
        let io_mux = pads::io_mux(&self.registers.io_mux, gpio).read();
        let function = io_mux.mcu_sel().bits();
        let through_matrix = function == FUNCTION_GPIO;
        let output = if through_matrix {
            self.matrix_output(self.defects.driven_by(gpio))
        } else {
            self.direct[gpio]
        };
        PadState {
            level: output.level,
            enabled: output.enabled,
            // PAD_DRIVER belongs to the GPIO block, so the direct functions that go around it do
            // not see it.
            open_drain: through_matrix && self.registers.gpio.pin(gpio).read().pad_driver().bit(),
            pull_up: io_mux.fun_wpu().bit(),
            pull_down: io_mux.fun_wpd().bit(),
            strength: io_mux.fun_drv().bits(),
            input: io_mux.fun_ie().bit(),
            function: Function::IoMux(function),
        }
    }

    /// What is on an output signal of the matrix.
    fn output_signal(&self, signal: usize) -> Output {
        if !LOOP_BACK.contains(&signal) {
            return self.signals[signal];
        }
        let level = self.input_signal(signal).unwrap_or(Level::Low);
        let is_dead = self.defects.has(Defect::LoopBackDead);
        Output {
            level: if is_dead { Level::Low } else { level },
            enabled: true,
        }
    }

    /// What the GPIO matrix sends to a pad (TRM, "Peripheral Output via GPIO Matrix").
    ///
    /// `OUT_SEL` above 256 names no signal: nothing is driven.
    fn matrix_output(&self, gpio: usize) -> Output {
        let block = &self.registers.gpio;
        let select = block.func_out_sel_cfg(gpio).read();
        let latch = Output {
            level: bit(
                pair(block.out().read().bits(), block.out1().read().bits()),
                gpio,
            )
            .into(),
            enabled: bit(
                pair(block.enable().read().bits(), block.enable1().read().bits()),
                gpio,
            ),
        };
        let mut output = match select.out_sel().bits() {
            OUT_SEL_GPIO => latch,
            signal if signal < OUT_SEL_GPIO => {
                let signal = self.output_signal(signal.into());
                // OEN_SEL: GPIO_ENABLE instead of the peripheral's own output enable.
                Output {
                    enabled: if select.oen_sel().bit()
                        && !self.defects.has(Defect::OutputEnableIgnored(gpio as u8))
                    {
                        latch.enabled
                    } else {
                        signal.enabled
                    },
                    ..signal
                }
            }
            _ => return Output::OFF,
        };
        if select.inv_sel().bit() && !self.defects.has(Defect::OutputInversionIgnored(gpio as u8)) {
            output.level = (!bool::from(output.level)).into();
        }
        output.enabled ^= select.oen_inv_sel().bit();
        output
    }

    /// The pads whose output signal this is.
    pub(crate) fn carriers(&self, signal: u8) -> u64 {
        let block = &self.registers.gpio;
        let selects = |gpio: usize| block.func_out_sel_cfg(gpio).read().out_sel().bits();
        pads::all()
            .filter(|&gpio| selects(gpio) == u16::from(signal))
            .fold(0, |set, gpio| set | 1 << gpio)
    }
}
