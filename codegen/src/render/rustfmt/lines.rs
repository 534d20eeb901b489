//! The lines of an item, as the rules look at them.

/// How wide a line may be.
pub(super) const WIDTH: usize = 100;

/// What a rule makes of the first of these lines, and the lines that are left.
pub(super) type Made<'a, 'b> = Option<(String, &'a [&'b str])>;

/// The lines of a group in brackets, from the one that ends with what opens it to the one that begins with what closes it.
pub(super) struct Group<'a, 'b> {
    /// The first line.
    pub head: &'b str,
    /// What is between, one element a line, without the commas at the ends of lines.
    pub elements: Vec<&'b str>,
    /// What the last line says.
    pub end: &'b str,
    pub rest: &'a [&'b str],
}

impl<'a, 'b> Group<'a, 'b> {
    /// The group that these lines begin with, if no line of it has more below it.
    pub(super) fn of(lines: &'a [&'b str], opens: &str, closes: char) -> Option<Self> {
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
    pub(super) fn content(&self) -> String {
        self.elements.join(", ")
    }
}

pub(super) fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

pub(super) fn fits(line: &str) -> bool {
    line.chars().count() <= WIDTH
}

pub(super) fn indent(line: &str) -> &str {
    let length = line.len() - line.trim_start().len();
    line.get(..length).unwrap_or_default()
}
