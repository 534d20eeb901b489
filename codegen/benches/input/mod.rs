//! What the benchmarks generate from: the real pin map, larger ones made of it, and the chip's SVD.

use codegen::{File, Home, Source, load, render};

/// The real pin map.
pub const PIN_MAP: &str = include_str!("../../../pinmap.yaml");

/// All artefacts of a pin map, from its text.
///
/// # Panics
///
/// When the pin map is not valid.
#[must_use]
pub fn generate(text: &str) -> Vec<File> {
    let name = "pinmap.yaml";
    let model = load(Source { name, text }, None).unwrap_or_else(|report| panic!("{report}"));
    render(&model, name, "cargo bench", &Home::Workspace)
}

/// The real pin map with other boards: each of them connects something of its own to every pad that a board can use. Of
/// the GPIO numbers 0 to 39 those are 28: 6 are not led out or do not exist, and 6 carry the flash.
#[must_use]
pub fn pin_map_of(boards: usize) -> String {
    let model = load(
        Source {
            name: "pinmap.yaml",
            text: PIN_MAP,
        },
        None,
    )
    .unwrap_or_else(|report| panic!("{report}"));
    let named = |gpio: u8| {
        model
            .user_pins()
            .find(|pin| pin.pad.gpio == gpio)
            .map(|pin| pin.id.clone())
    };
    let pads = model.pads.iter();
    let pads = pads.filter(|pad| !pad.flash && !pad.pico_v3);
    let pins: Vec<_> = pads
        .map(|pad| named(pad.gpio).unwrap_or_else(|| pad.gpio_name()))
        .collect();

    let (mut text, _) = PIN_MAP
        .split_once("\nwiring:\n")
        .map(|(head, rest)| (head.to_owned(), rest))
        .unwrap_or_default();
    text.push_str("\nwiring:\n");
    for board in 0..boards {
        text.push_str(&format!("  group{board}:\n"));
        for pin in &pins {
            let name = format!("BOARD{board}_{pin}");
            text.push_str(&format!(
                "    - {{ name: {name}, pin: {pin}, note: \"what board {board} has there\" }}\n"
            ));
        }
    }
    text.push_str("boards:\n");
    for board in 0..boards {
        text.push_str(&format!("  board{board}: {{ name: Board {board}, wiring: [group{board}], note: \"one of {boards}\" }}\n"));
    }
    text
}

/// How many lines there are in what was generated.
#[must_use]
pub fn lines(files: &[File]) -> usize {
    files.iter().map(|file| file.text.lines().count()).sum()
}

/// The chip's SVD, from the sources of the package that this one names without building it. Some of its address blocks have
/// prose for their usage, which svd2rust refuses: they are blocks of registers.
///
/// # Panics
///
/// When cargo does not find the package.
#[must_use]
pub fn svd() -> String {
    let metadata = cargo_metadata::MetadataCommand::new()
        .manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .exec()
        .unwrap_or_else(|error| panic!("cargo metadata: {error}"));
    let is_it = |package: &&cargo_metadata::Package| {
        package.name.as_str() == "esp32" && package.version.minor == 11
    };
    let package = metadata
        .packages
        .iter()
        .find(is_it)
        .unwrap_or_else(|| panic!("cargo knows no esp32 0.11"));
    let path = package
        .manifest_path
        .with_file_name("svd")
        .join("esp32.svd");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    codegen::verify::mend(&text).0
}

/// What svd2rust makes of an SVD, as `build.rs` files and its command line call it.
///
/// # Panics
///
/// When it refuses the SVD.
#[must_use]
pub fn svd2rust(svd: &str) -> String {
    let mut config = svd2rust::Config::default();
    config.target = svd2rust::Target::XtensaLX;
    let generation =
        svd2rust::generate(svd, &config).unwrap_or_else(|error| panic!("svd2rust: {error:#}"));
    generation.lib_rs
}

/// The same with line breaks, as ours has them: svd2rust writes one line.
///
/// # Panics
///
/// When it is no Rust.
#[must_use]
pub fn formatted(code: &str) -> String {
    let file = syn::parse_file(code).unwrap_or_else(|error| panic!("what svd2rust wrote: {error}"));
    prettyplease::unparse(&file)
}
