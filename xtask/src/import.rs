//! `cargo xtask import`: a pin map from another project's list of a board's pins.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail, ensure};
use codegen::ImportError;

use crate::boards;
use crate::generate;

/// The arguments of `cargo xtask import`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The list: a `pins_arduino.h`, or a `.csv` with a name and a pad in each row.
    file: PathBuf,
    /// The board's name [default: that of the list's directory].
    #[arg(long, value_name = "NAME")]
    board: Option<String>,
    /// The file to write [default: `boards/NAME.yaml` of the workspace].
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let file = &arguments.file;
    let text = with_includes(file, 0)?;
    let chip = match boards::own_chip() {
        Ok(chip) => chip,
        Err(fault) => return generate::tell(fault, generate::Format::Text),
    };
    let directory = || {
        let directory = std::path::absolute(file)
            .ok()?
            .parent()?
            .file_name()?
            .to_owned();
        Some(directory.to_string_lossy().into_owned())
    };
    let board = arguments
        .board
        .clone()
        .or_else(directory)
        .unwrap_or_default();
    let origin = file.file_name().unwrap_or_default().to_string_lossy();
    let (board, text) = match codegen::import(&origin, &text, &board, &chip) {
        Ok(made) => made,
        Err(ImportError::NoPins) => bail!("{} has no names of pads in it", file.display()),
        Err(ImportError::Invalid(report)) => {
            anstream::eprint!("{}", report.styled());
            bail!(
                "the import of {} is not a valid pin map: please report this error of the importer",
                file.display()
            );
        }
    };
    let path = match &arguments.out {
        Some(out) => out.clone(),
        None => boards::workspace()?
            .join(boards::OTHERS)
            .join(format!("{board}.yaml")),
    };
    ensure!(
        !path.exists(),
        "{} is there already, and nothing is overwritten",
        path.display()
    );
    let comments = text.lines().filter(|line| is_question(line)).count();
    generate::write_file(&path, text)?;
    let shown = boards::shown(&path, &boards::workspace()?);
    anstream::println!(
        "{shown}: a pin map to go on from; {comments} comments say what was guessed, left out or is to be asked\n\
         `cargo xtask generate --pinmap {shown}` makes its crate, {board}-bsp"
    );
    Ok(ExitCode::SUCCESS)
}

/// Files that include each other end somewhere.
const DEEPEST: usize = 4;

/// The list, with the files that it includes in the place of the lines that do it, as far as they are there.
fn with_includes(file: &Path, depth: usize) -> Result<String> {
    let contents = boards::read(file)?;
    let directory = file.parent().unwrap_or(Path::new(""));
    let mut text = String::new();
    for line in String::from_utf8_lossy(&contents).lines() {
        let included = line.trim_start().strip_prefix("#include");
        let included =
            included.map(|name| directory.join(name.trim().trim_matches(['<', '>', '"'])));
        match included.filter(|included| depth < DEEPEST && included.is_file()) {
            Some(included) => text.push_str(&with_includes(&included, depth + 1)?),
            None => text.push_str(line),
        }
        text.push('\n');
    }
    Ok(text)
}

/// Whether a line is a comment about something that the list does not say.
fn is_question(line: &str) -> bool {
    let comment = line.trim_start().strip_prefix("# ");
    comment.is_some_and(|comment| {
        ["line ", "ask", "guessed"]
            .iter()
            .any(|start| comment.starts_with(start))
    })
}
