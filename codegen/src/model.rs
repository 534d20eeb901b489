//! What a valid pin map says, with every reference resolved.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

pub use crate::chip::{Analog, Erratum, Revision};
pub use crate::pinmap::BusKind;
use crate::words::Ability;

/// The module of the pins without a name in the primary name space.
pub(crate) const ONBOARD: &str = "onboard";
/// The module of the conversions between pins and `esp-hal`'s singletons.
pub(crate) const ESP_HAL: &str = "esp_hal";

/// The module of the pictures.
pub(crate) const PINOUT: &str = "pinout";
/// The module of the page to explore the pins.
pub(crate) const EXPLORE: &str = "explore";

/// The module of the shields, and the type of a board's view that stands for what they are plugged into.
pub(crate) const SHIELDS: &str = "shields";
pub(crate) const SOCKET: &str = "Socket";

/// Where a row stands: the place of its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's name.
    pub file: Arc<str>,
    /// The piece of its text, in bytes.
    pub span: Range<usize>,
}

/// A valid pin map.
#[derive(Debug)]
pub struct Model {
    /// What is generated.
    pub bsp: Bsp,
    /// The chip's pads, in the order of their GPIO numbers.
    pub pads: Vec<Arc<Pad>>,
    /// The GPIO matrix's signals.
    pub signals: Vec<Signal>,
    /// The pads that carry the flash or the PSRAM, by their GPIO numbers.
    pub memory: BTreeMap<u8, Reserved>,
    /// Whether pads and signals are this pin map's own, and not those of another one.
    pub has_chip: bool,
    /// The name space whose names are the pins' own.
    pub primary: NameSpace,
    /// The other name spaces.
    pub others: Vec<NameSpace>,
    /// The pins without a name in the primary name space: those that boards use themselves, and those of the flash.
    pub onboard: Vec<Arc<Pin>>,
    /// The boards.
    pub boards: Vec<Board>,
    /// What can be plugged into them.
    pub shields: Vec<Shield>,
}

/// What is generated.
#[derive(Clone, Debug)]
pub struct Bsp {
    /// The crate's name.
    pub package: String,
    /// The crate's directory, beside the chip's crate.
    pub directory: String,
    /// The name of the type that stands for the boards.
    pub type_name: String,
    /// What the boards are, as it stands in a sentence.
    pub title: String,
    /// The crate's description.
    pub description: String,
}

/// A pad of the chip.
#[derive(Debug)]
pub struct Pad {
    /// The GPIO number.
    pub gpio: u8,
    /// The name in the TRM's IO_MUX pad list.
    pub name: String,
    /// The offset of its register in IO_MUX.
    pub io_mux: u32,
    /// Without an output driver and pull resistors.
    pub input_only: bool,
    /// Latched at reset.
    pub strapping: bool,
    /// Carries the flash.
    pub flash: bool,
    /// Led out by packages of the ESP32-PICO-V3 family only.
    pub pico_v3: bool,
    /// The part in the RTC domain.
    pub rtc: Option<Rtc>,
    /// The analog channels.
    pub analog: Vec<Analog>,
    /// The IO_MUX functions 0 to 5.
    pub functions: [Option<String>; 6],
}

/// A pad's part in the RTC domain: bits are those of its register in RTC_IO, unless said otherwise.
#[derive(Debug)]
pub struct Rtc {
    /// The RTC_GPIO number.
    pub gpio: u8,
    /// The register's name in RTC_IO.
    pub register: String,
    /// The register's offset in RTC_IO.
    pub offset: u32,
    /// The hold bit.
    pub hold: u8,
    /// The hold bit in `RTC_CNTL.HOLD_FORCE`.
    pub hold_force: u8,
    /// `MUX_SEL`.
    pub mux_sel: u8,
    /// The lowest bit of `FUN_SEL`.
    pub fun_sel: u8,
    /// `FUN_IE`.
    pub fun_ie: u8,
    /// The resistors and the drive strength.
    pub drive: Option<Drive>,
}

/// The bits of a pad's RTC resistors and drive strength.
#[derive(Clone, Copy, Debug)]
pub struct Drive {
    /// `RUE`.
    pub rue: u8,
    /// `RDE`.
    pub rde: u8,
    /// The lowest bit of `DRV`.
    pub drv: u8,
}

