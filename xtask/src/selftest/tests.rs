//! Reports as they come, and as they do not.

use std::io::{self, Read};
use std::time::Duration;

use esp32_selftest::{Options, host};
use pycom_bsp::Pycom;
use pycom_bsp::sim::{Chip, Defect};

use super::compare::differences;
use super::log::read;
use super::port::{Event, until_over};
use super::report::{Outcome, Report};
use super::trouble::Trouble;

/// What a board would send.
fn sent(injected: impl FnOnce(&Chip)) -> String {
    let chip = Chip::new();
    injected(&chip);
    let options = Options {
        board: Some("lopy4"),
        ..Options::default()
    };
    host::run::<Pycom>(&chip, &options).report
}

fn whole() -> String {
    sent(|_| {})
}

/// The words of the ROM before each start.
const ROM: &str = "ets Jun  8 2016 00:22:57\r\n\r\nrst:0xc (SW_CPU_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)\r\nconfigsip: 0, SPIWP:0xee\r\nI (31) boot: ESP-IDF v5.1 2nd stage bootloader\r\n";

fn read_text(text: &str) -> Report {
    read(text.as_bytes())
}

#[test]
fn a_whole_report_is_read() {
    let text = whole().replace("# begin", &format!("{ROM}# begin"));
    let report = read_text(&text);
    assert_eq!(report.troubles, []);
    assert_eq!(
        (report.board.as_deref(), report.failed()),
        (Some("lopy4"), 0)
    );
    assert!(report.head.contains(&"board lopy4 (LoPy4)".to_owned()));
    assert!(
        report.operations["hold"]
            .ends_with("(GPIO.IN, GPIO.OUT, RTC_IO of the pad, RTC_CNTL.HOLD_FORCE)")
    );
    let question = report
        .points
        .iter()
        .find(|point| point.name == "Q-HOLD-INPUT-OFF")
        .unwrap();
    assert_eq!(question.answer["held"], "low");
    assert_eq!(
        question.details["registers"],
        "GPIO.IN, IO_MUX.GPIO4, RTC_IO.TOUCH_PAD0, RTC_CNTL.HOLD_FORCE"
    );
    assert!(
        report
            .points
            .iter()
            .any(|point| point.of == "P2" && point.outcome == Outcome::Skipped)
    );
    // The same with the ends of lines that a terminal makes.
    assert_eq!(
        read_text(&text.replace('\n', "\r\n").replace("\r\r", "\r")),
        report
    );
    // And as it is stored.
    let stored = serde_json::to_string(&report).unwrap();
    assert_eq!(serde_json::from_str::<Report>(&stored).unwrap(), report);
}

#[test]
fn a_failure_is_told_with_its_registers() {
    let report = read_text(&sent(|chip| chip.inject(Defect::OpenDrainIgnored(13))));
    assert_eq!(report.troubles, []);
    let failed = report
        .points
        .iter()
        .filter(|point| point.outcome == Outcome::Failed);
    let failed: Vec<_> = failed.map(ToString::to_string).collect();
    assert!(
        failed[1]
            .starts_with("P10 open-drain: high, with the pull-down: expected low, seen high ("),
        "{failed:?}"
    );
    assert!(failed[1].contains("IO_MUX.GPIO13 = 0x"), "{failed:?}");
}

