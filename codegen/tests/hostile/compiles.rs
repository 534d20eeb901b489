//! What validates compiles: a random sample of pin maps, through cargo.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::File;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use crate::check::check;
use crate::maps::{Map, map};
use crate::{CHIP, mutation, small_chip};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A new workspace for generated crates, in the build directory.
fn workspace(name: &str, members: &[String], pads: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("hostile")
        .join(name);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).expect("made");
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    let line = |start: &str| {
        manifest
            .lines()
            .find(|line| line.starts_with(start))
            .expect("a line")
            .to_owned()
    };
    let manifest = manifest
        .replace(&line("members = "), &format!("members = {members:?}"))
        .replace("path = \"bsp/pads\"", &format!("path = {pads:?}"))
        .replace(
            "path = \"bsp/sim\"",
            &format!("path = {:?}", root().join("bsp/sim")),
        );
    fs::write(directory.join("Cargo.toml"), manifest).expect("written");
    fs::copy(root().join("Cargo.lock"), directory.join("Cargo.lock")).expect("copied");
    directory
}

fn write(directory: &Path, files: &[File]) {
    for file in files {
        let path = directory.join(&file.path);
        fs::create_dir_all(path.parent().expect("a directory")).expect("made");
        fs::write(path, &file.text).expect("written");
    }
}

fn cargo_check(directory: &Path) {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "check",
            "--offline",
            "--quiet",
            "--workspace",
            "--target-dir",
        ])
        .arg(directory.join("../target"))
        .current_dir(directory)
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    let told = String::from_utf8_lossy(&output.stderr);
    // With --quiet there is nothing to tell but errors and warnings.
    let is_good = output.status.success() && told.is_empty();
    assert!(is_good, "{}:\n{told}", directory.display());
}

/// How many maps, and what makes them up. A few are the same ones each time, so that nobody's change fails by chance; to
/// look for others, `HOSTILE_SAMPLE=200 cargo test -p codegen --test hostile`.
fn sample() -> (usize, TestRunner) {
    match env::var("HOSTILE_SAMPLE") {
        Ok(number) => (number.parse().expect("a number"), TestRunner::default()),
        Err(_) => (6, TestRunner::deterministic()),
    }
}

