//! Values and patterns of structs with their fields.

use super::lines::{Group, Made, fits, indent, is_comment};

/// How wide the fields may be that stand on one line.
const FIELDS: usize = 18;

/// `A { b: c }`: the fields on one line or one a line, by how wide they are.
pub(super) fn literal<'a, 'b>(lines: &'a [&'b str]) -> Made<'a, 'b> {
    joined(lines).or_else(|| broken(lines))
}

fn joined<'a, 'b>(lines: &'a [&'b str]) -> Made<'a, 'b> {
    let group = Group::of(lines, " {", '}')?;
    let name = group.head.strip_suffix(" {")?;
    let content = group.content();
    let line = format!("{name} {{ {content} {}", group.end);
    let is_value = !group.elements.is_empty() && group.end != "}";
    let is_one = is_value && is_path(name) && are_fields(&content);
    (is_one && content.len() <= FIELDS && fits(&line)).then(|| (line + "\n", group.rest))
}

fn broken<'a, 'b>(lines: &'a [&'b str]) -> Made<'a, 'b> {
    let (line, rest) = lines.split_first()?;
    let (name, fields) = line.split_once(" { ")?;
    let (fields, end) = fields.split_once(" }")?;
    if is_comment(line) || fields.len() <= FIELDS || !is_path(name) || !are_fields(fields) {
        return None;
    }
    let indent = indent(line);
    let fields: String = fields
        .split(", ")
        .map(|field| format!("{indent}    {field},\n"))
        .collect();
    Some((format!("{name} {{\n{fields}{indent}}}{end}\n"), rest))
}

/// Whether what stands in front of the brace ends with the name of a struct, and is no item.
fn is_path(head: &str) -> bool {
    let head = head.trim_start();
    let is_item = [
        "pub ", "struct ", "impl ", "unsafe ", "trait ", "enum ", "use ",
    ];
    let name = head.rsplit([' ', ':', '(']).next().unwrap_or_default();
    name.starts_with(|c: char| c.is_uppercase()) && !is_item.iter().any(|it| head.starts_with(it))
}

/// `a: b, c`: no statements, and nothing that has fields of its own.
fn are_fields(content: &str) -> bool {
    content.split(", ").all(|field| {
        let name = field.split(": ").next().unwrap_or_default();
        let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_');
        is_name && !field.contains(['{', '}', '"', ';'])
    })
}

#[cfg(test)]
mod tests {
    use super::super::layout;

    #[test]
    fn few_fields_stand_on_one_line() {
        let one = "    A: b::C {\n        d: (),\n    },\n";
        assert_eq!(layout(one), "    A: b::C { d: () },\n");
        for other in [
            "    A: b::C {\n        a_long_name: a_value,\n    },\n",
            "pub struct A {\n    b: C,\n}\n",
            "    fn a() -> B {\n        c\n    }\n",
            "impl A {\n    b!(),\n}\n",
        ] {
            assert_eq!(layout(other), other);
        }
    }

    #[test]
    fn many_fields_stand_one_a_line() {
        let line = "        a: Some(Channel { unit: 2, channel: 1 }),\n";
        let lines = "        a: Some(Channel {\n            unit: 2,\n            channel: 1,\n        }),\n";
        assert_eq!(layout(line), lines);
        let pattern = "    let Board { one, another, third } = board;\n";
        let lines =
            "    let Board {\n        one,\n        another,\n        third,\n    } = board;\n";
        assert_eq!(layout(pattern), lines);
        for other in [
            "    // A { unit: 2, channel: 1 }\n",
            "use a::{ one, other, the_third };\n",
        ] {
            assert_eq!(layout(other), other);
        }
    }
}
