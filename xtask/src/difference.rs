//! The first difference between a file and what it should be.

use similar::{ChangeTag, TextDiff};

use crate::plan::Change;

/// The first place where a file differs, with its line number and the lines there.
pub fn first(change: &Change) -> String {
    let path = change.path.display();
    let (old, new) = match (&change.old, &change.new) {
        (None, _) => return format!("{path}: this file is missing\n"),
        (_, None) => return format!("{path}: this file is left over\n"),
        (Some(old), Some(new)) => (String::from_utf8_lossy(old), new),
    };
    let diff = TextDiff::from_lines(old.as_ref(), new.as_str());
    let changes = diff.iter_all_changes();
    let mut line = 1;
    let mut lines = String::new();
    for change in changes {
        let sign = match change.tag() {
            ChangeTag::Equal if lines.is_empty() => {
                line += 1;
                continue;
            }
            ChangeTag::Equal => break,
            ChangeTag::Delete => '-',
            ChangeTag::Insert => '+',
        };
        lines.push_str(&format!(
            "{sign} {}\n",
            change.value().trim_end_matches(['\r', '\n'])
        ));
    }
    format!("{path}:{line}\n{lines}")
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
    fn tells_missing_files_and_left_overs() {
        assert_eq!(between(None, Some("a")), "a.rs: this file is missing\n");
        assert_eq!(between(Some("a"), None), "a.rs: this file is left over\n");
    }
}