/// A signal of the GPIO matrix.
#[derive(Clone, Debug)]
pub struct Signal {
    /// The name.
    pub name: String,
    /// The index as an input of a peripheral.
    pub input: Option<u8>,
    /// The index as an output of a peripheral.
    pub output: Option<u8>,
}

/// A pin: a pad with a type of its own.
#[derive(Debug)]
pub struct Pin {
    /// The pin's own name.
    pub id: String,
    /// The Rust module of its type.
    pub module: String,
    /// The pad.
    pub pad: Arc<Pad>,
    /// The names in the other name spaces.
    pub other_names: Vec<OtherName>,
    /// Why nobody may take it, if nobody may.
    pub reserved: Option<Reserved>,
    /// What else is to be known.
    pub note: Option<String>,
}

/// Why nobody may take a pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// Its pad carries the flash.
    Flash,
    /// Its pad carries the PSRAM.
    Psram,
    /// Every board needs it, or its row says so.
    Board,
}

/// A pin's name in a name space that is not the primary one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherName {
    /// The name.
    pub name: String,
    /// The title of the name space.
    pub of: String,
}

/// A set of names.
#[derive(Debug)]
pub struct NameSpace {
    /// The name, which is that of the Rust module too.
    pub name: String,
    /// What the names are printed on, as it stands in a sentence.
    pub title: String,
    /// A sentence of documentation.
    pub doc: String,
    /// The names.
    pub names: Vec<Name>,
    /// What is connected to them.
    pub functions: Vec<Function>,
    /// The buses that they are lines of.
    pub buses: Vec<Bus>,
    /// Where the names stand on the board, if that is known.
    pub outline: Option<Outline>,
}

/// What stands along the two sides of a board, seen from above.
#[derive(Debug)]
pub struct Outline {
    /// What is at the upper end.
    pub top: String,
    /// The left side from the upper end down, with nothing where there is no contact.
    pub left: Vec<Option<Contact>>,
    /// The right side.
    pub right: Vec<Option<Contact>>,
    /// What is not along a side, by what it is called.
    pub connectors: Vec<(String, Vec<Contact>)>,
}

/// One contact on the side of a board.
#[derive(Debug)]
pub enum Contact {
    /// A pin by its name in the name space.
    Pin(Name),
    /// A supply, by the word for it.
    Power(String),
    /// Ground.
    Ground(String),
    /// Reset, enable and the like.
    Control(String),
    /// Nothing.
    Unconnected(String),
}

/// A name of a pin.
#[derive(Clone, Debug)]
pub struct Name {
    /// The name.
    pub name: String,
    /// The pin.
    pub pin: Arc<Pin>,
    /// Its other names in the name space.
    pub aliases: Vec<String>,
    /// What is printed on the board instead.
    pub printed: Option<String>,
    /// Where its row stands.
    pub place: Place,
}

/// What a name space's board connects to a pin.
#[derive(Clone, Debug)]
pub struct Function {
    /// The function's name.
    pub name: String,
    /// The pin's name in the name space, or that of its pad if it has none there.
    pub at: String,
    /// The pin.
    pub pin: Arc<Pin>,
    /// What it is.
    pub facts: Facts,
    /// What it does to its pin, and wants of it.
    pub demands: Demands,
    /// Where its row stands.
    pub place: Place,
}

/// What a function does to its pin, and wants of it.
#[derive(Clone, Debug, Default)]
pub struct Demands {
    /// What the pin must be able to do.
    pub abilities: Vec<Ability>,
    /// Whether it is measured.
    pub is_analog: bool,
    /// Whether a resistor pulls it to the supply, and not to ground.
    pub pulls_up: Option<bool>,
    /// Whether it is given the high level at reset, and not the low one.
    pub high_at_reset: Option<bool>,
    /// Whether the rest works without it.
    pub is_optional: bool,
    /// Whether something else can be on the pin.
    pub is_shared: bool,
}