/// Maps at the edge of what is valid, where a part of the generated code has nothing in it.
fn edges() -> Vec<(&'static str, String)> {
    let name = |gpio: &u8| format!("{{ name: N{gpio}, pad: GPIO{gpio} }}");
    let with_functions = [
        0, 1, 2, 3, 4, 5, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 25, 26, 27, 32, 33,
    ];
    let without_functions = [34, 35, 36, 37, 38, 39];
    let names = |pads: &[u8]| pads.iter().map(name).collect::<Vec<_>>().join(", ");
    let map = |package: &str, names: &str, rest: &str| {
        format!(
            "bsp: {{ crate: {package}, directory: mine, type: Mine, title: mine, description: Mine }}\n\
             namespaces:\n  one:\n    title: one\n    doc: One.\n    names: [{names}]\n{rest}"
        )
    };
    let all = names(&[&with_functions[..], &without_functions].concat());
    let sense = "wiring:\n  all: [{ name: SENSE, pin: GPIO34, note: here }]\n\
                 boards:\n  big: { name: Big, wiring: [all], note: big }\n";
    let own = "wiring:\n  all: [{ name: HERE, pin: N12, note: here }]\n\
               boards:\n  big: { name: Big, wiring: [all], note: big }\n";
    vec![
        (
            "pads-without-functions-on-board",
            map("edge-1", &names(&with_functions), sense),
        ),
        (
            "pads-without-functions-in-names",
            map("edge-2", &names(&without_functions), ""),
        ),
        ("no-pads-on-board", map("edge-3", &all, "")),
        (
            "a-board-without-user-pins",
            map("edge-4", &names(&[12]), own),
        ),
        (
            "a-board-without-pins",
            map(
                "edge-5",
                &names(&[12]),
                &(own.replace("note: here", "note: here, reserved: true")
                    + "  small: { name: Small, wiring: [all] }\n  other: { name: Other }\n"),
            ),
        ),
        (
            "what-a-pin-map-can-say",
            map(
                "edge-6",
                "{ name: N12, pad: GPIO12, aliases: [A, B] }, { name: N13, pad: GPIO13 }, { name: N6, pad: GPIO6, reserved: true }, \
                 { name: N14, pad: GPIO14 }, { name: N17, pad: GPIO17, reserved: true }",
                "    functions: [{ name: LED, pin: A, active: low }, { name: SENSE, pin: GPIO34, divider: { upper: 1000, lower: 47 } }, \
                 { name: MORE_SENSE, pin: GPIO34 }]\n\
                 \x20   buses: [{ name: BUS, kind: i2c, lines: { sda: LED, scl: N13 } }, { name: LINE, kind: uart, lines: { rx: SENSE } }]\n\
                 memory: { package: ESP32-WROVER, flash-mode: dio }\n\
                 wiring:\n  all: [{ name: ONE, pin: GPIO21, shared: true, active: high }, { name: OTHER, pin: GPIO21, shared: true }]\n\
                 \x20 ram: [{ name: RAM, pin: N14, reserved: true }, { name: CLOCK, pin: GPIO22, reserved: true }]\n\
                 boards:\n  big: { name: Big, wiring: [all, ram] }\n  small: { name: Small, min-chip-revision: v1.1, wiring: [ram] }\n",
            ),
        ),
        (
            "a-board-as-an-object",
            map(
                "edge-7",
                "{ name: N12, pad: GPIO12 }, { name: N13, pad: GPIO13 }, { name: N14, pad: GPIO14 }, { name: N15, pad: GPIO15 }, \
                 { name: N34, pad: GPIO34 }, { name: N2, pad: GPIO2 }, { name: N4, pad: GPIO4 }, { name: N5, pad: GPIO5 }",
                "    functions: [{ name: PINS, kind: led, pin: N12, active: low }, { name: SUPER, kind: button, pin: GPIO35, active: high }, \
                 { name: TYPE, pin: GPIO25 }, { name: TYPE_, kind: battery, pin: N34, divider: { upper: 1, lower: 2 } }]\n\
                 \x20   buses: [{ name: FIRST, kind: spi, lines: { sclk: N13, miso: N14 } }, { name: SECOND, kind: i2c, lines: { sda: N13, scl: N2 } }]\n\
                 \x20 two:\n    title: two\n    doc: Two.\n    names: [{ name: X12, pin: N12 }, { name: X4, pin: N4 }, { name: N4, pin: N5 }]\n\
                 \x20   functions: [{ name: ONE, kind: led, pin: X12, active: high }, { name: FAR, pin: GPIO26 }, { name: GPIO, kind: button, pin: X4, active: low }]\n\
                 \x20   buses: [{ name: LINE, kind: uart, lines: { rts: N4, rx: X4 } }]\n\
                 buses: [{ name: CARD, kind: sd, lines: { clk: CLK, cmd: CMD, dat0: D0, dat3: D3 } }, { name: LOOP, kind: uart, lines: { tx: CLK, cts: D3 } }]\n\
                 wiring:\n  card: [{ name: CLK, pin: N15 }, { name: CMD, pin: GPIO21 }, { name: D0, pin: GPIO22 }, { name: RED, kind: led, pin: GPIO23, active: high }]\n\
                 \x20 more: [{ name: D3, pin: N5 }, { name: KEY, kind: button, pin: GPIO36, active: low, pull: up }]\n\
                 boards:\n  big: { name: Big, wiring: [card, more] }\n  small: { name: Small, wiring: [card] }\n  bare: { name: Bare }\n",
            ),
        ),
    ]
}

