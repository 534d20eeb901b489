//! Where `rustfmt` has another layout than `prettyplease`, so that generated code is as `rustfmt` would leave it, without running it: a
//! toolchain need not have it. A test runs it on everything that is generated.
//!
//! Each rule looks at the first lines of what is left of an item, and takes those that it lays out anew. They know the shapes that are
//! generated, and no more of Rust than that. They may use each other's [`lines`], and nothing else of the crate.

mod bounds;
mod groups;
mod lines;
mod lists;
mod structs;
mod uses;

use lines::{Made, is_comment};
pub(super) use uses::{by_version, format as format_use};

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
