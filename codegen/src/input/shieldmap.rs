//! A file of shields as it is written: shapes only, as in [`pinmap`](crate::input::pinmap).

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::input::pattern::{NAME, module_names};
use crate::input::pinmap::{Bus, Function};

/// Shields: what can be plugged into a connector of boards.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend("required" = ["plugs-into", "shields"]))]
pub(crate) struct ShieldMap {
    /// What they are plugged into.
    // Required, as the shields are; `validate` says so, to be able to name every missing section.
    pub plugs_into: Option<Connector>,
    /// What is on the shields, in groups that several of them can share.
    #[serde(default)]
    pub wiring: IndexMap<String, Group>,
    /// The shields, each by the name of its Rust module.
    #[serde(default)]
    #[schemars(transform = module_names, extend("minProperties" = 1))]
    pub shields: IndexMap<String, Shield>,
}

/// A connector of boards.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Connector {
    /// The crate of the boards.
    #[serde(rename = "crate")]
    #[schemars(regex(pattern = "^[a-z][a-z0-9_-]*$"))]
    pub package: String,
    /// The namespace whose names are those of the connector.
    #[schemars(regex(pattern = "^[a-z_][a-z0-9_]*$"))]
    pub connector: String,
}

/// A part of shields: what is connected to which pins.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Group {
    /// What is connected to the pins, which have the connector's names.
    #[serde(default)]
    pub functions: Vec<Function>,
    /// The pins that belong together as the lines of a bus.
    #[serde(default)]
    pub buses: Vec<Bus>,
    /// What is on the buses.
    #[serde(default)]
    pub devices: Vec<Device>,
}

/// A device on an I2C bus.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Device {
    /// The device's name.
    #[schemars(regex(pattern = NAME))]
    pub name: String,
    /// The bus, by its name.
    pub bus: String,
    /// The address, of 7 bits.
    #[schemars(range(min = 0x08, max = 0x77))]
    pub address: u8,
    /// What it is.
    pub note: Option<String>,
}

/// A shield; its key is the name of its Rust module.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Shield {
    /// The name.
    pub name: String,
    /// The same, as it stands in a sentence: "the Pysense".
    pub title: String,
    /// The groups of `wiring` that it has.
    #[serde(default)]
    pub wiring: Vec<String>,
    /// The namespace whose names are printed on it, for a carrier. What that connects to its pins is the shield's too.
    pub carries: Option<String>,
    /// What the namespace that it carries connects to its pins, and this one does not.
    #[serde(default)]
    pub without: Vec<String>,
    /// Whether it leads its connector through, so that something can be plugged into it.
    #[serde(default)]
    pub stacks: bool,
    /// Which of its versions this is.
    pub note: Option<String>,
}
