//! A self-test that cannot fail tests nothing: of chips on which something is broken, it says what, and of which pin.

use std::collections::BTreeSet;

use esp32_selftest::{Options, host, operation};
use pycom_bsp::Pycom;
use pycom_bsp::sim::{Chip, Cpu, Defect, Drive};

/// What is done to a chip, and the test points that fail then.
struct Row {
    what: &'static str,
    injected: fn(&Chip),
    failing: &'static [&'static str],
}

macro_rules! rows {
    ($($injected:expr => [$($failing:literal)*];)+) => {
        &[$(Row {
            what: stringify!($injected),
            injected: $injected,
            failing: &[$($failing),*],
        }),+]
    };
}

/// P10 is GPIO13, in the RTC domain; P11 is GPIO22, outside of it; P3 is GPIO4, the pin that questions are asked of; P13 is GPIO36, input-only.
const ROWS: &[Row] = rows! {
    |_| {} => [];
    |chip| chip.inject(Defect::PullUpOpen(13)) => ["P10 pull-up" "P10 floating"];
    |chip| chip.inject(Defect::PullUpOpen(22)) => ["P11 pull-up" "P11 floating"];
    |chip| chip.inject(Defect::PullDownOpen(13)) => ["P10 pull-down" "P10 floating"];
    |chip| chip.inject(Defect::PullUpStuck(13)) => ["P10 pull-down" "P10 floating"];
    |chip| chip.inject(Defect::PullDownStuck(22)) => ["P11 pull-up" "P11 floating"];
    |chip| chip.inject(Defect::PullsSwapped(13)) => ["P10 pull-down" "P10 pull-up" "P10 floating"];
    |chip| chip.inject(Defect::DriverStuckLow(13)) => ["P10 pull-none" "P10 output" "P10 toggle" "P10 mode" "P10 open-drain" "P10 input-off" "P10 isolation" "P10 status-rising" "P10 status-falling" "P10 status-any-edge" "P10 status-high" "P10 status-low" "P10 interrupt-pro" "P10 interrupt-app" "P3 matrix-pad" "P10 matrix-constant" "P10 matrix-inverted" "P10 matrix-enable" "P10 matrix-pad" "P10 hold" "P10 hold-mode" "P10 by-name" "P10 take-over"];
    |chip| chip.inject(Defect::DriverStuckHigh(22)) => ["P11 pull-none" "P11 output" "P11 toggle" "P11 open-drain" "P11 isolation" "P11 status-rising" "P11 status-falling" "P11 status-any-edge" "P11 status-high" "P11 status-low" "P23 matrix-pad" "P11 matrix-constant" "P11 matrix-inverted" "P11 matrix-pad" "P11 digital-hold" "P11 by-name" "P11 kept-cpu-reset"];
    |chip| chip.inject(Defect::DriverOff(13)) => ["P10 pull-none" "P10 output" "P10 toggle" "P10 mode" "P10 open-drain" "P10 isolation" "P10 status-rising" "P10 status-falling" "P10 status-any-edge" "P10 status-high" "P10 status-low" "P3 matrix-pad" "P10 matrix-constant" "P10 matrix-inverted" "P10 matrix-enable" "P10 matrix-pad" "P10 hold" "P10 hold-mode" "P10 by-name" "P10 hold-cpu-reset" "P10 hold-core-reset" "P10 hold-deep-sleep" "P10 take-over"];
    |chip| chip.inject(Defect::DriverStuckOn(13)) => ["P10 pull-up" "P10 floating"];
    |chip| chip.inject(Defect::OpenDrainIgnored(13)) => ["P10 mode" "P10 open-drain"];
    |chip| chip.inject(Defect::DriversSwapped(13, 22)) => ["P10 pull-none" "P10 output" "P10 toggle" "P10 mode" "P10 open-drain" "P10 isolation" "P11 pull-none" "P11 output" "P11 toggle" "P11 mode" "P11 open-drain" "P11 isolation" "P10 status-rising" "P10 status-falling" "P10 status-any-edge" "P10 status-high" "P10 status-low" "P11 status-rising" "P11 status-falling" "P11 status-any-edge" "P11 status-high" "P11 status-low" "P3 matrix-pad" "P10 matrix-constant" "P10 matrix-inverted" "P10 matrix-enable" "P10 matrix-pad" "P10 hold" "P10 hold-mode" "P10 by-name" "P23 matrix-pad" "P11 matrix-constant" "P11 matrix-inverted" "P11 matrix-enable" "P11 matrix-pad" "P11 digital-hold" "P11 by-name" "P10 hold-cpu-reset" "P10 hold-core-reset" "P10 hold-deep-sleep" "P10 take-over"];
    |chip| chip.inject(Defect::InputStuckOn(13)) => ["P10 input-off"];
    |chip| chip.inject(Defect::InputStuckLow(13)) => ["P10 pull-up" "P10 floating"];
    |chip| chip.inject(Defect::InputStuckHigh(22)) => ["P11 pull-down" "P11 floating"];
    |chip| chip.inject(Defect::RtcInputStuckLow(13)) => ["P10 rtc-side"];
    |chip| chip.wire(13, 22) => ["P10 isolation" "P11 isolation" "P11 off-core-reset" "P11 off-deep-sleep"];
    |chip| chip.drive(22, Drive::Low) => ["P11 pull-up" "P11 floating"];
    |chip| chip.inject(Defect::HighConstantIsLow) => ["P3 matrix-constant" "P3 matrix-inverted" "P3 matrix-enable" "P10 matrix-constant" "P10 matrix-inverted" "P10 matrix-enable" "P23 matrix-constant" "P23 matrix-inverted" "P23 matrix-enable" "P11 matrix-constant" "P11 matrix-inverted" "P11 matrix-enable" "P22 matrix-constant" "P22 matrix-inverted" "P22 matrix-enable" "P21 matrix-constant" "P21 matrix-inverted" "P21 matrix-enable" "P19 matrix-constant" "P19 matrix-inverted" "P19 matrix-enable" "P20 matrix-constant" "P20 matrix-inverted" "P20 matrix-enable"];
    |chip| chip.inject(Defect::LowConstantIsHigh) => ["P3 matrix-constant" "P3 matrix-inverted" "P10 matrix-constant" "P10 matrix-inverted" "P23 matrix-constant" "P23 matrix-inverted" "P11 matrix-constant" "P11 matrix-inverted" "P22 matrix-constant" "P22 matrix-inverted" "P21 matrix-constant" "P21 matrix-inverted" "P19 matrix-constant" "P19 matrix-inverted" "P20 matrix-constant" "P20 matrix-inverted"];
    |chip| chip.inject(Defect::InputInversionIgnored) => ["P3 matrix-pad" "P10 matrix-pad" "P23 matrix-pad" "P11 matrix-pad" "P22 matrix-pad" "P21 matrix-pad" "P19 matrix-pad" "P20 matrix-pad"];
    |chip| chip.inject(Defect::LoopBackDead) => ["P3 matrix-constant" "P3 matrix-inverted" "P3 matrix-enable" "P3 matrix-pad" "P10 matrix-constant" "P10 matrix-inverted" "P10 matrix-enable" "P10 matrix-pad" "P23 matrix-constant" "P23 matrix-inverted" "P23 matrix-enable" "P23 matrix-pad" "P11 matrix-constant" "P11 matrix-inverted" "P11 matrix-enable" "P11 matrix-pad" "P22 matrix-constant" "P22 matrix-inverted" "P22 matrix-enable" "P22 matrix-pad" "P21 matrix-constant" "P21 matrix-inverted" "P21 matrix-enable" "P21 matrix-pad" "P19 matrix-constant" "P19 matrix-inverted" "P19 matrix-enable" "P19 matrix-pad" "P20 matrix-constant" "P20 matrix-inverted" "P20 matrix-enable" "P20 matrix-pad"];
    |chip| chip.inject(Defect::OutputInversionIgnored(13)) => ["P10 matrix-inverted"];
    |chip| chip.inject(Defect::OutputEnableIgnored(13)) => ["P10 matrix-enable"];
    |chip| chip.inject(Defect::RisingMissed(13)) => ["P10 status-rising" "P10 status-any-edge"];
    |chip| chip.inject(Defect::FallingMissed(13)) => ["P10 status-falling" "P10 status-any-edge"];
    |chip| chip.inject(Defect::HighMissed(13)) => ["P10 status-high" "P10 interrupt-pro" "P10 interrupt-app"];
    |chip| chip.inject(Defect::LowMissed(13)) => ["P10 status-low"];
    |chip| chip.inject(Defect::EdgesConfused(13)) => ["P10 status-rising" "P10 status-falling"];
    |chip| chip.inject(Defect::BitsStuck(STATUS_W1TC, 1 << 13)) => ["P10 status-rising" "P10 status-falling" "P10 status-any-edge" "P10 status-high" "P10 status-low"];
    |chip| chip.inject(Defect::InterruptsNotTaken(Cpu::ProCpu.into())) => ["P3 callback-rising" "P3 callback-falling" "P3 callback-both-edges" "P3 callback-high" "P3 callback-low" "P3 wait" "P3 edges" "P10 callback-rising" "P10 callback-falling" "P10 callback-both-edges" "P10 callback-high" "P10 callback-low" "P10 wait" "P10 edges" "P23 callback-rising" "P23 callback-falling" "P23 callback-both-edges" "P23 callback-high" "P23 callback-low" "P23 wait" "P23 edges" "P11 callback-rising" "P11 callback-falling" "P11 callback-both-edges" "P11 callback-high" "P11 callback-low" "P11 wait" "P11 edges" "P22 callback-rising" "P22 callback-falling" "P22 callback-both-edges" "P22 callback-high" "P22 callback-low" "P22 wait" "P22 edges" "P21 callback-rising" "P21 callback-falling" "P21 callback-both-edges" "P21 callback-high" "P21 callback-low" "P21 wait" "P21 edges" "P19 callback-rising" "P19 callback-falling" "P19 callback-both-edges" "P19 callback-high" "P19 callback-low" "P19 wait" "P19 edges" "P20 callback-rising" "P20 callback-falling" "P20 callback-both-edges" "P20 callback-high" "P20 callback-low" "P20 wait" "P20 edges"];
    |chip| chip.inject(Defect::ProInterruptMissing(13)) => ["P10 interrupt-pro"];
    |chip| chip.inject(Defect::AppInterruptMissing(13)) => ["P10 interrupt-app"];
    |chip| chip.inject(Defect::HoldIgnored(13)) => ["P10 hold" "P10 hold-pull" "P10 hold-mode" "P10 by-name" "P10 hold-core-reset" "P10 hold-deep-sleep"];
    |chip| chip.inject(Defect::HoldNeverEnds(13)) => ["P10 hold" "P10 hold-pull" "P10 hold-mode" "P10 by-name" "P10 rtc-side" "P10 hold-cpu-reset" "P10 hold-core-reset" "P10 hold-deep-sleep" "P10 take-over"];
    |chip| chip.inject(Defect::HoldWithoutPulls(13)) => ["P10 hold-pull"];
    |chip| chip.inject(Defect::HoldWithoutEnable(13)) => ["P10 hold-mode" "P10 hold-core-reset" "P10 hold-deep-sleep"];
    no_hold_bit_works => ["P10 hold" "P10 hold-pull" "P10 hold-mode" "P10 by-name" "P10 hold-core-reset" "P10 hold-deep-sleep"];
    |chip| chip.inject(Defect::BitsStuck(HOLD_FORCE, 1 << 12)) => ["P10 hold-bits" "P10 hold-cpu-reset" "P10 hold-core-reset" "P10 hold-deep-sleep"];
    |chip| chip.inject(Defect::BitsStuck(HOLD_FORCE, 1 << 4)) => ["P13 hold-bits"];
    |chip| chip.inject(Defect::BitsStuck(DIG_PAD_HOLD, 1 << 15)) => ["P11 digital-hold"];
    |chip| chip.inject(Defect::BitsStuck(OUT_W1TS, 1 << 13)) => ["P10 pull-none" "P10 output" "P10 toggle" "P10 mode" "P10 open-drain" "P10 input-off" "P10 isolation" "P10 status-rising" "P10 status-falling" "P10 status-any-edge" "P10 status-high" "P10 status-low" "P10 interrupt-pro" "P10 interrupt-app" "P10 matrix-constant" "P10 matrix-pad" "P10 hold" "P10 hold-mode" "P10 by-name" "P10 take-over"];
    |chip| chip.inject(Defect::BitsStuck(OUT_W1TC, 1 << 22)) => ["P11 output" "P11 toggle" "P11 open-drain" "P11 isolation" "P11 status-rising" "P11 status-falling" "P11 status-any-edge" "P11 status-high" "P11 status-low" "P11 matrix-constant" "P11 matrix-pad" "P11 digital-hold" "P11 by-name" "P11 kept-cpu-reset"];
    |chip| chip.inject(Defect::BitsStuck(ENABLE_W1TC, 1 << 13)) => ["P10 mode" "P23 isolation" "P11 isolation" "P22 isolation" "P21 isolation" "P19 isolation" "P20 isolation" "P10 matrix-enable" "P10 hold-pull" "P10 hold-mode" "P10 by-name" "P10 rtc-side"];
    |chip| chip.inject(Defect::BitsStuck(IO_MUX_GPIO13, 0b11 << 10)) => ["P10 drive-strength"];
    |chip| chip.inject(Defect::BitsStuck(TOUCH_PAD4, 0b11 << 29)) => ["P10 drive-strength"];
    |chip| chip.inject(Defect::BitsStuck(IO_MUX_GPIO13, 1 << 12)) => ["P10 function"];
    |chip| chip.inject(Defect::BitsStuck(PIN13, 1 << 2)) => ["P10 mode" "P10 open-drain"];
    |chip| chip.inject(Defect::BitsStuck(WAKEUP_STATE, 1 << 11)) => ["P3 wake-ext0" "P10 wake-ext0" "P23 wake-ext0" "P22 wake-ext0" "P21 wake-ext0" "P19 wake-ext0" "P20 wake-ext0" "P18 wake-ext0" "P17 wake-ext0" "P13 wake-ext0" "P14 wake-ext0" "P15 wake-ext0" "P16 wake-ext0"];
    |chip| chip.inject(Defect::BitsStuck(WAKEUP_STATE, 1 << 12)) => ["P3 wake-ext1" "P10 wake-ext1" "P23 wake-ext1" "P22 wake-ext1" "P21 wake-ext1" "P19 wake-ext1" "P20 wake-ext1" "P18 wake-ext1" "P17 wake-ext1" "P13 wake-ext1" "P14 wake-ext1" "P15 wake-ext1" "P16 wake-ext1" "P3 start-ext1"];
    |chip| chip.inject(Defect::BitsStuck(EXT_WAKEUP1, 1 << 14)) => ["P10 wake-ext1"];
    |chip| chip.inject(Defect::BitsStuck(EXT_WAKEUP_CONF, 1 << 30)) => ["P3 wake-ext0" "P10 wake-ext0" "P23 wake-ext0" "P22 wake-ext0" "P21 wake-ext0" "P19 wake-ext0" "P20 wake-ext0" "P18 wake-ext0" "P17 wake-ext0" "P13 wake-ext0" "P14 wake-ext0" "P15 wake-ext0" "P16 wake-ext0"];
    |chip| chip.inject(Defect::BitsStuck(EXT_WAKEUP0, 1 << 27)) => ["P21 wake-ext0" "P19 wake-ext0" "P17 wake-ext0" "P14 wake-ext0" "P16 wake-ext0"];
    |chip| chip.inject(Defect::BitsStuck(TOUCH_PAD4, 1 << 19)) => ["P10 rtc-side" "P10 wake-ext0" "P10 wake-ext1"];
    |chip| chip.inject(Defect::CpuResetResetsGpio) => ["P11 kept-cpu-reset"];
    |chip| chip.inject(Defect::CoreResetKeepsGpio) => ["P11 off-core-reset"];
    |chip| chip.inject(Defect::CoreResetResetsRtcIo) => ["P10 hold-core-reset" "P23 hold-core-reset" "P22 hold-core-reset" "P21 hold-core-reset" "P19 hold-core-reset" "P20 hold-core-reset"];
    |chip| chip.inject(Defect::CoreResetResetsHoldForce) => ["P10 hold-core-reset" "P23 hold-core-reset" "P22 hold-core-reset" "P21 hold-core-reset" "P19 hold-core-reset" "P20 hold-core-reset"];
    |chip| chip.inject(Defect::SleepForgetsHeldPads) => ["P10 hold-deep-sleep" "P23 hold-deep-sleep" "P22 hold-deep-sleep" "P21 hold-deep-sleep" "P19 hold-deep-sleep" "P20 hold-deep-sleep" "P3 start-ext1"];
    |chip| chip.inject(Defect::PowerDownForgetsHeldPads) => ["P3 start-ext1"];
    |chip| chip.inject(Defect::CauseLost) => ["chip start-cpu-reset" "chip start-core-reset" "chip start-deep-sleep" "P3 start-ext1"];
    |chip| chip.inject(Defect::Ext1Deaf) => ["P3 start-ext1"];
    |chip| chip.inject(Defect::Ext1StatusEmpty) => ["P3 start-ext1"];
};

