//! The documentation against the code.

use std::fs;
use std::path::{Path, PathBuf};

use bsp_tests::files;
use bsp_tests::new_crate::NewCrate;

/// Every `file.rs::test` that a document names, with its line.
fn named_tests(document: &str) -> impl Iterator<Item = (usize, &str, &str)> {
    document.lines().enumerate().flat_map(|(line, text)| {
        let code = text.split('`').skip(1).step_by(2);
        code.filter_map(move |code| {
            code.split_once(".rs::")
                .map(|(file, test)| (line + 1, file, test))
        })
    })
}

#[test]
fn every_test_that_the_feature_table_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let document = fs::read_to_string(root.join("../docs/machine-pin.md")).unwrap();
    let mut count = 0;
    for (line, file, test) in named_tests(&document) {
        let source = fs::read_to_string(root.join(file).with_extension("rs")).unwrap_or_default();
        assert!(
            source.contains(&format!("#[test]\nfn {test}()")),
            "line {line}: no test {test} in {file}.rs"
        );
        count += 1;
    }
    assert!(count > 40, "{count}");
}

/// The blocks of code of a language in a document.
fn blocks<'a>(document: &'a str, language: &'a str) -> impl Iterator<Item = &'a str> {
    document
        .split("\n```")
        .skip(1)
        .step_by(2)
        .filter_map(move |block| block.strip_prefix(language)?.strip_prefix('\n'))
}

#[test]
fn the_first_program_of_the_page_about_tests_prints_what_the_page_says() {
    let page = include_str!("../docs/test-your-firmware.md");
    let program = blocks(page, "rust")
        .find(|block| block.contains("fn main()"))
        .unwrap();
    let expected = blocks(page, "text")
        .find(|block| block.contains('▔'))
        .unwrap();
    let output = NewCrate::write("first-program", "src/main.rs", program).cargo(&["run"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).trim_end(),
        expected.trim_end()
    );
}

#[test]
fn the_test_in_the_readme_passes() {
    let readme = include_str!("../README.md");
    let test = blocks(readme, "rust")
        .find(|block| block.contains("#[test]"))
        .unwrap();
    let output = NewCrate::write("readme-test", "src/lib.rs", test).cargo(&["test", "--lib"]);
    let out = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && out.contains("1 passed"),
        "{out}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The pieces of programs of a document as one program, which runs each of them on a new chip, as the
/// document says.
fn program_of_all(document: &str, library: &str) -> (usize, String) {
    let pieces: Vec<_> = blocks(document, "rust")
        .filter(|block| !block.contains("fn main()") && !block.contains("#[test]"))
        .collect();
    let runs: String = pieces
        .iter()
        .map(|piece| {
            format!(
                "{library}::sim::run(|chip| {{\n\
                 {{ {piece}\n }}\n\
                 Ok::<(), Box<dyn std::error::Error>>(())\n\
                 }}).unwrap();\n"
            )
        })
        .collect();
    (pieces.len(), format!("fn main() {{\n{runs}}}\n"))
}

#[test]
fn the_pieces_of_programs_in_the_documents_run() {
    for (document, bsp, at_least) in [
        (include_str!("../README.md"), ("pycom-bsp", "pycom"), 1),
        (
            include_str!("../docs/from-micropython.md"),
            ("pycom-bsp", "pycom"),
            7,
        ),
        (
            include_str!("../bsp/pycom/README.md"),
            ("pycom-bsp", "pycom"),
            1,
        ),
        (
            include_str!("../bsp/huzzah32/README.md"),
            ("huzzah32-bsp", "huzzah32"),
            1,
        ),
    ] {
        let (count, program) = program_of_all(document, &bsp.0.replace('-', "_"));
        assert!(count >= at_least, "{count}");
        let name = format!("pieces-{}-{count}", bsp.1);
        let output = NewCrate::write_for(bsp, &name, "src/main.rs", &program).cargo(&["run"]);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{program}\n{errors}");
    }
}

#[test]
fn the_crate_of_the_page_about_tests_passes_its_tests() {
    let page = include_str!("../docs/test-your-firmware.md");
    for file in ["src/lib.rs", "tests/lamp.rs"] {
        let language = format!("rust {file}");
        let source: String = blocks(page, &language).collect();
        let new = NewCrate::write("firmware", file, &source);
        if file == "src/lib.rs" {
            continue;
        }
        let output = new.cargo(&["test"]);
        let (out, errors) = (&output.stdout, &output.stderr);
        assert!(
            output.status.success(),
            "{}{}",
            String::from_utf8_lossy(out),
            String::from_utf8_lossy(errors)
        );
        let count = source.matches("#[test]").count();
        let said = format!("{count} passed");
        assert!(count >= 5 && String::from_utf8_lossy(out).contains(&said));
    }
}

/// A document without its blocks of code.
fn prose(document: &str) -> String {
    document.split("\n```").step_by(2).collect()
}

/// The anchors of a document's headings, as GitHub makes them.
fn anchors(document: &str) -> Vec<String> {
    let is_kept = |c: &char| c.is_alphanumeric() || [' ', '-', '_'].contains(c);
    prose(document)
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| line.trim_start_matches('#').trim().to_lowercase())
        .map(|heading| heading.chars().filter(is_kept).collect::<String>())
        .map(|heading| heading.replace(' ', "-"))
        .collect()
}

