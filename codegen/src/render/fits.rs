//! Which shields fit which boards: all pairs as a document, with the reasons.

use indexmap::IndexMap;

use super::file::File;
use super::{pinout, shield};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fit::{self, Stack};
use crate::list::list;
use crate::model::{Board, Model, Shield};
use crate::render::table::{self, table};

/// The document, if there are shields.
pub(super) fn file(model: &Model, origin: &str) -> Option<File> {
    if model.shields.is_empty() {
        return None;
    }
    let mut text = format!(
        "<!-- {origin} -->\n\n# The shields for {}\n\n",
        model.bsp.title
    );
    text += &table::shields(model);
    text += "\n## On which board\n\n\
             `cargo xtask fit BOARD SHIELD…` reports the same with the rows of the pin map and of the shield, also for several shields on one \
             another. A conflict concerns a function that the shield needs. The caveats are explained below.\n\n";
    text += &pairs(model);
    if model.shields.iter().any(|shield| shield.stacks) {
        text += "\n## One on another\n\nThe conflicts and caveats of two shields, on any board. The row's shield is next to the board, and the column's shield is \
                 plugged into it.\n\n";
        text += &stacks(model);
    }
    for shield in &model.shields {
        text += &one(shield, model);
    }
    Some(File {
        path: format!("{}/shields.md", model.bsp.directory),
        text,
        once: false,
    })
}

/// What is against a shield on a board, without what is to be known of it on any board.
fn on_board(shield: &Shield, board: &Board, model: &Model) -> Vec<Diagnostic> {
    let shields = below(shield, model).into_iter().chain([shield]).collect();
    let stack = Stack {
        model,
        board,
        shields,
    };
    let general = fit::of_shield(shield, model);
    let mut found = stack.diagnostics();
    found.retain(|fault| !general.contains(fault));
    found
}

/// What must be plugged in first: the first carrier of its connector, and so on.
fn below<'a>(shield: &Shield, model: &'a Model) -> Vec<&'a Shield> {
    let mut carriers = model.shields.iter();
    match carriers.find(|carrier| carrier.brings(&shield.connector)) {
        Some(carrier) => {
            let mut stack = below(carrier, model);
            stack.push(carrier);
            stack
        }
        None => Vec::new(),
    }
}

/// How much there is, as a link to it.
fn cell(faults: &[Diagnostic], general: usize, anchor: &str) -> String {
    let count = |severity| faults.iter().filter(|it| it.severity == severity).count();
    let caveats = count(Severity::Caveat) + general;
    let words = match (count(Severity::Error), caveats) {
        (0, 0) => return "fits".to_owned(),
        (0, 1) => "1 caveat".to_owned(),
        (0, caveats) => format!("{caveats} caveats"),
        (1, 0) => "**1 conflict**".to_owned(),
        (errors, 0) => format!("**{errors} conflicts**"),
        (1, caveats) => format!("**1 conflict**, {caveats} more"),
        (errors, caveats) => format!("**{errors} conflicts**, {caveats} more"),
    };
    format!("[{words}](#{anchor})")
}

/// A heading's anchor, as documents on the web have them.
fn anchor(heading: &str) -> String {
    let letters = heading.to_lowercase();
    let letters = letters.chars().filter_map(|c| match c {
        ' ' => Some('-'),
        c if c.is_alphanumeric() || c == '-' || c == '_' => Some(c),
        _ => None,
    });
    letters.collect()
}

fn pairs(model: &Model) -> String {
    let mut header = vec![String::new()];
    header.extend(model.boards.iter().map(|board| board.name.clone()));
    let rows = model.shields.iter().map(|shield| {
        let general = fit::of_shield(shield, model).len();
        let mut row = vec![format!("[{}](#{})", shield.name, anchor(&shield.name))];
        row.extend(model.boards.iter().map(|board| {
            let faults = on_board(shield, board, model);
            cell(&faults, general, &anchor(&shield.name))
        }));
        row
    });
    table(&header, rows)
}

fn stacks(model: &Model) -> String {
    let mut header = vec![String::new()];
    header.extend(model.shields.iter().map(|shield| shield.name.clone()));
    let rows = model.shields.iter().filter(|shield| shield.stacks);
    let rows = rows.map(|lower| {
        let mut row = vec![lower.name.clone()];
        row.extend(
            model
                .shields
                .iter()
                .map(|upper| match lower.leads_to(upper) {
                    true => cell(&fit::of_pair(lower, upper), 0, &anchor(&lower.name)),
                    false => String::new(),
                }),
        );
        row
    });
    table(&header, rows)
}

/// A fault as a line of a list.
fn line(fault: &Diagnostic) -> String {
    let level = fault.severity.of_fit();
    let help = fault
        .help
        .as_ref()
        .map_or(String::new(), |help| format!(". {}", capital(help)));
    format!("- {level}, `{}`: {}{help}.\n", fault.rule, fault.message)
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    first.map_or(String::new(), |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn one(shield: &Shield, model: &Model) -> String {
    let mut text = format!("\n## {}\n", shield.name);
    if let Some(note) = &shield.note {
        text += &format!("\n{}.\n", capital(note));
    }
    if pinout::is_drawn_shield(shield, model) {
        let (title, file) = (&shield.name, pinout::shield_file(shield));
        text += &format!("\n![{title}]({}/{file})\n", pinout::DIRECTORY);
    }
    for (title, table) in shield::tables(shield) {
        text += &format!("\n{title}:\n\n{table}");
    }
    let general = fit::of_shield(shield, model);
    if !general.is_empty() {
        let lines: String = general.iter().map(line).collect();
        text += &format!("\nOn every board:\n\n{lines}");
    }
    // Boards of which the same is said, together.
    let mut said: IndexMap<String, Vec<&str>> = IndexMap::new();
    for board in &model.boards {
        let faults = on_board(shield, board, model);
        let lines: String = faults.iter().map(line).collect();
        let lines = lines.replace(&format!("the {} ", board.name), "the board ");
        if !lines.is_empty() {
            said.entry(lines).or_default().push(&board.name);
        }
    }
    for (lines, boards) in said {
        text += &format!("\nOn the {}:\n\n{lines}", list(boards));
    }
    for other in model.shields.iter().filter(|other| shield.leads_to(other)) {
        let faults = fit::of_pair(shield, other);
        if !faults.is_empty() {
            let lines: String = faults.iter().map(line).collect();
            text += &format!("\nWith {}:\n\n{lines}", other.title);
        }
    }
    text
}
