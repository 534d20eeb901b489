//! What a pin's pad cannot do does not compile, and what it can do does: every pin of every board with every operation, from
//! the model.
//!
//! All programs that must be refused are functions of one crate, checked by one run of the compiler; each must have exactly one error, on
//! its own line, in the board's words. Only those are looked at, not the compiler's around them.

mod check;
mod page;
mod programs;

use bsp_tests::boards::{self, Board};
use check::{Crate, check};
use codegen::cases::{self, Capability};

/// How many pins of a board cannot hold and cannot drive, counted by hand in the boards' documentation: the model might
/// have lost a refusal.
const REFUSED: [(&str, usize, usize); 2] = [("pycom-bsp", 6, 6), ("huzzah32-bsp", 8, 3)];

/// The pin's name and the reason. The compiler writes a name with the path before it where several types share it.
fn words(name: &str, reason: &str) -> String {
    format!("{name}` {reason}")
}

#[test]
fn what_a_pad_cannot_do_is_refused_in_the_boards_words() {
    for board in boards::all() {
        check_refusals(&board);
    }
}

fn check_refusals(board: &Board) {
    let model = &board.model;
    let mut refused = Crate::new("refused", board);
    for case in cases::capabilities(model) {
        let Some(sentence) = case.refusal else {
            continue;
        };
        for program in programs::of(case.capability) {
            let reason = words(&case.pin, &sentence.reason);
            refused.refuse(
                &program.replace("PIN", &case.path),
                &reason,
                &sentence.instead,
            );
        }
    }
    let operations = refused.len();
    for case in cases::reserved(model) {
        for program in programs::TAKE {
            let reason = words(&case.name, &case.refusal.reason);
            refused.refuse(
                &program.replace("PIN", &case.path),
                &reason,
                &case.refusal.instead,
            );
        }
    }
    let count = |capability| programs::of(capability).len();
    for (package, cannot_hold, cannot_drive) in REFUSED {
        if package == model.bsp.package {
            let rtc = count(Capability::Hold) + count(Capability::Wake);
            let drive =
                count(Capability::Output) + count(Capability::OpenDrain) + count(Capability::Pull);
            let expected = cannot_hold * rtc + cannot_drive * drive;
            assert_eq!(operations, expected, "{package}");
        }
    }
    // At least the six pads of the flash.
    assert!(
        refused.len() - operations >= 2 * 6,
        "{} reserved types",
        (refused.len() - operations) / 2
    );

    expect(&refused);
}

