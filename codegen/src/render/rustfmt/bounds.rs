//! What stands behind `where`.

use super::lines::{Made, fits, indent};

/// `impl A for B`, `where`, `    C: D,`, `{}`: on one line, if it has the place.
pub(super) fn short_where<'a, 'b>(lines: &'a [&'b str]) -> Made<'a, 'b> {
    let [head, "where", bound, "{}", rest @ ..] = lines else {
        return None;
    };
    let bound = bound.trim().strip_suffix(',')?;
    let line = format!("{head} where {bound} {{}}");
    fits(&line).then(|| (line + "\n", rest))
}

/// `A: B + C`, `    + D,`: each on a line of its own, unless one line has all of them.
pub(super) fn one_a_line<'a, 'b>(lines: &'a [&'b str]) -> Made<'a, 'b> {
    let (head, below) = lines.split_first()?;
    let length = below
        .iter()
        .take_while(|line| line.trim_start().starts_with("+ "))
        .count();
    if length == 0 || !head.contains(": ") {
        return None;
    }
    let (others, rest) = below.split_at_checked(length)?;
    let others: String = others
        .iter()
        .map(|line| format!(" {}", line.trim_start()))
        .collect();
    let line = format!("{head}{others}");
    if fits(&line) {
        return Some((line + "\n", rest));
    }
    let bounds = line.split(" + ").collect::<Vec<_>>();
    let separator = format!("\n{}    + ", indent(head));
    Some((bounds.join(&separator) + "\n", rest))
}

#[cfg(test)]
mod tests {
    use super::super::layout;

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
    fn bounds_that_one_line_has_not_stand_one_a_line() {
        let long = "B".repeat(60);
        assert_eq!(
            layout(&format!("    A: {long} + C\n        + {long},\n")),
            format!("    A: {long}\n        + C\n        + {long},\n")
        );
        assert_eq!(
            layout("    A: B + C\n        + D,\n"),
            "    A: B + C + D,\n"
        );
    }
}
