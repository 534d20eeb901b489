//! The measurements on the host, with register accesses instead of cycles.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::{fs, string::String};

use esp32_pads::sim::Chip;
use pycom_bsp::Pycom;
use pycom_bsp::module::{P10, P20};

use super::Typed;
use crate::Options;
use crate::counter::Counter;
use crate::host::{Counts, run_counting};

std::thread_local! {
    static CHIP: RefCell<Option<Chip>> = const { RefCell::new(None) };
    static ACCESSES: Cell<u32> = const { Cell::new(0) };
}

/// Counts the register accesses of the thread's chip.
struct Accesses;

impl Counts for Accesses {
    const COUNTER: Option<Counter> = Some(accesses);
}

fn accesses() -> u32 {
    CHIP.with_borrow(|chip| {
        if let Some(chip) = chip {
            ACCESSES.set(ACCESSES.get() + chip.log().len() as u32);
            chip.clear_log();
        }
    });
    ACCESSES.get()
}

const TYPED: &[Typed] = &[Typed::of::<P10>(), Typed::of::<P20>()];

/// The chip has one program at a time, so what a pass notes is a static.
static ONE_PROGRAM: Mutex<()> = Mutex::new(());

fn report(options: Options<'_>) -> String {
    let _one = ONE_PROGRAM.lock().unwrap_or_else(PoisonError::into_inner);
    let chip = Chip::new();
    CHIP.set(Some(chip.clone()));
    let run = run_counting::<Pycom, Accesses>(&chip, &options);
    assert_eq!(run.failed, Some(0));
    run.report
}

fn of_lopy4() -> String {
    report(Options {
        board: Some("lopy4"),
        typed: TYPED,
        ..Options::default()
    })
}

/// The figures of a point, such as `P10 cycles-typed`.
fn figures<'a>(report: &'a str, point: &str) -> BTreeMap<&'a str, &'a str> {
    let end = std::format!(" - {point}");
    let lines = report.lines().skip_while(|line| !line.ends_with(&end));
    let lines = lines.skip_while(|line| *line != "  answer:").skip(1);
    let lines = lines.take_while(|line| *line != "  ...");
    let pairs = lines.map(|line| line.trim().split_once(": ").unwrap());
    pairs
        .map(|(name, value)| (name, value.trim_matches('"')))
        .collect()
}

fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap()
}

/// Each operation in `budget.toml` has a figure.
#[test]
fn each_operation_of_the_budget_is_measured() {
    let report = of_lopy4();
    let of_esp_hal = file("src/firmware/measure.rs");
    let mut section = (String::new(), String::new());
    let mut counted = 0;
    for line in file("../../budget.toml").lines() {
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'))
        {
            let (kind, name) = name.split_once('.').unwrap();
            section = (kind.to_owned(), name.to_owned());
            continue;
        }
        let Some((key, _)) = line.split_once(" = ") else {
            continue;
        };
        let (way, operation) = match section.0.as_str() {
            "instructions" => (key, section.1.as_str()),
            "executed" => section.1.split_once('_').unwrap(),
            "interrupt" => (key, section.1.split_once('.').unwrap().1),
            _ => continue,
        };
        let points: &[&str] = match (way, operation) {
            // By hand, an LED or a button is a pin: `set_low` and so on.
            ("hand", "is_pressed") => &[],
            ("hand", light) if light.starts_with("led_") => &[],
            // The pin with the last name may be one that the self-test skips.
            ("dynamic", "with_the_last_name") => &[],
            ("hand", _) => &["P3 cycles-ahb", "P3 cycles-dport"],
            ("typed", _) => &["P10 cycles-typed", "P20 cycles-typed"],
            ("shared", _) => &["P20 cycles-typed"],
            ("erased", _) => &["P3 cycles-erased"],
            ("dynamic", _) => &["P3 cycles-dynamic"],
            ("pins", _) => &["P3 cycles-interrupt"],
            ("hal", "entry" | "pending" | "idle" | "end") => {
                // The same code measures both.
                assert!(report.contains("cycles-interrupt-esp-hal # SKIP"));
                &[]
            }
            ("hal", _) => {
                let measured = std::format!("cycles.of(\"{operation}\"");
                // `rustfmt` breaks long lines.
                let lines = of_esp_hal.replace("cycles.of(\n        ", "cycles.of(");
                assert!(lines.contains(&measured), "{operation} of esp-hal");
                &[]
            }
            ("s" | "3", _) => continue,
            _ => panic!("{way}: {operation}"),
        };
        for point in points {
            let figures = figures(&report, point);
            assert!(figures.contains_key(operation), "{point}: {operation}");
            counted += 1;
        }
    }
    assert!(counted > 90, "{counted}");
}

#[test]
fn a_figure_is_that_of_its_operation() {
    let report = of_lopy4();
    let of = |point, operation| figures(&report, point)[operation].to_owned();
    for point in [
        "P10 cycles-typed",
        "P20 cycles-typed",
        "P3 cycles-erased",
        "P3 cycles-dynamic",
        "P3 cycles-ahb",
        "P3 cycles-dport",
    ] {
        assert_eq!(of(point, "set_high"), "1.00", "{point}");
        assert_eq!(of(point, "toggle"), "2.00", "{point}");
        assert_eq!(of(point, "is_low"), "1.00", "{point}");
    }
    assert_eq!(of("P3 cycles-ahb", "hold"), "5.00");
    assert_eq!(of("P10 cycles-typed", "hold"), "5.00");
    // Without the driver that is made first.
    let typed = |operation| -> f64 { of("P10 cycles-typed", operation).parse().unwrap() };
    assert!(typed("into_output") < typed("new_output"));
    assert_eq!(typed("anew_output"), typed("new_output"));
}

#[test]
fn a_typed_pin_that_is_not_free_is_skipped() {
    let report = report(Options {
        board: Some("lopy4"),
        connected: "P10",
        typed: TYPED,
        ..Options::default()
    });
    assert!(report.contains(" - P10 cycles-typed # SKIP the pin is skipped, or does not float\n"));
    assert!(!figures(&report, "P20 cycles-typed").is_empty());
    let without = self::report(Options::default());
    assert!(without.contains(" - chip cycles-typed # SKIP the program names no typed pin\n"));
}