/// Pins that belong together as the lines of a bus.
#[derive(Clone, Debug)]
pub struct Bus {
    /// The name.
    pub name: String,
    /// What speaks on it.
    pub kind: BusKind,
    /// The lines.
    pub lines: Vec<Line>,
    /// The lines that another board has, and this one has not: what each is on the bus, and its name there.
    pub absent: Vec<(&'static str, String)>,
    /// What is connected to it.
    pub note: Option<String>,
    /// Where its row stands.
    pub place: Place,
}

/// A line of a bus.
#[derive(Clone, Debug)]
pub struct Line {
    /// What it is on the bus, such as `mosi`.
    pub line: &'static str,
    /// The word for its pin in the name space.
    pub at: String,
    /// The pin.
    pub pin: Arc<Pin>,
}

/// What is known of something that is connected to a pin.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// What it is.
    pub note: Option<String>,
    /// What it is to a program, if it is more than a pin.
    pub kind: Option<Kind>,
    /// Whether it does what it is for at the high level, and not at the low one.
    pub active_high: Option<bool>,
    /// The resistors of the divider in front of the pin, in ohms: the upper one, and the one to ground.
    pub divider: Option<(u32, u32)>,
}

/// What something is that a program has a driver for; all that the driver has to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An LED.
    Led {
        /// Whether it is lit at the high level.
        high: bool,
    },
    /// A button.
    Button {
        /// Whether it is pressed at the high level.
        high: bool,
        /// Whether a resistor on the board, and not the pad's own one, keeps the pin at the other level.
        has_resistor: bool,
    },
    /// A battery, behind a divider of these resistors, in ohms: the upper one, and the one to ground.
    Battery(u32, u32),
}

/// A board.
#[derive(Debug)]
pub struct Board {
    /// The Rust module of its view.
    pub module: String,
    /// The name.
    pub name: String,
    /// Which of its versions this is.
    pub note: Option<String>,
    /// The lowest revision of the chip that it was sold with, if that is known.
    pub min_chip_revision: Option<Revision>,
    /// The pads it uses itself.
    pub wires: Vec<Wire>,
    /// The buses that they are lines of.
    pub buses: Vec<Bus>,
    /// Where its row stands.
    pub place: Place,
}

/// What can be plugged into a connector of boards.
#[derive(Clone, Debug)]
pub struct Shield {
    /// The Rust module.
    pub module: String,
    /// The name.
    pub name: String,
    /// The same, as it stands in a sentence.
    pub title: String,
    /// Which of its versions this is.
    pub note: Option<String>,
    /// The crate of the boards that it is for.
    pub package: String,
    /// The name space that it is plugged into.
    pub connector: String,
    /// The name space whose names are printed on it.
    pub carries: Option<Carried>,
    /// Whether something else can be plugged into it where it is plugged in.
    pub stacks: bool,
    /// What it connects to its pins.
    pub functions: Vec<Function>,
    /// Its buses.
    pub buses: Vec<Bus>,
    /// What is on them.
    pub devices: Vec<Device>,
    /// Where its row stands.
    pub place: Place,
}

impl Shield {
    /// Whether it carries a connector, into which others are plugged.
    pub(crate) fn brings(&self, connector: &str) -> bool {
        let carried = self.carries.as_ref();
        carried.is_some_and(|carried| carried.space == connector)
    }

    /// Whether another one can be plugged into the connector that this one leads through.
    pub(crate) fn leads_to(&self, other: &Self) -> bool {
        self.stacks && self.connector == other.connector && self.module != other.module
    }
}

/// A name space that is printed on a carrier.
#[derive(Clone, Debug)]
pub struct Carried {
    /// The name space.
    pub space: String,
    /// Where that is said.
    pub place: Place,
}

/// A device on an I2C bus.
#[derive(Clone, Debug)]
pub struct Device {
    /// The name.
    pub name: String,
    /// The bus' name.
    pub bus: String,
    /// The address, of 7 bits.
    pub address: u8,
    /// What it is.
    pub note: Option<String>,
    /// Where its row stands.
    pub place: Place,
}

/// What a board connects to one of its own pads.
#[derive(Clone, Debug)]
pub struct Wire {
    /// The function's name.
    pub name: String,
    /// The pin.
    pub pin: Arc<Pin>,
    /// Whether nobody may take it.
    pub reserved: bool,
    /// Whether the pin is shared with other functions of the board.
    pub shared: bool,
    /// What it is.
    pub facts: Facts,
    /// Where its row stands.
    pub place: Place,
}

impl PartialEq for Pad {
    fn eq(&self, other: &Self) -> bool {
        self.gpio == other.gpio
    }
}

impl Eq for Pad {}

