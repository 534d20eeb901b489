//! The pin map as it is written: shapes only, facts are for [`validate`](crate::validate).
//!
//! The JSON Schema is made from these types, and their comments are what an editor shows beside a key.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::chip::{Package, Revision};
use crate::input::pattern::{NAME, analog, module_names, pads, registers};

/// A pin map: what a board's pins are called, and what is wired to them.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend(
    "required" = ["bsp", "namespaces"],
    "dependencies" = { "pads": ["signals"], "signals": ["pads"] },
))]
pub(crate) struct PinMap {
    /// What is generated.
    // Required, as the namespaces are; `validate` says so, to be able to name every missing section.
    pub bsp: Option<Bsp>,
    /// The chip's pads, all of them, one row each. With `signals`, the chip's part; a map of names and wiring only has
    /// neither.
    pub pads: Option<Vec<Pad>>,
    /// The signals of the GPIO matrix.
    pub signals: Option<Vec<Signal>>,
    /// Which pads carry the flash and the PSRAM; without it, those that carry the flash of most modules.
    pub memory: Option<Memory>,
    /// Sets of names. The first one is the primary one: its names are the pins' own.
    #[serde(default)]
    #[schemars(transform = module_names, extend("minProperties" = 1))]
    pub namespaces: IndexMap<String, Namespace>,
    /// What boards wire to their own pads, in groups that several boards can share.
    #[serde(default)]
    pub wiring: IndexMap<String, Vec<Wire>>,
    /// The wires that belong together as the lines of a bus. A board has the bus if it has one of its lines; of the others, those
    /// that its groups do not have are absent.
    #[serde(default)]
    pub buses: Vec<Bus>,
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

/// Which pads carry the flash and the PSRAM: those of a package, or a list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Memory {
    /// The module or the package, if it is one of these; its flash and PSRAM have always the same pads.
    pub package: Option<Package>,
    /// The pads that carry the flash, such as `GPIO6`, instead of those of the package.
    #[schemars(transform = pads)]
    pub flash: Option<Vec<String>>,
    /// The pads that carry the PSRAM, instead of those of the package.
    #[schemars(transform = pads)]
    pub psram: Option<Vec<String>>,
    /// How the flash is read. With `dio` and `dout`, a flash chip beside an ESP32 leaves GPIO9 and GPIO10 free.
    pub flash_mode: Option<FlashMode>,
}

/// How the flash is read: `FLASH_MODE` of `esptool`.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FlashMode {
    /// Four lines for addresses and data.
    Qio,
    /// Four lines for data.
    Qout,
    /// Two lines for addresses and data.
    Dio,
    /// Two lines for data.
    Dout,
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
    pub flags: Vec<Flag>,
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
    /// Carries the flash: not available to user code.
    Flash,
    /// Only packages of the ESP32-PICO-V3 family lead it out.
    PicoV3,
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
pub(crate) struct Namespace {
    /// What the names are printed on, as it stands in a sentence: "the module".
    pub title: String,
    /// A sentence of documentation.
    pub doc: String,
    /// Where the names stand on the board; it is drawn if there is one.
    pub pinout: Option<Pinout>,
    /// The names, each of another pin.
    #[schemars(length(min = 1))]
    pub names: Vec<Name>,
    /// What is connected to them on what they are printed on.
    #[serde(default)]
    pub functions: Vec<Function>,
    /// The pins that belong together as the lines of a bus.
    #[serde(default)]
    pub buses: Vec<Bus>,
}

/// Pins that belong together as the lines of a bus.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Bus {
    /// The bus' name.
    #[schemars(regex(pattern = NAME))]
    pub name: String,
    /// What speaks on it.
    pub kind: BusKind,
    /// The pins or functions of the namespace, or the wires, by what they are on the bus: `sda`, `scl`; `sclk`, `mosi`, `miso`, `cs`;
    /// `tx`, `rx`, `rts`, `cts`; `clk`, `cmd`, `dat0` to `dat3`; `sclk`, `mosi`, `miso`, `nss`, `dio`, `reset`, `busy`.
    pub lines: IndexMap<String, String>,
    /// What is connected to it.
    pub note: Option<String>,
}

/// The kinds of buses.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum BusKind {
    /// `sda` and `scl`.
    I2c,
    /// `sclk`, one of `mosi` and `miso` or both, and perhaps `cs`.
    Spi,
    /// `tx`, `rx` or both, and perhaps `rts` and `cts`.
    Uart,
    /// An SD card: `clk`, `cmd`, `dat0`, and perhaps `dat1`, `dat2` and `dat3`.
    Sd,
    /// A radio on SPI: `sclk`, `mosi`, `miso`, `nss`, and perhaps `dio` (its interrupt), `reset` and `busy`.
    Radio,
}

impl BusKind {
    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::I2c => "I2C",
            Self::Spi => "SPI",
            Self::Uart => "UART",
            Self::Sd => "SD",
            Self::Radio => "radio",
        }
    }

    /// The lines that it can have, in the order of its Rust type.
    #[must_use]
    pub fn lines(self) -> &'static [&'static str] {
        match self {
            Self::I2c => &["sda", "scl"],
            Self::Spi => &["sclk", "mosi", "miso", "cs"],
            Self::Uart => &["tx", "rx", "rts", "cts"],
            Self::Sd => &["clk", "cmd", "dat0", "dat1", "dat2", "dat3"],
            Self::Radio => &["sclk", "mosi", "miso", "nss", "dio", "reset", "busy"],
        }
    }

    /// Whether the ESP32 drives a line.
    pub(crate) fn drives(self, line: &str) -> bool {
        !matches!(line, "miso" | "rx" | "cts" | "dio" | "busy")
    }

    /// Of which of them it must have one.
    pub(crate) fn needed(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::I2c => &[&["sda"], &["scl"]],
            Self::Spi => &[&["sclk"], &["mosi", "miso"]],
            Self::Uart => &[&["tx", "rx"]],
            Self::Sd => &[&["clk"], &["cmd"], &["dat0"]],
            Self::Radio => &[&["sclk"], &["mosi"], &["miso"], &["nss"]],
        }
    }
}

