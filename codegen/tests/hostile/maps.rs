//! Pin maps of names and wiring at random: what is to stand in them is known without reading them.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

/// The chip's pads that a board can use.
pub const PADS: [u8; 28] = [
    0, 1, 2, 3, 4, 5, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 25, 26, 27, 32, 33, 34, 35, 36,
    37, 38, 39,
];

/// A pin map.
#[derive(Clone, Debug)]
pub struct Map {
    pub package: String,
    pub type_name: String,
    pub texts: [String; 2],
    pub spaces: Vec<Space>,
    pub groups: Vec<(String, Vec<Wire>)>,
    pub boards: Vec<Board>,
}

/// A namespace; its names stand for pads in the first one, and for names of the first one in the others.
#[derive(Clone, Debug)]
pub struct Space {
    pub name: String,
    pub texts: [String; 2],
    pub names: Vec<(String, String)>,
    pub functions: Vec<(String, String, String)>,
}

#[derive(Clone, Debug)]
pub struct Wire {
    pub name: String,
    pub pin: String,
    pub reserved: bool,
    pub note: String,
}

#[derive(Clone, Debug)]
pub struct Board {
    pub module: String,
    pub texts: [String; 2],
    pub groups: Vec<String>,
}

/// Names of types: anything that looks like one, and what generated code may stumble over.
fn word() -> impl Strategy<Value = String> {
    const ODD: &[&str] = &[
        "take",
        "steal",
        "INFO",
        "INFO_P9",
        "Own",
        "Reserved",
        "Output",
        "Pull",
        "Hold",
        "Infallible",
        "fmt",
        "all",
        "T",
        "P",
        "E",
        "Sealed",
        "Pin",
        "Board",
        "NONE",
        "default",
        "crate_",
        "Self_",
        "async_",
        "_x",
        "x_",
        "GPIO12",
        "Debug_",
        "main",
        "test",
        "derive",
        "allow",
        "doc",
        "assert",
        "vec",
        "Err_",
        "Core",
    ];
    prop_oneof![9 => "[A-Za-z_][A-Za-z0-9_]{2,8}", 1 => select(ODD).prop_map(str::to_owned)]
}

/// Names of modules.
fn module() -> impl Strategy<Value = String> {
    const ODD: &[&str] = &[
        "result", "debug", "option", "mine", "main", "lib", "test", "default", "take", "output",
        "own", "x_1",
    ];
    prop_oneof![9 => "[a-z][a-z0-9_]{2,8}", 1 => select(ODD).prop_map(str::to_owned)]
}

/// Texts for people: anything that can be printed, and what generated code, documentation and manifests may stumble over.
fn text() -> impl Strategy<Value = String> {
    const ODD: &[&str] = &[
        "", " ", "{}", "{x}", "{{", "}", "{Self}", "`", "```", "*/", "/*", "//", "\\", "\\n", "\"",
        "'", "\"#", "|", "[x]", "<b>", "# x", "$x", "#[x]", "%s", "\u{200b}", "é", "🦀", "名",
        "\u{2028}", "a: b", "- a", "&a", "*a",
    ];
    let piece = prop_oneof![2 => "\\PC{0,6}", 1 => select(ODD).prop_map(str::to_owned)];
    let text = vec(piece, 0..3).prop_map(|pieces| pieces.concat());
    // An empty one is a fault.
    text.prop_map(|text| {
        if text.trim().is_empty() {
            "x".to_owned()
        } else {
            text
        }
    })
}

fn texts() -> impl Strategy<Value = [String; 2]> {
    [text(), text()]
}

/// Words, each once, for some of the targets.
fn names(targets: Vec<String>) -> impl Strategy<Value = Vec<(String, String)>> {
    let count = targets.len();
    (subsequence(targets, 1..=count), vec(word(), 40)).prop_map(|(targets, words)| {
        let lower = |word: String| (word.to_lowercase(), word);
        let words: BTreeMap<_, _> = words.into_iter().map(lower).collect();
        words.into_values().zip(targets).collect()
    })
}

fn space(targets: Vec<String>) -> impl Strategy<Value = Space> {
    let functions = vec((word(), any::<Index>(), text()), 0..4);
    (module(), texts(), names(targets), functions).prop_map(|(name, texts, names, functions)| {
        let at = |(function, at, note): (String, Index, String)| {
            (function, at.get(&names).0.clone(), note)
        };
        let functions = functions.into_iter().map(at).collect();
        Space {
            name,
            texts,
            names,
            functions,
        }
    })
}

