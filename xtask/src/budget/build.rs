//! Building the firmware that is measured.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

/// The executables that were built, by their names.
#[derive(Debug)]
pub struct Firmware(HashMap<String, PathBuf>);

impl Firmware {
    /// The path of an executable.
    pub fn executable(&self, name: &str) -> Result<&Path> {
        let path = self.0.get(name).map(PathBuf::as_path);
        path.with_context(|| format!("cargo has built no `{name}`"))
    }
}

/// Builds packages for the target as a release with an `opt-level`. They have one directory for all levels, so that what they have in common
/// is built once, procedural macros for all of them.
pub fn packages(
    workspace: &Path,
    cargo: Option<&Path>,
    level: &str,
    packages: &[&str],
) -> Result<Firmware> {
    let mut command = match cargo {
        // Such a cargo knows the target and how to get at its `core`.
        Some(program) => {
            let mut command = Command::new(program);
            command.arg("build");
            command
        }
        None => {
            let mut command = Command::new("cargo");
            command.args(["+esp", "build", "--target", "xtensa-esp32-none-elf"]);
            command.arg("-Zbuild-std=core");
            command
        }
    };
    command
        .args(["--release", "--locked"])
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", level)
        .args(
            packages
                .iter()
                .map(|package| format!("--package={package}")),
        )
        .arg("--message-format=json-render-diagnostics")
        .current_dir(workspace)
        // `cargo xtask` runs under a toolchain of its own.
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("CARGO")
        .stderr(Stdio::inherit());
    let output = command.output().with_context(|| {
        let program = command.get_program().display();
        format!("cannot run `{program}`; the README says how to get a toolchain for the ESP32")
    })?;
    if !output.status.success() {
        bail!("{} cannot be built", packages.join(" and "));
    }
    Ok(Firmware(executables(&String::from_utf8_lossy(
        &output.stdout,
    ))))
}

/// The executables in cargo's messages, one of JSON a line.
fn executables(messages: &str) -> HashMap<String, PathBuf> {
    messages
        .lines()
        .filter_map(|line| {
            let message: serde_json::Value = serde_json::from_str(line).ok()?;
            let name = message["target"]["name"].as_str()?.to_owned();
            Some((name, message["executable"].as_str()?.into()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::executables;

    #[test]
    fn executables_are_found_among_the_messages() {
        let messages = r#"{"reason":"compiler-artifact","target":{"name":"esp32"},"executable":null}
{"reason":"compiler-artifact","target":{"name":"probe"},"executable":"/target/probe"}
{"reason":"build-finished","success":true}
"#;
        let found = executables(messages);
        assert_eq!(found.len(), 1);
        assert_eq!(found["probe"].to_str(), Some("/target/probe"));
    }
}