// Registers by their addresses on the DPORT bus.
const OUT_W1TS: u32 = 0x3FF4_4008;
const OUT_W1TC: u32 = 0x3FF4_400C;
const ENABLE_W1TC: u32 = 0x3FF4_4028;
const STATUS_W1TC: u32 = 0x3FF4_404C;
const PIN13: u32 = 0x3FF4_4088 + 4 * 13;
const IO_MUX_GPIO13: u32 = 0x3FF4_9038;
const TOUCH_PAD4: u32 = 0x3FF4_84A4;
const DIG_PAD_HOLD: u32 = 0x3FF4_8474;
const HOLD_FORCE: u32 = 0x3FF4_80C8;
const WAKEUP_STATE: u32 = 0x3FF4_8038;
const EXT_WAKEUP_CONF: u32 = 0x3FF4_8060;
const EXT_WAKEUP1: u32 = 0x3FF4_80CC;
const EXT_WAKEUP0: u32 = 0x3FF4_84BC;

const LOPY4: Options<'_> = Options {
    board: Some("lopy4"),
    named: "",
    connected: "",
    drive: false,
    wire: "",
    typed: &[],
};

fn no_hold_bit_works(chip: &Chip) {
    chip.inject(Defect::HoldBitIgnored(13));
    chip.inject(Defect::HoldForceIgnored(13));
}

