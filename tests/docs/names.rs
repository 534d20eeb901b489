//! What documents name is there: links, headings, sources, tests.

use std::fs;
use std::path::{Path, PathBuf};

use bsp_tests::files;

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
