//! From pads with names to the text of a pin map.

use super::name::{NAMESPACE, type_name};
use super::pins::Pins;
use crate::chip::{Carried, Package};
use crate::diagnostic::shortened;

pub(super) fn pin_map(origin: &str, board: &str, pins: &Pins) -> String {
    let type_name = type_name(board);
    let mut text = format!(
        "# yaml-language-server: $schema=../pinmap.schema.json\n\
         #\n\
         # Made from {origin}, a list of names and pads. What the list does not say is guessed, left out or asked below;\n\
         # `cargo xtask explain RULE` explains the rule in brackets.\n\
         #\n",
        origin = comment(origin)
    );
    for (line, rule, note) in &pins.notes {
        let rule = rule.map_or(String::new(), |rule| format!(" [{rule}]"));
        text += &format!("# line {line}{rule}: {}\n", comment(note));
    }
    text += &format!(
        "\nbsp: {{ crate: {board}-bsp, directory: {board}, type: {type_name}, title: the {board} board, description: Board support package for the {board} board }}\n"
    );
    text += &memory(pins);
    text += &format!(
        "\nnamespaces:\n  {NAMESPACE}:\n    title: the board\n    doc: The pins by their names in the list that this pin map was made from.\n\
         \x20   # ask [not-on-pinout]: what is printed where on the board? With a `pinout` it is drawn.\n    names:\n"
    );
    let carried = Carried::of(pins.package);
    for (gpio, pad) in &pins.pads {
        let Some((name, aliases)) = pad.names.split_first() else {
            continue;
        };
        let aliases = match aliases.is_empty() {
            true => String::new(),
            false => format!(
                ", aliases: [{}]",
                aliases
                    .iter()
                    .map(|alias| word(alias))
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
        };
        let carries = match gpio {
            gpio if carried.psram.contains(gpio) => Some("the PSRAM"),
            gpio if carried.flash.contains(gpio) && pins.package.is_none() => {
                Some("the flash of most modules")
            }
            gpio if carried.flash.contains(gpio) => Some("the flash"),
            _ => None,
        };
        if let Some(carries) = carries {
            text += &format!(
                "      # guessed [flash-pad]: GPIO{gpio} carries {carries}; is there another `memory` on this board?\n"
            );
        }
        let reserved = if carries.is_some() {
            ", reserved: true"
        } else {
            ""
        };
        text += &format!(
            "      - {{ name: {}, pad: GPIO{gpio}{aliases}{reserved} }}\n",
            word(name)
        );
    }
    text + &functions(pins) + &format!("\nboards:\n  {board}: {{ name: {board} }}\n")
}

fn memory(pins: &Pins) -> String {
    let Some(package) = pins.package else {
        let is_used = |gpio: &u8| pins.pads.contains_key(gpio);
        return match [16, 17].iter().any(is_used) {
            true => "\n# ask [flash-pad]: does the board have PSRAM? In a WROVER it has GPIO16 and GPIO17; in an ESP32-PICO-D4 the flash has them.\n\
                     # memory: { package: ESP32-WROVER }\n"
                .to_owned(),
            false => String::new(),
        };
    };
    let why = match package {
        Package::PicoV3 | Package::PicoV302 => {
            "[no-such-pad]: the list has GPIO7, GPIO8 or GPIO20 for its own, and no pad that carries the flash of an\n\
             # ESP32-PICO-V3. One without PSRAM, which leaves GPIO9 and GPIO10 free, is `ESP32-PICO-V3`."
        }
        Package::PicoD4 => {
            "[flash-pad]: the list has GPIO9 or GPIO10 for its own, and no pad that carries the flash of an ESP32-PICO-D4. An\n\
             # ESP32-MINI-1 is the same in this; of a flash chip beside the ESP32, `flash-mode: dio` leaves them free."
        }
        _ => {
            "[flash-pad]: the list says that the board has PSRAM, which has these pads in a WROVER."
        }
    };
    format!("\n# guessed {why}\nmemory: {{ package: {package} }}\n")
}

fn functions(pins: &Pins) -> String {
    let with_functions = pins
        .pads
        .iter()
        .filter(|(_, pad)| !pad.functions.is_empty());
    let mut text = String::new();
    for (gpio, pad) in with_functions {
        let pin = pad
            .names
            .first()
            .map_or(format!("GPIO{gpio}"), |name| word(name));
        for function in &pad.functions {
            text += &format!("      - {{ name: {}, pin: {pin} }}\n", word(function));
        }
    }
    match text.is_empty() {
        true => text,
        false => format!(
            "    # ask: at which level are they active? `active: low` or `active: high` says it.\n    functions:\n{text}"
        ),
    }
}

/// A name as YAML has it: some words are something else without quotes.
fn word(name: &str) -> String {
    let others = [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
    ];
    match others.contains(&name.to_ascii_lowercase().as_str()) {
        true => format!("\"{name}\""),
        false => name.to_owned(),
    }
}

/// A text in one line, without what YAML cannot have.
fn comment(text: &str) -> String {
    let text = text.replace(
        |c: char| {
            c.is_control()
                || matches!(
                    c,
                    '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
                )
        },
        " ",
    );
    let words: Vec<_> = text.split_whitespace().collect();
    let text = words.join(" ");
    match text.char_indices().nth(160) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None if text.len() < 160 => text,
        None => shortened(&text),
    }
}