/// The report of a chip to which something is done first.
fn report(injected: fn(&Chip), options: Options<'_>) -> String {
    let chip = Chip::new();
    injected(&chip);
    host::run::<Pycom>(&chip, &options).report
}

fn operation_of(point: &str) -> &str {
    point.split_once(' ').unwrap().1
}

/// The test points that failed.
fn failing(report: &str) -> Vec<&str> {
    let points = report
        .lines()
        .filter_map(|line| line.strip_prefix("not ok "));
    points
        .map(|point| point.split_once(" - ").unwrap().1)
        .collect()
}

#[test]
fn each_defect_fails_where_it_is() {
    let mut wrong = String::new();
    let mut seen = BTreeSet::new();
    for Row {
        what,
        injected,
        failing: expected,
    } in ROWS
    {
        let report = report(*injected, LOPY4);
        let found = failing(&report);
        if found != *expected {
            let listed: Vec<_> = found.iter().map(|point| format!("{point:?}")).collect();
            wrong += &format!("    {what} => [{}];\n", listed.join(" "));
        }
        seen.extend(found.iter().map(|point| operation_of(point).to_owned()));
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    // Each operation can fail; those of wires are below, and `driven` is only ever skipped.
    let of_wires = |name: &str| name.starts_with("wire-");
    let all = operation::ALL.iter().map(|operation| operation.name);
    let never: Vec<_> = all
        .filter(|name| !seen.contains(*name) && !of_wires(name))
        .collect();
    assert_eq!(never, ["driven"]);
}

/// Which tests with a wire fail.
#[test]
fn a_wire_that_does_not_do_fails_too() {
    let wire = Options {
        wire: "P10,P11",
        ..LOPY4
    };
    let failing_with = |injected| failing(&report(injected, wire)).join(", ");
    assert_eq!(failing_with(|_| {}), "");
    // One end can be input-only, whichever it is.
    for ends in ["P10,P13", "P13,P10"] {
        let options = Options {
            wire: ends,
            ..LOPY4
        };
        let report = report(|_| {}, options);
        assert_eq!(failing(&report), [""; 0], "{ends}");
        let reason = "the other end is input-only and has no pulls";
        assert!(report.contains(&format!(" - P10 wire-hand-over # SKIP {reason}\n")));
    }
    let neither = Options {
        wire: "P13,P14",
        ..LOPY4
    };
    assert_eq!(failing(&report(|_| {}, neither)), ["P14 wire-level"]);
    let whole = report(|_| {}, wire);
    for id in ["Q-WIRE-LATENCY", "Q-FASTEST"] {
        assert!(whole.contains(&format!(" - P10 {id}\n")), "{id}");
    }
    // Of the handover there is nothing to be seen without `esp-hal`, and the report says so.
    assert!(whole.contains(" - P10 wire-hand-over # SKIP there is no esp-hal here\n"));
    // Its ends are driven by somebody else, and so by nobody here.
    assert_eq!(
        failing_with(|chip| chip.drive(22, Drive::High)),
        "P10 wire-level"
    );
    assert_eq!(
        failing_with(|chip| chip.inject(Defect::DriverOff(13))),
        "P10 wire-level"
    );
    assert_eq!(
        failing_with(|chip| chip.inject(Defect::DriverStuckHigh(22))),
        "P10 wire-level"
    );
    let app = report(
        |chip| chip.inject(Defect::InterruptsNotTaken(Cpu::AppCpu.into())),
        wire,
    );
    assert_eq!(failing(&app), ["P10 wire-app-cpu"]);
    let pro = report(
        |chip| chip.inject(Defect::InterruptsNotTaken(Cpu::ProCpu.into())),
        wire,
    );
    assert!(failing(&pro).contains(&"P10 wire-edges"));
}

/// The answer to a question, on a chip to which something is done.
fn answer(injected: fn(&Chip), id: &str) -> Vec<String> {
    let report = report(injected, LOPY4);
    let lines = report.lines().skip_while(|line| !line.ends_with(id));
    let answer = lines.skip_while(|line| *line != "  answer:").skip(1);
    let answer = answer.take_while(|line| *line != "  ...");
    answer.map(|line| line.trim().to_owned()).collect()
}

#[test]
fn questions_have_the_answer_of_the_chip_and_not_of_the_model() {
    let whole: fn(&Chip) = |_| {};
    assert_eq!(answer(whole, "Q-HOLD-PAD-BIT"), ["holds: \"yes\""]);
    assert_eq!(
        answer(
            |chip| chip.inject(Defect::HoldBitIgnored(4)),
            "Q-HOLD-PAD-BIT"
        ),
        ["holds: \"no\""]
    );
    assert_eq!(answer(whole, "Q-HOLD-FORCE-BIT"), ["holds: \"yes\""]);
    assert_eq!(
        answer(
            |chip| chip.inject(Defect::HoldForceIgnored(4)),
            "Q-HOLD-FORCE-BIT"
        ),
        ["holds: \"no\""]
    );
    assert_eq!(
        answer(whole, "Q-HOLD-INPUT-OFF"),
        ["held: \"low\"", "released: \"high\""]
    );
    assert_eq!(
        answer(
            |chip| chip.inject(Defect::InputStuckOn(4)),
            "Q-HOLD-INPUT-OFF"
        ),
        ["held: \"high\"", "released: \"high\""]
    );
    assert_eq!(
        answer(
            |chip| chip.inject(Defect::HoldForceIgnored(13)),
            "Q-HOLD-BITS-CORE"
        ),
        [
            "RTC_IO alone: \"yes\"",
            "HOLD_FORCE alone: \"no\"",
            "the bit in RTC_IO: \"kept\"",
            "the bit in HOLD_FORCE: \"kept\"",
        ]
    );
    let kept = |answer: Vec<String>| {
        answer
            .iter()
            .filter(|line| line.ends_with("\"kept\""))
            .count()
    };
    assert_eq!(kept(answer(whole, "Q-RESET-CPU")), 10);
    assert_eq!(
        kept(answer(
            |chip| chip.inject(Defect::CpuResetResetsGpio),
            "Q-RESET-CPU"
        )),
        4
    );
    assert_eq!(kept(answer(whole, "Q-RESET-CORE")), 4);
    // Of RTC_IO nothing without power, and all of it with power; EXT_WAKEUP1 is in RTC_CNTL.
    assert_eq!(kept(answer(whole, "Q-RESET-SLEEP")), 4);
    let without_power = answer(whole, "Q-POWER-DOWN");
    assert_eq!(kept(without_power.clone()), 1, "{without_power:?}");
    assert!(without_power.contains(&"RTC_IO.RUE: \"lost\"".to_owned()));
    let spared = |chip: &Chip| chip.inject(Defect::PowerDownSparesRtcIo);
    assert_eq!(kept(answer(spared, "Q-POWER-DOWN")), 4);
    let held = |injected| answer(injected, "Q-POWER-DOWN-HOLD")[..3].join(", ");
    assert_eq!(
        held(whole),
        "RTC_IO alone: \"yes\", HOLD_FORCE alone: \"yes\", the bit in RTC_IO: \"kept\""
    );
    assert_eq!(
        held(|chip| chip.inject(Defect::PowerDownForgetsHeldPads)),
        "RTC_IO alone: \"no\", HOLD_FORCE alone: \"yes\", the bit in RTC_IO: \"lost\""
    );
    assert_eq!(
        kept(answer(
            |chip| chip.inject(Defect::CoreResetResetsRtcIo),
            "Q-RESET-CORE"
        )),
        0
    );
}
