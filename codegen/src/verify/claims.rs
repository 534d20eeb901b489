//! What the pin map says, and what the generator adds from the PAC, as tables of facts.

use std::collections::BTreeMap;

use super::comparison::{Claim, Comparison};
use super::fact::{Facts, Kind, Subject, bits, hex};
use super::known::Known;
use super::svd::Svd;
use crate::chip::{self, Chip, gpio_name};
use crate::diagnostic::{Lines, Position, Report};
use crate::input::pinmap::{Pad, PinMap, Rtc};
use crate::input::read::{Path, Spans, read};
use crate::source::Source;
use crate::validate::{self, Notes};

/// What a pin map says about the chip's pads, be it true or not.
pub struct Claims {
    pads: Vec<Pad>,
    places: Places,
}

/// Where the parts of the pin map stand.
struct Places {
    text: String,
    lines: Lines,
    spans: Spans,
}

impl Places {
    fn at(&self, path: &Path) -> Option<Position> {
        let span = self.spans.value(path);
        Some(self.lines.position(&self.text, span.start))
    }
}

type Table = BTreeMap<Subject, Claim>;

impl Claims {
    /// What a pin map says. Nothing is checked but that it can be read.
    ///
    /// # Errors
    ///
    /// The faults of its shape; or that it has no pads.
    pub fn of(source: Source<'_>) -> Result<Self, Report> {
        let source = source.without_mark();
        let reading = read::<PinMap>(source.text);
        let pads = reading.map.as_ref().and_then(|map| map.pads.as_ref());
        if !reading.diagnostics.is_empty() || pads.is_none() {
            let mut notes = Notes::new(source.name, &reading.spans, &reading.faulty);
            if let Some(map) = &reading.map {
                // For what it says about sections that are missing.
                validate::chip_part(map, &mut notes);
            }
            let mut diagnostics = reading.diagnostics;
            diagnostics.extend(notes.found());
            return Err(Report::new(source, diagnostics));
        }
        Ok(Self {
            pads: reading.map.and_then(|map| map.pads).unwrap_or_default(),
            places: Places {
                text: source.text.to_owned(),
                lines: Lines::of(source.text),
                spans: reading.spans,
            },
        })
    }

    /// Compares with the layout of the `esp32` PAC.
    #[must_use]
    pub fn against_pac(&self) -> Comparison {
        let chip = Chip::new();
        let mut facts = Facts::new();
        for pad in chip.pads() {
            let mut add = |kind, what: &str, value: String| {
                let name = format!("{} {what}", gpio_name(pad.gpio));
                facts.insert(Subject::new(kind, name), value);
            };
            add(Kind::IoMuxOffset, OFFSET, hex(pad.io_mux));
            if let Some(rtc) = &pad.rtc {
                add(Kind::RtcRegister, REGISTER, rtc.register.to_owned());
                if let Some(prefix) = rtc.fields {
                    add(Kind::RtcField, PREFIX, prefix.to_owned());
                }
                add(Kind::Hold, HOLD, rtc.hold.to_string());
                add(Kind::HoldForce, HOLD_FORCE, rtc.hold_force.to_string());
            }
        }
        Comparison::new(&self.by_pad(), &facts, &[])
    }

    /// Compares with an SVD file, of which some differences are known.
    #[must_use]
    pub fn against_svd(&self, svd: &Svd, known: &[Known]) -> Comparison {
        let mut claims = self.by_register();
        generated(&self.pads, &mut claims);
        let pads = self.pads.iter();
        let names = pads.map(|pad| (gpio_name(pad.gpio), pad.name.clone()));
        let mut facts = svd.facts(&names.collect());
        // Of a register that nobody claims, the register is told, and not each of its fields.
        let registers: Vec<_> = claims.keys().map(|subject| subject.name.clone()).collect();
        facts.retain(|subject, _| match subject.name.rsplit_once('.') {
            Some((register, _)) if subject.kind == Kind::IoMuxField => {
                registers.iter().any(|name| name == register)
            }
            _ => true,
        });
        Comparison::new(&claims, &facts, known)
    }

    /// What the rows say, by pads.
    fn by_pad(&self) -> Table {
        let mut table = Table::new();
        for (pad, path) in self.rows() {
            let mut add = |kind, what: &str, value: String, path: &Path| {
                let name = format!("{} {what}", gpio_name(pad.gpio));
                let at = self.places.at(path);
                table.insert(Subject::new(kind, name), Claim { value, at });
            };
            let io_mux = path.key("io-mux");
            add(Kind::IoMuxOffset, OFFSET, hex(pad.io_mux), &io_mux);
            if let Some(rtc) = &pad.rtc {
                let path = path.key("rtc");
                let register = path.key("register");
                add(Kind::RtcRegister, REGISTER, rtc.register.clone(), &register);
                if let Some(prefix) = &rtc.fields {
                    add(Kind::RtcField, PREFIX, prefix.clone(), &path.key("fields"));
                }
                let hold = path.key("hold");
                add(Kind::Hold, HOLD, rtc.hold.to_string(), &hold);
                let force = path.key("hold-force");
                add(
                    Kind::HoldForce,
                    HOLD_FORCE,
                    rtc.hold_force.to_string(),
                    &force,
                );
            }
        }
        table
    }

