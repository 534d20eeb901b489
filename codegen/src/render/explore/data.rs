//! What the page knows, as JSON: each fact once, and what depends on the board or on what it is plugged into with that.

use std::collections::BTreeMap;

use serde::Serialize;

use super::combination::{self, Finding};
use super::lines::{self, Lines};
use crate::model::{self, Analog, Function, Model, Namespace, Reserved, Shield};
use crate::render::pinout;
use crate::words::{self, Ability, Sentence};

/// All of it. What is a list here has a row for each of its elements in the text.
pub(super) struct Data<'a> {
    pub about: About<'a>,
    pub pins: Vec<Pin<'a>>,
    pub spaces: Vec<Space<'a>>,
    pub boards: Vec<Board<'a>>,
    pub carriers: Vec<Carrier<'a>>,
    pub findings: Vec<Finding>,
}

/// What is about all pins.
#[derive(Serialize)]
pub(super) struct About<'a> {
    title: &'a str,
    description: &'a str,
    package: &'a str,
    abilities: [Said; 4],
    /// Why a pin is not available to user code.
    reserved: [(&'static str, Refusal); 3],
    lines: Lines,
    colours: Vec<(&'static str, &'static str, &'static str)>,
}

/// What pins can or cannot do.
#[derive(Serialize)]
struct Said {
    can: &'static str,
    cannot: Refusal,
}

#[derive(Serialize)]
pub(super) struct Refusal {
    reason: String,
    instead: String,
}

/// A pin with a name in the primary namespace, or without one. It is known by the GPIO number of its pad.
#[derive(Serialize)]
pub(super) struct Pin<'a> {
    pad: u8,
    id: &'a str,
    /// The path of its type in the crate.
    path: String,
    /// The pad with its name in the TRM.
    title: String,
    /// Whether it has a name of its own.
    named: bool,
    /// Of the abilities, which it has.
    can: Vec<bool>,
    /// What is to be seen at once: the class of the colour and the text.
    chips: Vec<(&'static str, String)>,
    /// What else is to be known, in sentences.
    facts: Vec<String>,
    /// The IO_MUX functions.
    functions: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reserved: Option<&'static str>,
    /// By what it is found, besides names and functions.
    words: Vec<String>,
}

/// A namespace: what is printed on a board, or on what it is plugged into.
#[derive(Serialize)]
pub(super) struct Space<'a> {
    key: &'a str,
    title: &'a str,
    names: Vec<Name<'a>>,
    /// What else the pins are called: the names of its functions.
    functions: Vec<(u8, &'a str)>,
    /// The drawing, as SVG.
    drawing: Option<String>,
}

/// What is connected to pins: on every board, which is the first one's, and by what a board is plugged into.
#[derive(Serialize)]
pub(super) struct Carrier<'a> {
    key: &'a str,
    title: &'a str,
    about: &'a str,
    /// The namespace that is printed on it.
    space: Option<&'a str>,
    /// Whether boards are plugged into it.
    first: bool,
    /// Into what it is plugged itself.
    next: Vec<&'a str>,
    /// Whether it has a module of its own, in `shields`.
    shield: bool,
    functions: Vec<Use<'a>>,
    buses: Vec<Bus<'a>>,
}

#[derive(Serialize)]
struct Name<'a> {
    pad: u8,
    name: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    aliases: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    printed: Option<&'a str>,
}

/// Something that is connected to a pin.
#[derive(Serialize)]
pub(super) struct Use<'a> {
    pad: u8,
    name: &'a str,
    about: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    reserved: bool,
}

#[derive(Serialize)]
struct Bus<'a> {
    name: &'a str,
    kind: &'a str,
    lines: Vec<(u8, &'a str)>,
    about: &'a str,
    devices: Vec<String>,
}

/// A board: which pins its view has, and what it uses itself.
#[derive(Serialize)]
pub(super) struct Board<'a> {
    /// The module of its view.
    key: &'a str,
    name: &'a str,
    about: String,
    /// What its pins are called in its view; what is not there cannot be taken.
    pins: BTreeMap<u8, &'a str>,
    uses: Vec<Use<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    own: Option<Refusal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reserved: Option<Refusal>,
}

impl<'a> Data<'a> {
    /// `carriers` are those of the model.
    pub(super) fn of(model: &'a Model, carriers: &'a [Shield]) -> Self {
        let pins = model.named_pins().map(|it| (it, true));
        let pins = pins.chain(model.onboard.iter().map(|it| (it, false)));
        let boards: Vec<_> = match model.boards.as_slice() {
            [] => vec![Board::alone(model)],
            boards => boards.iter().map(|it| Board::of(it, model)).collect(),
        };
        let room = combination::longest_use(carriers, model);
        let spaces = model.namespaces();
        Self {
            about: About::of(model),
            pins: pins.map(|(pin, named)| Pin::of(pin, named)).collect(),
            spaces: spaces.map(|it| Space::of(it, room, model)).collect(),
            boards,
            carriers: std::iter::once(Carrier::fixed(model))
                .chain(carriers.iter().map(|it| Carrier::of(it, carriers, model)))
                .collect(),
            findings: combination::findings(carriers, model),
        }
    }

