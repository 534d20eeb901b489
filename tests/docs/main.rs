//! The documentation against the code.

mod errors;
mod figures;
mod names;
mod programs;

/// The blocks of code of a language in a document.
fn blocks<'a>(document: &'a str, language: &'a str) -> impl Iterator<Item = &'a str> {
    document
        .split("\n```")
        .skip(1)
        .step_by(2)
        .filter_map(move |block| block.strip_prefix(language)?.strip_prefix('\n'))
}