    /// What the rows say, by registers.
    fn by_register(&self) -> Table {
        let mut table = Table::new();
        for (pad, path) in self.rows() {
            let mut add = |kind, name: String, value: String, path: &Path| {
                let at = self.places.at(path);
                table.insert(Subject::new(kind, name), Claim { value, at });
            };
            let name = format!("IO_MUX.{}", pad.name);
            add(
                Kind::IoMuxOffset,
                name,
                hex(pad.io_mux),
                &path.key("io-mux"),
            );
            if let Some(rtc) = &pad.rtc {
                let path = path.key("rtc");
                let name = format!("RTC_IO.{}", field(rtc, "HOLD"));
                add(Kind::Hold, name, rtc.hold.to_string(), &path.key("hold"));
                let name = format!("RTC_CNTL.HOLD_FORCE.{}", hold_force(rtc));
                let force = path.key("hold-force");
                add(Kind::HoldForce, name, rtc.hold_force.to_string(), &force);
            }
            let analog = path.key("analog");
            for (i, channel) in pad.analog.iter().enumerate() {
                let path = analog.index(i);
                // What an SVD file knows of channels: touch sensors and DACs, and those of their pads that have the
                // registers named for them.
                if channel.starts_with("TOUCH") || channel.starts_with("DAC") {
                    let name = format!("SENS.{channel}");
                    add(Kind::Analog, name, "there".to_owned(), &path);
                    let register = pad.rtc.as_ref().map(|rtc| rtc.register.as_str());
                    if let Some(register @ ("PAD_DAC1" | "PAD_DAC2")) = register
                        && channel.starts_with("DAC")
                    {
                        let name = format!("the channel of RTC_IO.{register}");
                        add(Kind::Analog, name, channel.clone(), &path);
                    }
                    if let Some(register) = register.filter(|name| name.starts_with("TOUCH_PAD")) {
                        let name = format!("the channel of RTC_IO.{register}");
                        add(Kind::Analog, name, channel.clone(), &path);
                    }
                }
            }
        }
        table
    }

    fn rows(&self) -> impl Iterator<Item = (&Pad, Path)> {
        let section = Path::section("pads");
        let rows = self.pads.iter().enumerate();
        rows.map(move |(i, pad)| (pad, section.index(i)))
    }
}

const OFFSET: &str = "offset in IO_MUX";
const REGISTER: &str = "register in RTC_IO";
const PREFIX: &str = "prefix of its fields";
const HOLD: &str = "hold bit in its register";
const HOLD_FORCE: &str = "hold bit in HOLD_FORCE";

/// What the generator takes from the PAC: the pin map does not say it.
fn generated(pads: &[Pad], table: &mut Table) {
    let chip = Chip::new();
    let mut add = |kind, name: String, value: String| {
        table.insert(Subject::new(kind, name), Claim { value, at: None });
    };
    for pad in pads {
        let Some(fact) = chip.pad(pad.gpio) else {
            continue;
        };
        for chip::Field { name, lsb, width } in fact.io_mux_fields {
            let name = format!("IO_MUX.{}.{name}", pad.name);
            add(Kind::IoMuxField, name, bits(lsb.into(), width.into()));
        }
        // The fields of the register that the pin map says, as far as the PAC has them.
        let (Some(rtc), Some(fact)) = (&pad.rtc, &fact.rtc) else {
            continue;
        };
        let name = format!("RTC_IO.{}", rtc.register);
        add(Kind::RtcRegister, name, hex(fact.offset));
        let mut fields = vec![
            ("MUX_SEL", fact.mux_sel, 1),
            ("FUN_SEL", fact.fun_sel, fact.fun_sel_width),
            ("FUN_IE", fact.fun_ie, 1),
        ];
        if let Some(drive) = fact.drive {
            fields.push(("RUE", drive.rue, 1));
            fields.push(("RDE", drive.rde, 1));
            fields.push(("DRV", drive.drv, drive.drv_width));
        }
        for (name, lsb, width) in fields {
            let name = format!("RTC_IO.{}", field(rtc, name));
            add(Kind::RtcField, name, bits(lsb.into(), width.into()));
        }
    }
}

/// A field of a pad in its register, with the prefix that tells it from those of other pads.
fn field(rtc: &Rtc, name: &str) -> String {
    match &rtc.fields {
        Some(prefix) => format!("{}.{}_{name}", rtc.register, prefix.to_uppercase()),
        None => format!("{}.{name}", rtc.register),
    }
}

/// The name of a pad's bit in HOLD_FORCE: that of its fields, or of its register.
fn hold_force(rtc: &Rtc) -> String {
    match &rtc.fields {
        Some(prefix) => prefix.to_uppercase(),
        None => match rtc.register.strip_prefix("PAD_DAC") {
            Some(number) => format!("PDAC{number}"),
            None => rtc.register.clone(),
        },
    }
}
