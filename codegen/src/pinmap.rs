//! The pin map as it is written: shapes only, facts are for [`validate`](crate::validate).
//!
//! The JSON Schema is made from these types, and their comments are what an editor shows beside a key.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::chip::Revision;
use crate::schema::{NAME, analog, module_names, registers};

/// A pin map: what a board's pins are called, and what is wired to them.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend(
    "required" = ["bsp", "name-spaces"],
    "dependencies" = { "pads": ["signals"], "signals": ["pads"] },
))]
pub(crate) struct PinMap {
    /// What is generated.
    // Required, as the name spaces are; `validate` says so, to be able to name every missing section.
    pub bsp: Option<Bsp>,
    /// The chip's pads, all of them, one row each. With `signals`, the chip's part; a map of names and wiring only has
    /// neither.
    pub pads: Option<Vec<Pad>>,
    /// The signals of the GPIO matrix.
    pub signals: Option<Vec<Signal>>,
    /// Sets of names. The first one is the primary one: its names are the pins' own.
    #[serde(default)]
    #[schemars(transform = module_names, extend("minProperties" = 1))]
    pub name_spaces: IndexMap<String, NameSpace>,
    /// What boards wire to their own pads, in groups that several boards can share.
    #[serde(default)]
    pub wiring: IndexMap<String, Vec<Wire>>,
    /// The boards, each by the name of its Rust module.
    #[serde(default)]
    #[schemars(transform = module_names)]
    pub boards: IndexMap<String, Board>,
}

/// What is generated.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Bsp {
    /// The crate's name.
    #[serde(rename = "crate")]
    #[schemars(regex(pattern = "^[a-z][a-z0-9_-]*$"))]
    pub package: String,
    /// The crate's directory, beside the chip's crate.
    #[schemars(regex(pattern = "^[a-z][a-z0-9_-]*$"))]
    pub directory: String,
    /// The name of the type that stands for the boards.
    #[serde(rename = "type")]
    #[schemars(regex(pattern = NAME))]
    pub type_name: String,
    /// What the boards are, as it stands in a sentence: "my board".
    pub title: String,
    /// The crate's description.
    pub description: String,
}

/// One pad of the chip.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Pad {
    /// The GPIO number.
    #[schemars(range(max = 39))]
    pub gpio: u8,
    /// The name in the TRM's IO_MUX pad list.
    #[schemars(regex(pattern = NAME))]
    pub name: String,
    /// The offset of the pad's register in IO_MUX.
    pub io_mux: u32,
    /// The pad's part in the RTC domain, if it has one: it can hold its state through deep sleep then.
    pub rtc: Option<Rtc>,
    /// What else is true of the pad.
    #[serde(default)]
    pub is: Vec<Flag>,
    /// The pad's channels of the ADCs, the DACs and the touch sensors.
    #[serde(default)]
    #[schemars(transform = analog)]
    pub analog: Vec<String>,
    /// The IO_MUX functions 0 to 5, `~` for those that do nothing. Function 2 is GPIO on every pad.
    #[schemars(length(equal = 6))]
    pub functions: Vec<Option<String>>,
}

/// A pad's part in the RTC domain.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Rtc {
    /// The RTC_GPIO number.
    #[schemars(range(max = 17))]
    pub gpio: u8,
    /// The pad's register in RTC_IO.
    #[schemars(transform = registers)]
    pub register: String,
    /// The prefix of the pad's fields in a register that several pads share.
    pub fields: Option<String>,
    /// The hold bit in the register.
    #[schemars(range(max = 31))]
    pub hold: u8,
    /// The hold bit in RTC_CNTL.HOLD_FORCE.
    #[schemars(range(max = 31))]
    pub hold_force: u8,
}

/// What else is true of a pad.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Flag {
    /// Without an output driver and pull resistors.
    InputOnly,
    /// Latched at reset.
    Strapping,
    /// Carries the flash: nobody's pin.
    Flash,
}

/// A signal of the GPIO matrix.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend("anyOf" = [{ "required": ["in"] }, { "required": ["out"] }]))]
pub(crate) struct Signal {
    /// The name.
    #[schemars(regex(pattern = NAME))]
    pub name: String,
    /// The index as an input of a peripheral.
    #[serde(rename = "in")]
    #[schemars(range(max = 255))]
    pub input: Option<u16>,
    /// The index as an output of a peripheral.
    #[serde(rename = "out")]
    #[schemars(range(max = 255))]
    pub output: Option<u16>,
}

/// A set of names; the first one of the map is the primary one.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct NameSpace {
    /// What the names are printed on, as it stands in a sentence: "the module".
    pub title: String,
    /// A sentence of documentation.
    pub doc: String,
    /// Where the names stand on the board; it is drawn if there is one.
    pub outline: Option<Outline>,
    /// The names, each of another pin.
    #[schemars(length(min = 1))]
    pub names: Vec<Name>,
    /// What is connected to them on what they are printed on.
    #[serde(default)]
    pub functions: Vec<Function>,
}

/// What stands along the two sides of a board, seen from above.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Outline {
    /// What is at the upper end, to hold the picture by.
    pub top: String,
    /// The words on the sides that are no pins' names, with what they are.
    #[serde(default)]
    pub others: IndexMap<String, Contact>,
    /// The left side from the upper end down; nothing where there is no contact.
    pub left: Vec<Option<String>>,
    /// The right side, in the same way.
    pub right: Vec<Option<String>>,
}

/// What a contact is that is no pin.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Contact {
    /// A supply, in or out.
    Power,
    /// Ground.
    Ground,
    /// Reset, enable and the like.
    Control,
    /// Nothing.
    Unconnected,
}

/// A name: of a pad in the primary name space, of a pin in the others.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend("oneOf" = [{ "required": ["pad"] }, { "required": ["pin"] }]))]
pub(crate) struct Name {
    /// The name, as it is printed.
    #[schemars(regex(pattern = NAME))]
    pub name: String,
    /// In the primary name space: the pad, such as `GPIO12`.
    #[schemars(regex(pattern = "^GPIO[0-9]+$"))]
    pub pad: Option<String>,
    /// In the other name spaces: the pin's own name.
    pub pin: Option<String>,
    /// What else is to be known of the pin.
    pub note: Option<String>,
}

/// What a name space's board connects to a pin.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Function {
    /// The function's name.
    #[schemars(regex(pattern = NAME))]
    pub name: String,
    /// The pin, by its name in this name space.
    pub pin: String,
    /// What it is.
    pub note: String,
}

/// What a board connects to one of its own pads.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Wire {
    /// The function's name.
    #[schemars(regex(pattern = NAME))]
    pub name: String,
    /// The pin's own name, or a pad without one, such as `GPIO16`.
    pub pin: String,
    /// Whether nobody may take it.
    #[serde(default)]
    pub reserved: bool,
    /// What it is.
    pub note: String,
}

/// A board; its key is the name of its Rust module.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Board {
    /// The name.
    pub name: String,
    /// The groups of `wiring` that it has.
    pub wiring: Vec<String>,
    /// The lowest revision of the chip that the board was sold with, as `espflash board-info` and `esptool` print it. Firmware
    /// for the board must accept it and all later ones.
    pub min_chip_revision: Option<Revision>,
    /// Which of its versions this is.
    pub note: String,
}
