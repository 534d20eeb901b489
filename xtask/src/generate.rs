//! `cargo xtask generate`, `pinout` and `explore`: read the pin maps, and write or compare what they become.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, ensure};
use codegen::{Home, Model};

use crate::boards::{self, Board, Fault};
use crate::crates;
use crate::plan::{Change, Plan};
use crate::{difference, write};

/// The arguments of `cargo xtask generate` and `cargo xtask pinout`.
#[derive(clap::Args, Default)]
pub struct Arguments {
    /// Write nothing; fail if anything is not up to date.
    #[arg(long)]
    check: bool,
    /// The pin map. One without `pads` and `signals` takes those of the workspace's own [default: all of the workspace,
    /// `pinmap.yaml` and `boards/*.yaml`].
    #[arg(long, value_name = "FILE")]
    pinmap: Option<PathBuf>,
    /// The directory of the generated crates [default: the workspace's `bsp`].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// How the faults of the pin maps are told.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// How faults are told.
#[derive(Clone, Copy, Default, clap::ValueEnum)]
pub enum Format {
    /// To people, on standard error, with the lines of the pin map.
    #[default]
    Text,
    /// To programs, on standard output: one JSON object a line for each fault, and nothing else.
    Json,
}

impl Arguments {
    /// Those of a run for all pin maps, or for one of them.
    pub fn of(check: bool, pinmap: Option<PathBuf>) -> Self {
        Self {
            check,
            pinmap,
            ..Self::default()
        }
    }