    /// As one JSON text.
    pub(super) fn json(&self) -> String {
        let Self {
            about,
            pins,
            spaces,
            boards,
            carriers,
            findings,
        } = self;
        format!(
            "{{\n\"about\":{},\n\"pins\":{},\n\"spaces\":{},\n\"boards\":{},\n\"carriers\":{},\n\"findings\":{}}}",
            json(about),
            rows(pins),
            rows(spaces),
            rows(boards),
            rows(carriers),
            rows(findings)
        )
    }
}

fn rows<T: Serialize>(rows: &[T]) -> String {
    let rows: Vec<_> = rows.iter().map(json).collect();
    format!("[\n{}]", rows.join(",\n"))
}

fn json<T: Serialize>(value: &T) -> String {
    // Structs, lists and texts: nothing that JSON does not have.
    serde_json::to_string(value).unwrap_or_default()
}

impl From<Sentence> for Refusal {
    fn from(sentence: Sentence) -> Self {
        let Sentence { reason, instead } = sentence;
        Self { reason, instead }
    }
}

impl<'a> About<'a> {
    fn of(model: &'a Model) -> Self {
        let said = |ability: Ability| Said {
            can: ability.claim(),
            cannot: ability.refusal(model).into(),
        };
        let reserved = [Reserved::Flash, Reserved::Psram, Reserved::Board];
        Self {
            title: &model.bsp.title,
            description: &model.bsp.description,
            package: &model.bsp.package,
            abilities: Ability::ALL.map(said),
            reserved: reserved.map(|it| (kind(it), words::unavailable(it, model).into())),
            lines: lines::of(&model.bsp),
            colours: pinout::meanings().collect(),
        }
    }
}

fn kind(reserved: Reserved) -> &'static str {
    match reserved {
        Reserved::Flash => "flash",
        Reserved::Psram => "psram",
        Reserved::Board => "board",
    }
}

impl<'a> Pin<'a> {
    fn of(pin: &'a model::Pin, named: bool) -> Self {
        let pad = &pin.pad;
        let mut chips = Vec::new();
        if let Some(rtc) = &pad.rtc {
            chips.push(("po-rtc", format!("RTC_GPIO{}", rtc.gpio)));
        }
        chips.extend(pad.analog.iter().map(|channel| {
            let class = match channel {
                Analog::Adc { .. } => "po-adc",
                Analog::Touch(_) => "po-touch",
                Analog::Dac(_) => "po-dac",
            };
            (class, channel.name())
        }));
        if pad.input_only {
            chips.push(("po-input", "INPUT ONLY".to_owned()));
        }
        if pad.strapping {
            chips.push(("po-strapping", "STRAPPING".to_owned()));
        }
        chips.extend(
            pin.reserved
                .map(|it| ("po-reserved", kind(it).to_uppercase())),
        );
        Self {
            pad: pad.gpio,
            id: &pin.id,
            path: format!("{}::{}", pin.module, pin.id),
            title: pad.title().replace('`', ""),
            named,
            can: Ability::ALL.map(|it| it.is_of(pad)).to_vec(),
            chips,
            facts: facts(pin),
            functions: functions(pad),
            reserved: pin.reserved.map(kind),
            words: search_words(pin),
        }
    }
}

/// The functions of IO_MUX that are not the drivers', each once.
fn functions(pad: &model::Pad) -> Vec<&str> {
    let gpio = pad.gpio_name();
    let mut functions: Vec<_> = pad.functions.iter().flatten().map(String::as_str).collect();
    functions.retain(|function| *function != gpio);
    functions.dedup();
    functions
}

/// What is to be known of a pin besides what it can and cannot do.
fn facts(pin: &model::Pin) -> Vec<String> {
    let pad = &pin.pad;
    let mut facts = Vec::new();
    facts.extend(pin.note.as_ref().map(|note| format!("Note: {note}.")));
    if pad.strapping {
        facts.push(words::STRAPPING.to_owned());
    }
    for channel in &pad.analog {
        let name = channel.name();
        facts.push(match channel {
            Analog::Adc { unit: 2, .. } => {
                format!("`{name}`: analog input, but not while Wi-Fi is on.")
            }
            Analog::Adc { .. } => format!("`{name}`: analog input, beside Wi-Fi too."),
            Analog::Dac(_) => format!("`{name}`: analog output."),
            Analog::Touch(_) => format!("`{name}`: touch sensor."),
        });
    }
    facts
}

