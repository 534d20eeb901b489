//! What the chip does to a pad: driver, pulls, function.

use crate::Level;
use std::ops::Range;

use crate::chip::Chip;
use crate::defect::Defect;
use crate::pads;
use crate::rtc::RtcPad;
use crate::state::State;

/// IO_MUX function 2 is the GPIO matrix on every pad (TRM, "IO_MUX Pad List").
const FUNCTION_GPIO: u8 = 2;
/// `OUT_SEL` for the pad's own bit of GPIO_OUT (TRM, "Simple GPIO Output").
const OUT_SEL_GPIO: u16 = 256;

/// The signals that lead from an input of the matrix to an output of it, without a peripheral (TRM, "Peripheral Signal List": signals 224 to 228,
/// `sig_in_func`); their output is always enabled.
pub(super) const LOOP_BACK: Range<usize> = 224..229;

/// What controls a pad.
///
/// ```
/// use esp32_pads::{IoMux, Input};
/// use esp32_sim::Function;
/// use pycom_bsp::module::{P9, P10};
///
/// esp32_sim::run(|chip| {
///     let miso = IoMux::new(P9::take().unwrap(), P9::HSPIQ);
///     let button = Input::new(P10::take().unwrap());
///     assert_eq!((chip.pin::<P9>().state().function, chip.pin::<P10>().state().function), (Function::IoMux(1), Function::IoMux(2)));
/// });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// The digital side, with this IO_MUX function; 2 is the GPIO matrix.
    IoMux(u8),
    /// The RTC side (`MUX_SEL` = 1).
    Rtc,
}

/// The state of a pad, with hold taken into account: what can be measured from
/// outside.
///
/// ```
/// use esp32_sim::{Chip, Function};
///
/// let pad = Chip::new().pad(5);
/// assert!(pad.pull_up && !pad.pull_down && pad.driven().is_none());
/// assert_eq!(pad.function, Function::IoMux(0));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PadState {
    /// The level at the driver's input, whether it is enabled or not.
    pub level: Level,
    /// Whether the output driver is enabled.
    pub enabled: bool,
    /// Whether the driver drives low only.
    pub open_drain: bool,
    /// Whether the pull-up resistor is connected.
    pub pull_up: bool,
    /// Whether the pull-down resistor is connected.
    pub pull_down: bool,
    /// Drive strength, 0 to 3.
    ///
    /// On RTC pads, RTC_IO's `DRV` sets the strength, as RTC_IO also controls their pulls: Espressif's code sets no other
    /// field there.
    pub strength: u8,
    /// Whether the input buffer is on. Off, the chip reads the pad as low.
    pub input: bool,
    /// What controls the pad.
    pub function: Function,
}

impl PadState {
    /// A pad nobody drives or pulls.
    pub(super) const OFF: PadState = PadState {
        level: Level::Low,
        enabled: false,
        open_drain: false,
        pull_up: false,
        pull_down: false,
        strength: 0,
        input: false,
        function: Function::IoMux(0),
    };

    /// The level to which the driver drives the pad, or `None` if it does not drive.
    ///
    /// ```
    /// use esp32_pads::{Level, OpenDrain};
    /// use pycom_bsp::module::P9;
    ///
    /// esp32_sim::run(|chip| {
    ///     let mut wire = OpenDrain::new(P9::take().unwrap(), Level::High);
    ///     assert_eq!(chip.pin::<P9>().state().driven(), None);
    ///     wire.set_low();
    ///     assert_eq!(chip.pin::<P9>().state().driven(), Some(esp32_sim::Level::Low));
    /// });
    /// ```
    pub fn driven(&self) -> Option<Level> {
        let released = !self.enabled || (self.open_drain && self.level == Level::High);
        (!released).then_some(self.level)
    }
}

/// What a peripheral puts out: a level and its output enable.
#[derive(Clone, Copy, Debug)]
pub(super) struct Output {
    pub(super) level: Level,
    pub(super) enabled: bool,
}

impl Output {
    pub(super) const OFF: Output = Output {
        level: Level::Low,
        enabled: false,
    };
}

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
}

impl State {
    /// The pads whose output signal this is.
    fn carriers(&self, signal: u8) -> u64 {
        let block = &self.registers.gpio;
        let selects = |gpio: usize| block.func_out_sel_cfg(gpio).read().out_sel().bits();
        pads::all()
            .filter(|&gpio| selects(gpio) == u16::from(signal))
            .fold(0, |set, gpio| set | 1 << gpio)
    }
}

/// Two registers of 32 pads each as one number.
pub(super) fn pair(low: u32, high: u32) -> u64 {
    u64::from(high) << 32 | u64::from(low)
}

pub(super) fn bit(bits: u64, index: usize) -> bool {
    bits >> index & 1 == 1
}

impl Chip {
    /// The present state of a pad.
    ///
    /// ```
    /// use esp32_pads::{Input, Pull};
    /// use pycom_bsp::module::P10;
    ///
    /// esp32_sim::run(|chip| {
    ///     let button = Input::with_pull(P10::take().unwrap(), Pull::Up);
    ///     assert!(chip.pin::<P10>().state().pull_up && !chip.pin::<P10>().state().enabled);
    /// });
    /// ```
    pub fn pad(&self, gpio: u8) -> PadState {
        self.lock().pads[pads::index(gpio)]
    }

    /// Sets the output of a peripheral on a signal of the GPIO matrix: its level and its own
    /// output enable.
    ///
    /// A pad follows when its `FUNCn_OUT_SEL` is this signal and its IO_MUX function is 2. Signals 224 to 228 have no peripheral: they always follow the input
    /// signal of the same number.
    ///
    /// ```
    /// use esp32_pads::Level;
    /// use esp32_sim::{Chip, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.bus_write(0x3ff4_4530 + 4 * 18, 14); // GPIO.FUNC18_OUT_SEL_CFG: U0TXD
    /// chip.bus_write(0x3ff4_9070, 2 << 12); // IO_MUX.GPIO18: function 2
    /// chip.set_output_signal(14, Level::High, true);
    /// assert_eq!(chip.level(18), PadLevel::High);
    /// ```
    pub fn set_output_signal(&self, signal: u8, level: impl Into<Level>, enabled: bool) {
        let level = level.into();
        self.change(|state| {
            state.signals[usize::from(signal)] = Output { level, enabled };
            state.settle(state.carriers(signal));
        });
    }

    /// Sets the output of a peripheral on a pad through IO_MUX, for IO_MUX functions other than 2.
    ///
    /// ```
    /// use esp32_pads::{IoMux, Level};
    /// use pycom_bsp::module::P1;
    ///
    /// esp32_sim::run(|chip| {
    ///     let tx = IoMux::new(P1::take().unwrap(), P1::U0TXD);
    ///     // UART0 has nothing to send.
    ///     chip.pin::<P1>().set_direct_output(Level::High, true);
    ///     assert!(tx.is_high());
    /// });
    /// ```
    pub fn set_direct_output(&self, gpio: u8, level: impl Into<Level>, enabled: bool) {
        let (gpio, level) = (pads::index(gpio), level.into());
        self.change(|state| {
            state.direct[gpio] = Output { level, enabled };
            state.settle(1 << gpio);
        });
    }
}