#[test]
fn differences_name_operation_pin_and_registers() {
    let model = read_text(&whole());
    assert_eq!(differences(&model, &model), []);
    let shown = |injected: fn(&Chip)| {
        let found = differences(&read_text(&sent(injected)), &model);
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let [difference] = &shown(|chip| chip.inject(Defect::OutputEnableIgnored(13)))[..] else {
        panic!("one difference");
    };
    assert!(difference.starts_with("P10 matrix-enable: failed (not enabled by the pin: expected low, seen high); there passed [GPIO.ENABLE = 0x"));
    // It does not hold together with a pull, nor through a reset, either.
    let answers = shown(|chip| chip.inject(Defect::HoldBitIgnored(4)));
    assert_eq!(answers.len(), 3, "{answers:?}");
    assert_eq!(
        answers[0],
        "P3 Q-HOLD-PAD-BIT: holds = no; there holds = yes [GPIO.IN, GPIO.OUT, RTC_IO.TOUCH_PAD0]"
    );
    // What is not tested here, because a pin does not float.
    let skipped = shown(|chip| chip.drive(22, pycom_bsp::sim::Drive::Low));
    assert!(skipped.contains(&"P11 driven: skipped (not found floating, so it is not driven); there not tested [GPIO.IN, IO_MUX.GPIOn, RTC_IO of the pad]".to_owned()), "{skipped:?}");
    assert!(
        skipped
            .iter()
            .any(|line| line.starts_with("P11 output: not tested; there passed [GPIO.IN, ")),
        "{skipped:?}"
    );
}

#[test]
fn times_may_differ_by_a_factor_of_two() {
    let report = whole();
    let model = read_text(&report);
    let changed = |to: &str| {
        let other = report.replace(
            "    nanoseconds: \"3250\"",
            &format!("    nanoseconds: \"{to}\""),
        );
        assert_ne!(other, report);
        differences(&read_text(&other), &model).len()
    };
    assert_eq!((changed("6500"), changed("1625")), (0, 0));
    assert_eq!((changed("6501"), changed("1600")), (2, 2));
}

/// A report with figures, as a chip sends them.
fn measured(figures: &str) -> Report {
    read_text(&format!(
        "# begin 1\nok 1 - P10 cycles-typed\n  ---\n  question: \"cycles of operations on a typed pin\"\n  registers: \"GPIO.OUT\"\n  answer:\n{figures}  ...\n"
    ))
}

#[test]
fn cycles_are_compared_between_chips() {
    let here = measured("    hold: \"58.25\"\n    set_high: \"10.00\"\n");
    assert_eq!(here.points[0].answer["hold"], "58.25");
    let near = measured("    hold: \"58.26\"\n    set_high: \"20.00\"\n");
    assert_eq!(differences(&here, &near), []);
    let far = measured("    hold: \"58.25\"\n    set_high: \"20.01\"\n");
    let found = differences(&here, &far);
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        ["P10 cycles-typed: set_high = 10.00; there set_high = 20.01 [GPIO.OUT]"]
    );
    // The simulated chip measures nothing, which is no difference, whichever of the two it is.
    let mut model = here.clone();
    model.points[0].outcome = Outcome::Skipped;
    model.points[0].answer.clear();
    assert_eq!(differences(&here, &model), []);
    assert_eq!(differences(&model, &here), []);
    model.points.clear();
    assert_eq!(differences(&here, &model), []);
    assert_eq!(differences(&model, &here), []);
}

/// All the ways in which a report can end too early: each is told.
#[test]
fn a_report_that_is_cut_anywhere_is_not_whole() {
    let report = whole();
    let end = report.trim_end().rfind('\n').unwrap();
    for cut in (0..end).step_by(499).chain([end]) {
        let troubles = read_text(&report[..cut]).troubles;
        assert!(!troubles.is_empty(), "{cut}");
    }
    let half = &report[..report.find("# begin 4").unwrap()];
    let [Trouble::Truncated { start: 3, points }] = read_text(half).troubles[..] else {
        panic!("truncated");
    };
    assert!(half.contains(&format!("ok {points} - ")));
}

/// A character that came wrong is told, wherever it is.
#[test]
fn a_report_with_a_wrong_character_is_not_whole() {
    let report = whole();
    let first = report.find("# begin 1\n").unwrap() + "# begin 1\n".len();
    for (place, _) in report.char_indices().skip(first).step_by(499) {
        for replacement in [b'?', 0xFF, b'\n', b'"'] {
            let mut bytes = report.clone().into_bytes();
            if bytes[place] == replacement {
                continue;
            }
            bytes[place] = replacement;
            // Between two starts nothing counts.
            let line = report[..place].rfind('\n').map_or(0, |end| end + 1);
            let line = report[line..].lines().next().unwrap();
            if line.is_empty() {
                continue;
            }
            let read = read(&bytes);
            assert!(
                !read.troubles.is_empty(),
                "{place}: {line} with {replacement}"
            );
        }
    }
}

