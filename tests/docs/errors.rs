//! The compiler's errors in the documents have the words that the boards give it.

use std::fs;
use std::path::Path;

use bsp_tests::files;

use crate::blocks;

/// The parts of an error that are the board's words: message, label and note, without the names of pins in the message, and without
/// what the document leaves out as `[…]`.
fn words(error: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for line in error.lines() {
        let part = if let Some((_, message)) = line.split_once("error[E0277]: ") {
            message.split_once("` ").unwrap().1
        } else if let Some((_, label)) = line.rsplit_once("^ ") {
            label
        } else if let Some((_, note)) = line.split_once("= note: ") {
            note
        } else {
            continue;
        };
        words.extend(part.split("[…]").map(str::trim));
    }
    words.retain(|part| !part.is_empty());
    words
}

#[test]
fn errors_of_the_compiler_are_as_the_boards_word_them() {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bsp/pycom/src/generated");
    let sources: String = files(&generated, &|_| true)
        .iter()
        .map(|file| fs::read_to_string(file).unwrap())
        .collect();
    let mut count = 0;
    for document in [
        include_str!("../../README.md"),
        include_str!("../../docs/shields.md"),
    ] {
        for error in blocks(document, "text").filter(|block| block.contains("error[E")) {
            for words in words(error) {
                assert!(sources.contains(words), "{words}");
                count += 1;
            }
        }
    }
    assert_eq!(count, 3 + 4);
}
