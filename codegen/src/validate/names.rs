//! Names that become Rust items: what may be one, and that there is one of each in a module.

use crate::diagnostic::{Diagnostic, LONGEST, Rule, shortened};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::notes::Notes;
use crate::model::{Bsp, ESP_HAL, EXPLORE, ONBOARD, PINOUT, SHIELDS, SOCKET};

/// Items of the root of the chip's crate, which the generated crate has too, and of the generated root. A module or the
/// board type of such a name would hide it.
const ROOT: [&str; 63] = [
    "AnyPin",
    "Board",
    "CanHold",
    "CanOutput",
    "CanPull",
    "CanWake",
    "Cpu",
    "DriveStrength",
    "Driver",
    "Flash",
    "Flex",
    "FlexWithCallback",
    "Function",
    "Hold",
    "Input",
    "InputRoute",
    "InputWithCallback",
    "IoMux",
    "Level",
    "Line",
    "MESSAGES",
    "Messages",
    "Mode",
    "Namespace",
    "Names",
    "OpenDrain",
    "OpenDrainWithCallback",
    "Output",
    "OutputRoute",
    "OutputWithCallback",
    "Pin",
    "Pull",
    "Reg",
    "Rejected",
    "Taken",
    "TypedPin",
    "Unsupported",
    "Wake",
    "alloc",
    "board",
    "claim",
    "core",
    "defmt",
    "driver",
    "esp32_pads",
    ESP_HAL,
    EXPLORE,
    "gate",
    "generated",
    "interrupt",
    "machine",
    "mode",
    ONBOARD,
    "pad",
    "pads",
    "parts",
    PINOUT,
    SHIELDS,
    "signal",
    "sim",
    "std",
    "trigger",
    "wakeup",
];
/// Items of a module of pins that stand beside the names.
pub(super) const PIN_MODULE: [&str; 24] = [
    "Board",
    "Connector",
    "Function",
    "Leaves",
    "Level",
    "MESSAGES",
    "MIN_CHIP_REVISION",
    "MORE",
    "NAMES",
    "Namespace",
    "Pad",
    "Pin",
    "PinInfo",
    "Pins",
    SOCKET,
    "Taken",
    "TypedPin",
    "UserPins",
    "VIEW",
    "claim",
    "core",
    "esp32_pads",
    "gate",
    "pads",
];
/// Items of a pin's type that stand beside the constants for its functions.
pub(super) const PIN_TYPE: [&str; 2] = ["INFO", "PAD"];
/// Types, variants and traits that every module has without importing them: to hide them makes other code unreadable.
const PRELUDE: [&str; 62] = [
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
    "bool",
    "char",
    "f32",
    "f64",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "str",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];
/// Keywords that `syn` takes for names: one since edition 2024, and those that are keywords in some places only.
const MORE_KEYWORDS: [&str; 6] = ["auto", "gen", "macro_rules", "raw", "safe", "union"];
/// A module is a file, and Windows has no files of these names.
const DEVICES: [&str; 22] = [
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// How a name is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// Of a module: without capital letters.
    Lower,
    /// Of a constant: without small letters.
    Upper,
    /// Of a type, as Rust writes it.
    Camel,
    /// Of a type, as it is printed on the board.
    Any,
}

/// The names of one Rust module.
#[derive(Clone)]
pub(super) struct Scope {
    /// What the names are in, for messages.
    place: String,
    reserved: HashSet<String>,
    /// By the name in small letters.
    taken: HashMap<String, (String, Range<usize>)>,
}

impl Scope {
    pub(super) fn new(place: impl Into<String>, reserved: &[&str]) -> Self {
        Self {
            place: place.into(),
            reserved: reserved.iter().map(|name| (*name).to_owned()).collect(),
            taken: HashMap::new(),
        }
    }

    /// The root of the generated crate.
    pub(super) fn of_root(bsp: Option<&Bsp>) -> Self {
        let mut scope = Self::new("the generated crate", &ROOT);
        scope.reserved.extend(bsp.map(|bsp| bsp.type_name.clone()));
        scope
    }

    /// Declares a name; says whether that could be done.
    pub(super) fn declare(
        &mut self,
        name: &str,
        span: Range<usize>,
        case: Case,
        notes: &mut Notes<'_>,
    ) -> bool {
        if !is_name(name, span.clone(), case, notes) {
            return false;
        }
        if self.reserved.contains(name) {
            reserved(name, &self.place, span, notes);
            return false;
        }
        self.is_new(name, span, notes)
    }

