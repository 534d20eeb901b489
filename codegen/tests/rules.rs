//! Every rule has an explanation whose examples are what they say, and a snapshot of its message.

#[allow(dead_code)] // not every test uses all of it
mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::{Report, Rule, Source, load};
use common::{CHIP, Example, Kind, examples, fit, shields, whole};

fn faults(rule: Rule, text: &str) -> Result<(), Report> {
    match examples(rule).kind {
        Kind::Rows | Kind::Whole => {}
        Kind::Shields => return shields(text),
        Kind::Fit => {
            let command = text.lines().next().unwrap_or_default();
            let report = fit(
                command,
                &[Source {
                    name: "shields.yaml",
                    text,
                }],
            );
            return match report.diagnostics() {
                [] => Ok(()),
                _ => Err(report),
            };
        }
    }
    let name = "example.yaml";
    // A page cannot have in it what is no UTF-8.
    let bytes = match text.split_once("\\xFC") {
        Some((before, after)) => [before.as_bytes(), b"\xfc", after.as_bytes()].concat(),
        None => text.into(),
    };
    let text = codegen::text(name, &bytes)?;
    load(Source { name, text }, Some(CHIP)).map(drop)
}

#[test]
fn a_rule_is_its_name() {
    for rule in Rule::ALL {
        assert!(*rule == rule.name() && *rule != "a rule");
    }
}

#[test]
fn the_wrong_example_breaks_exactly_its_rule_and_the_right_one_none() {
    for rule in Rule::ALL {
        let Example { wrong, right, .. } = examples(*rule);
        assert_ne!(wrong, right, "{rule}");
        let report = faults(*rule, &whole(*rule, &wrong)).expect_err(rule.name());
        let rules = report.rules();
        assert_eq!(rules, [*rule]);
        if let Err(report) = faults(*rule, &whole(*rule, &right)) {
            panic!("{rule}: the right example is wrong\n{report}");
        }
    }
}

#[test]
fn the_message_of_every_rule_is_as_in_its_snapshot() {
    for rule in Rule::ALL {
        let text = whole(*rule, &examples(*rule).wrong);
        let report = faults(*rule, &text).expect_err(rule.name());
        insta::assert_snapshot!(rule.name(), report.plain());
    }
}

#[test]
fn every_page_is_about_its_rule() {
    for rule in Rule::ALL {
        let page = rule.explanation();
        assert!(page.starts_with(&format!("# {rule}\n\n")), "{rule}");
        assert!(rule.summary().ends_with('.'), "{rule}: {}", rule.summary());
        assert!(!rule.summary().contains('\n'), "{rule}: one line");
        let why = page.split("\n\n").nth(2).unwrap_or_default();
        assert!(why.ends_with('.') && why != "Wrong:", "{rule}: it says why");
        for line in page.lines() {
            assert!(line.len() <= 125, "{rule}: {line}");
        }
    }
}

#[test]
fn there_are_no_pages_and_no_snapshots_of_other_rules() {
    let names: BTreeSet<_> = Rule::ALL
        .iter()
        .map(|rule| rule.name().to_owned())
        .collect();
    assert_eq!(
        names.len(),
        Rule::ALL.len(),
        "each name is that of one rule"
    );
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let in_directory = |directory: &str, prefix: &str, suffix: &str| {
        let entries = fs::read_dir(package.join(directory)).expect("a directory");
        let files = entries.map(|entry| entry.expect("an entry").file_name());
        let names = files.filter_map(|file| {
            let name = file.to_str()?.strip_prefix(prefix)?.strip_suffix(suffix)?;
            Some(name.to_owned())
        });
        names.collect::<BTreeSet<_>>()
    };
    assert_eq!(in_directory("rules", "", ".md"), names);
    assert_eq!(in_directory("tests/snapshots", "rules__", ".snap"), names);
}

#[test]
fn rules_are_found_by_name() {
    assert_eq!(Rule::of_name("duplicate-pad"), Some(Rule::DuplicatePad));
    assert_eq!(Rule::of_name("duplicate pad"), None);
    assert_eq!(Rule::nearest("duplicated-pad"), Some(Rule::DuplicatePad));
    assert_eq!(Rule::nearest("io-mux-ofset"), Some(Rule::IoMuxOffset));
    assert_eq!(Rule::nearest("something else"), None);
}
