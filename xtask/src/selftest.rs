//! `cargo xtask selftest`: flashes the self-test, reads its report, keeps it, and compares it with others.
//!
//! `firmware` builds and flashes, `port` receives, `log` makes a `report` of what came; `trouble` says what is not whole about it, `compare` where two
//! differ. It knows the reports alone, and none of the tests.

mod arguments;
mod compare;
mod firmware;
mod log;
mod port;
mod report;
mod trouble;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, bail, ensure};

pub use arguments::Arguments;
use report::{Outcome, Report};

/// A test has failed.
const FAILED: u8 = 1;
/// There is no report, or not a whole one.
const INCOMPLETE: u8 = 2;

/// Runs the command: 0 if all passed, 1 if a test failed, 2 if there is no whole report.
pub fn run(arguments: &Arguments) -> ExitCode {
    match test(arguments) {
        Ok(code) => code,
        Err(error) => {
            anstream::eprintln!("error: {error:#}");
            ExitCode::from(INCOMPLETE)
        }
    }
}

fn test(arguments: &Arguments) -> Result<ExitCode> {
    let workspace = crate::boards::workspace()?;
    let report = match (&arguments.from, &arguments.port) {
        (Some(file), _) => read(file)?,
        (None, Some(port)) => {
            if !arguments.no_flash {
                firmware::flash(&workspace, arguments, port)?;
            }
            let bytes = port::read(port)?;
            log::read(&bytes)
        }
        (None, None) => bail!("expected `--port` or `--from`"),
    };
    show(&report);
    let store = workspace.join(&arguments.store);
    // Looked for before this one is stored.
    let earlier = last_of(&store, &report)?;
    // One of somebody else's is stored already.
    if arguments.from.is_none() && !report.points.is_empty() {
        let file = keep(&store, &report)?;
        anstream::println!("stored: {}", file.display());
    }
    if !arguments.no_simulation && !report.points.is_empty() {
        match simulated(&workspace, arguments, &report) {
            Ok(model) => differences("the simulated chip", &report, &model),
            Err(error) => {
                anstream::eprintln!("warning: not compared with the simulated chip: {error:#}")
            }
        }
    }
    for file in &arguments.against {
        differences(&file.display().to_string(), &report, &read(file)?);
    }
    // Nobody has asked for that one, so it is no error if it cannot be read.
    if let Some(file) = &earlier {
        match read(file) {
            Ok(earlier) => differences(&file.display().to_string(), &report, &earlier),
            Err(error) => anstream::eprintln!("warning: not compared with the last one: {error:#}"),
        }
    }
    Ok(code(&report))
}

fn code(report: &Report) -> ExitCode {
    if !report.troubles.is_empty() {
        ExitCode::from(INCOMPLETE)
    } else if report.failed() != 0 {
        ExitCode::from(FAILED)
    } else {
        ExitCode::SUCCESS
    }
}

/// Reads a stored report, or a log.
fn read(file: &Path) -> Result<Report> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let is_json = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    if !is_json {
        return Ok(log::read(&bytes));
    }
    let is_none = || format!("{} is not a stored report", file.display());
    let json: serde_json::Value = serde_json::from_slice(&bytes).with_context(is_none)?;
    // First that, because another format has other keys.
    if let Some(format) = json.get("format").and_then(serde_json::Value::as_u64) {
        ensure!(
            format == u64::from(report::FORMAT),
            "{} has format {format}, and this command reads {}",
            file.display(),
            report::FORMAT
        );
    }
    serde_json::from_value(json).with_context(is_none)
}

/// Says what a report has.
fn show(report: &Report) {
    for line in &report.head {
        anstream::println!("{line}");
    }
    for point in &report.points {
        if point.outcome == Outcome::Failed {
            anstream::println!("FAILED {point}");
        }
    }
    for point in report
        .points
        .iter()
        .filter(|point| !point.answer.is_empty())
    {
        anstream::println!("{point}");
    }
    let count = |outcome| {
        report
            .points
            .iter()
            .filter(|point| point.outcome == outcome)
            .count()
    };
    anstream::println!(
        "{} passed, {} failed, {} skipped",
        count(Outcome::Passed),
        count(Outcome::Failed),
        count(Outcome::Skipped)
    );
    for trouble in &report.troubles {
        anstream::eprintln!("error: {trouble}");
    }
}

fn differences(with: &str, report: &Report, other: &Report) {
    let differences = compare::differences(report, other);
    if differences.is_empty() {
        anstream::println!("as {with}");
        return;
    }
    anstream::println!("{} differences from {with}:", differences.len());
    for difference in differences {
        anstream::println!("  {difference}");
    }
}

/// The report of the simulated chip, told the same.
fn simulated(workspace: &Path, arguments: &Arguments, report: &Report) -> Result<Report> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let program = firmware::program(&arguments.package);
    cargo.current_dir(workspace).args([
        "run",
        "--quiet",
        "--package",
        &arguments.package,
        "--bin",
        &program,
        "--",
    ]);
    // A log says which board it is of.
    let board = arguments.board.as_deref().or(report.board.as_deref());
    cargo.args(firmware::options(arguments, board));
    let output = cargo.output().context("cannot run cargo")?;
    let model = log::read(&output.stdout);
    if model.points.is_empty() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(model)
}

/// Stores a report under a name of its own.
fn keep(store: &Path, report: &Report) -> Result<PathBuf> {
    fs::create_dir_all(store).with_context(|| format!("cannot make {}", store.display()))?;
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |time| time.as_secs());
    let mut file = store.join(format!("{}-{seconds}.json", report.name()));
    // A second one in the same second.
    for number in 2.. {
        if !file.exists() {
            break;
        }
        file = store.join(format!("{}-{seconds}-{number}.json", report.name()));
    }
    let text = serde_json::to_string_pretty(report)?;
    fs::write(&file, text + "\n").with_context(|| format!("cannot write {}", file.display()))?;
    Ok(file)
}

/// The last stored report of the same board.
fn last_of(store: &Path, report: &Report) -> Result<Option<PathBuf>> {
    if !store.is_dir() {
        return Ok(None);
    }
    let prefix = format!("{}-", report.name());
    let mut last: Option<(SystemTime, PathBuf)> = None;
    for entry in fs::read_dir(store).with_context(|| format!("cannot read {}", store.display()))? {
        let entry = entry?;
        let name = entry.file_name();
        let is_one = name
            .to_str()
            .is_some_and(|name| name.starts_with(&prefix) && name.ends_with(".json"));
        let when = entry.metadata()?.modified()?;
        if is_one && last.as_ref().is_none_or(|(before, _)| *before < when) {
            last = Some((when, entry.path()));
        }
    }
    Ok(last.map(|(_, file)| file))
}

#[cfg(test)]
mod tests;
