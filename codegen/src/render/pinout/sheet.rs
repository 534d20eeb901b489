//! What stands in a picture: rows of chips on both sides of a board. No places yet.

use super::ink::Ink;
use super::picture::Picture;
use crate::model::{Analog, Board, Contact, Model, Namespace, Pin, Reserved, Shield};

/// A short text with a colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chip {
    pub ink: Ink,
    pub text: String,
}

/// How many columns of chips stand outside a board: pad, other names, ADC, touch and DAC, RTC, limits, uses.
pub(super) const COLUMNS: usize = 7;

/// One contact: what is printed on the boards beside it, and what is to be said of it.
#[derive(Debug)]
pub(super) struct Row {
    /// The GPIO number of its pad, if it has one.
    pub pad: Option<u8>,
    /// On each board, the outer one first.
    pub printed: Vec<Option<Chip>>,
    pub columns: [Vec<Chip>; COLUMNS],
}

/// One line inside the board.
#[derive(Debug)]
pub(super) struct Inside {
    /// The GPIO number of its pad, if it is about one.
    pub pad: Option<u8>,
    pub chips: Vec<Chip>,
}

/// What stands in a picture.
#[derive(Debug)]
pub(super) struct Sheet {
    pub title: String,
    pub about: String,
    /// The boards by their names, the outer one first: the others stand on it.
    pub boards: Vec<String>,
    /// What is at the upper end of the outer one.
    pub top: String,
    pub left: Vec<Option<Row>>,
    pub right: Vec<Option<Row>>,
    /// The pads without a contact.
    pub inside: Vec<Inside>,
    /// For a page: how many letters there is room for at the end of each row, where the page says who uses the pin.
    pub room: Option<usize>,
}

fn chip(ink: Ink, text: impl Into<String>) -> Chip {
    // A line break, or what XML cannot hold, would make no picture.
    let text = text.into();
    let text = text.chars().map(|c| match c {
        c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => ' ',
        c => c,
    });
    Chip {
        ink,
        text: text.collect(),
    }
}

impl Sheet {
    pub(super) fn new(picture: &Picture<'_>, model: &Model) -> Self {
        let (space, board, shield) = (picture.space, picture.board, picture.shield);
        let name = board.map_or(&model.bsp.title, |board| &board.name);
        let is_primary = space.name == model.primary.name;
        let view = View {
            model,
            space,
            board,
            shield,
            is_primary,
        };
        let plain = |text: &str| chip(Ink::Name, text).text;
        let side = |contacts: &[Option<Contact>]| {
            let row = |contact: &Option<Contact>| contact.as_ref().map(|it| view.row(it));
            contacts.iter().map(row).collect()
        };
        // Without a pinout there is no picture; an empty one of nothing is the most harmless answer here.
        let (top, left, right) = match &space.pinout {
            Some(pinout) => (pinout.top.as_str(), side(&pinout.left), side(&pinout.right)),
            None => ("", Vec::new(), Vec::new()),
        };
        Self {
            title: plain(&picture.title),
            about: match shield {
                Some(shield) => plain(shield.note.as_deref().unwrap_or_default()),
                None => plain(&board.map_or(model.bsp.description.clone(), about)),
            },
            boards: match (is_primary, shield) {
                (true, None) => vec![plain(name)],
                (true, Some(shield)) => vec![plain(&shield.name)],
                (false, None) => vec![plain(&space.title), plain(name)],
                (false, Some(shield)) => vec![plain(&shield.name), plain(&model.primary.title)],
            },
            top: plain(top),
            left,
            right,
            inside: match shield {
                Some(_) => view.devices(),
                None => view.connectors().into_iter().chain(view.inside()).collect(),
            },
            room: None,
        }
    }

    /// The same for a page that says the rest beside it: the contacts with their names and pads, whichever board it is.
    pub(super) fn for_page(space: &Namespace, room: usize, model: &Model) -> Self {
        let longest = model.boards.iter().max_by_key(|board| board.name.len());
        let picture = Picture {
            file: String::new(),
            title: String::new(),
            space,
            board: longest,
            shield: None,
        };
        let mut sheet = Self::new(&picture, model);
        for row in sheet.left.iter_mut().chain(&mut sheet.right).flatten() {
            // The pad is what is left.
            for column in row.columns.iter_mut().skip(1) {
                column.clear();
            }
        }
        let view = View {
            model,
            space,
            board: None,
            shield: None,
            is_primary: space.name == model.primary.name,
        };
        sheet.inside = view.connectors();
        for line in sheet.inside.iter_mut().filter(|line| line.pad.is_some()) {
            let is_said = |ink| matches!(ink, Ink::Name | Ink::OtherName | Ink::Pad);
            line.chips.retain(|chip| is_said(chip.ink));
        }
        sheet.room = Some(room);
        sheet
    }
}

