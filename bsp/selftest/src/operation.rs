//! The tests of a pin, and of the chip: their names, the expected results, and the registers that they concern.

use crate::reg::Register::{self, *};

/// A test: its name in the report, the expected result, and the registers that the report of a failure shows.
#[derive(Debug)]
pub struct Operation {
    /// The name, of lowercase letters, digits and hyphens.
    pub name: &'static str,
    /// The action, and its expected result.
    pub about: &'static str,
    pub(crate) registers: &'static [Register],
}

macro_rules! operations {
    ($($constant:ident $name:literal: $about:literal, [$($register:ident)*];)+) => {
        $(pub(crate) static $constant: Operation = Operation {
            name: $name,
            about: $about,
            registers: &[$($register),*],
        };)+

        /// All operations, in the order in which they are tested.
        pub static ALL: &[&Operation] = &[$(&$constant),+];
    };
}

operations! {
    PULL_DOWN "pull-down": "an input with its pull-down reads low", [In IoMux RtcPad];
    PULL_UP "pull-up": "an input with its pull-up reads high", [In IoMux RtcPad];
    FLOATING "floating": "the pad follows both of its pulls, so nothing else drives it", [In IoMux RtcPad];
    DRIVEN "driven": "everything else that drives the pin", [In IoMux RtcPad];
    PULL_NONE "pull-none": "without a pull, the pad keeps for 10 us what it was driven to", [In IoMux RtcPad];
    OUTPUT "output": "an output reads what it drives, against the opposite pull", [In Out Enable Pin OutSelect IoMux RtcPad];
    TOGGLE "toggle": "toggle inverts latch and pad, and the latch can be read", [In Out];
    MODE "mode": "as an input the pad follows its pull, as an output its latch, and mode() says which", [In Out Enable Pin IoMux];
    OPEN_DRAIN "open-drain": "open drain lets go for high and drives for low, against its own pulls", [In Out Enable Pin IoMux RtcPad];
    INPUT_OFF "input-off": "with the input buffer off a high pad reads low", [In Out IoMux];
    ISOLATION "isolation": "no other pin moves when this one is driven", [In Out Enable OutSelect];
    STRENGTH "drive-strength": "all four drive strengths can be set and read back", [IoMux RtcPad];
    FUNCTION "function": "each function of IO_MUX can be selected and read back, and a driver selects GPIO", [IoMux RtcPad];
    STATUS_RISING "status-rising": "STATUS is set by a rising edge alone, and cleared", [In Status Pin];
    STATUS_FALLING "status-falling": "STATUS is set by a falling edge alone, and cleared", [In Status Pin];
    STATUS_ANY "status-any-edge": "STATUS is set by both edges, and cleared", [In Status Pin];
    STATUS_HIGH "status-high": "STATUS is set as long as the pad is high", [In Status Pin];
    STATUS_LOW "status-low": "STATUS is set as long as the pad is low", [In Status Pin];
    ENABLE_PRO "interrupt-pro": "INT_ENA leads the pad's interrupt to PRO CPU", [Status Pin ProInterrupt AppInterrupt];
    ENABLE_APP "interrupt-app": "INT_ENA leads the pad's interrupt to APP CPU", [Status Pin ProInterrupt AppInterrupt];
    CALLBACK_RISING "callback-rising": "a callback is called at each rising edge", [In Status Pin ProInterrupt];
    CALLBACK_FALLING "callback-falling": "a callback is called at each falling edge", [In Status Pin ProInterrupt];
    CALLBACK_BOTH "callback-both-edges": "a callback is called at both edges", [In Status Pin ProInterrupt];
    CALLBACK_HIGH "callback-high": "a callback is called when the pad gets high", [In Status Pin ProInterrupt];
    CALLBACK_LOW "callback-low": "a callback is called when the pad gets low", [In Status Pin ProInterrupt];
    WAIT "wait": "a wait for an edge ends with the edge and not before", [In Status Pin ProInterrupt];
    MATRIX_CONSTANT "matrix-constant": "a loop-back signal carries the matrix' constants to the pad", [In InSelect OutSelect];
    MATRIX_INVERTED "matrix-inverted": "a signal can be inverted on its way to the pad", [In InSelect OutSelect];
    MATRIX_ENABLE "matrix-enable": "the pad's own enable can decide instead of the signal's", [In Enable InSelect OutSelect];
    MATRIX_PAD "matrix-pad": "the level of the pad gets to another pad inside the chip, inverted too", [In Out InSelect OutSelect];
    HOLD "hold": "a held output stays what it is, and takes the latch when it is released", [In Out RtcPad HoldForce];
    HOLD_PULL "hold-pull": "a held pad keeps its pull", [In IoMux RtcPad HoldForce];
    HOLD_MODE "hold-mode": "a held output goes on driving when it is made an input", [In Enable RtcPad HoldForce];
    HOLD_BITS "hold-bits": "hold sets both bits, release clears both", [RtcPad HoldForce];
    DIGITAL_HOLD "digital-hold": "a pad outside of the RTC domain that another firmware holds is found and released", [In Out DigitalHold];
    BY_NAME "by-name": "as a machine::Pin, found by its name, the pin does what value, toggle, mode, pull, init and hold say", [In Out Enable Pin IoMux RtcPad HoldForce];
    WAKE_EXT0 "wake-ext0": "EXT0 is armed for the pad, read back and disarmed", [RtcPad ExtWakeup0 ExtWakeupConf WakeupState];
    WAKE_EXT1 "wake-ext1": "EXT1 is armed for the pad, read back and disarmed", [RtcPad ExtWakeup1 ExtWakeupConf WakeupState];
    RTC_SIDE "rtc-side": "the RTC side reads the pad while it has it", [RtcPad RtcIn In];
    EDGES "edges": "of a hundred edges beside another pad's interrupts none is lost", [In Status Pin ProInterrupt];
    START_CPU "start-cpu-reset": "the program starts after a CPU reset, and says so", [ResetState];
    KEPT_CPU "kept-cpu-reset": "an output that is not held goes on through a CPU reset", [In Out Enable OutSelect IoMux];
    HOLD_CPU "hold-cpu-reset": "a held output stays through a CPU reset", [In RtcPad HoldForce];
    START_CORE "start-core-reset": "the program starts after a core reset, and says so", [ResetState];
    OFF_CORE "off-core-reset": "an output that is not held lets go in a core reset", [In Out Enable OutSelect IoMux];
    HOLD_CORE "hold-core-reset": "a held output stays through a core reset", [In RtcPad HoldForce];
    START_SLEEP "start-deep-sleep": "the timer wakes the chip from deep sleep, and both causes say so", [ResetState WakeupState];
    OFF_SLEEP "off-deep-sleep": "an output that is not held lets go in deep sleep", [In Out Enable OutSelect IoMux];
    HOLD_SLEEP "hold-deep-sleep": "a held output stays through deep sleep", [In RtcPad HoldForce];
    TAKE_OVER "take-over": "a held output is set up behind its hold and released without moving", [In Out RtcPad HoldForce];
    START_EXT1 "start-ext1": "a pin that is high by its own pull-up wakes the chip by EXT1, without RTC_PERIPH's power", [ResetState WakeupState ExtWakeup1 ExtWakeupConf];
    WIRE_LEVEL "wire-level": "each end of the wire reads what the other one drives", [In Out Enable];
    WIRE_EDGES "wire-edges": "a callback sees each edge that the other end drives", [In Status Pin ProInterrupt];
    WIRE_APP "wire-app-cpu": "a callback on APP CPU sees each edge that the other end drives", [In Status Pin AppInterrupt];
    WIRE_HAND_OVER "wire-hand-over": "esp-hal gets the pin and gives it back, and the wire never moves", [In Out Enable];
}
