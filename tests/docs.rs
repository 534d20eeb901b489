//! The documentation against the code.

use std::fs;
use std::path::Path;

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
fn the_first_program_of_the_readme_prints_what_the_readme_says() {
    let readme = include_str!("../README.md");
    let program = blocks(readme, "rust")
        .find(|block| block.contains("fn main()"))
        .unwrap();
    let expected = blocks(readme, "text")
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