/// Random maps, each with one mutation where it stays valid with it, and those of the edges.
#[test]
fn a_sample_of_valid_maps_compiles() {
    let (sample, mut runner) = sample();
    let mut crates = Vec::new();
    let mut mutated = 0;
    for _ in 0..sample * 20 {
        if crates.len() == sample {
            break;
        }
        let map = map().new_tree(&mut runner).expect("a value").current();
        let text = Map {
            package: format!("board-{}", crates.len()),
            ..map
        }
        .yaml();
        if check(&text, Some(CHIP)).is_none() {
            continue;
        }
        // Most mutations make no valid map of one, so several are tried.
        let changed = (0..20).find_map(|_| {
            let mutation = mutation().new_tree(&mut runner).expect("a value").current();
            let changed = mutation.apply(&text);
            // The names of the crate and of its directory are those of this test.
            let same = changed.lines().next() == text.lines().next();
            (same && changed != text && check(&changed, Some(CHIP)).is_some()).then_some(changed)
        });
        mutated += usize::from(changed.is_some());
        let text = changed.unwrap_or(text);
        let (_, files) = check(&text, Some(CHIP)).expect("valid");
        crates.push((format!("crate{}", crates.len()), files, text));
    }
    assert_eq!(crates.len(), sample, "too few maps are valid");
    assert!(mutated > 0, "no mutated map is valid");
    for (name, text) in edges() {
        let (_, files) = check(&text, Some(CHIP)).unwrap_or_else(|| panic!("{name} is not valid"));
        crates.push((name.to_owned(), files, text));
    }
    let members = crates.iter().map(|(name, ..)| format!("{name}/mine"));
    let members: Vec<_> = members.collect();
    let pads = root()
        .join("bsp/pads")
        .canonicalize()
        .expect("the chip's crate");
    let directory = workspace("boards", &members, pads.to_str().expect("text"));
    for (member, files, text) in &crates {
        write(&directory.join(member), files);
        fs::write(directory.join(member).join("pinmap.yaml"), text).expect("written");
    }
    cargo_check(&directory);
}

/// The chip's part with other names of signals and functions, in a copy of the chip's crate.
#[test]
fn a_valid_chip_compiles() {
    let odd = [
        "NEW", "INDEX", "NAME", "SELF", "U8", "FMT", "TAKE", "STEAL", "PADS", "ALL", "R_1", "A__",
    ];
    let mut text = small_chip();
    for (i, name) in odd.iter().enumerate() {
        let from = format!("name: SIGNAL_{},", 224 + i);
        let from = if text.contains(&from) { from } else { continue };
        text = text.replacen(&from, &format!("name: {name},"), 1);
    }
    for (from, to) in [
        ("HSPIQ, GPIO12", "TAKE, GPIO12"),
        ("HSPID, GPIO13", "NEW, GPIO13"),
        ("name: MTDI", "name: \"{}\\\\\\\"*/\""),
    ] {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let (_, files) = check(&text, None).expect("a valid map");
    let directory = workspace("chip", &["pads".to_owned(), "mine".to_owned()], "pads");
    copy(&root().join("bsp/pads"), &directory.join("pads"));
    // The examples in the documentation need pins, which are not those of this chip.
    let manifest = fs::read_to_string(directory.join("pads/Cargo.toml")).expect("the manifest");
    let manifest = manifest.replace("pycom-bsp = { path = \"../pycom\" }", "");
    fs::write(directory.join("pads/Cargo.toml"), manifest).expect("written");
    write(&directory, &files);
    cargo_check(&directory);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("made");
    for entry in fs::read_dir(from).expect("a directory") {
        let (path, name) = entry
            .map(|entry| (entry.path(), entry.file_name()))
            .expect("an entry");
        match path.is_dir() {
            true => copy(&path, &to.join(name)),
            false => drop(fs::copy(&path, to.join(name)).expect("copied")),
        }
    }
}
