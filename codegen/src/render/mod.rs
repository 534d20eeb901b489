//! From a model to files. Nothing here refuses anything: a valid model has a rendering.
//!
//! It may use the model, the words about it and, for what fits together, `fit`; nothing of what people write. [`render()`] calls a file
//! for each kind of module, which use what is common to them: `layout` and `rustfmt`, `example`, `path`, `number`, `table`.

mod board;
mod bundle;
mod esp_hal;
mod example;
mod explore;
mod file;
mod fits;
mod gate;
mod layout;
mod namespace;
mod number;
pub(crate) mod object;
mod onboard;
mod pads;
mod path;
mod pin;
mod pinout;
mod reference;
mod root;
mod rustfmt;
mod scaffold;
mod shield;
mod signal;
pub mod table;

use crate::model::{Model, SHIELDS};

use file::{PADS, made, shields};

pub(crate) use bundle::bundle;
pub use file::{File, HEADER, generated, in_header};
pub use scaffold::Home;

/// The directories whose generated files are all of this model: others in them are left-overs.
#[must_use]
pub fn directories(model: &Model) -> Vec<String> {
    let mut directories = picture_directories(model);
    directories.push(generated(&model.bsp.directory));
    directories.push(shields(&model.bsp.directory));
    if model.has_chip {
        directories.push(generated(PADS));
    }
    directories
}

/// The directories whose files are all pictures.
#[must_use]
pub fn picture_directories(model: &Model) -> Vec<String> {
    vec![format!("{}/{}", model.bsp.directory, pinout::DIRECTORY)]
}

/// Renders all files. `origin` is the pin map's name and `command` what makes the files anew: both stand in the
/// header of each. `home` is where a new crate is.
#[must_use]
pub fn render(model: &Model, origin: &str, command: &str, home: &Home) -> Vec<File> {
    // The pictures take about as long as the code.
    let (mut files, pictures) = std::thread::scope(|scope| {
        let pictures = scope.spawn(|| {
            let mut files = pictures(model, origin, command, home);
            files.push(page(model, origin, command));
            files
        });
        (code(model, origin, command), pictures.join())
    });
    files.extend(pictures.unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
    files.extend(scaffold::files(model, home));
    files
}

/// The modules.
fn code(model: &Model, origin: &str, command: &str) -> Vec<File> {
    let header = format!("// {}\n\n", made(origin, command));
    let file = |crate_dir: &str, name: &str, module: layout::Module| File {
        path: format!("{}/{name}.rs", generated(crate_dir)),
        text: format!("{header}{}", module.format()),
        once: false,
    };
    let bsp = model.bsp.directory.as_str();
    let plan = object::Plan::of(model);
    let mut files = Vec::new();
    if model.has_chip {
        files.push(file(PADS, "mod", pads::root()));
        files.push(file(PADS, "facts", pads::facts(model)));
        files.push(file(PADS, "pads", pads::module(model)));
        files.push(file(PADS, "signal", signal::module(model)));
        files.push(file(PADS, "words", pads::words()));
    }
    files.push(file(bsp, "mod", root::module(model)));
    files.push(file(bsp, "gate", gate::module(model)));
    files.push(file(bsp, crate::model::ESP_HAL, esp_hal::module(model)));
    files.push(file(
        bsp,
        &model.primary.name,
        namespace::primary(&plan, model),
    ));
    for space in &model.others {
        files.push(file(
            bsp,
            &space.name,
            namespace::other(space, &plan, model),
        ));
    }
    files.push(file(bsp, crate::model::ONBOARD, onboard::module(model)));
    for board in &model.boards {
        files.push(file(bsp, &board.module, board::module(board, &plan, model)));
    }
    if !model.shields.is_empty() {
        files.push(file(bsp, &format!("{SHIELDS}/mod"), shield::root(model)));
    }
    for shield in &model.shields {
        let name = format!("{SHIELDS}/{}", shield.module);
        files.push(file(bsp, &name, shield::module(shield, model)));
    }
    if pinout::is_drawn(model) {
        files.push(file(bsp, crate::model::PINOUT, pinout::module(model)));
    }
    files.push(file(bsp, crate::model::EXPLORE, explore::module(model)));
    files
}

/// Renders the pictures of the boards and the tables of their pins only.
#[must_use]
pub fn pictures(model: &Model, origin: &str, command: &str, home: &Home) -> Vec<File> {
    let made = made(origin, command);
    let mut files = pinout::files(model, &made);
    files.push(reference::file(model, &made, home));
    files.extend(fits::file(model, &made));
    files
}

/// Renders the page to explore the pins only.
#[must_use]
pub fn page(model: &Model, origin: &str, command: &str) -> File {
    explore::file(model, &made(origin, command))
}
