//! Crates that tests write, as a user of the board support package would.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

/// A crate in the build directory that depends on a board's crate by its path.
pub struct NewCrate {
    directory: PathBuf,
}

impl NewCrate {
    /// Writes a crate for the Pycom modules with one source file.
    ///
    /// # Panics
    ///
    /// When the build directory cannot be written to.
    #[must_use]
    pub fn write(name: &str, file: &str, source: &str) -> Self {
        Self::write_for(("pycom-bsp", "pycom"), name, file, source)
    }

    /// Writes a crate with one source file, and with the versions of this workspace's lock file. The board's crate is
    /// given by its package and by its directory in `bsp`.
    ///
    /// # Panics
    ///
    /// When the build directory cannot be written to.
    #[must_use]
    pub fn write_for((package, board): (&str, &str), name: &str, file: &str, source: &str) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let bsp = workspace
            .join("bsp")
            .join(board)
            .canonicalize()
            .expect("the crate is there");
        let directory = new_crates().join(name);
        let parent = directory.join(file);
        let parent = parent.parent().expect("a file in the crate");
        fs::create_dir_all(parent).expect("the build directory can be written to");
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             {package} = {{ path = {bsp:?} }}\nembedded-hal = \"1.0\"\nembedded-hal-async = \"1.0\"\n"
        );
        fs::write(directory.join("Cargo.toml"), manifest).expect("written");
        fs::write(directory.join(file), source).expect("written");
        fs::copy(workspace.join("Cargo.lock"), directory.join("Cargo.lock")).expect("copied");
        Self { directory }
    }

    /// Runs a cargo command in the crate.
    ///
    /// # Panics
    ///
    /// When there is no cargo.
    #[must_use]
    pub fn cargo(&self, arguments: &[&str]) -> Output {
        cargo_in(&self.directory, arguments)
            .env_remove("RUSTFLAGS")
            .output()
            .expect("cargo runs")
    }
}

/// A cargo command in a directory of [`new_crates`]; all of them have one build directory.
#[must_use]
pub fn cargo_in(directory: &Path, arguments: &[&str]) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args(arguments)
        .args(["--offline", "--quiet", "--target-dir"])
        .arg(directory.join("../target"))
        .current_dir(directory);
    cargo
}

/// Where tests write crates, and where cargo lets them: beside the test's own executable.
///
/// # Panics
///
/// When the test does not know where it is.
#[must_use]
pub fn new_crates() -> PathBuf {
    let executable = env::current_exe().expect("a test knows where it is");
    let profile = executable
        .ancestors()
        .nth(2)
        .expect("target/profile/deps/test");
    profile.join("tmp/new-crates")
}
