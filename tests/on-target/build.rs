//! Runs the scenario on the simulated chip, and writes down what each step read, wrote and found out.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use pycom_bsp::Level;
use pycom_bsp::sim::{BusAccess, Chip, Direction, Drive, SystemReset};
use scenario::{Machine, Outside, Step};

struct Recorder {
    chip: Chip,
    source: String,
}

impl Machine for Recorder {
    fn step(&mut self, step: Step, operation: &mut dyn FnMut() -> u32) {
        self.chip.clear_log();
        let found = operation();
        let log = self.chip.log();
        let Step {
            way,
            pin,
            operation,
        } = step;
        let _ = writeln!(
            self.source,
            "    Expected {{ way: {way:?}, pin: {pin:?}, operation: {operation:?}, found: {found}, reads: &{:?}, writes: &{:?} }},",
            read_first(&log),
            written_last(&log),
        );
    }

    fn outside(&mut self, happening: Outside) {
        match happening {
            Outside::Drives(gpio, Level::Low) => self.chip.drive(gpio, Drive::Low),
            Outside::Drives(gpio, Level::High) => self.chip.drive(gpio, Drive::High),
            Outside::LetsGo(gpio) => self.chip.drive(gpio, Drive::Floating),
            Outside::PowerOn => self.chip.system_reset(SystemReset::BrownOut),
            Outside::Sleep => self.chip.deep_sleep(),
        }
    }
}

/// What each register held before the step, of those that it looked at.
fn read_first(log: &[BusAccess]) -> Vec<(u32, u32)> {
    let mut touched = Vec::new();
    let mut found = Vec::new();
    for access in log {
        if !touched.contains(&access.address) {
            touched.push(access.address);
            if access.direction == Direction::Read {
                found.push((access.address, access.value));
            }
        }
    }
    found
}

/// What was written to each register last.
fn written_last(log: &[BusAccess]) -> Vec<(u32, u32, &str)> {
    let mut found: Vec<(u32, u32, &str)> = Vec::new();
    for access in log.iter().rev() {
        let known = found.iter().any(|(address, ..)| *address == access.address);
        if access.direction == Direction::Write && !known {
            found.push((access.address, access.value, access.register));
        }
    }
    found
}

fn main() {
    if env::var("CARGO_CFG_TARGET_ARCH").as_deref() != Ok("xtensa") {
        return;
    }
    let here = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let emulator = format!("{here}/../emulator");
    println!("cargo:rerun-if-changed={emulator}");
    println!("cargo:rustc-link-arg-bins=-nostartfiles");
    println!("cargo:rustc-link-arg-bins=-L{emulator}");
    println!("cargo:rustc-link-arg-bins=-Tlink.x");

    // Not `sim::run`: the scenario arms interrupts and calls `dispatch` itself, without a handler.
    let chip = Chip::new();
    let entered = chip.enter();
    // EXT0 works then.
    chip.keep_rtc_periph(true);
    let mut recorder = Recorder {
        chip: chip.clone(),
        source: "&[\n".to_owned(),
    };
    scenario::run(&mut recorder);
    let source = recorder.source + "]\n";
    drop(entered);
    let out = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("expected.rs"), source)
        .expect("cargo's directory can be written to");
}
