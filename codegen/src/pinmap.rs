//! The pin map as it is written: shapes only, facts are for [`validate`](crate::validate).

use indexmap::IndexMap;
use serde::Deserialize;

/// A whole pin map.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct PinMap {
    /// Required, as the name spaces are; `validate` says so, to be able to name every missing section.
    pub bsp: Option<Bsp>,
    /// With `signals`, the chip's part; a map of names and wiring only has neither.
    pub pads: Option<Vec<Pad>>,
    pub signals: Option<Vec<Signal>>,
    #[serde(default)]
    pub name_spaces: IndexMap<String, NameSpace>,
    #[serde(default)]
    pub wiring: IndexMap<String, Vec<Wire>>,
    #[serde(default)]
    pub boards: IndexMap<String, Board>,
}

/// What is generated.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Bsp {
    #[serde(rename = "crate")]
    pub package: String,
    pub directory: String,
    #[serde(rename = "type")]
    pub type_name: String,
    pub title: String,
    pub description: String,
}

/// One pad of the chip.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Pad {
    pub gpio: u8,
    pub name: String,
    pub io_mux: u32,
    pub rtc: Option<Rtc>,
    #[serde(default)]
    pub is: Vec<Flag>,
    #[serde(default)]
    pub analog: Vec<String>,
    pub functions: Vec<Option<String>>,
}

/// A pad's part in the RTC domain.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Rtc {
    pub gpio: u8,
    pub register: String,
    /// The prefix of the pad's fields in a register that several pads share.
    pub fields: Option<String>,
    pub hold: u8,
    pub hold_force: u8,
}

/// What else is true of a pad.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Flag {
    InputOnly,
    Strapping,
    Flash,
}

/// A signal of the GPIO matrix.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Signal {
    pub name: String,
    #[serde(rename = "in")]
    pub input: Option<u16>,
    #[serde(rename = "out")]
    pub output: Option<u16>,
}

/// A set of names; the first one of the map is the primary one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct NameSpace {
    pub title: String,
    pub doc: String,
    /// Where the names stand on the board; it is drawn if there is one.
    pub outline: Option<Outline>,
    pub names: Vec<Name>,
    #[serde(default)]
    pub functions: Vec<Function>,
}

/// What stands along the two sides of a board, seen from above.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Outline {
    /// What is at the upper end, to hold the picture by.
    pub top: String,
    /// The words on the sides that are no pins' names, with what they are.
    #[serde(default)]
    pub others: IndexMap<String, Contact>,
    /// From the upper end down; nothing where there is no contact.
    pub left: Vec<Option<String>>,
    pub right: Vec<Option<String>>,
}

/// What a contact is that is no pin.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Contact {
    Power,
    Ground,
    /// Reset, enable and the like.
    Control,
    Unconnected,
}

/// A name: of a pad in the primary name space, of a pin in the others.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Name {
    pub name: String,
    pub pad: Option<String>,
    pub pin: Option<String>,
    pub note: Option<String>,
}

/// What a name space's board connects to a pin.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Function {
    pub name: String,
    pub pin: String,
    pub note: String,
}

/// What a module connects to one of its own pads.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Wire {
    pub name: String,
    pub pin: String,
    #[serde(default)]
    pub reserved: bool,
    pub note: String,
}

/// A module; its key is the name of its Rust module.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Board {
    pub name: String,
    pub wiring: Vec<String>,
    pub note: String,
}
