//! `cargo xtask new-board`: a pin map to begin with, its crate, and firmware that runs.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use codegen::{Home, Report};

use crate::boards::{self, Board, Fault, Text};
use crate::generate;
use crate::plan::Change;
use crate::write;

/// The arguments of `cargo xtask new-board`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The board's name: small letters, digits and `_`, a letter first. The firmware's crate has this name.
    name: String,
}

const PIN_MAP: &str = include_str!("../templates/pinmap.yaml");
/// The files of the firmware's crate.
const FIRMWARE: [(&str, &str); 8] = [
    ("Cargo.toml", include_str!("../templates/Cargo.toml")),
    ("build.rs", include_str!("../templates/build.rs")),
    ("src/lib.rs", include_str!("../templates/lib.rs")),
    ("src/main.rs", include_str!("../templates/main.rs")),
    ("src/firmware.rs", include_str!("../templates/firmware.rs")),
    ("src/selftest.rs", include_str!("../templates/selftest.rs")),
    (
        "src/simulation.rs",
        include_str!("../templates/simulation.rs"),
    ),
    ("tests/blink.rs", include_str!("../templates/test.rs")),
];

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let name = arguments.name.as_str();
    let workspace = boards::workspace()?;
    let _alone = write::alone()?;
    generate::recover_all(&workspace.join(boards::CRATES))?;
    // With faults in these it could not be generated.
    if let Err(fault) = boards::load(None) {
        return generate::tell(fault, generate::Format::Text);
    }
    let refused = || format!("`{name}` cannot be the name of a board");
    is_name(name, &workspace).with_context(refused)?;
    let fill = |template: &str| {
        let filled = template.replace("CRATE", name).replace("NAME", name);
        filled.replace("TYPE", &type_name(name))
    };

    let pin_map = fill(PIN_MAP);
    let pin_map_path = format!("{}/{name}.yaml", boards::OTHERS);
    // What is wrong with it can only be the name: it is that of something in the generated crate.
    let model = match boards::model_of(&pin_map_path, &pin_map) {
        Ok(model) => model,
        Err(Fault::Other(error)) => return Err(error),
        Err(Fault::Reports(reports)) => {
            let faults = reports.iter().flat_map(Report::diagnostics);
            let message = faults.map(|fault| fault.message.clone()).next();
            return Err(anyhow!(message.unwrap_or_default()).context(refused()));
        }
    };
    let file = Text {
        name: pin_map_path.clone(),
        text: pin_map.clone(),
    };
    let board = Board::in_workspace(pin_map_path.clone(), file, model);

    let mut files = vec![(pin_map_path.clone(), pin_map)];
    let generated = board.files(&Home::Workspace).0.into_iter();
    files.extend(generated.map(|file| (format!("{}/{}", boards::CRATES, file.path), file.text)));
    let firmware = FIRMWARE.iter();
    files.extend(firmware.map(|(path, text)| (format!("examples/{name}/{path}"), fill(text))));
    let change = |(path, text): (String, String)| Change {
        path: workspace.join(path),
        old: None,
        new: Some(text),
    };
    let changes: Vec<_> = files.into_iter().map(change).collect();
    write::apply(&workspace, &changes)?;
    anstream::println!(
        "{pin_map_path}: the pin map; change it, then `cargo xtask generate`\n\
         bsp/{name}: the board's crate, {name}-bsp\n\
         examples/{name}: a first program; `cargo test -p {name}`, `cargo run -p {name}`\n\
         examples/{name}/src/selftest.rs: the self-test; `cargo run -p {name} --bin {name}-selftest`"
    );
    Ok(ExitCode::SUCCESS)
}

/// Refuses a name that could not be that of the crates and of the board's module, or that is taken.
fn is_name(name: &str, workspace: &Path) -> Result<()> {
    let is_word = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let underscores = name.replace('-', "_").to_ascii_lowercase();
    let is_meant = underscores != name && codegen::crate_name(&underscores).is_ok();
    ensure!(
        is_word,
        "expected lowercase ASCII letters, digits and `_`, a letter first{}",
        match is_meant {
            true => format!("; did you mean `{underscores}`?"),
            false => String::new(),
        }
    );
    ensure!(
        !name.contains("__") && !name.ends_with('_'),
        "expected one `_` between words, and none at the end"
    );
    ensure!(name.len() <= 30, "expected at most 30 characters");
    if let Err(reason) = codegen::crate_name(name) {
        bail!(reason);
    }
    for path in [
        format!("{}/{name}.yaml", boards::OTHERS),
        format!("{}/{name}", boards::CRATES),
        format!("examples/{name}"),
    ] {
        ensure!(
            !workspace.join(&path).exists(),
            "{path} is there already, and nothing is overwritten"
        );
    }
    let lock = workspace.join("Cargo.lock");
    let lock =
        fs::read_to_string(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    for package in lock.lines().filter_map(|line| line.strip_prefix("name = ")) {
        let package = package.trim_matches('"').replace('-', "_");
        if package == name || package == format!("{name}_bsp") {
            bail!("this workspace has a package of that name, or uses one");
        }
    }
    Ok(())
}

/// The name as that of a type: `my_board2` is `MyBoard2`.
fn type_name(name: &str) -> String {
    let words = name.split('_');
    let capital = |word: &str| {
        let (first, rest) = word.split_at(1);
        first.to_ascii_uppercase() + rest
    };
    words.map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_have_capital_letters() {
        assert_eq!(type_name("feather"), "Feather");
        assert_eq!(type_name("my_board2"), "MyBoard2");
        assert_eq!(type_name("a_1"), "A1");
    }
}
