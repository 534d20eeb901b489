//! A board on something that it plugs into: what cannot be together there, and what is to be known.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{Analog, Board, Function, Model, NameSpace, Wire};
use crate::words::{self, list};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Level {
    /// The two cannot be used together.
    Conflict,
    /// They can, if one knows this.
    Caveat,
}

/// Something to be known where a board, if it is about one, is plugged into all of some things.
#[derive(Debug, Serialize)]
pub(super) struct Finding<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub board: Option<&'a str>,
    pub on: Vec<&'a str>,
    pub level: Level,
    /// The pads that it is about, by their GPIO numbers.
    pub pads: Vec<u8>,
    /// What it is, with names between backticks.
    pub text: String,
    /// What to do about it.
    pub help: String,
}

/// What boards plug into: the name spaces that are printed on something. The others are further names only.
pub(super) fn carriers(model: &Model) -> impl Iterator<Item = &NameSpace> {
    let has_contacts = |space: &&NameSpace| space.outline.is_some() || !space.functions.is_empty();
    model.others.iter().filter(has_contacts)
}

/// How many letters there are at most of functions at one pin, on a board and on what it is plugged into, with the space behind each.
pub(super) fn longest_use(model: &Model) -> usize {
    let on_boards = model.boards.iter().map(|board| {
        let wires = board.wires.iter();
        wires.map(|it| (it.pin.pad.gpio, &it.name)).collect()
    });
    let on_spaces = model.name_spaces().map(|space| {
        let functions = space.functions.iter();
        functions.map(|it| (it.pin.pad.gpio, &it.name)).collect()
    });
    let (boards, spaces) = (longest(on_boards), longest(on_spaces));
    let both = |(pad, length): (&u8, &usize)| length + spaces.get(pad).unwrap_or(&0);
    let longest = boards.iter().map(both).chain(spaces.values().copied());
    longest.max().unwrap_or(0)
}

/// The letters of the names at each pad, where there are most.
fn longest<'a>(of: impl Iterator<Item = Vec<(u8, &'a String)>>) -> BTreeMap<u8, usize> {
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
pub(super) fn findings(model: &Model) -> Vec<Finding<'_>> {
    let mut findings = Vec::new();
    for space in carriers(model) {
        for function in &space.functions {
            let boards = model.boards.iter();
            findings.extend(boards.filter_map(|board| conflict(function, board, space)));
        }
        for function in &space.functions {
            findings.extend(of_any_board(function, space, model));
            findings.extend(caveats(function, space));
        }
    }
    findings
}

/// A function on a pin that the board uses itself.
fn conflict<'a>(
    function: &Function,
    board: &'a Board,
    space: &'a NameSpace,
) -> Option<Finding<'a>> {
    let pin = &function.pin;
    let what = named(function, space);
    let wires: Vec<_> = board.wires.iter().filter(|it| it.pin == *pin).collect();
    let first = wires.first()?;
    let (text, help) = if pin.reserved.is_none() && wires.iter().any(|wire| wire.reserved) {
        let sentence = words::reserved(board);
        let text = format!("{what}: `{}` {}", pin.id, sentence.reason);
        (text, sentence.instead)
    } else {
        let about = |wire: &&Wire| wire.facts.after(&format!("`{}`", wire.name));
        let text = format!(
            "{what}, which the {} uses itself for {}",
            board.name,
            list(wires.iter().map(about))
        );
        let help = format!(
            "use one of the two, `{}::{}` or `{}::{}`: both are the pin `{}`, which is taken once",
            space.name, function.name, board.module, first.name, pin.id
        );
        (text, help)
    };
    Some(Finding {
        board: Some(&board.module),
        on: vec![&space.name],
        level: Level::Conflict,
        pads: vec![pin.pad.gpio],
        text,
        help,
    })
}

/// A function on a pin that something is connected to on every board, or that nobody may take.
fn of_any_board<'a>(
    function: &Function,
    space: &'a NameSpace,
    model: &Model,
) -> Option<Finding<'a>> {
    let pin = &function.pin;
    let what = named(function, space);
    let (text, help) = if let Some(reserved) = pin.reserved {
        let sentence = words::nobody(reserved, model);
        let text = format!("{what}: `{}` {}", pin.id, sentence.reason);
        (text, sentence.instead)
    } else {
        let mut others = model.primary.functions.iter();
        let other = others.find(|other| other.pin == *pin)?;
        let other = other.facts.after(&format!("`{}`", other.name));
        let text = format!("{what}, where {} has {other}", model.primary.title);
        let help = format!("use one of the two: both are the pin `{}`", pin.id);
        (text, help)
    };
    Some(Finding {
        board: None,
        on: vec![&space.name],
        level: Level::Conflict,
        pads: vec![pin.pad.gpio],
        text,
        help,
    })
}

/// What a function's pad does besides.
fn caveats<'a>(function: &Function, space: &'a NameSpace) -> Vec<Finding<'a>> {
    let pad = &function.pin.pad;
    let mut caveats = Vec::new();
    let mut add = |text: String, help: &str| {
        caveats.push(Finding {
            board: None,
            on: vec![&space.name],
            level: Level::Caveat,
            pads: vec![pad.gpio],
            text,
            help: help.to_owned(),
        });
    };
    if pad.strapping {
        add(
            format!(
                "{}, a strapping pad: its level at power-on and system resets selects how the chip boots",
                named(function, space)
            ),
            "what is connected must not pull it the wrong way then",
        );
    }
    let is_adc2 = |channel: &Analog| matches!(channel, Analog::Adc { unit: 2, .. });
    if function.facts.divider.is_some() && pad.analog.iter().any(is_adc2) {
        add(
            format!("{}, a channel of ADC2", named(function, space)),
            "measure while Wi-Fi is off",
        );
    }
    caveats
}

/// ``the expansion board has `LED` on `G16` (`P9`, GPIO12)``.
fn named(function: &Function, space: &NameSpace) -> String {
    let pin = &function.pin;
    let gpio = pin.pad.gpio_name();
    let own = match function.at == pin.id || gpio == pin.id {
        true => gpio,
        false => format!("`{}`, {gpio}", pin.id),
    };
    format!(
        "{} has `{}` on `{}` ({own})",
        space.title, function.name, function.at
    )
}
