//! Questions to the chip, about what the documents leave open and the simulated chip assumes.
//!
//! Each question has an id. The simulated chip's source refers to it where it has chosen an answer. A question cannot fail: its
//! answer is compared with that of the simulated chip.

use crate::reg::Register::{self, *};

/// A question.
#[derive(Debug)]
pub struct Question {
    /// The id, such as `Q-HOLD-INPUT-OFF`.
    pub id: &'static str,
    /// What is asked.
    pub about: &'static str,
    pub(crate) registers: &'static [Register],
}

macro_rules! questions {
    ($(#[$about_all:meta])* $all:ident: $($constant:ident $id:literal: $about:literal, [$($register:ident)*];)+) => {
        $(pub(crate) static $constant: Question = Question {
            id: $id,
            about: $about,
            registers: &[$($register),*],
        };)+

        $(#[$about_all])*
        pub static $all: &[&Question] = &[$(&$constant),+];
    };
}

questions! {
    /// All questions, in the order in which they are asked.
    ALL:
    HOLD_INPUT_OFF "Q-HOLD-INPUT-OFF": "what does a held high pad read that was held with its input buffer off, when the buffer is switched on", [In IoMux RtcPad HoldForce];
    HOLD_PAD_BIT "Q-HOLD-PAD-BIT": "does the hold bit in RTC_IO alone hold", [In Out RtcPad];
    HOLD_FORCE_BIT "Q-HOLD-FORCE-BIT": "does the bit in HOLD_FORCE alone hold", [In Out HoldForce];
    HOLD_TOGETHER "Q-HOLD-TOGETHER": "is a pull that is written together with the hold bit still taken", [In RtcPad];
    HOLD_SIDE "Q-HOLD-SIDE": "does MUX_SEL decide which side reads a pad that is held", [In RtcIn RtcPad HoldForce];
    READ_SIDE "Q-READ-SIDE": "what does GPIO.IN read of a high pad that the RTC side has", [In RtcIn RtcPad];
    INPUT_DELAY "Q-INPUT-DELAY": "how many reads of GPIO.IN after a write show the old level", [In OutW1ts];
    PULL_RISE "Q-PULL-RISE": "how long does the pull-up take", [In IoMux RtcPad];
    PULL_FALL "Q-PULL-FALL": "how long does the pull-down take", [In IoMux RtcPad];
    STATUS_CLEAR "Q-STATUS-CLEAR": "how many reads of STATUS after W1TC still show the bit", [Status StatusW1tc Pin];
    BUS_ORDER "Q-BUS-ORDER": "how often of 100 is a write through one bus not seen by the next read through the other", [Out OutW1ts OutW1tc];
    EDGE_LOSS "Q-EDGE-LOSS": "how many of 100 edges does the chip's own edge detection lose beside W1TC of another pad", [Status StatusW1tc Pin];
    RESET_CPU "Q-RESET-CPU": "what survives a CPU reset", [Out Enable Pin OutSelect InSelect IoMux RtcPad RtcEnable ExtWakeup1];
    RESET_CORE "Q-RESET-CORE": "what survives a core reset", [Out Enable Pin OutSelect InSelect IoMux RtcPad RtcEnable ExtWakeup1];
    RESET_SLEEP "Q-RESET-SLEEP": "what survives deep sleep with RTC_PERIPH powered", [Out Enable Pin OutSelect InSelect IoMux RtcPad RtcEnable ExtWakeup1];
    POWER_DOWN "Q-POWER-DOWN": "what survives deep sleep without RTC_PERIPH's power, of a pad that is not held", [Out Enable Pin OutSelect InSelect IoMux RtcPad RtcEnable ExtWakeup1];
    POWER_DOWN_HOLD "Q-POWER-DOWN-HOLD": "does either hold bit alone hold through deep sleep without RTC_PERIPH's power, and stay", [In RtcPad HoldForce];
    HOLD_BITS_CORE "Q-HOLD-BITS-CORE": "does either hold bit alone hold through a core reset", [In RtcPad HoldForce];
    LATENCY "Q-LATENCY": "how long from the store that moves a pad to the end of its callback", [In Status ProInterrupt];
    WIRE_LATENCY "Q-WIRE-LATENCY": "how long from the store that moves one end of a wire to the end of the other end's callback", [In Status Pin ProInterrupt];
    FASTEST "Q-FASTEST": "which is the fastest square wave whose edges are all seen, of those tried", [In Status ProInterrupt];
}

questions! {
    /// The measurements on the chip: a figure for each operation of the budget.
    MEASURED:
    CYCLES_AHB "cycles-ahb": "cycles of operations by hand, through AHB", [Out OutW1ts OutW1tc In IoMux RtcPad HoldForce];
    CYCLES_DPORT "cycles-dport": "cycles of the same, through DPORT", [Out OutW1ts OutW1tc In IoMux RtcPad HoldForce];
    CYCLES_TYPED "cycles-typed": "cycles of operations on a typed pin", [Out OutW1ts OutW1tc In IoMux RtcPad HoldForce];
    CYCLES_ERASED "cycles-erased": "cycles of operations on an erased pin, AnyPin", [Out OutW1ts OutW1tc In IoMux RtcPad HoldForce];
    CYCLES_DYNAMIC "cycles-dynamic": "cycles of operations on a machine::Pin", [Out OutW1ts OutW1tc In IoMux RtcPad HoldForce];
    CYCLES_ESP_HAL "cycles-esp-hal": "cycles of operations of esp-hal's drivers", [Out OutW1ts OutW1tc In IoMux RtcPad HoldForce];
    CYCLES_INTERRUPT "cycles-interrupt": "cycles from the store that moves two pads to the first callback, to the next, and back to the program", [In Status Pin ProInterrupt];
    CYCLES_INTERRUPT_ESP_HAL "cycles-interrupt-esp-hal": "the same with esp-hal's handler and a search through its inputs", [In Status Pin ProInterrupt];
}
