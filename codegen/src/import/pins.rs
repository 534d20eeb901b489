//! From definitions to pads with names: what is a pin, and what a name of it can be.

use std::collections::{BTreeMap, HashSet};

use super::definition::{List, Value};
use crate::chip::{self, Carried, Package};
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
    /// The package, as far as the pads that the list names or does not name tell it.
    pub package: Option<Package>,
    /// What was left out or guessed, each with the line and the rule that it is about, if it is about one.
    pub notes: Vec<(usize, Option<&'static str>, String)>,
}

/// Words in the names of numbers that are no pins: sizes, rates, addresses, counts.
const NO_PINS: [&str; 30] = [
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
    "DEFINED",
    "FREQ",
    "FREQUENCY",
    "HEIGHT",
    "HOST",
    "INVERTED",
    "LENGTH",
    "MASK",
    "MHZ",
    "NUM",
    "NUMBER",
    "OFFSET",
    "PID",
    "RESOLUTION",
    "ROTATION",
    "SIZE",
    "TYPE",
    "VERSION",
    "VID",
    "WIDTH",
];
/// From here on numbers are those of LEDs with a bus, after their pad's.
const BEHIND: i64 = 40;

impl Pins {
    pub(super) fn of(list: List) -> Self {
        let mut pins = Self {
            package: package(&list),
            ..Self::default()
        };
        let carried = Carried::of(pins.package);
        for (line, text) in list.unread {
            pins.notes.push((line, None, format!("not read: {text}")));
        }
        let mut taken: HashSet<String> = HashSet::new();
        let mut seen: BTreeMap<String, i64> = BTreeMap::new();
        for definition in list.definitions {
            let (name, line) = (definition.name, definition.line);
            let mut note = |rule, text: String| pins.notes.push((line, rule, text));
            let (number, is_sum) = match definition.value {
                Value::Number(number) => (number, false),
                Value::Sum(number) => (number, true),
                Value::Other(text) => {
                    note(None, format!("left out: `{name}` is no number: {text}"));
                    continue;
                }
            };
            if let Some(first) = seen.insert(name.clone(), number) {
                if first != number {
                    note(
                        Some("duplicate-name"),
                        format!("left out: `{name}` is {first} elsewhere, and {number} here"),
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
                number
                    if (BEHIND..2 * BEHIND).contains(&number) && (is_sum || is_function(&name)) =>
                {
                    (number - BEHIND, true)
                }
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
            if !chip::is_led_out(gpio, pins.package) {
                note(
                    Some("no-such-pad"),
                    format!(
                        "left out: `{name}` is {number}, which only packages of the ESP32-PICO-V3 family lead out"
                    ),
                );
                continue;
            }
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
                        "left out: `{name}` on GPIO{gpio} is another name except for capital letters"
                    ),
                );
                pins.pads.entry(gpio).or_default();
                continue;
            }
            let pad = pins.pads.entry(gpio).or_default();
            match is_function(&name) && !carried.has(gpio) {
                true => pad.functions.push(name),
                false => pad.names.push(name),
            }
        }
        let mut has_open = pins
            .pads
            .iter()
            .any(|(gpio, pad)| !carried.has(*gpio) && !pad.names.is_empty());
        for (gpio, pad) in &mut pins.pads {
            let is_needed = pad.functions.is_empty() || !has_open && !carried.has(*gpio);
            if pad.names.is_empty() && is_needed {
                let plain = ["IO", "D", "PAD"]
                    .into_iter()
                    .map(|word| format!("{word}{gpio}"));
                let mut free = plain.filter(|name| !taken.contains(&name.to_ascii_lowercase()));
                pad.names.extend(free.next());
                has_open |= !carried.has(*gpio);
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

/// The package that a list tells by the pads that it names: nobody names those that carry the flash, but as the lines of the flash.
fn package(list: &List) -> Option<Package> {
    let mut seen = HashSet::new();
    let mut counting = list.definitions.clone();
    counting.retain(|definition| seen.insert(definition.name.clone()));
    let names = |gpio: i64| {
        counting.iter().any(|definition| {
            let is_it = matches!(definition.value, Value::Number(number) if number == gpio);
            is_it && !is_no_pin(&definition.name) && !is_of_flash(&definition.name)
        })
    };
    let names_none = |carried: &[u8]| !carried.iter().any(|gpio| names((*gpio).into()));
    let inside = |package: Package| names_none(package.carried().flash);
    if [7, 8, 20].into_iter().any(names) && inside(Package::PicoV3) {
        let has_free = !list.has_psram && [9, 10].into_iter().any(names);
        Some(match has_free {
            true => Package::PicoV3,
            false => Package::PicoV302,
        })
    } else if list.has_psram {
        Some(Package::Wrover)
    } else if [9, 10].into_iter().any(names) && inside(Package::PicoD4) {
        Some(Package::PicoD4)
    } else {
        None
    }
}

/// Whether a name is that of a line of the flash, or of UART1, which lists name by the pads that it has without the GPIO matrix: both are there
/// on boards that cannot use the pads.
fn is_of_flash(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    let names = [
        "CLK", "CMD", "SHD", "SWP", "SCS", "SDO", "SDI", "TX1", "RX1", "TXD1", "RXD1", "U1TXD",
        "U1RXD",
    ];
    let is_numbered = |start: &str| {
        let rest = name.strip_prefix(start);
        rest.is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()))
    };
    names.contains(&name.as_str())
        || name.starts_with("FLASH")
        || ["SD", "SD_DATA", "SD_DATA_"].into_iter().any(is_numbered)
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
