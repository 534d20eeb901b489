//! What a board can be plugged into, and what cannot be together there or is to be known.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::fit;
use crate::model::{Board, Carried, Model, Namespace, Place, Shield};

/// Something to be known where a board, if it is about one, is plugged into all of some things.
#[derive(Debug, Serialize)]
pub(super) struct Finding {
    #[serde(skip_serializing_if = "Option::is_none")]
    board: Option<String>,
    /// In this order, from the board outwards.
    on: Vec<String>,
    /// `conflict`, or `caveat`.
    level: &'static str,
    /// The rule, as `cargo xtask explain` knows it.
    rule: &'static str,
    /// The pads that it is about, by their GPIO numbers.
    pads: BTreeSet<u8>,
    /// What it is, with names between backticks.
    text: String,
    /// What to do about it.
    help: String,
}

/// What boards plug into: the shields, and the namespaces with contacts that none of them carries, as if they were shields.
pub(super) fn carriers(model: &Model) -> Vec<Shield> {
    let is_carried = |space: &Namespace| model.shields.iter().any(|it| it.brings(&space.name));
    let has_contacts = |space: &Namespace| space.pinout.is_some() || !space.functions.is_empty();
    let spaces = model.others.iter();
    let spaces = spaces.filter(|space| has_contacts(space) && !is_carried(space));
    let of_spaces = spaces.map(|space| of_space(space, model));
    let shields = model.shields.iter().cloned();
    of_spaces.chain(shields).collect()
}

/// What a namespace is printed on.
fn of_space(space: &Namespace, model: &Model) -> Shield {
    let nowhere = Place {
        file: Arc::from(""),
        span: 0..0,
    };
    Shield {
        module: space.name.clone(),
        name: space.title.clone(),
        title: space.title.clone(),
        note: None,
        package: model.bsp.package.clone(),
        connector: model.primary.name.clone(),
        carries: Some(Carried {
            space: space.name.clone(),
            place: nowhere.clone(),
        }),
        stacks: false,
        functions: space.functions.clone(),
        buses: space.buses.clone(),
        devices: Vec::new(),
        place: nowhere,
    }
}

/// Whether something can be plugged into what is plugged in already, right after it.
pub(super) fn follows(next: &Shield, before: &Shield) -> bool {
    let is_carried = before.brings(&next.connector) && next.module != before.module;
    is_carried || before.leads_to(next)
}

/// How many letters there are at most of functions at one pin, on a board and on what it is plugged into, with the space behind each.
pub(super) fn longest_use(carriers: &[Shield], model: &Model) -> usize {
    let on_boards = model.boards.iter().map(|board| {
        let wires = board.wires.iter();
        wires.map(|it| (it.pin.pad.gpio, it.name.clone())).collect()
    });
    let fixed = model.primary.functions.iter();
    let fixed = fixed.map(|it| (it.pin.pad.gpio, it.name.clone())).collect();
    let on_spaces = std::iter::once(fixed).chain(carriers.iter().map(uses));
    let (boards, spaces) = (longest(on_boards), longest(on_spaces));
    let both = |(pad, length): (&u8, &usize)| length + spaces.get(pad).unwrap_or(&0);
    let longest = boards.iter().map(both).chain(spaces.values().copied());
    longest.max().unwrap_or(0)
}

/// What it connects to pins: its functions, and the lines of its buses that are none.
fn uses(carrier: &Shield) -> Vec<(u8, String)> {
    let functions = carrier.functions.iter();
    let mut uses: Vec<_> = functions
        .map(|it| (it.pin.pad.gpio, it.name.clone()))
        .collect();
    for bus in &carrier.buses {
        for line in &bus.lines {
            let pad = line.pin.pad.gpio;
            if !uses.iter().any(|(known, _)| *known == pad) {
                uses.push((pad, format!("{}.{}", bus.name, line.line)));
            }
        }
    }
    uses
}

/// The letters of the names at each pad, where there are most.
fn longest(of: impl Iterator<Item = Vec<(u8, String)>>) -> BTreeMap<u8, usize> {
    let mut longest = BTreeMap::new();
    for names in of {
        let mut here = BTreeMap::new();
        for (pad, name) in names {
            *here.entry(pad).or_insert(0) += name.len() + 1;
        }
        for (pad, length) in here {
            let most = longest.entry(pad).or_insert(length);
            *most = length.max(*most);
        }
    }
    longest
}

/// What there is to know about every board on everything, each once.
pub(super) fn findings(carriers: &[Shield], model: &Model) -> Vec<Finding> {
    let places = Places::of(carriers, &model.boards);
    let mut findings = Vec::new();
    for carrier in carriers {
        let module = || vec![carrier.module.clone()];
        for board in &model.boards {
            let found = fit::of_board(carrier, board, model);
            let key = Some(&board.module);
            findings.extend(found.iter().map(|it| places.finding(it, key, module())));
        }
        let found = fit::of_shield(carrier, model);
        findings.extend(found.iter().map(|it| places.finding(it, None, module())));
        for other in carriers.iter().filter(|other| follows(other, carrier)) {
            let on = || vec![carrier.module.clone(), other.module.clone()];
            let found = fit::of_pair(carrier, other);
            findings.extend(found.iter().map(|it| places.finding(it, None, on())));
        }
    }
    findings
}

/// The pads that rows of files are about.
struct Places(Vec<(Place, BTreeSet<u8>)>);

impl Places {
    fn of(carriers: &[Shield], boards: &[Board]) -> Self {
        let mut places = Vec::new();
        for carrier in carriers {
            for function in &carrier.functions {
                let pads = BTreeSet::from([function.pin.pad.gpio]);
                places.push((function.place.clone(), pads));
            }
            for bus in &carrier.buses {
                let pads = bus.lines.iter().map(|line| line.pin.pad.gpio);
                let pads: BTreeSet<_> = pads.collect();
                let devices = carrier.devices.iter().filter(|it| it.bus == bus.name);
                places.extend(devices.map(|it| (it.place.clone(), pads.clone())));
                places.push((bus.place.clone(), pads));
            }
        }
        for wire in boards.iter().flat_map(|board| &board.wires) {
            let pads = BTreeSet::from([wire.pin.pad.gpio]);
            places.push((wire.place.clone(), pads));
        }
        Self(places)
    }

    fn finding(&self, found: &Diagnostic, board: Option<&String>, on: Vec<String>) -> Finding {
        Finding {
            board: board.cloned(),
            on,
            level: found.severity.of_fit(),
            rule: found.rule.name(),
            pads: self.pads(found),
            text: found.message.clone(),
            help: found.help.clone().unwrap_or_default(),
        }
    }

    /// The pads that are common to all rows of a fault: a bus has several, and a wire one of them.
    fn pads(&self, found: &Diagnostic) -> BTreeSet<u8> {
        let labels = std::iter::once(&found.primary).chain(&found.secondary);
        let sets = labels.filter_map(|label| {
            let is_there = |place: &Place| {
                label.file.as_ref() == Some(&place.file) && place.span == label.span
            };
            let (_, pads) = self.0.iter().find(|(place, _)| is_there(place))?;
            Some(pads.clone())
        });
        sets.reduce(|one, other| &one & &other).unwrap_or_default()
    }
}