/// All files of the repository: not what a build or a tool has made.
fn repository() -> Vec<PathBuf> {
    let is_ours = |directory: &Path| {
        let name = directory.file_name().unwrap().to_string_lossy();
        name != "target" && !name.starts_with('.')
    };
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &is_ours)
}

fn is_document(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "md")
}

#[test]
fn links_between_documents_lead_somewhere() {
    let (mut count, mut places) = (0, 0);
    for document in repository().into_iter().filter(|file| is_document(file)) {
        let text = fs::read_to_string(&document).unwrap();
        for link in prose(&text).split("](").skip(1) {
            let link = link.split([')', ' ']).next().unwrap();
            if link.contains("://") || link.contains("::") {
                continue;
            }
            let (target, place) = link.split_once('#').unwrap_or((link, ""));
            let path = match target {
                "" => document.clone(),
                target => document.parent().unwrap().join(target),
            };
            assert!(path.exists(), "{}: {link}", document.display());
            count += 1;
            if !place.is_empty() && is_document(&path) {
                let headings = anchors(&fs::read_to_string(&path).unwrap());
                let there = headings.iter().any(|heading| heading == place);
                assert!(there, "{}: {link}", document.display());
                places += 1;
            }
        }
    }
    assert!(count > 60 && places > 20, "{count}, {places}");
}

/// Documents name sources by their last part, such as `interrupt/window.rs`.
#[test]
fn the_sources_that_documents_name_are_there() {
    let files = repository();
    let mut count = 0;
    for document in files.iter().filter(|file| is_document(file)) {
        let text = prose(&fs::read_to_string(document).unwrap());
        let code = text.split('`').skip(1).step_by(2);
        for name in code.filter(|code| code.ends_with(".rs") && !code.contains(' ')) {
            let there = files.iter().any(|file| file.ends_with(name));
            assert!(there, "{}: {name}", document.display());
            count += 1;
        }
    }
    assert!(count > 60, "{count}");
}

/// The committed figures of `cargo xtask budget`.
fn budget() -> toml::Table {
    include_str!("../budget.toml").parse().unwrap()
}

/// What each further pending pin costs in an interrupt, `pins` or `hal`, at `opt-level` 3.
fn further_pin(way: &str) -> i64 {
    budget()["interrupt"]["3"]["pending"][way]
        .as_integer()
        .unwrap()
}

#[test]
fn the_readme_has_the_committed_costs() {
    let figures = budget();
    let set_high = &figures["instructions"]["set_high"]["typed"];
    let executed = |operation: &str| &figures["executed"][operation]["3"];
    let readme = include_str!("../README.md").replace('\n', " ");
    let (ours, theirs) = (further_pin("pins"), further_pin("hal"));
    for costs in [
        format!(
            "{set_high} instructions to set a pin, {} and no lock to make it an output ({} and a lock on P19 and P20",
            executed("typed_new_output"),
            executed("shared_new_output"),
        ),
        format!(
            "pending in the same interrupt costs {ours} instructions, with `esp-hal` {theirs}."
        ),
    ] {
        assert!(readme.contains(&costs), "{costs}");
    }
}

#[test]
fn what_a_further_pin_costs_is_explained_to_the_last_instruction() {
    let page = include_str!("../docs/interrupts.md");
    let (ours, theirs) = (further_pin("pins"), further_pin("hal"));
    let costs = format!(
        "executes {ours} instructions. `esp-hal`'s handler with a search executes {theirs}."
    );
    assert!(page.contains(&costs), "{costs}");
    let rows = page
        .split_once("| instructions | for |")
        .and_then(|(_, table)| table.split_once("\n\n"))
        .map(|(table, _)| table.lines().skip(2))
        .unwrap();
    let rows: Vec<i64> = rows
        .map(|row| row.split('|').nth(1).unwrap().trim().parse().unwrap())
        .collect();
    assert_eq!(rows.iter().sum::<i64>(), ours);
    let without = format!(
        "Without the first four rows it would be {}.",
        rows[4..].iter().sum::<i64>()
    );
    assert!(page.contains(&without), "{without}");
    let saved = format!(
        "saves the first three rows, {} instructions",
        rows[..3].iter().sum::<i64>()
    );
    assert!(page.contains(&saved), "{saved}");
}