#[test]
fn lines_that_are_lost_or_come_twice_are_told() {
    let report = whole();
    let lines: Vec<_> = report.lines().collect();
    let at = lines
        .iter()
        .position(|line| line.contains(" - P10 open-drain"))
        .unwrap();
    let mut without = lines.clone();
    without.remove(at);
    let troubles = read_text(&(without.join("\n") + "\n")).troubles;
    assert!(
        troubles
            .iter()
            .any(|trouble| matches!(trouble, Trouble::Numbers { .. })),
        "{troubles:?}"
    );
    assert!(
        troubles
            .iter()
            .any(|trouble| matches!(trouble, Trouble::Garbled { start: 1, .. })),
        "{troubles:?}"
    );
    let mut twice = lines;
    twice.insert(at, twice[at]);
    let troubles = read_text(&(twice.join("\n") + "\n")).troubles;
    assert!(
        troubles
            .iter()
            .any(|trouble| matches!(trouble, Trouble::Plan { .. })),
        "{troubles:?}"
    );
}

#[test]
fn a_start_that_is_missing_is_told() {
    let report = whole();
    let (begin, end) = (
        report.find("# begin 3").unwrap(),
        report.find("# begin 4").unwrap(),
    );
    let without = format!("{}{}", &report[..begin], &report[end..]);
    let troubles = read_text(&without).troubles;
    assert!(
        troubles
            .iter()
            .any(|trouble| matches!(trouble, Trouble::Truncated { start: 3, .. })),
        "{troubles:?}"
    );
}

/// Somebody has pressed the reset button: what counts is the last report.
#[test]
fn a_report_that_begins_again_is_read_from_there() {
    let report = whole();
    let twice = format!("{}{ROM}{report}", &report[..report.len() / 3]);
    assert_eq!(read_text(&twice), read_text(&report));
}

#[test]
fn an_old_chip_is_told_and_not_called_a_loop() {
    let panic = "\n====================== PANIC ======================\npanicked at esp-hal-1.2.2/src/lib.rs:736:5:\n\
                 This chip's hardware revision is older than the minimum required v3.0 (ESP_HAL_CONFIG_MIN_CHIP_REVISION).\n\nBacktrace:\n\n0x400d1234\n";
    let text = format!("{ROM}{panic}").repeat(20);
    let [Trouble::MinimumRevision(text)] = &read_text(&text).troubles[..1] else {
        panic!("the revision");
    };
    assert!(text.contains("minimum required v3.0"));
}

#[test]
fn other_ends_are_told() {
    let first = |text: &str| read_text(text).troubles.remove(0);
    assert_eq!(first(""), Trouble::Silence);
    assert_eq!(first("\r\n\r\n"), Trouble::Silence);
    assert_eq!(first("AT+CSQ\r\nOK\r\n"), Trouble::NoReport);
    assert!(
        matches!(first(&ROM.repeat(30)), Trouble::Loop { resets: 30, reason } if reason == "SW_CPU_RESET")
    );
    assert_eq!(
        first(
            "rst:0x1 (POWERON_RESET),boot:0x3 (DOWNLOAD_BOOT(UART0))\r\nwaiting for download\r\n"
        ),
        Trouble::DownloadMode
    );
    assert!(matches!(
        first(&"invalid header: 0xffffffff\r\n".repeat(9)),
        Trouble::NoFirmware(_)
    ));
    // A panic in the midst of a report.
    let report = whole();
    let begun = &report[..report.find(" - P10 output").unwrap()];
    let begun = &begun[..begun.rfind('\n').unwrap()];
    let text = format!(
        "{begun}\n\n====================== PANIC ======================\npanicked at src/main.rs:3:5:\nindex out of bounds\n"
    );
    assert!(
        matches!(first(&text), Trouble::Panic(text) if text == "panicked at src/main.rs:3:5: index out of bounds")
    );
    // A refusal.
    let options = Options {
        named: "P99",
        ..Options::default()
    };
    let refused = host::run::<Pycom>(&Chip::new(), &options).report;
    assert_eq!(
        read_text(&refused).troubles,
        [Trouble::BailOut("no pin is called P99".to_owned())]
    );
}

