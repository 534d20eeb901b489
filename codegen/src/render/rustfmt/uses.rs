//! Lines of `use` as rustfmt has them: sorted, and broken at its width.

use std::cmp::Ordering;

use syn::{Item, ItemUse, UseTree};

use super::lines::WIDTH;

/// A file of one `use`, whose tree is a path with names at its end; nothing for any other file.
pub(crate) fn format(file: &syn::File) -> Option<String> {
    let [Item::Use(item)] = file.items.as_slice() else {
        return None;
    };
    let (path, names) = split(item)?;
    // What stands in front of it is as it is.
    let text = prettyplease::unparse(file);
    let start = text.lines().position(|line| line.contains("use "))?;
    let before: String = text
        .lines()
        .take(start)
        .map(|line| format!("{line}\n"))
        .collect();
    let (visibility, _) = text.lines().nth(start)?.split_once("use ")?;
    let line = format!("{visibility}use {path}::{{{}}};", names.join(", "));
    if line.len() <= WIDTH {
        return Some(format!("{before}{line}\n"));
    }
    let mut lines = vec![String::new()];
    for name in &names {
        let last = lines.last_mut()?;
        // Four spaces in front, a space and a comma around each.
        if !last.is_empty() && 4 + last.len() + 1 + name.len() + 1 > WIDTH {
            lines.push(format!("{name},"));
        } else {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(&format!("{name},"));
        }
    }
    let lines: String = lines.iter().map(|line| format!("    {line}\n")).collect();
    Some(format!("{before}{visibility}use {path}::{{\n{lines}}};\n"))
}

/// The path and the names in braces at its end, sorted, if it has several and nothing deeper.
fn split(item: &ItemUse) -> Option<(String, Vec<String>)> {
    let mut path = Vec::new();
    let mut tree = &item.tree;
    loop {
        match tree {
            UseTree::Path(step) => {
                path.push(step.ident.to_string());
                tree = &step.tree;
            }
            UseTree::Group(group) => {
                let name = |tree: &UseTree| match tree {
                    UseTree::Name(name) => Some(name.ident.to_string()),
                    _ => None,
                };
                let names: Option<Vec<_>> = group.items.iter().map(name).collect();
                let mut names = names.filter(|names| names.len() > 1)?;
                names.sort_by(|one, other| by_version(one, other));
                return Some((path.join("::"), names));
            }
            _ => return None,
        }
    }
}

/// Numbers in names count as numbers: `P9` comes before `P10`.
pub(crate) fn by_version(one: &str, other: &str) -> Ordering {
    let (mut one, mut other) = (one, other);
    while let (Some(first), Some(second)) = (one.chars().next(), other.chars().next()) {
        let digits =
            |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (left, right) = (digits(one), digits(other));
        let (order, left, right) = match (left, right) {
            (0, _) | (_, 0) => (first.cmp(&second), first.len_utf8(), second.len_utf8()),
            _ => {
                let number = |text: &str, end: usize| -> u64 {
                    let digits = text.get(..end).unwrap_or_default();
                    digits.parse().unwrap_or(u64::MAX)
                };
                (number(one, left).cmp(&number(other, right)), left, right)
            }
        };
        if order != Ordering::Equal {
            return order;
        }
        one = one.get(left..).unwrap_or_default();
        other = other.get(right..).unwrap_or_default();
    }
    one.len().cmp(&other.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formatted(code: &str) -> Option<String> {
        format(&syn::parse_file(code).expect("Rust"))
    }

    #[test]
    fn names_are_sorted_as_rustfmt_does() {
        for (code, expected) in [
            (
                "use a::{P10, P9, claim, Taken};",
                "use a::{P9, P10, Taken, claim};\n",
            ),
            (
                "#[doc(inline)] pub use super::a::{B2, B10, A};",
                "#[doc(inline)]\npub use super::a::{A, B2, B10};\n",
            ),
        ] {
            assert_eq!(formatted(code).as_deref(), Some(expected));
        }
        // What has no names in braces is laid out with the rest.
        for code in [
            "use a::b;",
            "use a::{b};",
            "use a::{b, c::d};",
            "use a::*;",
            "fn a() {}",
        ] {
            assert_eq!(formatted(code), None, "{code}");
        }
    }

    #[test]
    fn long_lines_are_broken_at_rustfmts_width() {
        let names: Vec<_> = (0..30).map(|i| format!("NAME{i}")).collect();
        let code = format!("use a::{{{}}};", names.join(", "));
        let text = formatted(&code).expect("a use");
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.first(), Some(&"use a::{"));
        assert_eq!(lines.last(), Some(&"};"));
        assert!(lines.iter().all(|line| line.len() <= WIDTH), "{text}");
        assert!(lines[1].len() + " NAME13,".len() > WIDTH, "{text}");
    }
}