/// By what else one looks for a pin.
fn search_words(pin: &model::Pin) -> Vec<String> {
    let pad = &pin.pad;
    let mut found: Vec<&str> = vec!["input", "interrupt", "callback"];
    let more = |ability| match ability {
        Ability::Output => ["output", "open-drain"].as_slice(),
        Ability::Pull => &["pull", "pull-up", "pull-down"],
        Ability::Hold => &["hold"],
        Ability::Wake => &["wake", "wake-up", "ext0", "ext1"],
    };
    let abilities = Ability::ALL.into_iter().filter(|it| it.is_of(pad));
    found.extend(abilities.flat_map(more));
    if pad.rtc.is_some() {
        found.push("rtc");
    }
    for channel in &pad.analog {
        found.extend(match channel {
            Analog::Adc { unit: 1, .. } => ["analog", "adc", "adc1"].as_slice(),
            Analog::Adc { .. } => &["analog", "adc", "adc2"],
            Analog::Dac(_) => &["analog", "dac"],
            Analog::Touch(_) => &["touch"],
        });
    }
    if pad.input_only {
        found.push("input-only");
    }
    if pad.strapping {
        found.push("strapping");
    }
    found.extend(pin.reserved.map(kind));
    let mut once: Vec<String> = Vec::new();
    for word in found {
        if !once.iter().any(|known| known == word) {
            once.push(word.to_owned());
        }
    }
    once
}

impl<'a> Space<'a> {
    fn of(space: &'a Namespace, room: usize, model: &'a Model) -> Self {
        let names = space.names.iter().map(|name| Name {
            pad: name.pin.pad.gpio,
            name: &name.name,
            aliases: &name.aliases,
            printed: name.printed.as_deref(),
        });
        let functions = space.functions.iter();
        Self {
            key: &space.name,
            title: &space.title,
            names: names.collect(),
            functions: functions
                .map(|it| (it.pin.pad.gpio, it.name.as_str()))
                .collect(),
            drawing: pinout::for_page(space, room, model),
        }
    }
}

impl<'a> Carrier<'a> {
    fn of(it: &'a Shield, all: &'a [Shield], model: &'a Model) -> Self {
        let next = all.iter().filter(|next| combination::follows(next, it));
        Self {
            key: &it.module,
            title: &it.title,
            about: it.note.as_deref().unwrap_or_default(),
            space: it.carries.as_ref().map(|carried| carried.space.as_str()),
            first: it.connector == model.primary.name,
            next: next.map(|next| next.module.as_str()).collect(),
            shield: model.shields.iter().any(|other| other.module == it.module),
            functions: functions_of(&it.functions),
            buses: buses(&it.buses, &it.devices),
        }
    }

    /// What is on every board.
    fn fixed(model: &'a Model) -> Self {
        let space = &model.primary;
        Self {
            key: &space.name,
            title: &space.title,
            about: "",
            space: Some(&space.name),
            first: false,
            next: Vec::new(),
            shield: false,
            functions: functions_of(&space.functions),
            buses: buses(&space.buses, &[]),
        }
    }
}

fn functions_of(functions: &[Function]) -> Vec<Use<'_>> {
    let functions = functions.iter().map(|function| Use {
        pad: function.pin.pad.gpio,
        name: &function.name,
        about: function.facts.about(),
        reserved: false,
    });
    functions.collect()
}

fn buses<'a>(buses: &'a [model::Bus], devices: &[model::Device]) -> Vec<Bus<'a>> {
    let buses = buses.iter().map(|bus| {
        let lines = bus.lines.iter();
        let devices = devices.iter().filter(|device| device.bus == bus.name);
        let device = |device: &model::Device| {
            let about = device.note.iter().map(|note| format!(", {note}"));
            let about: String = about.collect();
            format!("`{}` at 0x{:02x}{about}", device.name, device.address)
        };
        Bus {
            name: &bus.name,
            kind: bus.kind.name(),
            lines: lines.map(|line| (line.pin.pad.gpio, line.line)).collect(),
            about: bus.note.as_deref().unwrap_or_default(),
            devices: devices.map(device).collect(),
        }
    });
    buses.collect()
}

impl<'a> Board<'a> {
    fn of(board: &'a model::Board, model: &'a Model) -> Self {
        let uses = board.wires.iter().map(|wire| Use {
            pad: wire.pin.pad.gpio,
            name: &wire.name,
            about: wire.facts.about(),
            reserved: wire.reserved,
        });
        let about: Vec<_> = [Some(board.version("")), board.chip_revisions()]
            .into_iter()
            .flatten()
            .filter(|text| !text.is_empty())
            .collect();
        let has_own = board.own_pins(model).next().is_some();
        let has_reserved = board.wires.iter().any(|wire| wire.reserved);
        Self {
            key: &board.module,
            name: &board.name,
            about: about.join("; "),
            pins: by_pad(board.pins(model)),
            uses: uses.collect(),
            own: has_own.then(|| words::own(board, model).into()),
            reserved: has_reserved.then(|| words::reserved(board).into()),
        }
    }

    /// That of a pin map without boards, which has nothing of its own on it.
    fn alone(model: &'a Model) -> Self {
        Self {
            key: &model.primary.name,
            name: &model.bsp.title,
            about: String::new(),
            pins: by_pad(model.primary.pins()),
            uses: Vec::new(),
            own: None,
            reserved: None,
        }
    }
}

fn by_pad<'a>(pins: Vec<(&'a str, &'a std::sync::Arc<model::Pin>)>) -> BTreeMap<u8, &'a str> {
    pins.into_iter()
        .map(|(name, pin)| (pin.pad.gpio, name))
        .collect()
}