/// A pad is one pin, whatever its names.
impl PartialEq for Pin {
    fn eq(&self, other: &Self) -> bool {
        self.pad == other.pad
    }
}

impl Eq for Pin {}

impl Pad {
    /// The name that every pad of the chip has, such as `GPIO12`.
    #[must_use]
    pub fn gpio_name(&self) -> String {
        gpio_name(self.gpio)
    }

    /// That name, and the one in the TRM if it is another: ``GPIO12 (`MTDI`)``.
    #[must_use]
    pub fn title(&self) -> String {
        let gpio = self.gpio_name();
        if gpio == self.name {
            gpio
        } else {
            format!("{gpio} (`{}`)", self.name)
        }
    }

    /// The pad's channel of an ADC: the unit, 1 or 2, and the number.
    #[must_use]
    pub fn adc(&self) -> Option<(u8, u8)> {
        self.analog.iter().find_map(|channel| match *channel {
            Analog::Adc { unit, channel } => Some((unit, channel)),
            _ => None,
        })
    }
}

impl Model {
    /// The lowest revision of the chip among the boards; nothing if any of them does not say its own.
    #[must_use]
    pub fn min_chip_revision(&self) -> Option<Revision> {
        let known: Option<Vec<_>> = self.boards.iter().map(|it| it.min_chip_revision).collect();
        known?.into_iter().min()
    }

    /// The pins with a name in the primary name space that somebody may take: those that are for users.
    pub fn user_pins(&self) -> impl Iterator<Item = &Arc<Pin>> {
        self.primary.open().map(|name| &name.pin)
    }

    /// The pins with a name in the primary name space, whoever may take them.
    pub fn named_pins(&self) -> impl Iterator<Item = &Arc<Pin>> {
        self.primary.names.iter().map(|name| &name.pin)
    }

    /// All name spaces, the primary one first.
    pub fn name_spaces(&self) -> impl Iterator<Item = &NameSpace> {
        std::iter::once(&self.primary).chain(&self.others)
    }

    /// What the boards use a pin for.
    pub fn uses<'a>(&'a self, pin: &'a Pin) -> impl Iterator<Item = (&'a Board, &'a Wire)> {
        self.boards
            .iter()
            .flat_map(|board| board.wires.iter().map(move |wire| (board, wire)))
            .filter(move |(_, wire)| *wire.pin == *pin)
    }

    /// What the boards of the other name spaces connect to a pin.
    pub fn functions<'a>(
        &'a self,
        pin: &'a Pin,
    ) -> impl Iterator<Item = (&'a NameSpace, &'a Function)> {
        self.name_spaces()
            .flat_map(|space| {
                space
                    .functions
                    .iter()
                    .map(move |function| (space, function))
            })
            .filter(move |(_, function)| *function.pin == *pin)
    }
}

impl NameSpace {
    /// The names of pins that somebody may take.
    pub fn open(&self) -> impl Iterator<Item = &Name> {
        self.names.iter().filter(|name| name.pin.reserved.is_none())
    }

    /// All pins that somebody may take, each once: by its name, or without one by its first function.
    pub fn pins(&self) -> Vec<(&str, &Arc<Pin>)> {
        let names = self.open().map(|name| (name.name.as_str(), &name.pin));
        let mut pins: Vec<_> = names.collect();
        for function in &self.functions {
            if !pins.iter().any(|(_, pin)| **pin == function.pin) {
                pins.push((&function.name, &function.pin));
            }
        }
        pins
    }

    /// What else its pins are called: by aliases, what is printed, and functions.
    pub fn more_names(&self) -> Vec<(&str, &Arc<Pin>)> {
        let names = self.open().flat_map(|name| {
            let others = name.aliases.iter().chain(&name.printed);
            others.map(|other| (other.as_str(), &name.pin))
        });
        let functions = self.functions.iter();
        let functions = functions.map(|function| (function.name.as_str(), &function.pin));
        names.chain(functions).collect()
    }
}

impl Name {
    /// What is printed on the board.
    #[must_use]
    pub fn on_board(&self) -> &str {
        self.printed.as_ref().unwrap_or(&self.name)
    }
}

