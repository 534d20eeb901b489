//! What is wrong with a text that a parser cannot read: parsers say where they gave up, and people want to know where it went
//! wrong and how to write it.

use std::ops::Range;

use super::syntax::{fault, one_word};
use crate::diagnostic::Diagnostic;

/// A fault of the syntax, at the place in bytes that a parser gave.
pub(super) fn syntax(text: &str, what: &str, at: usize) -> Box<Diagnostic> {
    let (line_start, line) = line_at(text, at);
    let found = character(text, line_start, line)
        .or_else(|| tab(line_start, line))
        .or_else(|| comment(text, line_start))
        .or_else(|| colon(line_start, line, at))
        .or_else(|| above(text, line_start));
    match found {
        Some(Advice {
            message,
            span,
            help,
        }) => Box::new(fault(message, span).help(help)),
        None if what.contains("recursion limit") => {
            let message = "too many mappings and lists in each other";
            let end = text
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(0, char::len_utf8);
            fault(message, at..at + end)
        }
        None => fault(what, one_word(text, at)),
    }
}

struct Advice {
    message: &'static str,
    span: Range<usize>,
    help: String,
}

/// The line of a place, with where it begins. At the end of the text that is the last line with something on it.
fn line_at(text: &str, at: usize) -> (usize, &str) {
    let before = text
        .get(..at)
        .unwrap_or(text)
        .trim_end_matches(['\n', '\r']);
    let before = if at >= text.len() {
        before
    } else {
        text.get(..at).unwrap_or(before)
    };
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let rest = text.get(start..).unwrap_or_default();
    (start, rest.lines().next().unwrap_or_default())
}

/// A character that no YAML has, in the line or above it.
fn character(text: &str, line_start: usize, line: &str) -> Option<Advice> {
    let until = text.get(..line_start + line.len())?;
    let bad = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    let (at, c) = until.char_indices().find(|&(_, c)| bad(c))?;
    Some(Advice {
        message: "an invisible character",
        span: at..at + c.len_utf8(),
        help: format!("take out the character U+{:04X}", u32::from(c)),
    })
}

/// A tab where only spaces may be.
fn tab(line_start: usize, line: &str) -> Option<Advice> {
    let indent = line.len() - line.trim_start_matches([' ', '\t', '-']).len();
    let at = line.get(..indent)?.find('\t')?;
    Some(Advice {
        message: "a tab in front of a key or value",
        span: line_start + at..line_start + at + 1,
        help: "YAML has spaces there, and no tabs".to_owned(),
    })
}

/// A `#` that ends a line although a brace of it is still open.
fn comment(text: &str, line_start: usize) -> Option<Advice> {
    let above = text.get(..line_start)?;
    let (start, line) = last_line(above)?;
    let at = outside_of_quotes(line, |rest| rest.starts_with(" #"))?;
    let before = line.get(..at)?;
    let open = before.matches(['{', '[']).count();
    let is_open = open > before.matches(['}', ']']).count();
    is_open.then(|| Advice {
        message: "a comment begins in the middle of a mapping or list",
        span: start + at + 1..start + at + 2,
        help: "` #` begins a comment: put the text in quotes".to_owned(),
    })
}

/// A second `: ` in one line, as in `title: a: b`.
fn colon(line_start: usize, line: &str, at: usize) -> Option<Advice> {
    if line.contains(['{', '[', '"', '\'']) {
        return None;
    }
    let first = line.find(": ")?;
    let second = line.get(first + 2..)?.find(':')? + first + 2;
    let is_here = (line_start + first..=line_start + line.len()).contains(&at);
    let value = line.get(first + 2..)?.trim();
    is_here.then(|| Advice {
        message: "a text with a `:` in it",
        span: line_start + second..line_start + second + 1,
        help: format!("in quotes it is one text: `\"{value}\"`"),
    })
}

/// A line above that is no key, because it has no colon or a space that is none: what follows it makes no sense then.
fn above(text: &str, line_start: usize) -> Option<Advice> {
    let (start, line) = last_line(text.get(..line_start)?)?;
    let content = line.trim();
    let is_key = content.ends_with(':') || content.contains(": ");
    if is_key && !line.contains('\u{a0}')
        || content.starts_with(['#', '-', '{', '[', '}', ']', '"', '\''])
    {
        return None;
    }
    if let Some(at) = line.find('\u{a0}') {
        return Some(Advice {
            message: "a no-break space, which YAML takes for a character of a word",
            span: start + at..start + at + '\u{a0}'.len_utf8(),
            help: "write a space instead of the character U+00A0".to_owned(),
        });
    }
    let at = start + (line.len() - line.trim_start().len());
    let key = content.split(' ').next().unwrap_or_default();
    Some(Advice {
        message: "a key without a colon",
        span: at..at + key.len(),
        help: format!("write `{key}: ...`"),
    })
}

/// The last line with something on it, and where it begins.
fn last_line(text: &str) -> Option<(usize, &str)> {
    let text = text.trim_end();
    let start = text.rfind('\n').map_or(0, |end| end + 1);
    Some((start, text.get(start..)?)).filter(|(_, line)| !line.is_empty())
}

/// Where something stands in a line, outside of quotes.
fn outside_of_quotes(line: &str, is_it: impl Fn(&str) -> bool) -> Option<usize> {
    let mut quote = None;
    for (at, c) in line.char_indices() {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if c == '"' || c == '\'' => quote = Some(c),
            None if is_it(line.get(at..)?) => return Some(at),
            None => {}
        }
    }
    None
}
