//! `cargo xtask fit` from outside: what it says, and how it ends.

use std::process::{Command, Output};

use serde_json::Value;

fn fit(arguments: &[&str]) -> (Output, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command
        .arg("fit")
        .args(arguments)
        .output()
        .expect("xtask runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
    (output, stdout, stderr)
}

#[test]
fn a_conflict_is_a_failure_and_a_caveat_is_none() {
    for (arguments, code, said) in [
        (
            &["lopy4", "pysense"][..],
            0,
            "note: the LoPy4 with the Pysense: nothing is in the way\n",
        ),
        (
            &["fipy", "expansion_board_3"],
            0,
            "nothing is in the way, 3 caveats\n",
        ),
        (
            &["fipy", "deep_sleep"],
            1,
            "error: the FiPy with the Deep Sleep Shield: 2 conflicts\n",
        ),
        (
            &["wipy2", "deep_sleep", "expansion_board_2"],
            0,
            "nothing is in the way, 1 caveat\n",
        ),
        (
            &["huzzah32", "oled", "adalogger"],
            0,
            "nothing is in the way\n",
        ),
        (&["huzzah32", "pysense"], 1, "error[wrong-connector]: "),
        // A board whose crate is not made.
        (&["devkitc", "pysense"], 1, "error[wrong-connector]: "),
        (
            &["fipy", "deep_sleep", "--pinmap", "../pinmap.yaml"],
            1,
            "2 conflicts\n",
        ),
    ] {
        let (output, stdout, stderr) = fit(arguments);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{arguments:?}\n{stdout}{stderr}"
        );
        assert!(stdout.contains(said), "{arguments:?}\n{stdout}");
        assert_eq!(stderr, "", "{arguments:?}");
    }
}

#[test]
fn what_is_not_there_is_told_with_what_is() {
    for (arguments, said) in [
        (
            &["lopy5", "pysense"][..],
            "error: there is no board `lopy5`; there are wipy2, wipy3, ",
        ),
        (
            &["lopy4", "pysens"],
            "error: there is no shield `pysens`; there are adalogger, ",
        ),
        (&["lopy4"], "required"),
    ] {
        let (output, stdout, stderr) = fit(arguments);
        assert!(!output.status.success(), "{arguments:?}");
        assert_eq!(stdout, "", "{arguments:?}");
        assert!(stderr.contains(said), "{arguments:?}\n{stderr}");
    }
}

#[test]
fn programs_get_a_line_for_each() {
    let (output, stdout, _) = fit(&[
        "fipy",
        "deep_sleep",
        "expansion_board_3",
        "--format",
        "json",
    ]);
    assert_eq!(output.status.code(), Some(1));
    let lines = stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"));
    let levels: Vec<(String, String)> = lines
        .map(|line: Value| {
            let word = |key: &str| line[key].as_str().expect("a text").to_owned();
            (word("level"), word("rule"))
        })
        .collect();
    let pair = |level: &str, rule: &str| (level.to_owned(), rule.to_owned());
    assert_eq!(levels.len(), 6);
    assert!(levels.contains(&pair("error", "pin-conflict")));
    assert!(levels.contains(&pair("warning", "shared-pin")));
    assert!(levels.contains(&pair("warning", "optional-function")));
}
