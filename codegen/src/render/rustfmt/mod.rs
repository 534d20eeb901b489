//! Where `rustfmt` has another layout than `prettyplease`, so that generated code is as `rustfmt` would leave it, without running it: a
//! toolchain need not have it. A test runs it on everything that is generated.
//!
//! Each rule looks at the first lines of what is left of an item, and takes those that it lays out anew. They know the shapes that are
//! generated, and no more of Rust than that.

mod bounds;
mod groups;
mod lists;
mod structs;
mod uses;

pub(super) use uses::{by_version, format as format_use};

/// How wide a line may be.
const WIDTH: usize = 100;

/// What a rule makes of the first of these lines, and the lines that are left.
type Made<'a, 'b> = Option<(String, &'a [&'b str])>;

/// The rules. One that joins lines comes before those that look at what is joined.
const RULES: [for<'a, 'b> fn(&'a [&'b str]) -> Made<'a, 'b>; 9] = [
    bounds::short_where,
    bounds::one_a_line,
    lists::only_argument,
    lists::call,
    lists::list,
    groups::generics,
    groups::arm,
    groups::method,
    structs::literal,
];

/// One item as `rustfmt` has it, as far as items here differ.
pub(super) fn layout(item: &str) -> String {
    let lines: Vec<_> = item.lines().collect();
    let mut text = String::new();
    let mut rest = lines.as_slice();
    while let Some((line, after)) = rest.split_first() {
        // Most lines are documentation, and have no layout.
        let made = match is_comment(line) {
            true => None,
            false => RULES.iter().find_map(|rule| rule(rest)),
        };
        let (made, after) = made.unwrap_or_else(|| (format!("{line}\n"), after));
        text.push_str(&made);
        rest = after;
    }
    text
}

/// The lines of a group in brackets, from the one that ends with what opens it to the one that begins with what closes it.
struct Group<'a, 'b> {
    /// The first line.
    head: &'b str,
    /// What is between, one element a line, without the commas at the ends of lines.
    elements: Vec<&'b str>,
    /// What the last line says.
    end: &'b str,
    rest: &'a [&'b str],
}

impl<'a, 'b> Group<'a, 'b> {
    /// The group that these lines begin with, if no line of it has more below it.
    fn of(lines: &'a [&'b str], opens: &str, closes: char) -> Option<Self> {
        let (head, below) = lines.split_first()?;
        if !head.ends_with(opens) || is_comment(head) {
            return None;
        }
        let length = below
            .iter()
            .position(|line| indent(line).len() <= indent(head).len())?;
        let (elements, below) = below.split_at_checked(length)?;
        let (end, rest) = below.split_first()?;
        let is_flat = |line: &&str| indent(line).len() == indent(head).len() + 4;
        if !end.trim_start().starts_with(closes) || !elements.iter().all(is_flat) {
            return None;
        }
        let elements = elements.iter().map(|line| line.trim_start());
        let elements = elements.map(|line| line.strip_suffix(',').unwrap_or(line));
        Some(Self {
            head,
            elements: elements.collect(),
            end: end.trim_start(),
            rest,
        })
    }

    /// What is between, on one line.
    fn content(&self) -> String {
        self.elements.join(", ")
    }
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

fn fits(line: &str) -> bool {
    line.chars().count() <= WIDTH
}

fn indent(line: &str) -> &str {
    let length = line.len() - line.trim_start().len();
    line.get(..length).unwrap_or_default()
}
