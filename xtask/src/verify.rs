//! `cargo xtask verify`: the pin map against the `esp32` PAC and an SVD file.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use codegen::verify::{Claims, Comparison, Known, Svd};
use codegen::{Report, Source};
use serde::Deserialize;

use crate::boards::{read, shown, workspace};

/// The package whose old versions have an SVD file, and the version that `Cargo.toml` asks for.
const PACKAGE: (&str, &str) = ("esp32", "0.11.0");
/// Where that package has it.
const IN_PACKAGE: &str = "svd/esp32.svd";
/// Where that file is known to be wrong.
const KNOWN: &str = "codegen/svd-differences.yaml";

/// The arguments of `cargo xtask verify`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The pin map. It must have pads [default: the workspace's own].
    #[arg(long, value_name = "FILE")]
    pinmap: Option<PathBuf>,
    /// Another SVD file than that of the `esp32` crate 0.11.
    #[arg(long, value_name = "FILE")]
    svd: Option<PathBuf>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let workspace = workspace()?;
    let pinmap = arguments.pinmap.clone();
    let pinmap = pinmap.unwrap_or_else(|| workspace.join("pinmap.yaml"));
    let (name, contents) = (shown(&pinmap, &workspace), read(&pinmap)?);
    let known_contents = read(&workspace.join(KNOWN))?;
    let claims = source(&name, &contents).and_then(Claims::of);
    let known = source(KNOWN, &known_contents).and_then(Known::read);
    let (claims, known) = match (claims, known) {
        (Ok(claims), Ok(known)) => (claims, known),
        (Err(report), _) | (_, Err(report)) => return Ok(faults(&report)),
    };
    let file = match &arguments.svd {
        Some(file) => file.clone(),
        None => packaged_svd(&workspace)?,
    };
    let svd = read(&file)?;
    let svd = Svd::read(&String::from_utf8_lossy(&svd))
        .map_err(|error| anyhow!("{error}"))
        .with_context(|| format!("cannot read {}", file.display()))?;

    let with_pac = tell("the `esp32` PAC", &name, &claims.against_pac());
    let svd_name = match arguments.svd {
        Some(_) => file.display().to_string(),
        None => format!("{IN_PACKAGE} of the `{}` crate {}", PACKAGE.0, PACKAGE.1),
    };
    let comparison = claims.against_svd(&svd, &known);
    let with_svd = tell(&svd_name, &name, &comparison);
    if svd.mended() > 0 {
        let mended = svd.mended();
        anstream::println!(
            "  (read with `registers` for {mended} usages of address blocks that svd2rust does not know)"
        );
    }
    // What is known is known of the packaged file only.
    let stale = arguments.svd.is_none() && tell_stale(&comparison);
    Ok(match with_pac && with_svd && !stale {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

fn source<'a>(name: &'a str, contents: &'a [u8]) -> Result<Source<'a>, Report> {
    let text = codegen::text(name, contents)?;
    Ok(Source { name, text })
}

fn faults(report: &Report) -> ExitCode {
    anstream::eprint!("{}", report.styled());
    ExitCode::FAILURE
}

/// Tells what came of a comparison; says whether all is well.
fn tell(other: &str, pinmap: &str, comparison: &Comparison) -> bool {
    let total: usize = comparison.agree.values().sum();
    anstream::println!("{pinmap} and {other}: {total} facts agree");
    let kinds = comparison.agree.iter();
    for (kind, count) in kinds {
        anstream::println!("  {count:3} {kind}");
    }
    for (known, count) in comparison.known.iter().filter(|(_, count)| *count > 0) {
        let (what, why) = (&known.what, known.why.trim());
        anstream::println!("  known to be wrong there: {what} ({count}): {why}");
    }
    for difference in &comparison.differences {
        match difference.at {
            Some(at) => {
                let (line, column) = (at.line, at.column);
                anstream::eprintln!("error: {pinmap}:{line}:{column}: {difference}");
            }
            None => anstream::eprintln!("error: {pinmap}: {difference}"),
        }
    }
    let differences = comparison.differences.len();
    match differences {
        0 => {}
        1 => anstream::eprintln!("error: 1 difference with {other}"),
        _ => anstream::eprintln!("error: {differences} differences with {other}"),
    }
    differences == 0
}

fn tell_stale(comparison: &Comparison) -> bool {
    let mut any = false;
    for known in comparison.stale() {
        any = true;
        let what = &known.what;
        anstream::eprintln!("error: {KNOWN}: `{what}` does not differ like this any more");
        anstream::eprintln!("help: take the entry out");
    }
    any
}

/// What `cargo metadata` says, as far as it is asked.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    manifest_path: PathBuf,
}

/// The SVD file in the sources of the package. It is a dependency of this one, never built: cargo fetches it, checks its hash
/// and knows where it is.
fn packaged_svd(workspace: &Path) -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    // As it is: to compare changes nothing.
    command.args([
        "metadata",
        "--locked",
        "--format-version",
        "1",
        "--manifest-path",
    ]);
    let output = command.arg(workspace.join("Cargo.toml")).output();
    let output = output.context("cannot run `cargo metadata`")?;
    ensure!(
        output.status.success(),
        "`cargo metadata` failed: {}",
        String::from_utf8_lossy(&output.stderr).trim()
    );
    let metadata: Metadata = serde_json::from_slice(&output.stdout)
        .context("`cargo metadata` says something unexpected")?;
    let (name, version) = PACKAGE;
    let mut packages = metadata.packages.into_iter();
    let package = packages.find(|package| package.name == name && package.version == version);
    let Some(package) = package else {
        bail!("`cargo metadata` knows no package `{name}` {version}");
    };
    Ok(package.manifest_path.with_file_name(IN_PACKAGE))
}
