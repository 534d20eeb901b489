//! Several boards in one workspace: all are made by one command, or none.

mod clone;

use std::fs;

use clone::{Clone, text};

#[test]
fn every_board_of_the_workspace_is_made_by_one_command() {
    let clone = Clone::new();
    let generated = clone.path("bsp/huzzah32/src/generated/feather.rs");
    fs::write(&generated, "changed").expect("written");
    let output = clone.xtask(&["generate", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("feather.rs:1"),
        "{}",
        text(&output.stderr)
    );
    let output = clone.xtask(&["generate"]);
    assert!(output.status.success());
    assert!(
        text(&output.stdout).contains("boards/huzzah32.yaml"),
        "{}",
        text(&output.stdout)
    );
    assert!(
        text(&output.stdout).contains("files: 1 written"),
        "{}",
        text(&output.stdout)
    );
}

#[test]
fn scripts_can_ask_for_the_lowest_revision_of_a_crates_boards() {
    let clone = Clone::new();
    let ask = |arguments: &[&str]| {
        let output = clone.xtask(&[&["min-chip-revision"], arguments].concat());
        (
            output.status.code(),
            text(&output.stdout),
            text(&output.stderr),
        )
    };
    let told = |stdout: &str| (Some(0), stdout.to_owned(), String::new());
    assert_eq!(ask(&["pycom-bsp"]), told("0\n"));
    let (code, all, _) = ask(&[]);
    assert_eq!(code, Some(0));
    for line in ["pycom-bsp 0\n", "huzzah32-bsp 0\n", "t-beam-bsp unknown\n"] {
        assert!(all.contains(line), "{all}");
    }
    let (code, stdout, stderr) = ask(&["nothing"]);
    assert_eq!((code, stdout.as_str()), (Some(1), ""));
    assert!(stderr.contains("makes a crate `nothing`"), "{stderr}");

    // The lowest one counts, and one that is not known makes all of it unknown.
    let pin_map = clone.path("pinmap.yaml");
    let whole = fs::read_to_string(&pin_map).expect("the pin map");
    fs::write(
        &pin_map,
        whole.replace("min-chip-revision: v0.0", "min-chip-revision: v3.1"),
    )
    .expect("written");
    assert_eq!(ask(&["pycom-bsp"]), told("100\n"));
    fs::write(&pin_map, whole.replace("min-chip-revision: v1.0, ", "")).expect("written");
    assert_eq!(ask(&["pycom-bsp"]), told("unknown\n"));
}

#[test]
fn pictures_can_be_drawn_alone() {
    let clone = Clone::new();
    let picture = clone.path("bsp/pycom/pinout/lopy4.svg");
    let code = clone.path("bsp/pycom/src/generated/lopy4.rs");
    for path in [&picture, &code] {
        fs::write(path, "changed").expect("written");
    }
    let output = clone.xtask(&["pinout", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    let message = text(&output.stderr);
    assert!(message.contains("lopy4.svg:1"), "{message}");
    assert!(message.contains("run `cargo xtask pinout`"), "{message}");
    assert!(clone.xtask(&["pinout"]).status.success());
    assert!(
        fs::read_to_string(&picture)
            .expect("a picture")
            .starts_with("<svg ")
    );
    assert_eq!(fs::read_to_string(&code).expect("the code"), "changed");
}

/// Every kind of picture and table that documents the pins, each spoiled by hand.
#[test]
fn stale_pictures_and_tables_are_found_by_both_checks() {
    let clone = Clone::new();
    for path in [
        "bsp/pycom/pinout/lopy4.svg",
        "bsp/pycom/pinout/lopy4-on-exp_board.svg",
        "bsp/pycom/pins.md",
        "bsp/huzzah32/pins.md",
    ] {
        let file = clone.path(path);
        let right = fs::read_to_string(&file).expect("a text");
        // One pin's pad is another.
        let wrong = right.replacen("GPIO12", "GPIO13", 1);
        assert_ne!(wrong, right, "{path}");
        fs::write(&file, &wrong).expect("written");
        for command in ["pinout", "generate"] {
            let output = clone.xtask(&[command, "--check"]);
            assert_eq!(output.status.code(), Some(1), "{command}: {path}");
            let message = text(&output.stderr);
            let name = path.rsplit('/').next().expect("a name");
            assert!(message.contains(&format!("{name}:")), "{message}");
            let mending = format!("run `cargo xtask {command}`");
            assert!(message.contains(&mending), "{message}");
        }
        assert_eq!(fs::read_to_string(&file).expect("a text"), wrong);
        fs::remove_file(&file).expect("removed");
        let output = clone.xtask(&["pinout", "--check"]);
        assert_eq!(output.status.code(), Some(1), "{path} is missing");
        assert!(clone.xtask(&["pinout"]).status.success());
        assert_eq!(fs::read_to_string(&file).expect("a text"), right);
    }
}

#[test]
fn the_faults_of_all_pin_maps_are_told_and_nothing_is_written() {
    let clone = Clone::new();
    for (path, right, wrong) in [
        ("pinmap.yaml", "io-mux: 0x34", "io-mux: 0x38"),
        ("boards/huzzah32.yaml", "pad: GPIO26", "pad: GPIO62"),
    ] {
        let path = clone.path(path);
        let text = fs::read_to_string(&path).expect("a pin map");
        assert!(text.contains(right));
        fs::write(&path, text.replacen(right, wrong, 1)).expect("written");
    }
    let left_over = clone.path("bsp/huzzah32/src/generated/other.rs");
    fs::write(&left_over, "would be removed").expect("written");
    let output = clone.xtask(&["generate"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("error[io-mux-offset]"),
        "{}",
        text(&output.stderr)
    );
    assert!(left_over.exists());
}

#[test]
fn two_boards_in_one_directory_are_refused() {
    let clone = Clone::new();
    let huzzah32 = clone.path("boards/huzzah32.yaml");
    fs::copy(&huzzah32, huzzah32.with_file_name("second.yaml")).expect("copied");
    let output = clone.xtask(&["generate"]);
    assert_eq!(output.status.code(), Some(1));
    let expected = "boards/huzzah32.yaml and boards/second.yaml both say `directory: huzzah32`";
    assert!(
        text(&output.stderr).contains(expected),
        "{}",
        text(&output.stderr)
    );
}

/// What is said when a pin map and its crate go different ways; the command that it names mends it.
#[test]
fn a_crate_and_its_pin_map_that_go_different_ways_are_told() {
    let clone = Clone::new();
    let pin_map = clone.path("boards/huzzah32.yaml");
    let whole = fs::read_to_string(&pin_map).expect("the pin map");
    // Its shields name its crate, and would be told first.
    fs::remove_file(clone.path("boards/shields/featherwings.yaml")).expect("removed");
    assert!(clone.xtask(&["generate"]).status.success());
    let fails = |expected: &[&str]| {
        for arguments in [&["generate", "--check"][..], &["generate"]] {
            let output = clone.xtask(arguments);
            assert_eq!(output.status.code(), Some(1), "{arguments:?}");
            let message = text(&output.stderr);
            for expected in expected {
                assert!(message.contains(expected), "{message}");
            }
        }
    };
    let works = || assert!(clone.xtask(&["generate", "--check"]).status.success());

    fs::write(
        &pin_map,
        whole.replace("crate: huzzah32-bsp", "crate: feather-bsp"),
    )
    .expect("written");
    fails(&[
        "bsp/huzzah32/Cargo.toml is the manifest of `huzzah32-bsp`",
        "`crate: feather-bsp`",
        "help: write",
    ]);

    fs::write(
        &pin_map,
        whole.replace("directory: huzzah32", "directory: feather"),
    )
    .expect("written");
    fails(&[
        "bsp/huzzah32 is generated from boards/huzzah32.yaml",
        "`directory: feather`",
        "help: move it: mv ",
    ]);
    fs::rename(clone.path("bsp/huzzah32"), clone.path("bsp/feather")).expect("moved");
    assert!(clone.xtask(&["generate"]).status.success());
    works();
    fs::rename(clone.path("bsp/feather"), clone.path("bsp/huzzah32")).expect("moved");
    fs::write(&pin_map, &whole).expect("written");
    works();

    // Another type is another name in generated files alone.
    fs::write(&pin_map, whole.replace("type: Huzzah32", "type: Feather")).expect("written");
    assert!(clone.xtask(&["generate"]).status.success());
    let root = fs::read_to_string(clone.path("bsp/huzzah32/src/lib.rs")).expect("the root");
    assert!(!root.contains("crate::Huzzah32"), "{root}");

    fs::remove_file(&pin_map).expect("removed");
    fails(&[
        "boards/huzzah32.yaml, which is not there any more",
        "help: remove it: rm -r ",
    ]);
    fs::remove_dir_all(clone.path("bsp/huzzah32")).expect("removed");
    works();
}

#[test]
fn a_board_without_a_crate_gets_one_when_it_is_asked_for() {
    let clone = Clone::new();
    let crate_of = clone.path("bsp/huzzah32");
    fs::remove_dir_all(&crate_of).expect("removed");
    let output = clone.xtask(&["generate", "--check"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let output = clone.xtask(&["generate"]);
    let told = text(&output.stdout);
    let command = "`cargo xtask generate --pinmap boards/huzzah32.yaml` makes huzzah32-bsp";
    assert!(told.contains(command), "{told}");
    assert!(!crate_of.exists());
    let made = clone.xtask(&["generate", "--pinmap", "boards/huzzah32.yaml"]);
    assert!(made.status.success(), "{}", text(&made.stderr));
    assert!(crate_of.join("src/lib.rs").exists());
    // From now on it is one of the workspace's.
    let output = clone.xtask(&["generate"]);
    assert!(
        !text(&output.stdout).contains(command),
        "{}",
        text(&output.stdout)
    );
}
