//! The pins of a board's crate as a document: the pictures, and the tables behind them.

use super::file::File;
use super::pinout;
use super::scaffold::Home;
use crate::model::Model;
use crate::render::table;

pub(super) fn file(model: &Model, origin: &str, home: &Home) -> File {
    let mut text = format!("<!-- {origin} -->\n\n# The pins of {}\n\n", model.bsp.title);
    text += &table::pins(model);
    for space in std::iter::once(&model.primary).chain(&model.others) {
        if !space.functions.is_empty() {
            let title = &space.title;
            text += &format!("\n## What {title} connects to its pins\n\n");
            text += &table::functions(space);
        }
        if !space.buses.is_empty() {
            text += &format!("\n## The buses of {}\n\n", space.title);
            text += &table::buses(&space.buses);
        }
    }
    let pictures = pinout::pictures(model);
    // They are in the order of the boards, as many for each.
    let mut pictures = pictures.chunks((pictures.len() / model.boards.len().max(1)).max(1));
    for board in &model.boards {
        text += &format!("\n## {}\n", board.name);
        if let Some(note) = &board.note {
            text += &format!("\n{}.\n", capital(note));
        }
        if let Some(revisions) = board.chip_revisions() {
            text += &format!("\n{}.\n", capital(&revisions));
        }
        for picture in pictures.next().unwrap_or_default() {
            let (title, file) = (&picture.title, &picture.file);
            text += &format!("\n![{title}]({}/{file})\n", pinout::DIRECTORY);
        }
        if !board.wires.is_empty() {
            text += &format!(
                "\nThe pads that it uses itself:\n\n{}",
                table::wiring(board)
            );
        }
        if !board.buses.is_empty() {
            text += &format!("\nIts buses:\n\n{}", table::buses(&board.buses));
        }
    }
    let known = model.boards.iter().filter_map(|it| it.min_chip_revision);
    if let Some(lowest) = known.min() {
        let errata = table::errata(lowest);
        text += &format!(
            "\n## Errata\n\nThe errata of the chip's revisions from {lowest} on that concern pins:\n\n{errata}"
        );
        // The page is beside the chip's crate, and in no other place.
        if *home == Home::Workspace {
            text += "\nFor the workarounds, and to read the revision of a board, see \
                     [chip revisions](../../docs/revisions.md).\n";
        }
    }
    File {
        path: format!("{}/pins.md", model.bsp.directory),
        text,
        once: false,
    }
}

/// A note as a sentence: with a capital letter, and without the full stop that it may have.
fn capital(note: &str) -> String {
    let note = note.trim().trim_end_matches('.');
    let mut letters = note.chars();
    letters.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