fn group(targets: Vec<String>) -> impl Strategy<Value = (String, Vec<Wire>)> {
    let wire = (any::<bool>(), text());
    (module(), names(targets), vec(wire, 40)).prop_map(|(key, names, wires)| {
        let wire = |((name, pin), (reserved, note))| Wire {
            name,
            pin,
            reserved,
            note,
        };
        (key, names.into_iter().zip(wires).map(wire).collect())
    })
}

/// What a board can connect to: the names of the first namespace, and the pads without one.
fn ends(first: &Space) -> Vec<String> {
    let pads = PADS.map(|gpio| format!("GPIO{gpio}"));
    let name = |pad: String| {
        let named = first.names.iter().find(|(_, target)| *target == pad);
        named.map_or(pad.clone(), |(name, _)| name.clone())
    };
    pads.map(name).to_vec()
}

/// Pin maps that are valid, unless names happen to collide.
pub fn map() -> impl Strategy<Value = Map> {
    let pads = PADS.map(|gpio| format!("GPIO{gpio}")).to_vec();
    space(pads)
        .prop_flat_map(|first| {
            let names = first.names.iter().map(|(name, _)| name.clone()).collect();
            let others = vec(space(names), 0..3);
            // Few pads in each, so that a board can have several.
            let few = subsequence(ends(&first), 2..5).prop_flat_map(group);
            let boards = vec((module(), texts(), vec(any::<Index>(), 0..3)), 0..4);
            let rest = (others, vec(few, 0..4), boards);
            (
                Just(first),
                rest,
                "[a-z](-?[a-z0-9]){0,8}",
                "[A-Z][A-Za-z0-9]{2,8}",
                texts(),
            )
        })
        .prop_map(
            |(first, (others, groups, boards), package, type_name, texts)| {
                let board = |(module, texts, of): (String, _, Vec<Index>)| {
                    let of = of.iter().filter(|_| !groups.is_empty());
                    let mut groups: Vec<_> = of.map(|index| index.get(&groups).0.clone()).collect();
                    groups.dedup();
                    Board {
                        module,
                        texts,
                        groups,
                    }
                };
                let boards = boards.into_iter().map(board).collect();
                let spaces = [first].into_iter().chain(others).collect();
                Map {
                    package,
                    type_name,
                    texts,
                    spaces,
                    groups,
                    boards,
                }
            },
        )
}

impl Map {
    /// The map as a text.
    pub fn yaml(&self) -> String {
        let [title, description] = self.texts.each_ref().map(|text| quoted(text));
        let (package, type_name) = (quoted(&self.package), quoted(&self.type_name));
        let mut yaml = format!(
            "bsp: {{ crate: {package}, directory: mine, type: {type_name}, title: {title}, description: {description} }}\n\
             namespaces:\n"
        );
        for (i, space) in self.spaces.iter().enumerate() {
            let [title, doc] = space.texts.each_ref().map(|text| quoted(text));
            yaml += &format!(
                "  {}:\n    title: {title}\n    doc: {doc}\n    names:\n",
                quoted(&space.name)
            );
            let kind = if i == 0 { "pad" } else { "pin" };
            for (name, target) in &space.names {
                yaml += &format!("      - {{ name: {}, {kind}: {target} }}\n", quoted(name));
            }
            yaml += "    functions:\n";
            for (name, pin, note) in &space.functions {
                let (name, pin, note) = (quoted(name), quoted(pin), quoted(note));
                yaml += &format!("      - {{ name: {name}, pin: {pin}, note: {note} }}\n");
            }
            if space.functions.is_empty() {
                yaml += "      []\n";
            }
        }
        yaml += "wiring:\n";
        for (key, wires) in &self.groups {
            yaml += &format!("  {}:\n", quoted(key));
            for Wire {
                name,
                pin,
                reserved,
                note,
            } in wires
            {
                let (name, pin, note) = (quoted(name), quoted(pin), quoted(note));
                yaml += &format!(
                    "    - {{ name: {name}, pin: {pin}, reserved: {reserved}, note: {note} }}\n"
                );
            }
        }
        if self.groups.is_empty() {
            yaml += "  {}\n";
        }
        yaml += "boards:\n";
        for Board {
            module,
            texts,
            groups,
        } in &self.boards
        {
            let [name, note] = texts.each_ref().map(|text| quoted(text));
            let groups: Vec<_> = groups.iter().map(|group| quoted(group)).collect();
            let (module, groups) = (quoted(module), groups.join(", "));
            yaml += &format!("  {module}: {{ name: {name}, wiring: [{groups}], note: {note} }}\n");
        }
        if self.boards.is_empty() {
            yaml += "  {}\n";
        }
        yaml
    }
}

/// As YAML writes it, whatever is in it. Values of one word keep to themselves, too.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a string")
}