/// Which of its versions a board is, and which chips it has.
fn about(board: &Board) -> String {
    let version = board.note.as_ref().map(|_| board.version(""));
    let about: Vec<_> = version.into_iter().chain(board.chip_revisions()).collect();
    match board.chip_revisions() {
        Some(_) => about.join("; "),
        None => board.note.clone().unwrap_or_default(),
    }
}

/// A board, seen with the names of one namespace.
struct View<'a> {
    model: &'a Model,
    space: &'a Namespace,
    board: Option<&'a Board>,
    shield: Option<&'a Shield>,
    is_primary: bool,
}

impl View<'_> {
    fn row(&self, contact: &Contact) -> Row {
        let (printed, pin) = match contact {
            Contact::Pin(name) => (chip(Ink::Name, name.on_board()), Some(&name.pin)),
            Contact::Power(word) => (chip(Ink::Power, word), None),
            Contact::Ground(word) => (chip(Ink::Ground, word), None),
            Contact::Control(word) => (chip(Ink::Control, word), None),
            Contact::Unconnected(word) => (chip(Ink::Unconnected, word), None),
        };
        let mut printed = vec![Some(printed)];
        if !self.is_primary {
            printed.push(pin.map(|pin| chip(Ink::OtherName, &pin.id)));
        }
        Row {
            pad: pin.map(|pin| pin.pad.gpio),
            printed,
            columns: pin.map_or_else(Default::default, |pin| self.columns(pin)),
        }
    }

    fn columns(&self, pin: &Pin) -> [Vec<Chip>; COLUMNS] {
        let pad = &pin.pad;
        let names = self
            .model
            .others
            .iter()
            .filter(|space| space.name != self.space.name);
        let names = names
            .flat_map(|space| &space.names)
            .filter(|name| *name.pin == *pin);
        // What it is called in programs, where that is not what is printed.
        let own = self.space.names.iter().filter(|name| *name.pin == *pin);
        let own = own.flat_map(|name| {
            let printed = name.printed.as_ref().map(|_| name.name.as_str());
            printed
                .into_iter()
                .chain(name.aliases.iter().map(String::as_str))
        });
        let mut adc = Vec::new();
        let mut touch_and_dac = Vec::new();
        for channel in &pad.analog {
            let (ink, column) = match channel {
                Analog::Adc { .. } => (Ink::Adc, &mut adc),
                Analog::Touch(_) => (Ink::Touch, &mut touch_and_dac),
                Analog::Dac(_) => (Ink::Dac, &mut touch_and_dac),
            };
            column.push(chip(ink, channel.name()));
        }
        let rtc = pad
            .rtc
            .iter()
            .map(|rtc| chip(Ink::Rtc, format!("RTC_GPIO{}", rtc.gpio)));
        let mut limits = Vec::new();
        if pad.input_only {
            limits.push(chip(Ink::InputOnly, "INPUT ONLY"));
        }
        if pad.strapping {
            limits.push(chip(Ink::Strapping, "STRAPPING"));
        }
        [
            vec![chip(Ink::Pad, pad.gpio_name())],
            own.chain(names.map(|name| name.name.as_str()))
                .map(|name| chip(Ink::OtherName, name))
                .collect(),
            adc,
            touch_and_dac,
            rtc.collect(),
            limits,
            self.uses(pin),
        ]
    }

    /// What the board itself connects to a pin, and what the namespace's board does.
    fn uses(&self, pin: &Pin) -> Vec<Chip> {
        if let Some(shield) = self.shield {
            return of_shield(shield, pin);
        }
        let wires = self.board.iter().flat_map(|board| &board.wires);
        let wires = wires
            .filter(|wire| *wire.pin == *pin)
            .map(|wire| match wire.reserved {
                true => chip(Ink::Reserved, &wire.name),
                false => chip(Ink::Used, &wire.name),
            });
        let primary = (!self.is_primary).then_some(&self.model.primary);
        let functions = primary.into_iter().chain([self.space]);
        let functions = functions.flat_map(|space| &space.functions);
        let functions = functions
            .filter(|function| *function.pin == *pin)
            .map(|function| chip(Ink::Function, &function.name));
        let mut uses: Vec<_> = wires.chain(functions).collect();
        let word = match pin.reserved {
            Some(Reserved::Flash) => Some("FLASH"),
            Some(Reserved::Psram) => Some("PSRAM"),
            // A wire says so.
            Some(Reserved::Board) if uses.is_empty() => Some("RESERVED"),
            _ => None,
        };
        uses.extend(word.map(|word| chip(Ink::Reserved, word)));
        uses
    }

    /// The devices of a shield, below their buses.
    fn devices(&self) -> Vec<Inside> {
        let buses = self.shield.iter().flat_map(|shield| &shield.buses);
        let rows = buses.flat_map(|bus| {
            let devices = self.shield.iter().flat_map(|shield| &shield.devices);
            let devices = devices.filter(|device| device.bus == bus.name);
            let mut rows: Vec<_> = devices
                .map(|device| {
                    let address = format!("0x{:02x}", device.address);
                    vec![
                        chip(Ink::Function, &device.name),
                        chip(Ink::OtherName, address),
                    ]
                })
                .collect();
            if !rows.is_empty() {
                rows.insert(0, vec![chip(Ink::Connector, &bus.name)]);
            }
            rows
        });
        rows.map(|chips| Inside { pad: None, chips }).collect()
    }

    /// The connectors, each with its contacts below its name.
    fn connectors(&self) -> Vec<Inside> {
        let pinout = self.space.pinout.iter();
        let connectors = pinout.flat_map(|pinout| &pinout.connectors);
        let mut rows = Vec::new();
        for (title, contacts) in connectors {
            rows.push(Inside {
                pad: None,
                chips: vec![chip(Ink::Connector, title)],
            });
            for contact in contacts {
                let row = self.row(contact);
                let printed = row.printed.into_iter().flatten();
                rows.push(Inside {
                    pad: row.pad,
                    chips: printed.chain(row.columns.into_iter().flatten()).collect(),
                });
            }
        }
        rows
    }

    /// The pads that have no contact: those that the board uses itself, then those of the flash.
    fn inside(&self) -> Vec<Inside> {
        let onboard = self.model.onboard.iter();
        let carries = |pin: &Pin| matches!(pin.reserved, Some(Reserved::Flash | Reserved::Psram));
        let (carrying, pins): (Vec<_>, Vec<_>) = onboard.partition(|pin| carries(pin));
        let mut rows = Vec::new();
        for pin in pins {
            let uses = self.uses(pin);
            if !uses.is_empty() {
                let mut chips = vec![chip(Ink::Pad, pin.pad.gpio_name())];
                chips.extend(uses);
                rows.push(Inside { pad: None, chips });
            }
        }
        for (reserved, word) in [(Reserved::Flash, "FLASH"), (Reserved::Psram, "PSRAM")] {
            let pads = carrying.iter().filter(|pin| pin.reserved == Some(reserved));
            for pads in runs(pads.map(|pin| pin.pad.gpio)) {
                let chips = vec![chip(Ink::Pad, pads), chip(Ink::Reserved, word)];
                rows.push(Inside { pad: None, chips });
            }
        }
        rows
    }
}

/// What a shield does with a pin.
fn of_shield(shield: &Shield, pin: &Pin) -> Vec<Chip> {
    let functions = shield.functions.iter();
    let functions = functions.filter(|function| *function.pin == *pin);
    let functions = functions.map(|function| chip(Ink::Function, &function.name));
    let lines = shield.buses.iter().flat_map(|bus| {
        let lines = bus.lines.iter().filter(|line| *line.pin == *pin);
        lines.map(|line| chip(Ink::Function, format!("{} {}", bus.name, line.line)))
    });
    functions.chain(lines).collect()
}

/// Numbers of pads, those that follow each other as one: `GPIO6 to 11`.
fn runs(numbers: impl Iterator<Item = u8>) -> Vec<String> {
    let mut runs: Vec<(u8, u8)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let name = |(first, last)| match first == last {
        true => format!("GPIO{first}"),
        false => format!("GPIO{first} to {last}"),
    };
    runs.into_iter().map(name).collect()
}
