//! A page to explore the pins of a board's crate: one HTML file with nothing else around it, and nothing from a network.
//!
//! [`data`] says what the page knows, [`combination`] what cannot be together, [`lines`] the Rust for a pin; `page.html` is the frame,
//! `page.css` how it looks, and `script/` what it does: it shows and searches, and knows nothing about pins. It may use `layout` and `pinout` of what is beside it.
//!
//! The page also stands in the crate's documentation, as it is, between the quotes of an attribute (`srcdoc='…'`) in Markdown. So
//! there is no `'` in it, no line without anything, and no `&` that could begin a character reference but those that are meant.

mod combination;
mod data;
mod lines;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use data::Data;
use quote::quote;
use sha2::{Digest as _, Sha256};

use super::file::File;
use super::layout::Module;
use super::pinout;
use crate::model::Model;

const FRAME: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
const SCRIPT: [&str; 4] = [
    include_str!("script/state.js"),
    include_str!("script/search.js"),
    include_str!("script/pin.js"),
    include_str!("script/page.js"),
];

/// The name of the file in the crate.
const FILE: &str = "explore.html";

/// The page of a crate; `origin` says what made it.
pub(super) fn file(model: &Model, origin: &str) -> File {
    File {
        path: format!("{}/{FILE}", model.bsp.directory),
        text: page(model, origin),
        once: false,
    }
}

/// The module that shows the page in the documentation. In a sandbox, it can do nothing there but show itself.
pub(super) fn module(model: &Model) -> Module {
    let about = format!(
        "A page to explore the pins of {}: search a pin to see its functions, its capabilities, its users, and its Rust.\n\nIt is the \
         file `{FILE}` of this package, which you can also open in a browser. There, the address links to the present view.",
        model.bsp.title
    );
    let path = format!("../../{FILE}");
    let begin = "<iframe title=\"Explore the pins\" sandbox=\"allow-scripts\" allow=\"clipboard-write\" width=\"100%\" height=\"900\" srcdoc='";
    Module::new(&about).attribute(quote! {
        #![allow(rustdoc::invalid_html_tags, reason = "all of them are in the value of an attribute")]
        #![doc = ""]
        #![doc = concat!(#begin, include_str!(#path), "'></iframe>")]
    })
}

fn page(model: &Model, origin: &str) -> String {
    let style = format!("\n{}{}", full(STYLE), pinout::style_for_page());
    let script: String = SCRIPT.iter().map(|text| full(text)).collect();
    let script = format!("\n{script}");
    let carriers = combination::carriers(model);
    let data = embedded(&Data::of(model, &carriers).json());
    let parts = [
        ("ORIGIN", origin),
        ("TITLE", &in_frame(&model.bsp.title)),
        ("STYLE_HASH", &hash(&style)),
        ("SCRIPT_HASH", &hash(&script)),
        ("STYLE", &style),
        ("SCRIPT", &script),
        ("DATA", &data),
    ];
    // One after the other from the beginning, so that what is put in is not looked at again.
    let mut page = String::new();
    let mut rest = FRAME;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").unwrap_or_default();
        page += before;
        let part = parts.iter().find(|(part, _)| *part == name);
        page += part.map_or("", |(_, text)| text);
        rest = after;
    }
    page + rest
}

/// A text without lines that have nothing in them, which would end the page where it stands in Markdown.
fn full(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| format!("{line}\n")).collect()
}

/// What a browser compares the text of an element with.
fn hash(text: &str) -> String {
    BASE64_STANDARD.encode(Sha256::digest(text))
}

/// JSON as it may stand in an element of a page, and that in an attribute of another one: what could end either, or begin a
/// character reference, is written as JSON's escapes. Outside of its strings JSON has none of these.
fn embedded(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' | '>' | '&' | '\'' | '\u{7f}'..='\u{a0}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                text += &format!("\\u{:04x}", u32::from(c));
            }
            c => text.push(c),
        }
    }
    text
}

/// A text as it may stand in the frame. The script puts the text itself there; until then this one is shown.
fn in_frame(text: &str) -> String {
    let is_harmless = |c: &char| !c.is_control() && !"<>&'\"".contains(*c);
    text.chars().filter(is_harmless).collect()
}