/// What stands along the two sides of a board, seen from above.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Pinout {
    /// What is at the upper end, to hold the picture by.
    pub top: String,
    /// The words on the sides that are no pins' names, with what they are.
    #[serde(default)]
    pub labels: IndexMap<String, Contact>,
    /// The left side from the upper end down; nothing where there is no contact.
    pub left: Vec<Option<String>>,
    /// The right side, in the same way.
    pub right: Vec<Option<String>>,
    /// Connectors and rows of contacts that are not along a side, each with its contacts in their order.
    #[serde(default)]
    pub connectors: IndexMap<String, Vec<String>>,
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

/// A name: of a pad in the primary namespace, of a pin in the others.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend("oneOf" = [{ "required": ["pad"] }, { "required": ["pin"] }]))]
pub(crate) struct Name {
    /// The name, as it is printed.
    #[schemars(regex(pattern = NAME))]
    pub name: String,
    /// In the primary namespace: the pad, such as `GPIO12`.
    #[schemars(regex(pattern = "^GPIO[0-9]+$"))]
    pub pad: Option<String>,
    /// In the other namespaces: the pin's own name.
    pub pin: Option<String>,
    /// Other names of the pin in this namespace.
    #[serde(default)]
    #[schemars(inner(regex(pattern = NAME)))]
    pub aliases: Vec<String>,
    /// What is printed on the board, where that is no name in Rust, such as `"13"`.
    pub printed: Option<String>,
    /// How many contacts of the pinout have the name, if not one.
    #[schemars(range(min = 1, max = 8))]
    pub contacts: Option<u8>,
    /// In the primary namespace: whether the pin is not available to user code, such as one whose pad carries the flash.
    #[serde(default)]
    pub reserved: bool,
    /// What else is to be known of the pin.
    pub note: Option<String>,
}

/// The level at which what is connected to a pin does what it is for.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Active {
    /// A lit LED, a pressed button: high.
    High,
    /// A lit LED, a pressed button: low.
    Low,
}

/// What something is that a program has a driver for.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// An LED, or something else that the pin switches on and off; it needs `active`.
    Led,
    /// A button or a switch; it needs `active`.
    Button,
    /// A battery whose voltage is measured; it needs `divider`.
    Battery,
}

/// A divider of voltage in front of an analog input.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Divider {
    /// The resistor between what is measured and the pin, in ohms.
    #[schemars(range(min = 1))]
    pub upper: u32,
    /// The resistor between the pin and ground, in ohms.
    #[schemars(range(min = 1))]
    pub lower: u32,
}

/// What a namespace's board connects to a pin.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Function {
    /// The function's name.
    #[schemars(regex(pattern = NAME))]
    pub name: String,
    /// The pin, by its name in this namespace, or a pad without a name, such as `GPIO2`.
    pub pin: String,
    /// What it is to a program; without it, a pin.
    pub kind: Option<Kind>,
    /// The level at which it does what it is for.
    pub active: Option<Active>,
    /// The divider in front of the pin.
    pub divider: Option<Divider>,
    /// What the pin must be able to do for it.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Where a resistor of the board pulls the pin. A button without one has that of the chip.
    pub pull: Option<Pull>,
    /// The level that the board gives the pin at reset, if it does.
    pub at_reset: Option<Active>,
    /// Whether the rest works without it, such as what a jumper connects.
    #[serde(default)]
    pub optional: bool,
    /// Whether something else can be on the pin that says the same, such as a button beside a line that is used now and then.
    #[serde(default)]
    pub shared: bool,
    /// What it is.
    pub note: Option<String>,
}

/// What a pin must be able to do for a function.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Need {
    /// To be read, which every pin can.
    Input,
    /// To be driven.
    Output,
    /// To have a pull resistor of the chip.
    Pull,
    /// To be measured by an ADC.
    Analog,
    /// To wake the chip from deep sleep.
    WakeUp,
    /// To hold its state through deep sleep.
    Hold,
}

/// Where a resistor pulls.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Pull {
    /// To the supply.
    Up,
    /// To ground.
    Down,
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
    /// Whether it is not available to user code.
    #[serde(default)]
    pub reserved: bool,
    /// Whether the pin is shared by several functions, each of which says so, such as the lines of a bus.
    #[serde(default)]
    pub shared: bool,
    /// What it is to a program; without it, a pin.
    pub kind: Option<Kind>,
    /// The level at which it does what it is for.
    pub active: Option<Active>,
    /// Where a resistor of the board pulls the pin of a button.
    pub pull: Option<Pull>,
    /// The divider in front of the pin.
    pub divider: Option<Divider>,
    /// What it is.
    pub note: Option<String>,
}

/// A board; its key is the name of its Rust module.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Board {
    /// The name.
    pub name: String,
    /// The groups of `wiring` that it has.
    #[serde(default)]
    pub wiring: Vec<String>,
    /// The lowest revision of the chip that the board was sold with, as `espflash board-info` and `esptool` print it. Firmware
    /// for the board must accept it and all later ones.
    pub min_chip_revision: Option<Revision>,
    /// Which of its versions this is.
    pub note: Option<String>,
}
