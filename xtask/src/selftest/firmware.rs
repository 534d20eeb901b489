//! Builds the firmware, told what it is to be told, and flashes it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use super::arguments::Arguments;

const TARGET: &str = "xtensa-esp32-none-elf";

/// What the self-test is told, as arguments of its program on the host.
pub fn options(arguments: &Arguments, board: Option<&str>) -> Vec<String> {
    let mut options = Vec::new();
    let mut add = |name: &str, value: &str| options.extend([name.to_owned(), value.to_owned()]);
    if let Some(board) = board {
        add("--board", board);
    }
    arguments.pins.iter().for_each(|pin| add("--pin", pin));
    arguments
        .connected
        .iter()
        .for_each(|pin| add("--connected", pin));
    if let Some(wire) = &arguments.wire {
        add("--wire", wire);
    }
    if arguments.drive {
        options.push("--drive".to_owned());
    }
    options
}

/// Builds it, if no other file is named, and has it flashed. The chip is not started: its report would come before somebody reads.
pub fn flash(workspace: &Path, arguments: &Arguments, port: &str) -> Result<()> {
    let elf = match &arguments.firmware {
        Some(elf) => elf.clone(),
        None => build(workspace, arguments)?,
    };
    ensure!(elf.is_file(), "there is no firmware {}", elf.display());
    let program = &arguments.espflash;
    let status = Command::new(program)
        .args([
            "flash", "--chip", "esp32", "--after", "no-reset", "--port", port,
        ])
        .arg(&elf)
        .status()
        .with_context(|| {
            format!(
                "cannot run {}; `cargo install espflash --locked`",
                program.display()
            )
        })?;
    ensure!(
        status.success(),
        "{} could not flash through {port}\nhelp: is it the board's port, may you use it (group `dialout`), and is the chip in download mode (GPIO0 to ground during reset)?",
        program.display()
    );
    Ok(())
}

fn build(workspace: &Path, arguments: &Arguments) -> Result<PathBuf> {
    let package = arguments.package.as_str();
    let mut cargo = match &arguments.cargo {
        Some(program) => Command::new(program),
        None => {
            let mut cargo = Command::new("cargo");
            cargo.arg("+esp");
            cargo
        }
    };
    let program = program(package);
    cargo.current_dir(workspace).args([
        "build",
        "--release",
        "--package",
        package,
        "--bin",
        &program,
    ]);
    if arguments.cargo.is_none() {
        cargo.args(["--target", TARGET, "-Zbuild-std=core"]);
    }
    // This command runs under a cargo of its own, whose choices are not those of the other toolchain.
    for variable in ["CARGO", "RUSTC", "RUSTUP_TOOLCHAIN", "CARGO_MANIFEST_DIR"] {
        cargo.env_remove(variable);
    }
    let told = [
        ("SELFTEST_BOARD", arguments.board.clone()),
        ("SELFTEST_PINS", joined(&arguments.pins)),
        ("SELFTEST_CONNECTED", joined(&arguments.connected)),
        ("SELFTEST_WIRE", arguments.wire.clone()),
        ("SELFTEST_DRIVE", arguments.drive.then(String::new)),
    ];
    for (name, value) in told {
        match value {
            Some(value) => cargo.env(name, value),
            None => cargo.env_remove(name),
        };
    }
    let status = cargo.status().context("cannot run cargo")?;
    ensure!(
        status.success(),
        "the firmware of `{package}` cannot be built"
    );
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| workspace.join("target"), PathBuf::from);
    Ok(target.join(TARGET).join("release").join(program))
}

/// The self-test among the programs of a package.
pub fn program(package: &str) -> String {
    match package {
        "selftest" => package.to_owned(),
        _ => format!("{package}-selftest"),
    }
}

fn joined(names: &[String]) -> Option<String> {
    (!names.is_empty()).then(|| names.join(" "))
}