/// Checks that each program is refused, once and in the expected words.
fn expect(refused: &Crate<'_>) {
    let mut wrong = String::new();
    for (case, errors) in refused.cases().iter().zip(check(refused)) {
        let said = errors.join("\n");
        if errors.len() != 1 || !said.contains(&case.reason) || !said.contains(&case.instead) {
            wrong += &format!(
                "\n{}expected: {}; {}\nfound {} errors: {said}\n",
                case.program,
                case.reason,
                case.instead,
                errors.len()
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// For what is about no pin, or about pins of this board.
fn pycom() -> Board {
    let mut boards = boards::all().into_iter();
    let pycom = boards.find(|board| board.model.bsp.package == "pycom-bsp");
    pycom.expect("a board of the workspace")
}

#[test]
fn what_a_driver_does_not_do_is_refused_with_the_reason() {
    let pycom = pycom();
    let mut refused = Crate::new("refused-drivers", &pycom);
    for (program, reason, instead) in programs::undriven().chain(programs::unwaited()) {
        refused.refuse(&program, reason, instead);
    }
    for (program, reason, instead) in programs::UNTYPED {
        refused.refuse(program, reason, instead);
    }
    expect(&refused);
}

#[test]
fn what_a_board_does_not_have_is_refused_with_the_reason() {
    let mut lines = 0;
    for board in boards::all() {
        let absent = cases::absent(&board.model);
        let mut refused = Crate::new("refused-lines", &board);
        for case in &absent {
            let reason = words(&case.name, &case.refusal.reason);
            for program in programs::ABSENT {
                let program = program
                    .replace("BOARD", &case.board)
                    .replace("LINE", &case.line);
                refused.refuse(&program, &reason, &case.refusal.instead);
            }
        }
        if board.model.bsp.package == "pycom-bsp" {
            for (program, reason, instead) in programs::BOARD {
                refused.refuse(program, reason, instead);
            }
        }
        lines += absent.len();
        if refused.len() > 0 {
            expect(&refused);
        }
    }
    // The LoPy4's and the FiPy's radio.
    assert_eq!(lines, 2);
}

#[test]
fn what_an_interrupt_cannot_do_is_refused() {
    let pycom = pycom();
    let mut refused = Crate::new("refused-interrupts", &pycom);
    for (a, b) in [
        ("Rising", "LowLevel"),
        ("Falling", "HighLevel"),
        ("LowLevel", "HighLevel"),
        ("BothEdges", "LowLevel"),
        ("BothEdges", "HighLevel"),
    ] {
        for (a, b) in [(a, b), (b, a)] {
            refused.refuse(
                &format!("fn f() {{ let _ = trigger::{a} | trigger::{b}; }}"),
                &format!("`{b}` and `{a}` cannot be one trigger: nothing can deliver both"),
                "edges join with each other, and a level with the edge that leads to it",
            );
        }
    }
    for (program, reason, instead) in programs::WATCHED {
        refused.refuse(program, reason, instead);
    }
    expect(&refused);
}

/// Which shields' bundles a board's own pins stand in the way of, by hand.
const KEPT: [(&str, &str, &[&str]); 1] = [("deep_sleep", "fipy", &["P17", "P18"])];

#[test]
fn what_a_board_needs_itself_is_not_a_shields() {
    let (mut refused_functions, mut refused_bundles) = (Vec::new(), Vec::new());
    // A board need not have any shields.
    let boards = boards::all().into_iter();
    for board in boards.filter(|board| !board.model.shields.is_empty()) {
        let model = &board.model;
        let mut refused = Crate::new("refused-shields", &board);
        let mut allowed = Crate::new("allowed-shields", &board);
        for case in cases::plugged(model) {
            for program in [
                "fn f() { let _ = PIN::take(); }",
                "fn f(pin: PIN) -> Level { Input::new(pin).level() }",
            ] {
                let program = program.replace("PIN", &case.path);
                match &case.refusal {
                    Some(sentence) => {
                        let reason = words(&case.pin, &sentence.reason);
                        refused.refuse(&program, &reason, &sentence.instead);
                    }
                    None => allowed.allow(&program),
                }
            }
            refused_functions.extend(case.refusal.map(|_| case.path));
        }
        for bundle in cases::bundles(model) {
            let program = format!("fn f() {{ let _ = {}(); }}", bundle.path);
            match bundle.kept.first() {
                Some(first) => {
                    let reason = words(first, "is not free on the");
                    refused.refuse(&program, &reason, "user pins: ");
                    refused_bundles.push((bundle.path, bundle.kept));
                }
                None => allowed.allow(&program),
            }
        }
        assert!(allowed.len() > 10, "{}", allowed.len());
        for (case, errors) in allowed.cases().iter().zip(check(&allowed)) {
            assert!(errors.is_empty(), "{}{}", case.program, errors.join("\n"));
        }
        if refused.len() == 0 {
            continue;
        }
        for (case, errors) in refused.cases().iter().zip(check(&refused)) {
            // A bundle has an error for each pin, and a function's type is named in more than one place.
            let said = errors.join("\n");
            assert!(
                said.contains(&case.reason) && said.contains(&case.instead),
                "{}expected: {}; {}\n{said}",
                case.program,
                case.reason,
                case.instead
            );
        }
    }
    // Flow control and safe boot of the expansion boards, and the shield's wake-up pins.
    let on = |board: &str| {
        let socket = format!("{board}::Socket>");
        let functions = refused_functions.iter();
        functions.filter(|path| path.ends_with(&socket)).count()
    };
    let boards = [
        "wipy2", "wipy3", "lopy", "lopy4", "sipy", "gpy", "fipy", "huzzah32",
    ];
    assert_eq!(boards.map(on), [0, 1, 0, 1, 0, 1, 7, 0]);
    assert_eq!(refused_bundles.len(), KEPT.len());
    for (shield, board, kept) in KEPT {
        let path = format!("shields::{shield}::Pins::take::<{board}::Socket>");
        assert!(
            refused_bundles
                .iter()
                .any(|(found, pins)| *found == path && pins == kept)
        );
    }
}

#[test]
fn what_a_pad_can_do_compiles() {
    for board in boards::all() {
        check_permissions(&board);
    }
}

fn check_permissions(board: &Board) {
    let model = &board.model;
    let mut allowed = Crate::new("allowed", board);
    for case in cases::capabilities(model) {
        if case.refusal.is_none() {
            for program in programs::of(case.capability) {
                allowed.allow(&program.replace("PIN", &case.path));
            }
        }
    }
    for pin in model.user_pins() {
        for program in programs::TAKE.iter().chain(programs::ANY) {
            allowed.allow(&program.replace("PIN", &format!("{}::{}", pin.module, pin.id)));
        }
    }
    assert!(allowed.len() > model.user_pins().count() * programs::ANY.len());
    let before = allowed.len();
    for program in page::programs(model) {
        allowed.allow(&program);
    }
    assert!(allowed.len() > before + 3 * model.user_pins().count());
    for (case, errors) in allowed.cases().iter().zip(check(&allowed)) {
        assert!(errors.is_empty(), "{}{}", case.program, errors.join("\n"));
    }
}
