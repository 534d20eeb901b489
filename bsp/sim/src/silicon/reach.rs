//! How far a write to a register reaches.

use super::cpu::Cpu;
use super::matrix::LOOP_BACK;
use super::register::Reach;
use super::{pads, rtc};

/// What a register's name says about how far a write to it reaches. What is not named here reaches all pads.
pub(super) fn reach(name: &str) -> Reach {
    let (peripheral, name) = name.split_once('.').expect("a name in a peripheral");
    let name = name.trim_end_matches("_W1TS").trim_end_matches("_W1TC");
    let number = |prefix: &str, suffix: &str| {
        let number = name.strip_prefix(prefix)?.strip_suffix(suffix)?;
        number.parse::<usize>().ok()
    };
    match (peripheral, name) {
        ("GPIO", "OUT" | "ENABLE") => Reach::Latch(0),
        ("GPIO", "OUT1" | "ENABLE1") => Reach::Latch(32),
        ("GPIO", "PCPU_INT" | "PCPU_INT1") => Reach::Interrupts(Cpu::ProCpu),
        ("GPIO", "ACPU_INT" | "ACPU_INT1") => Reach::Interrupts(Cpu::AppCpu),
        ("GPIO", "STATUS") => Reach::Status(0),
        ("GPIO", "STATUS1") => Reach::Status(1),
        ("GPIO", _) => match (number("PIN", ""), number("FUNC", "_OUT_SEL_CFG")) {
            (Some(gpio), _) | (_, Some(gpio)) => Reach::Pads(1 << gpio),
            // Input signals are looked at when somebody asks for them, but for those that come out again.
            _ => match number("FUNC", "_IN_SEL_CFG") {
                Some(signal) if !LOOP_BACK.contains(&signal) => Reach::Pads(0),
                _ => Reach::Pads(pads::ALL),
            },
        },
        ("IO_MUX", _) => {
            number("GPIO", "").map_or(Reach::Pads(pads::ALL), |gpio| Reach::Pads(1 << gpio))
        }
        ("RTC_IO", "OUT" | "ENABLE") => Reach::RtcLatch,
        ("RTC_IO", _) => match number("PIN", "") {
            Some(number) => Reach::Pads(rtc::gpio(number).map_or(0, |gpio| 1 << gpio)),
            None => Reach::Pads(rtc::register_pads(name).unwrap_or(pads::ALL)),
        },
        ("RTC_CNTL", "EXT_WAKEUP1") => Reach::ExtWakeup1,
        ("RTC_CNTL", "HOLD_FORCE") => Reach::Pads(rtc::PADS),
        // What decides about wake-up matters to no pad.
        ("RTC_CNTL", _) => Reach::Pads(0),
        _ => Reach::Pads(pads::ALL),
    }
}
