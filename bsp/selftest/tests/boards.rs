//! The self-test of every board passes on the simulated chip, and leaves alone what is not its own.

use std::fs;
use std::path::Path;

use esp32_selftest::{Options, host, operation, question};
use huzzah32_bsp::Huzzah32;
use pycom_bsp::Pycom;
use pycom_bsp::board::Board;
use pycom_bsp::sim::{BusAccess, Chip, Direction, Drive, PadLevel};

/// The lines of a report that are test points, without `ok` and number; and how many failed.
fn points(report: &str) -> Vec<&str> {
    let points = report
        .lines()
        .filter(|line| line.starts_with("ok ") || line.starts_with("not ok "));
    points
        .map(|line| line.split_once(" - ").unwrap().1)
        .collect()
}

fn run<B: Board>(board: Option<&str>) -> String {
    let options = Options {
        board,
        ..Options::default()
    };
    let run = host::run::<B>(&Chip::new(), &options);
    assert_eq!(run.failed, Some(0), "{board:?}\n{}", run.report);
    assert!(!run.report.contains("not ok"), "{board:?}");
    run.report
}

fn every<B: Board>() {
    assert!(!B::VIEWS.is_empty());
    for view in B::VIEWS {
        let report = run::<B>(Some(view.module));
        assert!(report.contains(&format!("# board {} ({})\n", view.module, view.name)));
        for (_, pin) in view.own {
            let own = points(&report)
                .into_iter()
                .filter(|point| point.split(' ').next() == Some(pin.id));
            for point in own {
                assert!(point.contains(" # SKIP "), "{}: {point}", view.name);
            }
        }
    }
    run::<B>(None);
}

#[test]
fn all_of_it_passes_on_every_board() {
    every::<Pycom>();
    every::<Huzzah32>();
}

#[test]
fn a_report_numbers_its_points_and_ends_with_the_plan() {
    let report = run::<Pycom>(Some("lopy4"));
    assert!(
        report
            .trim_start()
            .starts_with("TAP version 14\n# begin 1\n")
    );
    let numbers = report.lines().filter_map(|line| {
        line.strip_prefix("ok ")?
            .split(' ')
            .next()?
            .parse::<usize>()
            .ok()
    });
    let numbers: Vec<_> = numbers.collect();
    assert!(numbers.iter().copied().eq(1..=numbers.len()));
    assert!(report.contains(&format!("\n1..{}\n# end 7: ", numbers.len())));
    assert!(report.is_ascii());
    // Every operation and every question is there, tested, asked or skipped.
    let points = points(&report);
    let names = operation::ALL.iter().map(|operation| operation.name);
    let questions = question::ALL.iter().chain(question::MEASURED);
    let names = names.chain(questions.map(|question| question.id));
    for name in names {
        let has = |point: &&str| point.split(' ').nth(1) == Some(name);
        assert!(points.iter().any(has), "{name}");
    }
    // The simulated chip executes no instructions, and the report says so.
    for question in question::MEASURED {
        let reason = "the simulated chip counts no cycles";
        let skipped = format!("chip {} # SKIP {reason}", question.id);
        assert!(points.contains(&skipped.as_str()), "{}", question.id);
    }
    // On a pin with both sides everything that is for one pin.
    let of_p10 = points
        .iter()
        .filter(|point| point.starts_with("P10 "))
        .count();
    assert_eq!(of_p10, 43);
}

/// The guide shows the report of a LoPy4 with one defect. The chip measures cycles where the simulated chip skips, and on both typed pins.
#[test]
fn the_report_in_the_guide_has_the_points_of_the_self_test() {
    let guide = include_str!("../../../docs/self-test.md");
    let report = run::<Pycom>(Some("lopy4"));
    let points: Vec<_> = report
        .lines()
        .filter(|line| line.starts_with("ok "))
        .collect();
    let (measured, typed) = (question::MEASURED.len(), 2);
    let all = points.len() + typed - 1;
    let skipped = points.iter().filter(|line| line.contains(" # SKIP "));
    let skipped = skipped.count() - measured;
    let totals = format!(
        "# {} passed, 1 failed, {skipped} skipped\n1..{all}\n",
        all - 1 - skipped
    );
    assert!(guide.contains(&totals), "{totals}");
    assert!(guide.contains(&format!("`1..{all}`")));
    let shown = guide
        .lines()
        .filter(|line| line.starts_with("ok ") || line.starts_with("not ok "));
    let mut count = 0;
    for line in shown {
        let point = line
            .trim_start_matches("not ")
            .replace("P10 cycles-", "chip cycles-");
        let there = points
            .iter()
            .any(|point_there| point_there.starts_with(&point));
        assert!(there, "{line}");
        count += 1;
    }
    assert_eq!(count, 4);
    let starts = report.matches("\n# begin ").count();
    assert!(
        guide.contains("**It resets the chip six times**") && starts == 7,
        "{starts}"
    );
    assert!(guide.contains(&format!("# end {starts}: ")));
}