impl Facts {
    /// All of it in words, or nothing.
    #[must_use]
    pub fn about(&self) -> String {
        let active = self.active_high.map(|high| match high {
            true => "active high".to_owned(),
            false => "active low".to_owned(),
        });
        let divider = self.divider.map(|(upper, lower)| {
            let ratio = (f64::from(upper) + f64::from(lower)) / f64::from(lower);
            let ratio = format!("{ratio:.3}");
            let ratio = ratio.trim_end_matches('0').trim_end_matches('.');
            format!(
                "{ratio} times the pin's voltage, through {}/{}",
                ohms(upper),
                ohms(lower)
            )
        });
        let facts: Vec<_> = self
            .note
            .clone()
            .into_iter()
            .chain(active)
            .chain(divider)
            .collect();
        facts.join("; ")
    }

    /// The same behind a word for it: `LED: the red light`.
    #[must_use]
    pub fn after(&self, word: &str) -> String {
        match self.about() {
            about if about.is_empty() => word.to_owned(),
            about => format!("{word}: {about}"),
        }
    }
}

/// A resistance as people write it: `100k`.
fn ohms(ohms: u32) -> String {
    match ohms {
        ohms if ohms % 1_000_000 == 0 => format!("{}M", ohms / 1_000_000),
        ohms if ohms % 1000 == 0 => format!("{}k", ohms / 1000),
        ohms => format!("{ohms} ohm"),
    }
}

impl Shield {
    /// The lines of a bus that it does not work without: a line that only an optional function is on is taken by itself.
    pub fn lines<'a>(&'a self, bus: &'a Bus) -> impl Iterator<Item = &'a Line> {
        bus.lines.iter().filter(|line| {
            let mut functions = self.functions.iter().filter(|it| it.pin == line.pin);
            functions.clone().next().is_none() || functions.any(|it| !it.demands.is_optional)
        })
    }
}

impl Board {
    /// Its view's pins that somebody may take, each once: the user's by their names, its own by their functions, and those of the
    /// primary name space's functions that have no name.
    pub fn pins<'a>(&'a self, model: &'a Model) -> Vec<(&'a str, &'a Arc<Pin>)> {
        let mut pins: Vec<_> = self
            .user_pins(model)
            .map(|pin| (pin.id.as_str(), pin))
            .collect();
        let wires = self.wires.iter().filter(|wire| !wire.reserved);
        let wires = wires.map(|wire| (wire.name.as_str(), &wire.pin));
        for (name, pin) in wires.chain(self.onboard(model)) {
            if !pins.iter().any(|(_, other)| *other == pin) {
                pins.push((name, pin));
            }
        }
        pins
    }

    /// The primary name space's functions on pins without a name there, but for those pins that the board itself has a name for.
    pub fn onboard<'a>(
        &'a self,
        model: &'a Model,
    ) -> impl Iterator<Item = (&'a str, &'a Arc<Pin>)> {
        let functions = model.primary.functions.iter();
        let onboard = functions.filter(|it| it.pin.module == ONBOARD && !self.takes(&it.pin));
        onboard.map(|function| (function.name.as_str(), &function.pin))
    }

    /// Which of its versions it is, as part of a sentence: without a full stop at its end, and with `before` in front if there
    /// is something to say.
    #[must_use]
    pub fn version(&self, before: &str) -> String {
        let note = self
            .note
            .as_ref()
            .map(|note| note.trim().trim_end_matches('.'));
        note.map_or(String::new(), |note| format!("{before}{note}"))
    }

    /// The lowest revision of the chip and all later ones, in words.
    #[must_use]
    pub fn chip_revisions(&self) -> Option<String> {
        Some(format!(
            "chip revision {} or later",
            self.min_chip_revision?
        ))
    }

    /// The primary name space's pins that the board leaves to its users.
    pub fn user_pins<'a>(&'a self, model: &'a Model) -> impl Iterator<Item = &'a Arc<Pin>> {
        model.user_pins().filter(|pin| !self.takes(pin))
    }

    /// The primary name space's pins that the board uses itself.
    pub fn own_pins<'a>(&'a self, model: &'a Model) -> impl Iterator<Item = &'a Arc<Pin>> {
        model.user_pins().filter(|pin| self.takes(pin))
    }

    fn takes(&self, pin: &Pin) -> bool {
        self.wires.iter().any(|wire| *wire.pin == *pin)
    }
}

pub(crate) fn gpio_name(gpio: u8) -> String {
    format!("GPIO{gpio}")
}
