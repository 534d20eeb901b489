//! The first difference between a file and what it should be.

use similar::{ChangeTag, TextDiff};

use crate::plan::Change;

/// How many lines of each side are shown at most.
const SHOWN: usize = 10;

/// The first place where a file differs, with its line number and the lines there.
pub fn first(change: &Change) -> String {
    let path = change.path.display();
    let (old, new) = match (&change.old, &change.new) {
        (None, _) => return format!("{path}: this file is missing\n"),
        (_, None) => return format!("{path}: this file is left over\n"),
        (Some(old), Some(new)) => (String::from_utf8_lossy(old), new),
    };
    if old.replace("\r\n", "\n") == *new {
        return format!("{path}: lines end in CR LF instead of LF\n");
    }
    let diff = TextDiff::from_lines(old.as_ref(), new.as_str());
    let changes = diff.iter_all_changes();
    let mut line = 1;
    let (mut removed, mut added) = (Vec::new(), Vec::new());
    for change in changes {
        match change.tag() {
            ChangeTag::Delete => removed.push(change.value()),
            ChangeTag::Insert => added.push(change.value()),
            ChangeTag::Equal if removed.is_empty() && added.is_empty() => line += 1,
            ChangeTag::Equal => break,
        }
    }
    format!(
        "{path}:{line}\n{}{}",
        listed('-', &removed),
        listed('+', &added)
    )
}

/// Lines of one side, as many as help.
fn listed(sign: char, lines: &[&str]) -> String {
    let mut text = String::new();
    for line in lines.iter().take(SHOWN) {
        text.push_str(&format!("{sign} {}\n", line.trim_end_matches(['\r', '\n'])));
    }
    if let more @ 1.. = lines.len().saturating_sub(SHOWN) {
        text.push_str(&format!("{sign} ... and {more} more\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(old: Option<&str>, new: Option<&str>) -> String {
        first(&Change {
            path: "a.rs".into(),
            old: old.map(|old| old.as_bytes().to_vec()),
            new: new.map(str::to_owned),
        })
    }

    #[test]
    fn shows_the_first_place_only() {
        let shown = between(Some("a\nb\nc\nd\n"), Some("a\nx\nc\ny\n"));
        assert_eq!(shown, "a.rs:2\n- b\n+ x\n");
    }

    #[test]
    fn shows_only_so_many_lines() {
        let old: String = (0..25).map(|i| format!("old {i}\n")).collect();
        let shown = between(Some(&old), Some("new\n"));
        assert!(shown.starts_with("a.rs:1\n- old 0\n- old 1\n"), "{shown}");
        assert!(
            shown.ends_with("- old 9\n- ... and 15 more\n+ new\n"),
            "{shown}"
        );
    }

    #[test]
    fn tells_line_ends() {
        let shown = between(Some("a\r\nb\r\n"), Some("a\nb\n"));
        assert_eq!(shown, "a.rs: lines end in CR LF instead of LF\n");
    }

    #[test]
    fn tells_missing_files_and_left_overs() {
        assert_eq!(between(None, Some("a")), "a.rs: this file is missing\n");
        assert_eq!(between(Some("a"), None), "a.rs: this file is left over\n");
    }
}
