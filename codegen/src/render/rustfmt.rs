//! Where `rustfmt` has another layout than `prettyplease`: a short `where` clause, and a list as the only argument of a call.

/// How wide a line may be.
const WIDTH: usize = 100;
/// How wide a list may be that stands on one line.
const LIST: usize = 60;

/// One item as `rustfmt` has it, as far as items here differ.
pub(super) fn layout(item: &str) -> String {
    let lines: Vec<_> = item.lines().collect();
    let mut text = String::new();
    let mut rest = lines.as_slice();
    while let Some((line, after)) = rest.split_first() {
        let (made, after) = short_where(rest)
            .or_else(|| only_argument(rest))
            .or_else(|| wide_list(line).map(|made| (made, after)))
            .unwrap_or_else(|| (format!("{line}\n"), after));
        text.push_str(&made);
        rest = after;
    }
    text
}

/// `impl A for B`, `where`, `    C: D,`, `{}`: on one line, if it has the place.
fn short_where<'a, 'b>(lines: &'a [&'b str]) -> Option<(String, &'a [&'b str])> {
    let [head, "where", bound, "{}", rest @ ..] = lines else {
        return None;
    };
    let bound = bound.trim().strip_suffix(',')?;
    let line = format!("{head} where {bound} {{}}\n");
    (line.len() <= WIDTH + 1).then_some((line, rest))
}

/// `call(`, `    &[`, the elements, `    ],`, `)`: the list opens and closes with the call.
fn only_argument<'a, 'b>(lines: &'a [&'b str]) -> Option<(String, &'a [&'b str])> {
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
fn wide_list(line: &str) -> Option<String> {
    let (head, list) = line.split_once("(&[")?;
    let (elements, end) = list.rsplit_once("])")?;
    let is_call = head.trim().chars().all(|c| c.is_alphanumeric() || c == '_');
    (is_call && elements.len() > LIST).then(|| list_of(head, elements, end, indent(head)))
}

fn list_of(head: &str, elements: &str, end: &str, indent: &str) -> String {
    if elements.len() <= LIST {
        return format!("{head}(&[{elements}]){end}\n");
    }
    let elements = elements
        .split(", ")
        .map(|element| format!("{indent}    {element},\n"));
    format!(
        "{head}(&[\n{}{indent}]){end}\n",
        elements.collect::<String>()
    )
}

fn indent(line: &str) -> &str {
    let length = line.len() - line.trim_start().len();
    line.get(..length).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::layout;

    #[test]
    fn a_where_clause_that_has_the_place_stands_on_the_line() {
        let long = format!("impl A{} for B\nwhere\n    C: D,\n{{}}\n", "a".repeat(90));
        assert_eq!(
            layout("impl A for B\nwhere\n    C: D,\n{}\n"),
            "impl A for B where C: D {}\n"
        );
        assert_eq!(layout(&long), long);
    }

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
}
