//! Pictures of the boards, as SVG: what is printed along both sides, and what is behind each contact.
//!
//! [`sheet`] says what stands there, in rows and columns; [`place`] says where; [`ink`] has the colours; [`draw`] makes SVG of
//! it. They use the model alone, and each what stands before it here; `explore` draws with them too.

mod draw;
mod ink;
mod picture;
mod place;
mod sheet;

use super::file::File;
use super::layout::Module;
use crate::model::{Model, Namespace, Shield};
use picture::Picture;
use quote::quote;
use sheet::Sheet;

/// Whether there are any.
pub(super) fn is_drawn(model: &Model) -> bool {
    let mut spaces = std::iter::once(&model.primary).chain(&model.others);
    spaces.any(|space| space.pinout.is_some())
}

/// The pictures of a model: each board by itself, and on every other namespace's board. A namespace without a pinout
/// has none.
pub(super) fn pictures(model: &Model) -> Vec<Picture<'_>> {
    let spaces = std::iter::once(&model.primary).chain(&model.others);
    let spaces: Vec<_> = spaces.filter(|space| space.pinout.is_some()).collect();
    // A pin map without boards is about one that has nothing of its own on it.
    let boards: Vec<_> = match model.boards.as_slice() {
        [] => vec![None],
        boards => boards.iter().map(Some).collect(),
    };
    let pictures = boards.into_iter().flat_map(|board| {
        let (file, title) = match board {
            Some(board) => (&board.module, &board.name),
            None => (&model.primary.name, &model.bsp.title),
        };
        spaces.iter().map(move |&space| {
            let is_primary = space.name == model.primary.name;
            Picture {
                file: match is_primary {
                    true => format!("{file}.svg"),
                    false => format!("{file}-on-{}.svg", space.name),
                },
                title: match is_primary {
                    true => title.clone(),
                    false => format!("{title} on {}", space.title),
                },
                space,
                board,
                shield: None,
            }
        })
    });
    pictures.collect()
}

/// The pictures of the shields.
pub(super) fn shields(model: &Model) -> Vec<Picture<'_>> {
    let picture = |shield| {
        let space = printed(shield, model)?;
        Some(Picture {
            file: shield_file(shield),
            title: shield.name.clone(),
            space,
            board: None,
            shield: Some(shield),
        })
    };
    model.shields.iter().filter_map(picture).collect()
}

/// The namespace that is printed on a shield or beside it, if it is drawn.
fn printed<'a>(shield: &Shield, model: &'a Model) -> Option<&'a Namespace> {
    let carried = shield.carries.as_ref().map(|carried| &carried.space);
    let name = carried.unwrap_or(&shield.connector);
    let mut spaces = model.namespaces().filter(|space| space.pinout.is_some());
    spaces.find(|space| space.name == *name)
}

/// Whether there is a picture of a shield.
pub(super) fn is_drawn_shield(shield: &Shield, model: &Model) -> bool {
    printed(shield, model).is_some()
}

/// The file of its picture.
pub(super) fn shield_file(shield: &Shield) -> String {
    format!("shield-{}.svg", shield.module)
}

/// The directory of the pictures in the crate.
pub(super) const DIRECTORY: &str = "pinout";

/// The files of the pictures; `origin` says what made them.
pub(super) fn files(model: &Model, origin: &str) -> Vec<File> {
    let directory = &model.bsp.directory;
    let draw = |picture: Picture<'_>| File {
        path: format!("{directory}/{DIRECTORY}/{}", picture.file),
        text: draw::svg(&Sheet::new(&picture, model), origin),
        once: false,
    };
    let pictures = pictures(model).into_iter().chain(shields(model));
    pictures.map(draw).collect()
}

/// The drawing of a namespace's board for a page, with room for so many letters at the end of each row; nothing without a pinout.
pub(super) fn for_page(space: &Namespace, room: usize, model: &Model) -> Option<String> {
    space.pinout.as_ref()?;
    Some(draw::for_page(&Sheet::for_page(space, room, model)))
}

pub(super) use ink::{for_page as style_for_page, meanings};

/// The module that shows the pictures in the documentation. Nothing else has it, so that editors need not show the text
/// of a picture.
pub(super) fn module(model: &Model) -> Module {
    let mut module = Module::new("Pinout diagrams of the boards.");
    for picture in pictures(model).into_iter().chain(shields(model)) {
        let heading = format!(" # {}", picture.title);
        let path = format!("../../{DIRECTORY}/{}", picture.file);
        module = module.attribute(quote! {
            #![doc = ""]
            #![doc = #heading]
            #![doc = ""]
            #![doc = include_str!(#path)]
        });
    }
    module
}