    /// A name that is there and no fault, whatever comes after it.
    pub(super) fn knows(&mut self, name: &str, span: Range<usize>) {
        let taken = (name.to_owned(), span);
        self.taken.entry(name.to_ascii_lowercase()).or_insert(taken);
    }

    /// Declares a name that is known to be one.
    pub(super) fn is_new(&mut self, name: &str, span: Range<usize>, notes: &mut Notes<'_>) -> bool {
        let place = &self.place;
        // Names that differ in capitals only would be two items, but people and file systems take them for one.
        let Entry::Occupied(first) = self.taken.entry(name.to_ascii_lowercase()) else {
            let taken = (name.to_owned(), span);
            self.taken.insert(name.to_ascii_lowercase(), taken);
            return true;
        };
        let (first, first_span) = first.get();
        let message = match first == name {
            true => format!("the name `{name}` stands twice in {place}"),
            false => format!("in {place}, `{name}` is `{first}` except for capital letters"),
        };
        notes.add(
            Diagnostic::new(Rule::DuplicateName, message, span, "the second")
                .and(first_span.clone(), "the first"),
        );
        false
    }
}

/// Whether the root of a generated crate has an item of this name.
pub(crate) fn is_root(name: &str) -> bool {
    ROOT.contains(&name)
}

/// The name of the board type stands in the root of the crate.
pub(super) fn board_type(name: &str, span: Range<usize>, notes: &mut Notes<'_>) {
    if is_name(name, span.clone(), Case::Camel, notes) && ROOT.contains(&name) {
        reserved(name, "the generated crate", span, notes);
    }
}

fn reserved(name: &str, place: &str, span: Range<usize>, notes: &mut Notes<'_>) {
    let message = format!("`{name}` cannot be a name in {place}");
    let label = "the generated code has an item of this name";
    notes.add(Diagnostic::new(Rule::ReservedName, message, span, label));
}

/// Whether a word can be the name of a Rust item; it is a fault if not.
pub(super) fn is_name(name: &str, span: Range<usize>, case: Case, notes: &mut Notes<'_>) -> bool {
    let has = |is: fn(&char) -> bool| name.chars().any(|c| is(&c));
    let label = if !name.is_ascii() {
        "expected ASCII letters, digits and `_`"
    } else if !is_word(name) {
        "expected a letter, then letters, digits and `_`"
    } else if name.len() > LONGEST {
        "expected at most 64 characters"
    } else if is_keyword(name) {
        "this word is a keyword of Rust"
    } else if case == Case::Lower && has(char::is_ascii_uppercase) {
        "a module's name is lowercase"
    } else if case == Case::Upper && has(char::is_ascii_lowercase) {
        "a constant's name has no lowercase letters"
    } else if case == Case::Camel && !is_camel(name) {
        "the type of the boards begins with an uppercase letter and has no `_`"
    } else if PRELUDE.contains(&name) {
        "Rust has an item of this name in every module"
    } else if case == Case::Lower && DEVICES.contains(&name) {
        "a module is a file, and Windows has no files of this name"
    } else {
        return true;
    };
    let message = format!("`{}` cannot be the name of a Rust item", shortened(name));
    let fault = Diagnostic::new(Rule::BadName, message, span, label);
    let is_number = !name.is_empty() && name.bytes().all(|digit| digit.is_ascii_digit());
    notes.add(match is_number && name.len() < 4 && case == Case::Any {
        true => fault.help(format!(
            "put a letter in front: `name: D{name}`, and `printed: \"{name}\"` if that is what the board has"
        )),
        false => fault,
    });
    false
}

fn is_word(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && name.chars().any(|c| c != '_')
}

fn is_camel(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && !name.contains('_')
}

/// Whether a word is a keyword, in any place.
pub(super) fn is_keyword(word: &str) -> bool {
    MORE_KEYWORDS.contains(&word) || syn::parse_str::<syn::Ident>(word).is_err()
}

/// Whether a word is that of a file or directory which Windows takes for a device.
pub(super) fn is_device(word: &str) -> bool {
    DEVICES.contains(&word)
}
