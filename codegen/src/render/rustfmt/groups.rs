//! Parameters of types, arms of a `match`, and methods called on what ends with a brace.

use super::lines::{Group, Made, fits, indent, is_comment};

/// `A<`, the parameters, `>`: on one line, or on the next one behind a `=`, if it has the place.
pub(super) fn generics<'a, 'b>(lines: &'a [&'b str]) -> Made<'a, 'b> {
    let group = Group::of(lines, "<", '>')?;
    let line = format!("{}{}{}", group.head, group.content(), group.end);
    if fits(&line) {
        return Some((line + "\n", group.rest));
    }
    let (left, right) = line.split_once(" = ")?;
    let right = format!("{}    {right}", indent(left));
    fits(&right).then(|| (format!("{left} =\n{right}\n"), group.rest))
}

/// `A => {`, an expression, `}`: without the braces, if one line has the place.
pub(super) fn arm<'a, 'b>(lines: &'a [&'b str]) -> Made<'a, 'b> {
    let [head, value, end, rest @ ..] = lines else {
        return None;
    };
    let arm = head.strip_suffix(" => {")?;
    let line = format!("{arm} => {},", value.trim_start());
    let is_value = !value.ends_with([';', '{']) && end.trim_start() == "}";
    (is_value && fits(&line)).then(|| (line + "\n", rest))
}

/// `}`, `    .method()`: as far to the left as the brace.
pub(super) fn method<'a, 'b>(lines: &'a [&'b str]) -> Made<'a, 'b> {
    let [brace, method, rest @ ..] = lines else {
        return None;
    };
    let call = method.trim_start();
    let is_one = brace.trim_start() == "}" && call.starts_with('.') && !is_comment(method);
    is_one.then(|| (format!("{brace}\n{}{call}\n", indent(brace)), rest))
}

#[cfg(test)]
mod tests {
    use super::super::layout;

    #[test]
    fn parameters_stand_on_the_line_or_behind_the_sign() {
        assert_eq!(
            layout("type A = B<\n    C,\n    D,\n>;\n"),
            "type A = B<C, D>;\n"
        );
        let (one, other) = ("C".repeat(45), "D".repeat(45));
        assert_eq!(
            layout(&format!("type A = B<\n    {one},\n    {other},\n>;\n")),
            format!("type A =\n    B<{one}, {other}>;\n")
        );
        let wide = format!("type A = B<\n    {one},\n    {other}{other},\n>;\n");
        assert_eq!(layout(&wide), wide);
    }

    #[test]
    fn an_arm_with_a_value_has_no_braces_if_it_has_the_place() {
        let wide = format!("    A => {{\n        \"{}\"\n    }}\n", "a".repeat(90));
        assert_eq!(layout(&wide), wide);
        assert_eq!(
            layout("    A => {\n        \"a\"\n    }\n"),
            "    A => \"a\",\n"
        );
        let statement = "    A => {\n        a();\n    }\n";
        assert_eq!(layout(statement), statement);
    }

    #[test]
    fn a_method_stands_below_the_brace() {
        assert_eq!(layout("    }\n        .a(),\n"), "    }\n    .a(),\n");
    }
}
