//! Lists, alone and as the only argument of a call.

use super::lines::{Group, Made, WIDTH, fits, indent};

/// How wide a list may be that stands on one line.
const LIST: usize = 60;
/// How wide elements may be of which a line has several.
const SHORT: usize = 10;

/// `call(`, `    &[`, the elements, `    ],`, `)`: the list opens and closes with the call.
pub(super) fn only_argument<'a, 'b>(lines: &'a [&'b str]) -> Made<'a, 'b> {
    let (head, rest) = lines.split_first()?;
    let head = head.strip_suffix('(')?;
    let indent = indent(head);
    let (list, rest) = rest.split_first()?;
    if let Some(elements) = list.trim().strip_prefix("&[")?.strip_suffix("],") {
        let (end, rest) = rest.split_first()?;
        let end = end.trim().strip_prefix(')')?;
        return Some((list_of(head, elements, end, indent), rest));
    }
    let length = rest.iter().position(|line| line.trim() == "],")?;
    let (elements, rest) = rest.split_at_checked(length)?;
    let [_, end, rest @ ..] = rest else {
        return None;
    };
    let end = end.trim().strip_prefix(')')?;
    let mut text = format!("{head}(&[\n");
    for element in elements {
        text.push_str(&format!("{}\n", element.strip_prefix("    ")?));
    }
    text.push_str(&format!("{indent}]){end}\n"));
    Some((text, rest))
}

/// `call(&[a, b])` with more elements than a line has.
pub(super) fn call<'a, 'b>(lines: &'a [&'b str]) -> Made<'a, 'b> {
    let (line, rest) = lines.split_first()?;
    let (head, list) = line.split_once("(&[")?;
    let (elements, end) = list.rsplit_once("])")?;
    let is_call = head.trim().chars().all(|c| c.is_alphanumeric() || c == '_');
    (is_call && elements.len() > LIST).then(|| (list_of(head, elements, end, indent(head)), rest))
}

/// `[`, the elements, `]`: on one line or behind the `=` if it has the place, else broken.
pub(super) fn list<'a, 'b>(lines: &'a [&'b str]) -> Made<'a, 'b> {
    let Some(group) = Group::of(lines, "[", ']') else {
        return field(lines);
    };
    let content = group.content();
    let line = format!("{}{content}{}", group.head, group.end);
    if content.len() > LIST {
        let elements = elements(&content);
        let short = elements.iter().all(|element| is_short(element));
        return short.then(|| (broken(group.head, &elements, group.end), group.rest));
    }
    if content.is_empty() || fits(&line) {
        return (!content.is_empty()).then(|| (line + "\n", group.rest));
    }
    let (left, right) = line.split_once(" = ")?;
    let right = format!("{}    {right}", indent(left));
    fits(&right).then(|| (format!("{left} =\n{right}\n"), group.rest))
}

/// `a: &[b, c],` with more than a line has.
fn field<'a, 'b>(lines: &'a [&'b str]) -> Made<'a, 'b> {
    let (line, rest) = lines.split_first()?;
    let (head, list) = line.split_once(": &[")?;
    let content = list.strip_suffix("],")?;
    let is_field = head.trim().chars().all(|c| c.is_alphanumeric() || c == '_');
    (is_field && content.len() > LIST).then(|| {
        let head = format!("{head}: &[");
        (broken(&head, &elements(content), "],"), rest)
    })
}

/// A list one element a line, or as many short ones on a line as it has.
fn broken(head: &str, elements: &[&str], end: &str) -> String {
    let indent = indent(head);
    let are_short = elements.iter().all(|element| is_short(element));
    let mut text = format!("{head}\n");
    let mut line = String::new();
    for element in elements {
        // One less than the width: rustfmt leaves a place for the comma.
        let is_full = indent.len() + 4 + line.len() + element.len() + 1 >= WIDTH;
        if !line.is_empty() && (is_full || !are_short) {
            text.push_str(&format!("{indent}    {}\n", line.trim_end()));
            line.clear();
        }
        line.push_str(&format!("{element}, "));
    }
    text.push_str(&format!("{indent}    {}\n{indent}{end}\n", line.trim_end()));
    text
}

