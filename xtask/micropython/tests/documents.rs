//! The programs of the documents: each piece of Python does to the pins what the Rust beside it does.

mod runner;

use std::error::Error;
use std::path::Path;
use std::time::Duration;
use std::{env, fs};

use esp32_sim::Chip;
use pycom_bsp::module;
use runner::{file, run};

/// A piece of Python, the Rust beside it, and the stimulus of the script.
struct Piece {
    section: &'static str,
    python: &'static str,
    stimulus: &'static str,
    rust: fn(&Chip) -> Result<(), Box<dyn Error>>,
}

// Not all of the pieces' variables are used.
#[allow(unused_variables)]
mod pieces {
    use super::Piece;

    include!(concat!(env!("OUT_DIR"), "/pieces.rs"));
}
use pieces::PIECES;

#[test]
fn the_python_and_the_rust_of_each_section_do_the_same_to_all_pins() {
    for (index, piece) in PIECES.iter().enumerate() {
        let port = file(&format!("piece-{index}.vcd"), "");
        esp32_sim::run(|chip| {
            (piece.rust)(chip).unwrap();
            chip.advance(Duration::from_secs(5));
            let pins = module::NAMES.pins.iter();
            let pins: Vec<_> = pins
                .map(|(name, info)| chip.gpio(info.pad.gpio).named(*name))
                .collect();
            chip.save_vcd(&pins, &port).unwrap();
        });
        let script = file(&format!("piece-{index}.py"), piece.python);
        let stimulus = file(&format!("piece-{index}.yaml"), piece.stimulus);
        let mut arguments = vec![
            script.display().to_string(),
            format!("--stimulus={}", stimulus.display()),
            format!("--against={}", port.display()),
            "--until=5s".to_owned(),
            // The script takes time for its lines, the port none.
            "--tolerance=2ms".to_owned(),
            "--quiet".to_owned(),
        ];
        // Asleep again and again, the script leaves the other pins alone at moments of its own.
        if piece.python.contains("deepsleep") {
            arguments.push("--pins=P10".to_owned());
        }
        let output = run(&arguments);
        assert!(
            output.is_right(),
            "{}: {}\n{output:?}",
            piece.section,
            piece.python
        );
        assert!(output.errors.contains("no difference: P"), "{output:?}");
        assert!(
            changes(&port) > module::NAMES.pins.len(),
            "{}: nothing moves",
            piece.section
        );
    }
}

/// How many levels a VCD file has.
fn changes(file: &Path) -> usize {
    let text = fs::read_to_string(file).unwrap();
    text.lines()
        .filter(|line| line.starts_with(['0', '1', 'z', 'x']))
        .count()
}

#[test]
fn what_the_python_of_the_callbacks_prints() {
    let piece = |has: &str| {
        PIECES
            .iter()
            .position(|piece| piece.python.contains(has))
            .unwrap()
    };
    for (has, prints) in [
        ("got an interrupt", "got an interrupt in pin P10\n"),
        ("IRQ_HIGH_LEVEL", "1\n"),
    ] {
        let index = piece(has);
        let script = file(&format!("prints-{index}.py"), PIECES[index].python);
        let stimulus = file(&format!("prints-{index}.yaml"), PIECES[index].stimulus);
        let output = run(&[
            script.as_os_str(),
            "--stimulus".as_ref(),
            stimulus.as_os_str(),
            "--quiet".as_ref(),
        ]);
        assert_eq!(output.printed, prints);
    }
}

#[test]
fn together_they_use_every_method_and_constant() {
    let all: String = PIECES.iter().map(|piece| piece.python).collect();
    for name in [
        "Pin(",
        ".init(",
        ".id()",
        ".value()",
        ".value(1)",
        "p_in()",
        "p_out(True)",
        ".toggle()",
        ".mode()",
        ".mode(Pin.",
        ".pull()",
        ".pull(Pin.",
        ".hold(",
        ".callback(",
        "handler=",
        "arg=",
        ", None)",
        "exp_board.",
        "module.",
        "alt=",
        "pull=None",
        "Pin.IN,",
        "Pin.OUT",
        "Pin.OPEN_DRAIN",
        "Pin.PULL_UP",
        "Pin.PULL_DOWN",
        "Pin.IRQ_FALLING",
        "Pin.IRQ_RISING",
        "Pin.IRQ_LOW_LEVEL",
        "Pin.IRQ_HIGH_LEVEL",
        "deepsleep(",
    ] {
        assert!(all.contains(name), "{name}");
    }
}

#[test]
fn every_piece_of_python_in_the_documents_is_run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let documents = fs::read_dir(root.join("docs"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    for document in documents.chain([root.join("README.md")]) {
        let text = fs::read_to_string(&document).unwrap_or_default();
        let count = text.matches("\n```python").count();
        let is_run = match document.file_name().and_then(|name| name.to_str()) {
            Some("from-micropython.md") => PIECES.len(),
            // In `tests/port.rs`.
            Some("port-a-script.md") => 1,
            _ => 0,
        };
        assert_eq!(count, is_run, "{}", document.display());
    }
}
