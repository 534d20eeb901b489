//! The examples of the rules' explanations, made whole.

use codegen::{Rule, Source};

/// The workspace's own pin map: it has the chip's part.
pub const CHIP: Source<'_> = Source {
    name: "pinmap.yaml",
    text: include_str!("../../../pinmap.yaml"),
};

/// The sections that an example of names or wiring leaves out.
const REST: [(&str, &str); 2] = [
    (
        "bsp",
        "bsp: { crate: my-bsp, directory: mine, type: Mine, title: my board, description: Board support package }\n",
    ),
    (
        "name-spaces",
        "name-spaces:
  header: { title: the header, doc: The pins., names: [{ name: D1, pad: GPIO12 }, { name: D2, pad: GPIO19 }] }\n",
    ),
];

/// The examples of a rule.
pub struct Example {
    pub wrong: String,
    pub right: String,
    /// Whether they are whole pin maps.
    is_whole: bool,
}

/// The examples in the explanation of a rule.
pub fn examples(rule: Rule) -> Example {
    let page = rule.explanation();
    let (_, examples) = page.split_once("\n\nWrong:\n\n").expect("a wrong example");
    let (wrong, right) = examples
        .split_once("\n\nRight:\n\n")
        .expect("a right example");
    let is_whole = wrong.starts_with("```yaml whole\n");
    let code = |example: &str| {
        let code = example.trim_end().strip_suffix("```").expect("code");
        let (fence, code) = code.split_once('\n').expect("a line");
        assert_eq!(fence, if is_whole { "```yaml whole" } else { "```yaml" });
        code.to_owned()
    };
    Example {
        wrong: code(wrong),
        right: code(right),
        is_whole,
    }
}

/// An example with all that it leaves out: the other sections, and the other rows of `pads` and `signals`.
pub fn whole(rule: Rule, example: &str) -> String {
    let Example {
        right, is_whole, ..
    } = examples(rule);
    if is_whole {
        return example.to_owned();
    }
    let mut text = example.to_owned();
    let chip = [("pads", "gpio"), ("signals", "name")];
    // The rows of a section that the example begins go on where it ends.
    let (own, other): (Vec<_>, Vec<_>) = chip.iter().partition(|(name, _)| has(example, name));
    if !own.is_empty() {
        for (section, key) in own {
            text.push_str(&rows_without(section, key, &right));
        }
        for (section, key) in other {
            text.push_str(&format!("{section}:\n"));
            text.push_str(&rows_without(section, key, &right));
        }
    }
    for (section, rest) in REST {
        if !has(example, section) {
            text.push_str(rest);
        }
    }
    text
}

fn has(text: &str, section: &str) -> bool {
    let header = format!("{section}:");
    text.lines().any(|line| line.starts_with(&header))
}

/// The rows of a section of the real pin map without those that are in an example.
fn rows_without(section: &str, key: &str, example: &str) -> String {
    let value = |row: &str| {
        let (_, value) = row.split_once(&format!("{key}: "))?;
        let end = value.find([',', ' ', '\n']).unwrap_or(value.len());
        Some(value[..end].to_owned())
    };
    let shown: Vec<_> = match has(example, section) {
        true => example
            .lines()
            .filter(|line| line.starts_with("  - "))
            .filter_map(value)
            .collect(),
        false => Vec::new(),
    };
    let header = format!("{section}:\n");
    let (_, rows) = CHIP.text.split_once(&header).expect("the section");
    let rows = rows.lines().take_while(|line| line.starts_with("  - "));
    let rest = rows.filter(|row| !value(row).is_some_and(|value| shown.contains(&value)));
    rest.map(|row| format!("{row}\n")).collect()
}