/// The elements of a list: commas in parentheses and texts are theirs.
fn elements(content: &str) -> Vec<&str> {
    let (mut depth, mut in_text) = (0, false);
    let separators = content.match_indices(|c: char| match c {
        '"' => {
            in_text = !in_text;
            false
        }
        '(' | '[' | '{' | '<' if !in_text => {
            depth += 1;
            false
        }
        ')' | ']' | '}' | '>' if !in_text => {
            depth -= 1;
            false
        }
        c => c == ',' && depth == 0 && !in_text,
    });
    let mut elements = Vec::new();
    let mut start = 0;
    for (end, _) in separators {
        elements.extend(content.get(start..end));
        start = end + 1;
    }
    elements.extend(content.get(start..));
    elements.into_iter().map(str::trim).collect()
}

/// Whether an element is one of those of which a line has several: a number, a text or a name alone.
fn is_short(element: &str) -> bool {
    element.len() <= SHORT && !element.contains(['(', ':', '{', '[', '.'])
}

fn list_of(head: &str, content: &str, end: &str, indent: &str) -> String {
    if content.len() <= LIST {
        return format!("{head}(&[{content}]){end}\n");
    }
    let elements = elements(content).into_iter();
    let elements = elements.map(|element| format!("{indent}    {element},\n"));
    format!(
        "{head}(&[\n{}{indent}]){end}\n",
        elements.collect::<String>()
    )
}

#[cfg(test)]
mod tests {
    use super::super::layout;

    #[test]
    fn a_list_as_the_only_argument_opens_with_the_call() {
        let elements = "        a,\n        b,\n";
        assert_eq!(
            layout(&format!(
                "    call(\n        &[\n{}        ],\n    )?;\n",
                elements.replace("        ", "            ")
            )),
            format!("    call(&[\n{elements}    ])?;\n")
        );
        let names: Vec<_> = (0..9).map(|i| format!("NAME{i}::INFO")).collect();
        let (wide, narrow) = (names.join(", "), names[..4].join(", "));
        let vertical: String = names.iter().map(|name| format!("    {name},\n")).collect();
        let vertical = format!("call(&[\n{vertical}])?;\n");
        assert_eq!(layout(&format!("call(&[{wide}])?;\n")), vertical);
        assert_eq!(layout(&format!("call(\n    &[{wide}],\n)?;\n")), vertical);
        let fits = format!("call(&[{narrow}])?;\n");
        assert_eq!(layout(&fits), fits);
    }

    #[test]
    fn a_list_is_on_one_line_or_its_short_elements_are_on_few() {
        assert_eq!(layout("A = &[\n    a,\n    b,\n];\n"), "A = &[a, b];\n");
        let numbers: Vec<_> = (10..50).map(|i| i.to_string()).collect();
        let one_a_line: String = numbers.iter().map(|it| format!("    {it},\n")).collect();
        let (first, second) = numbers.split_at(24);
        assert_eq!(
            layout(&format!("A = &[\n{one_a_line}];\n")),
            format!(
                "A = &[\n    {},\n    {},\n];\n",
                first.join(", "),
                second.join(", ")
            )
        );
        let pairs = "A = B {\n    a: &[(\"a_name\", a::OF_A_PIN), (\"another_name\", another::INFO_OF_A_PIN)],\n};\n";
        assert_eq!(
            layout(pairs),
            "A = B {\n    a: &[\n        (\"a_name\", a::OF_A_PIN),\n        (\"another_name\", another::INFO_OF_A_PIN),\n    ],\n};\n"
        );
        let (one, other) = ("a".repeat(25), "b".repeat(25));
        assert_eq!(
            layout(&format!(
                "    const A: {one}{one} = &[\n        {one},\n        {other},\n    ];\n"
            )),
            format!("    const A: {one}{one} =\n        &[{one}, {other}];\n")
        );
        let long = "    a_long_element,\n".repeat(5);
        let long = format!("A = &[\n{long}];\n");
        assert_eq!(layout(&long), long);
    }
}
