//! The examples of the rules' explanations, made whole.

use std::sync::{LazyLock, Mutex, PoisonError};

use codegen::fit::Stack;
use codegen::{Chip, Model, Report, Rule, Source, load_on, plug_in};

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
        "namespaces",
        "namespaces:
  header: { title: the header, doc: The pins., names: [{ name: D1, pad: GPIO12 }, { name: D2, pad: GPIO19 }] }\n",
    ),
];

/// What an example is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Rows of a pin map, the rest of which is left out.
    Rows,
    /// A whole pin map.
    Whole,
    /// A file of shields for boards of this workspace.
    Shields,
    /// The same, with the command that plugs them in on its first line.
    Fit,
}

/// The examples of a rule.
pub struct Example {
    pub wrong: String,
    pub right: String,
    pub kind: Kind,
}

/// The files of shields of this workspace.
pub const SHIELDS: [Source<'_>; 3] = [
    Source {
        name: "boards/shields/expansion_board.yaml",
        text: include_str!("../../../boards/shields/expansion_board.yaml"),
    },
    Source {
        name: "boards/shields/featherwings.yaml",
        text: include_str!("../../../boards/shields/featherwings.yaml"),
    },
    Source {
        name: "boards/shields/pycom.yaml",
        text: include_str!("../../../boards/shields/pycom.yaml"),
    },
];

/// The pin map of another board in this workspace.
const HUZZAH32: Source<'_> = Source {
    name: "boards/huzzah32.yaml",
    text: include_str!("../../../boards/huzzah32.yaml"),
};

/// The pin maps that files of shields are for, read once.
static PIN_MAPS: LazyLock<Mutex<Vec<(Source<'static>, Model)>>> =
    LazyLock::new(|| Mutex::new(own_models()));

/// The same, read for this call.
pub fn own_models() -> Vec<(Source<'static>, Model)> {
    let chip = Chip::read(CHIP).expect("the chip's part is valid");
    let map = |source| {
        let model = load_on(source, Some(&chip)).unwrap_or_else(|report| panic!("{report}"));
        (source, model)
    };
    [CHIP, HUZZAH32].map(map).into()
}

/// What is made of files of shields: looked at in `then`, or the reports of their faults.
pub fn plugged<T>(
    files: &[Source<'_>],
    then: impl FnOnce(&[(Source<'static>, Model)]) -> T,
) -> Result<T, Vec<Report>> {
    // A test that failed has left it as it should be, or its shields there.
    let mut maps = PIN_MAPS.lock().unwrap_or_else(PoisonError::into_inner);
    for (_, model) in maps.iter_mut() {
        model.shields.clear();
    }
    let mut plugged: Vec<_> = maps
        .iter_mut()
        .map(|(source, model)| (*source, model))
        .collect();
    plug_in(&mut plugged, files, true)?;
    drop(plugged);
    Ok(then(&maps))
}

/// What is said about a file of shields.
pub fn shields(text: &str) -> Result<(), Report> {
    let name = "shields.yaml";
    plugged(&[Source { name, text }], |_| ()).map_err(|mut reports| reports.remove(0))
}

/// What is said about a stack, by the command that plugs it together.
pub fn fit(command: &str, files: &[Source<'_>]) -> Report {
    let report = plugged(files, |maps| fit_of(command, maps, files));
    report.unwrap_or_else(|reports| panic!("{}", reports[0]))
}

fn fit_of(command: &str, maps: &[(Source<'static>, Model)], files: &[Source<'_>]) -> Report {
    let words = command.split("cargo xtask fit ").nth(1);
    let mut words = words.expect("the command").split_whitespace();
    let board = words.next().expect("a board");
    let models = || maps.iter().map(|(_, model)| model);
    let mut boards = models().flat_map(|model| model.boards.iter().map(move |it| (model, it)));
    let found = boards.find(|(_, it)| it.module == board);
    let (model, board) = found.unwrap_or_else(|| panic!("no board {board}"));
    let shield = |word: &str| {
        let mut shields = models().flat_map(|model| &model.shields);
        let shield = shields.find(|shield| shield.module == word);
        shield.unwrap_or_else(|| panic!("no shield {word}"))
    };
    let shields = words.map(shield).collect();
    let sources = maps.iter().map(|(source, _)| *source);
    let sources: Vec<_> = sources.chain(files.iter().copied()).collect();
    Stack {
        model,
        board,
        shields,
    }
    .report(&sources)
}

/// The examples in the explanation of a rule.
pub fn examples(rule: Rule) -> Example {
    let page = rule.explanation();
    let (_, examples) = page.split_once("\n\nWrong:\n\n").expect("a wrong example");
    let (wrong, right) = examples
        .split_once("\n\nRight:\n\n")
        .expect("a right example");
    let (fence, _) = wrong.split_once('\n').expect("a line");
    let kind = match fence {
        "```yaml" => Kind::Rows,
        "```yaml whole" => Kind::Whole,
        "```yaml shields" => Kind::Shields,
        "```yaml fit" => Kind::Fit,
        other => panic!("{rule}: {other}"),
    };
    let first = fence;
    let code = |example: &str| {
        let code = example.trim_end().strip_suffix("```").expect("code");
        let (fence, code) = code.split_once('\n').expect("a line");
        assert_eq!(fence, first);
        code.to_owned()
    };
    Example {
        wrong: code(wrong),
        right: code(right),
        kind,
    }
}

/// An example with all that it leaves out: the other sections, and the other rows of `pads` and `signals`.
pub fn whole(rule: Rule, example: &str) -> String {
    let Example { right, kind, .. } = examples(rule);
    if kind != Kind::Rows {
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
