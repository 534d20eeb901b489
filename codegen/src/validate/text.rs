//! Texts for people, which become documentation, messages and strings.

use super::notes::Notes;
use crate::diagnostic::{Diagnostic, Rule};
use crate::input::read::Path;

/// Checks a text that stands in a line with others.
pub(super) fn one_line(text: &str, path: &Path, notes: &mut Notes<'_>) {
    check(
        text,
        |c| c.is_control(),
        "expected one line; `>-` makes one of several",
        path,
        notes,
    );
}

/// The same of a text that need not be there.
pub(super) fn optional(text: Option<&String>, path: &Path, notes: &mut Notes<'_>) {
    if let Some(text) = text {
        one_line(text, path, notes);
    }
}

/// Checks a text that may have several lines.
pub(super) fn lines(text: &str, path: &Path, notes: &mut Notes<'_>) {
    let bad = |c: char| c.is_control() && c != '\n';
    check(text, bad, "expected visible characters", path, notes);
}

fn check(text: &str, bad: impl Fn(char) -> bool, label: &str, path: &Path, notes: &mut Notes<'_>) {
    if text.trim().is_empty() {
        let label = "expected something that can be read";
        notes.at(Rule::BadText, path, "this text is empty", label);
    }
    if let Some(span) = notes.spans.cut_off(path) {
        let message = format!("the text `{text}` ends in front of a `#`");
        let label = "YAML takes this for a comment";
        let cut = Diagnostic::new(Rule::CutText, message, span, label);
        let help = "in quotes it belongs to the text; a comment has a space behind its `#`";
        notes.add(cut.help(help));
    }
    if let Some(c) = text.chars().find(|&c| bad(c) || turns_text(c)) {
        let message = format!("this text has the character U+{:04X} in it", u32::from(c));
        let label = match c {
            '\n' | '\r' => label,
            c if turns_text(c) => "expected no character that turns the direction of text around",
            _ => "expected visible characters",
        };
        notes.at(Rule::BadText, path, message, label);
    }
}

/// Whether a character changes the direction in which text is shown: code that has it may look like other code, and the
/// compiler refuses it.
fn turns_text(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