#[test]
fn what_is_left_alone_is_not_touched() {
    let chip = Chip::new();
    let pads: Vec<u8> = (0..40)
        .filter(|gpio| ![20, 24, 28, 29, 30, 31].contains(gpio))
        .collect();
    let before: Vec<_> = pads.iter().map(|gpio| chip.level(*gpio)).collect();
    let options = Options {
        board: Some("lopy4"),
        connected: "P23",
        ..Options::default()
    };
    let report = host::run::<Pycom>(&chip, &options).report;
    assert!(report.contains(" - P23 # SKIP something is connected to it, as it was told\n"));
    // The free pins of a LoPy4 that can drive; and those that cannot.
    let touched = [4, 13, 22, 25, 26, 32, 33];
    for (gpio, before) in pads.into_iter().zip(before) {
        let moved = chip
            .waveform(gpio)
            .into_iter()
            .any(|(_, level)| level != before && level != PadLevel::Floating);
        assert_eq!(moved, touched.contains(&gpio), "GPIO{gpio}");
    }
}

#[test]
fn a_pin_that_does_not_float_is_not_driven() {
    for external in [Drive::Low, Drive::High, Drive::WeakLow, Drive::WeakHigh] {
        let chip = Chip::new();
        chip.drive(22, external);
        let options = Options {
            board: Some("lopy4"),
            ..Options::default()
        };
        let run = host::run::<Pycom>(&chip, &options);
        assert!(run.failed > Some(0), "{external:?}");
        assert!(
            run.report
                .contains(" - P11 driven # SKIP not found floating"),
            "{external:?}"
        );
        // Its output driver is never switched on.
        let log = chip.log();
        let enabled = |access: &BusAccess| match access.register {
            "GPIO.ENABLE" | "GPIO.ENABLE_W1TS" => {
                access.direction == Direction::Write && access.value >> 22 & 1 != 0
            }
            _ => false,
        };
        assert!(!log.iter().any(enabled), "{external:?}");
        assert!(
            log.iter()
                .any(|access| access.register == "GPIO.ENABLE_W1TS")
        );
        let levels = chip.waveform(22);
        assert!(
            levels
                .iter()
                .all(|(_, level)| *level != PadLevel::Contention),
            "{external:?}"
        );
    }
}

#[test]
fn a_pin_that_is_named_is_tested_and_what_is_not_there_is_refused() {
    let refused = |options: Options<'_>| {
        let run = host::run::<Pycom>(&Chip::new(), &options);
        assert_eq!(run.failed, None);
        let bail = run
            .report
            .lines()
            .find_map(|line| line.strip_prefix("Bail out! "));
        bail.unwrap().to_owned()
    };
    let none = Options::default();
    assert_eq!(
        refused(Options {
            board: Some("lopy5"),
            ..none
        }),
        "no board of this family is called lopy5"
    );
    assert_eq!(
        refused(Options {
            named: "P9 P99",
            ..none
        }),
        "no pin is called P99"
    );
    assert_eq!(
        refused(Options {
            wire: "P10",
            ..none
        }),
        "a wire has two ends, on two pins"
    );
    assert_eq!(
        refused(Options {
            wire: "P9,G16",
            ..none
        }),
        "a wire has two ends, on two pins"
    );
    // By any of its names.
    let named = Options {
        board: Some("wipy3"),
        named: "G16,LED",
        ..none
    };
    let report = host::run::<Pycom>(&Chip::new(), &named).report;
    assert!(report.contains(" - P9 hold-deep-sleep\n") && !report.contains("not ok"));
}

/// The text of all files below a directory.
fn all_text(directory: &Path) -> String {
    let paths = fs::read_dir(directory).unwrap();
    let texts = paths.map(|entry| {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => all_text(&path),
            false => fs::read_to_string(path).unwrap(),
        }
    });
    texts.collect()
}

/// What the simulated chip's source says that is open, is asked; and what is asked, it says.
#[test]
fn the_questions_are_those_of_the_simulated_chip() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sim/src");
    let text = all_text(&sources);
    let words = text.split(|c: char| !(c.is_ascii_uppercase() || c == '-'));
    let mut open: Vec<_> = words.filter(|word| word.starts_with("Q-")).collect();
    open.sort_unstable();
    open.dedup();
    let mut asked: Vec<_> = question::ALL.iter().map(|question| question.id).collect();
    asked.sort_unstable();
    assert_eq!(open, asked);
}

/// The page says of each test what its failure means, and of each question what it asks.
#[test]
fn the_page_has_every_test_and_every_question() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/self-test.md");
    let page = fs::read_to_string(page).unwrap();
    let rows = page.lines().filter(|line| line.starts_with("| `"));
    let rows = rows.filter_map(|line| line.split('|').nth(1));
    let named: Vec<_> = rows
        .flat_map(|names| names.split('`').skip(1).step_by(2))
        .collect();
    let has = |name: &str| {
        named.iter().any(|named| match named.strip_suffix('…') {
            Some(prefix) => name.starts_with(prefix),
            None => *named == name,
        })
    };
    let operations = operation::ALL.iter().map(|operation| operation.name);
    let questions = question::ALL.iter().chain(question::MEASURED);
    let all = operations.chain(questions.map(|question| question.id));
    let missing: Vec<_> = all.filter(|name| !has(name)).collect();
    // `driven` is only ever skipped.
    assert_eq!(missing, ["driven"]);
}
