//! `cargo xtask generate`: reads the pin map, and writes or compares what it becomes.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use codegen::{Model, Source};

use crate::paths::{read, shown, workspace};
use crate::plan::Plan;
use crate::{difference, write};

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
    /// How the faults of the pin map are told.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// How faults are told.
#[derive(Clone, Copy, Default, clap::ValueEnum)]
enum Format {
    /// To people, on standard error, with the lines of the pin map.
    #[default]
    Text,
    /// To programs, on standard output: one JSON object a line for each fault, and nothing else.
    Json,
}

impl Arguments {
    /// Whether standard output is for what was done: as JSON it is for faults.
    fn tells(&self) -> bool {
        matches!(self.format, Format::Text)
    }
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let workspace = workspace()?;
    let own = workspace.join("pinmap.yaml");
    let pinmap = arguments.pinmap.clone().unwrap_or_else(|| own.clone());
    let out = arguments
        .out
        .clone()
        .unwrap_or_else(|| workspace.join("bsp"));

    let text = read(&pinmap)?;
    let name = shown(&pinmap, &workspace);
    let is_own = name == "pinmap.yaml";
    let own_text = if is_own { None } else { Some(read(&own)?) };
    let chip = own_text.as_deref().map(|text| Source {
        name: "pinmap.yaml",
        text,
    });
    let source = Source {
        name: &name,
        text: &text,
    };
    let model = match codegen::load(source, chip) {
        Ok(model) => model,
        Err(report) => {
            match arguments.format {
                Format::Text => anstream::eprint!("{}", report.styled()),
                Format::Json => print!("{}", report.json()),
            }
            return Ok(ExitCode::FAILURE);
        }
    };

    // What stands in the files' headers must not depend on where they are written to.
    let command = match is_own {
        true => "cargo xtask generate".to_owned(),
        false => format!("cargo xtask generate --pinmap {name}"),
    };
    let files = codegen::render(&model, &name, &command);
    let plan = Plan::new(&out, files, &codegen::render::directories(&model))
        .with_context(|| format!("cannot compare with what is in {}", out.display()))?;
    if arguments.check {
        return Ok(check(&plan, arguments));
    }
    write::apply(&plan.changes)?;
    if arguments.tells() {
        summarize(&model, &plan);
    }
    Ok(ExitCode::SUCCESS)
}

fn check(plan: &Plan, arguments: &Arguments) -> ExitCode {
    let Some(first) = plan.changes.first() else {
        if arguments.tells() {
            anstream::println!("{} files are up to date", plan.unchanged);
        }
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
            command.push_str(&format!(" {option} {}", path.display()));
        }
    }
    command
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