    /// Whether standard output is for what was done: as JSON it is for faults.
    fn tells(&self) -> bool {
        matches!(self.format, Format::Text)
    }
}

/// What is made of the pin maps.
#[derive(Clone, Copy)]
pub enum What {
    /// Everything.
    All,
    /// The pictures and tables.
    Pictures,
    /// The pages to explore.
    Pages,
}

/// Runs the command.
pub fn run(arguments: &Arguments, what: What) -> Result<ExitCode> {
    let out = match &arguments.out {
        Some(out) => out.clone(),
        None => boards::workspace()?.join(boards::CRATES),
    };
    ensure!(
        out.is_dir() || !out.exists(),
        "{} is a file: expected the directory of the crates",
        out.display()
    );
    let _alone = match arguments.check {
        true => None,
        false => {
            let alone = write::alone()?;
            recover_all(&out)?;
            Some(alone)
        }
    };

    let boards = match boards::load(arguments.pinmap.as_deref()) {
        Ok(loaded) => loaded.boards,
        Err(fault) => return tell(fault, arguments.format),
    };

    let home = boards::home(&out)?;
    // Beside the chip's crate are those crates of boards that somebody wanted; anywhere else, all are made.
    let is_wanted = |board: &Board| {
        let is_asked_for = arguments.pinmap.is_some() || home != Home::Workspace;
        is_asked_for || board.model.has_chip || crates::is_there(&out, &board.model)
    };
    let (boards, others): (Vec<_>, Vec<_>) = boards.into_iter().partition(is_wanted);
    if home == Home::Workspace && arguments.pinmap.is_none() {
        crates::no_left_overs(&out, boards.iter().chain(&others))?;
    }
    let mut plan = Plan::default();
    let made = std::thread::scope(|scope| {
        let make = |board: &Board| match what {
            What::All => board.files(&home),
            What::Pictures => board.pictures(&home),
            What::Pages => (vec![board.page()], Vec::new()),
        };
        let threads = boards.iter().map(|board| scope.spawn(move || make(board)));
        let threads: Vec<_> = threads.collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, _>| thread.join();
        threads.into_iter().map(join).collect::<Vec<_>>()
    });
    for (board, made) in boards.iter().zip(made) {
        let (files, directories) = made.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        plan.add(&out, files, &directories, &board.name)
            .with_context(|| format!("cannot update {}", out.display()))?;
    }
    for board in &boards {
        crates::has_the_name(&out, board)?;
    }
    if arguments.check {
        return check(&plan, &out, arguments, what);
    }
    write::apply(&out, &plan.changes)?;
    if arguments.tells() {
        for Board { name, model, .. } in &boards {
            summarize(name, model);
        }
        for Board { name, model, .. } in &others {
            let package = &model.bsp.package;
            anstream::println!(
                "{name}\n  no crate; `cargo xtask generate --pinmap {name}` makes {package}"
            );
        }
        count(&plan);
    }
    Ok(ExitCode::SUCCESS)
}

/// Tells the faults of pin maps, if these are why there are no boards.
pub fn tell(fault: Fault, format: Format) -> Result<ExitCode> {
    match fault {
        Fault::Reports(reports) => {
            for report in reports {
                match format {
                    Format::Text => anstream::eprint!("{}", report.styled()),
                    Format::Json => anstream::print!("{}", report.json()),
                }
            }
            Ok(ExitCode::FAILURE)
        }
        Fault::Other(error) => Err(error),
    }
}

/// Makes changes in the workspace, all or none.
pub fn write(changes: &[Change]) -> Result<()> {
    let workspace = boards::workspace()?;
    let _alone = write::alone()?;
    recover_all(&workspace.join(boards::CRATES))?;
    write::apply(&workspace, changes)
}

/// Writes a file, which may be anywhere; one in the workspace wholly or not at all.
pub fn write_file(path: &Path, text: String) -> Result<()> {
    let directory = std::path::absolute(path)?;
    let directory = directory.parent().context("the file has no directory")?;
    match directory.starts_with(boards::workspace()?) {
        true => write(&[Change::to(path.to_owned(), text)?]),
        false => {
            std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
        }
    }
}

/// Undoes what interrupted runs have left, whatever becomes of this one.
pub fn recover_all(out: &Path) -> Result<()> {
    for out in outs(out)? {
        if write::recover(&out)? {
            let out = out.display();
            anstream::eprintln!(
                "note: an earlier run was interrupted; what it did in {out} is undone"
            );
        }
    }
    Ok(())
}

/// Where runs write: `generate` into a directory of crates, the other commands into the workspace.
fn outs(out: &Path) -> Result<[PathBuf; 2]> {
    Ok([out.to_owned(), boards::workspace()?])
}

fn check(plan: &Plan, out: &Path, arguments: &Arguments, what: What) -> Result<ExitCode> {
    if let Some(out) = outs(out)?.iter().find(|out| write::is_unfinished(out)) {
        let out = out.display();
        anstream::eprintln!(
            "error: {out} is half-written: a run was interrupted, or is still going on"
        );
        anstream::eprintln!("help: run `{}`", mending(arguments, what));
        return Ok(ExitCode::FAILURE);
    }
    let Some(first) = plan.changes.first() else {
        if arguments.tells() {
            anstream::println!("{} files are up to date", plan.unchanged);
        }
        return Ok(ExitCode::SUCCESS);
    };
    let changes = plan.changes.len();
    anstream::eprintln!(
        "error: {changes} of {} files are not up to date; the first:",
        changes + plan.unchanged
    );
    anstream::eprint!("{}", difference::first(first));
    anstream::eprintln!("help: run `{}`", mending(arguments, what));
    Ok(ExitCode::FAILURE)
}

/// The command that brings everything up to date.
fn mending(arguments: &Arguments, what: What) -> String {
    let mut command = match what {
        What::All => "cargo xtask generate".to_owned(),
        What::Pictures => "cargo xtask pinout".to_owned(),
        What::Pages => "cargo xtask explore".to_owned(),
    };
    for (option, path) in [("--pinmap", &arguments.pinmap), ("--out", &arguments.out)] {
        if let Some(path) = path {
            command.push_str(&format!(" {option} {}", quoted(path)));
        }
    }
    command
}

/// A path as a shell takes it for one argument.
pub fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || "/\\.:_-+".contains(c);
    match path.chars().all(is_plain) {
        true => path,
        false => format!("\"{path}\""),
    }
}

fn summarize(name: &str, model: &Model) {
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
    anstream::println!("{name}");
    if model.has_chip {
        anstream::println!("  pads:   {}", model.pads.len());
    }
    anstream::println!(
        "  names:  {} ({rtc} pins in the RTC domain)",
        spaces.join(", ")
    );
    anstream::println!("  boards: {}", boards.join(", "));
}

fn count(plan: &Plan) {
    let removed = plan
        .changes
        .iter()
        .filter(|change| change.new.is_none())
        .count();
    let written = plan.changes.len() - removed;
    anstream::println!(
        "files: {written} written, {} unchanged, {removed} removed",
        plan.unchanged
    );
}
