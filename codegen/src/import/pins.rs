//! From definitions to pads with names: what is a pin, and what a name of it can be.

use std::collections::{BTreeMap, HashSet};

use super::{List, Value};
use crate::chip::{self, BESIDE};
use crate::validate::fits;

/// A pad with its names in the list.
#[derive(Debug, Default)]
pub(super) struct Pad {
    /// The names in the order of the list; the first one becomes the pin's own.
    pub names: Vec<String>,
    /// What is connected to it.
    pub functions: Vec<String>,
}

/// What a list says about pads.
#[derive(Debug, Default)]
pub(super) struct Pins {
    pub pads: BTreeMap<u8, Pad>,
    pub has_psram: bool,
    /// What was left out or guessed, each with the line and the rule that it is about, if it is about one.
    pub notes: Vec<(usize, Option<&'static str>, String)>,
}

/// Words in the names of numbers that are no pins: sizes, rates, addresses, counts.
const NO_PINS: [&str; 27] = [
    "ADDR",
    "ADDRESS",
    "BAND",
    "BAUD",
    "BAUDRATE",
    "BITS",
    "BRIGHTNESS",
    "CHANNEL",
    "CHANNELS",
    "COUNT",
    "FREQ",
    "FREQUENCY",
    "HEIGHT",
    "HOST",
    "INVERTED",
    "LENGTH",
    "MHZ",
    "NUM",
    "NUMBER",
    "OFFSET",
    "PID",
    "RESOLUTION",
    "ROTATION",
    "SIZE",
    "VERSION",
    "VID",
    "WIDTH",
];
/// From here on numbers are those of LEDs with a bus, after their pad's.
const BEHIND: i64 = 40;

impl Pins {
    pub(super) fn of(list: List) -> Self {
        let mut pins = Self {
            has_psram: list.has_psram,
            ..Self::default()
        };
        for (line, text) in list.unread {
            pins.notes.push((line, None, format!("not read: {text}")));
        }
        let mut taken: HashSet<String> = HashSet::new();
        let mut seen: BTreeMap<String, i64> = BTreeMap::new();
        for definition in list.definitions {
            let (name, line) = (definition.name, definition.line);
            let mut note = |rule, text: String| pins.notes.push((line, rule, text));
            let number = match definition.value {
                Value::Number(number) => number,
                Value::Other(text) => {
                    note(None, format!("left out: `{name}` is no number: {text}"));
                    continue;
                }
            };
            if let Some(first) = seen.insert(name.clone(), number) {
                if first != number {
                    note(
                        Some("duplicate-name"),
                        format!("left out: `{name}` was {first} before, and is {number} here"),
                    );
                    seen.insert(name, first);
                }
                continue;
            }
            if is_no_pin(&name) {
                note(
                    None,
                    format!("left out: `{name}` is {number}, and by its name no pin"),
                );
                continue;
            }
            let (number, is_behind) = match number {
                number if (BEHIND..2 * BEHIND).contains(&number) => (number - BEHIND, true),
                number => (number, false),
            };
            let Some(gpio) = u8::try_from(number)
                .ok()
                .filter(|gpio| chip::exists(u32::from(*gpio)))
            else {
                note(
                    Some("no-such-pad"),
                    format!("left out: `{name}` is {number}, which is no pad of the chip"),
                );
                continue;
            };
            if is_behind {
                note(
                    None,
                    format!(
                        "guessed: `{name}` is 40 and {gpio}, which is how an LED with a bus on GPIO{gpio} is written"
                    ),
                );
            }
            if let Err((rule, why)) = fits(&name, gpio) {
                note(
                    Some(rule),
                    format!("left out: `{name}` on GPIO{gpio}: {why}"),
                );
                // Its pad has a name all the same.
                pins.pads.entry(gpio).or_default();
                continue;
            }
            if !taken.insert(name.to_ascii_lowercase()) {
                note(
                    Some("duplicate-name"),
                    format!(
                        "left out: `{name}` on GPIO{gpio} is another name but for capital letters"
                    ),
                );
                pins.pads.entry(gpio).or_default();
                continue;
            }
            let pad = pins.pads.entry(gpio).or_default();
            let is_free = !(BESIDE.contains(&gpio) || pins.has_psram && matches!(gpio, 16 | 17));
            match is_function(&name) && is_free {
                true => pad.functions.push(name),
                false => pad.names.push(name),
            }
        }
        let has_psram = pins.has_psram;
        let is_reserved = |gpio: u8| BESIDE.contains(&gpio) || has_psram && matches!(gpio, 16 | 17);
        let mut has_open = pins
            .pads
            .iter()
            .any(|(gpio, pad)| !is_reserved(*gpio) && !pad.names.is_empty());
        for (gpio, pad) in &mut pins.pads {
            let is_needed = pad.functions.is_empty() || !has_open && !is_reserved(*gpio);
            if pad.names.is_empty() && is_needed {
                let plain = ["IO", "D", "PAD"]
                    .into_iter()
                    .map(|word| format!("{word}{gpio}"));
                let mut free = plain.filter(|name| !taken.contains(&name.to_ascii_lowercase()));
                pad.names.extend(free.next());
                has_open |= !is_reserved(*gpio);
            }
        }
        if !has_open {
            // Nobody could take anything.
            pins.pads.clear();
        }
        pins.notes.sort();
        pins
    }
}

/// Whether a name is that of another number than a pin's.
fn is_no_pin(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    // `PIN_NUM_MOSI` is a pin.
    let name = name.replace("PIN_NUM", "PIN").replace("GPIO_NUM", "GPIO");
    name.split('_').any(|word| NO_PINS.contains(&word))
}

/// Whether a name is that of something that is connected to a pin, rather than of the pin.
fn is_function(name: &str) -> bool {
    let parts = [
        "LED", "BUILTIN", "NEOPIXEL", "BUTTON", "BTN", "KEY", "BUZZER", "SPEAKER",
    ];
    let name = name.to_ascii_uppercase();
    let mut words = name
        .split('_')
        .map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()));
    words.any(|word| parts.contains(&word)) && !name.starts_with("TFT") && !name.starts_with("OLED")
}
