//! `cargo xtask generate`: reads the pin map, and writes or compares what it becomes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use codegen::{Model, Report, Source};

use crate::plan::Plan;
use crate::{difference, write};

/// The workspace's own pin map.
const OWN: &str = "pinmap.yaml";

/// The arguments of `cargo xtask generate`.
#[derive(clap::Args)]
pub struct Arguments {
    /// Write nothing; fail if anything is not up to date.
    #[arg(long)]
    check: bool,
    /// The pin map. One without `pads` and `signals` takes those of the workspace's own.
    #[arg(long, value_name = "FILE")]
    pinmap: Option<PathBuf>,
    /// The directory of the generated crates [default: the workspace's `bsp`].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let workspace = workspace()?;
    let own = workspace.join(OWN);
    let pinmap = arguments.pinmap.clone().unwrap_or_else(|| own.clone());
    let out = arguments
        .out
        .clone()
        .unwrap_or_else(|| workspace.join("bsp"));

    let _alone = match arguments.check {
        true => None,
        false => {
            let alone = write::alone()?;
            recover(&out)?;
            Some(alone)
        }
    };

    let name = shown(&pinmap, &workspace);
    let is_own = name == OWN;
    // Messages have the path as it was given, which an editor or a terminal can follow.
    let given = match &arguments.pinmap {
        Some(path) => path.display().to_string(),
        None => OWN.to_owned(),
    };
    let contents = read(&pinmap)?;
    let own_contents = if is_own { None } else { Some(read(&own)?) };
    let model = match load(&given, &contents, own_contents.as_deref()) {
        Ok(model) => model,
        Err(report) => {
            anstream::eprint!("{}", report.styled());
            return Ok(ExitCode::FAILURE);
        }
    };

    // What stands in the files' headers must not depend on where they are written to.
    let command = match is_own {
        true => "cargo xtask generate".to_owned(),
        false => format!("cargo xtask generate --pinmap {name}"),
    };
    let files = codegen::render(&model, &name, &command);
    let plan = Plan::new(&out, files, &codegen::render::directories(&model), &name)
        .with_context(|| format!("cannot update {}", out.display()))?;
    if arguments.check {
        return Ok(check(&plan, &out, arguments));
    }
    write::apply(&out, &plan.changes)?;
    summarize(&model, &plan);
    Ok(ExitCode::SUCCESS)
}

/// Undoes what an interrupted run has left, whatever becomes of this one.
fn recover(out: &Path) -> Result<()> {
    if write::recover(out)? {
        let out = out.display();
        anstream::eprintln!("note: an earlier run was interrupted; what it did in {out} is undone");
    }
    Ok(())
}

fn check(plan: &Plan, out: &Path, arguments: &Arguments) -> ExitCode {
    if write::is_unfinished(out) {
        let out = out.display();
        anstream::eprintln!(
            "error: {out} is half-written: a run was interrupted, or is still going on"
        );
        anstream::eprintln!("help: run `{}`", mending(arguments));
        return ExitCode::FAILURE;
    }
    let Some(first) = plan.changes.first() else {
        anstream::println!("{} files are up to date", plan.unchanged);
        return ExitCode::SUCCESS;
    };
    let changes = plan.changes.len();
    anstream::eprintln!(
        "error: {changes} of {} files are not up to date; the first:",
        changes + plan.unchanged
    );
    anstream::eprint!("{}", difference::first(first));
    anstream::eprintln!("help: run `{}`", mending(arguments));
    ExitCode::FAILURE
}

/// The command that brings everything up to date.
fn mending(arguments: &Arguments) -> String {
    let mut command = "cargo xtask generate".to_owned();
    for (option, path) in [("--pinmap", &arguments.pinmap), ("--out", &arguments.out)] {
        if let Some(path) = path {
            command.push_str(&format!(" {option} {}", quoted(path)));
        }
    }
    command
}

/// A path as a shell takes it for one argument.
fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || "/\\.:_-+".contains(c);
    match path.chars().all(is_plain) {
        true => path,
        false => format!("\"{path}\""),
    }
}

fn summarize(model: &Model, plan: &Plan) {
    let spaces = std::iter::once(&model.primary).chain(&model.others);
    let spaces: Vec<_> = spaces
        .map(|space| format!("{} {} names", space.name, space.names.len()))
        .collect();
    let rtc = model
        .user_pins()
        .filter(|pin| pin.pad.rtc.is_some())
        .count();
    let boards: Vec<_> = model
        .boards
        .iter()
        .map(|board| board.name.as_str())
        .collect();
    anstream::println!("pads:   {}", model.pads.len());
    anstream::println!(
        "names:  {} ({rtc} pins in the RTC domain)",
        spaces.join(", ")
    );
    anstream::println!("boards: {}", boards.join(", "));
    let removed = plan
        .changes
        .iter()
        .filter(|change| change.new.is_none())
        .count();
    let written = plan.changes.len() - removed;
    anstream::println!(
        "files:  {written} written, {} unchanged, {removed} removed",
        plan.unchanged
    );
}

/// The model of a pin map, with the chip's part of the workspace's own one if there is another.
fn load(name: &str, contents: &[u8], own: Option<&[u8]>) -> Result<Model, Report> {
    let text = codegen::text(name, contents)?;
    let chip = match own {
        Some(own) => Some(Source {
            name: OWN,
            text: codegen::text(OWN, own)?,
        }),
        None => None,
    };
    codegen::load(Source { name, text }, chip)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The workspace: `cargo run` says where this package is; without it, it is where it was built.
fn workspace() -> Result<PathBuf> {
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    let workspace = package
        .parent()
        .context("this package is not in a workspace")?;
    Ok(workspace.to_owned())
}

/// A file's name for messages and headers, the same from wherever the command is run: its path in the workspace, or its bare name.
fn shown(file: &Path, workspace: &Path) -> String {
    let inside = || {
        let (file, workspace) = (file.canonicalize().ok()?, workspace.canonicalize().ok()?);
        Some(file.strip_prefix(workspace).ok()?.to_owned())
    };
    let name = inside().or_else(|| file.file_name().map(PathBuf::from));
    let name = name.unwrap_or_else(|| file.to_owned());
    let parts: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