/// Whatever comes, it is read to the end, and is not a whole report.
#[test]
fn nothing_that_comes_is_too_much() {
    let hostile = [
        "# begin 4294967296\n",
        "# begin 1\n# begin 1\n# begin 1\n",
        "# begin 1\nok 99999999999 - P1 output\n",
        "# begin 1\nok - P1\nnot ok\nok 1\n1..\n1..x\nBail out!\n",
        "# begin 1\n  ---\n  ...\n  registers:\n",
        "# begin 1\nok 1 - a b\n  ---\n  answer:\n  registers:\n    x\n    : \n  ---\n",
        "# begin 1\nok 1 - a b\n# end 1: CRC-32 xyz\n",
        "# begin 1\n# end 1: CRC-32 00000000\n",
        "# end 7: CRC-32 00000000\n1..0\n",
        "rst:\nrst:(\nrst:0x\n",
        "{\u{0}\u{1b}[31m\u{feff}",
    ];
    for text in hostile {
        assert!(!read_text(text).troubles.is_empty(), "{text:?}");
        assert!(
            !read_text(&text.repeat(100)).troubles.is_empty(),
            "{text:?}"
        );
    }
    let noise: Vec<u8> = (0..100_000u32)
        .map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    assert!(!read(&noise).troubles.is_empty());
    let long = "x".repeat(1 << 20);
    assert!(!read_text(&format!("# begin 1\n{long}")).troubles.is_empty());
}

/// A port that gives what it has in small parts, then nothing; or is gone.
struct Port<'a> {
    text: &'a [u8],
    is_gone_then: bool,
}

impl Read for Port<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.text.is_empty() {
            return match self.is_gone_then {
                true => Err(io::Error::from(io::ErrorKind::BrokenPipe)),
                false => Err(io::Error::from(io::ErrorKind::TimedOut)),
            };
        }
        let count = self.text.len().min(7).min(buffer.len());
        buffer[..count].copy_from_slice(&self.text[..count]);
        self.text = &self.text[count..];
        Ok(count)
    }
}

const SHORT: Duration = Duration::from_millis(20);

fn from_port(text: &str, is_gone_then: bool) -> (Report, Vec<String>) {
    let mut port = Port {
        text: text.as_bytes(),
        is_gone_then,
    };
    let mut told = Vec::new();
    let bytes = until_over(&mut port, SHORT, &mut |event| match event {
        Event::Failed(what) => told.push(format!("failed {what}")),
        Event::Waiting => told.push("waiting".to_owned()),
        Event::Points { .. } => {}
    });
    (read(&bytes.unwrap()), told)
}

#[test]
fn a_port_is_read_to_the_end_of_the_report() {
    let report = sent(|chip| chip.inject(Defect::OutputInversionIgnored(13)));
    let (came, told) = from_port(&format!("{ROM}{report}more\n"), false);
    assert_eq!(came, read_text(&report));
    assert_eq!(told, ["failed P10 matrix-inverted"]);
    // As far as it came.
    let half = &report[..report.len() / 2];
    for is_gone_then in [true, false] {
        let (came, _) = from_port(half, is_gone_then);
        assert_eq!(came, read_text(half));
        assert!(
            matches!(came.troubles[..], [Trouble::Truncated { .. }]),
            "{:?}",
            came.troubles
        );
    }
    let (came, told) = from_port("", false);
    assert_eq!(
        (came.troubles, told),
        (vec![Trouble::Silence], vec!["waiting".to_owned()])
    );
}

#[test]
fn a_board_that_resets_in_a_loop_is_not_waited_for() {
    let loop_ = ROM.repeat(1000);
    let mut port = Port {
        text: loop_.as_bytes(),
        is_gone_then: false,
    };
    let bytes = until_over(&mut port, Duration::from_secs(3600), &mut |_| {}).unwrap();
    assert!(bytes.len() < loop_.len() / 10);
    assert!(matches!(
        read(&bytes).troubles[..],
        [Trouble::Loop { .. }, ..]
    ));
}

/// After a panic nothing comes for as long as the watchdog waits.
#[test]
fn a_board_that_has_panicked_is_not_waited_for() {
    let text = format!(
        "{ROM}\n====================== PANIC ======================\npanicked at src/main.rs:3:5:\nno\n"
    );
    let mut port = Port {
        text: text.as_bytes(),
        is_gone_then: false,
    };
    let bytes = until_over(&mut port, Duration::from_secs(3600), &mut |_| {}).unwrap();
    assert!(matches!(read(&bytes).troubles[..], [Trouble::Panic(_), ..]));
}
