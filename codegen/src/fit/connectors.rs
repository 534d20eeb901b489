//! What is plugged into what: connectors that a board has, that carriers bring, and that are occupied.

use super::stack::Stack;
use crate::diagnostic::{Diagnostic, Rule};
use crate::list::list;
use crate::model::{Carried, Model, Namespace, Place, Shield};

/// The connectors of a board by itself: its primary namespace, and others that are names of the same contacts. What is drawn as a board of
/// its own, or is carried by a shield, is a carrier's.
pub(super) fn own(model: &Model) -> impl Iterator<Item = &Namespace> {
    let others = model.others.iter().filter(|space| {
        let mut shields = model.shields.iter();
        space.pinout.is_none() && !shields.any(|shield| shield.brings(&space.name))
    });
    std::iter::once(&model.primary).chain(others)
}

/// Checks that every shield has a connector to be plugged into.
pub(super) fn check(stack: &Stack<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut open: Vec<_> = own(stack.model).map(|space| space.name.as_str()).collect();
    let mut occupied: Vec<(&str, &Shield)> = Vec::new();
    for shield in stack.shields.iter().copied() {
        let connector = shield.connector.as_str();
        let is_ours = shield.package == stack.model.bsp.package;
        if !is_ours || !open.contains(&connector) {
            let by = occupied.iter().find(|(name, _)| *name == connector);
            found.push(match by.filter(|_| is_ours) {
                Some((_, by)) => occupied_by(stack, shield, by),
                None => missing(stack, shield),
            });
            continue;
        }
        if !shield.stacks {
            open.retain(|name| *name != connector);
            occupied.push((connector, shield));
        }
        open.extend(
            shield
                .carries
                .as_ref()
                .map(|carried| carried.space.as_str()),
        );
    }
    found
}

fn missing(stack: &Stack<'_>, shield: &Shield) -> Diagnostic {
    let (model, board) = (stack.model, stack.board);
    let is_ours = shield.package == model.bsp.package;
    let connector = match is_ours {
        true => format!("`{}`", shield.connector),
        false => format!("`{}` of `{}`", shield.connector, shield.package),
    };
    let message = format!(
        "{} is plugged into {connector}, which the {} does not have",
        shield.title, board.name
    );
    let fault = Diagnostic::of(Rule::WrongConnector, message, &shield.place, "the shield");
    let connectors = own(model).map(|space| format!("`{}`", space.name));
    let label = format!("the board, which has {}", list(connectors));
    let fault = fault.and_at(&board.place, label);
    let carriers = model
        .shields
        .iter()
        .filter(|it| is_ours && it.brings(&shield.connector));
    let carriers = list(carriers.map(|it| format!("`{}`", it.module)));
    match carriers.as_str() {
        "" => fault.help(format!("it is for the boards of `{}`", shield.package)),
        carriers => fault.help(format!("{carriers} brings it: name that first")),
    }
}

fn occupied_by(stack: &Stack<'_>, shield: &Shield, by: &Shield) -> Diagnostic {
    let message = format!(
        "{} has no place: {} is in `{}`, and does not lead it through",
        shield.title, by.title, shield.connector
    );
    let fault = Diagnostic::of(
        Rule::OccupiedConnector,
        message,
        &shield.place,
        "the second",
    );
    let fault = fault.and_at(&by.place, "the first");
    match shield.stacks {
        true => fault.help(format!(
            "{} leads it through: name it first, `cargo xtask fit {} {} {}`",
            shield.title, stack.board.module, shield.module, by.module
        )),
        false => fault.help(
            "one of them alone; a shield that leads its connector through says `stacks: true`",
        ),
    }
}

/// The shields whose carried connector leads back into what they are plugged into.
pub(crate) fn circles(shields: &[Shield]) -> Vec<Diagnostic> {
    let carriers = |connector: &str| {
        let plugged = shields.iter().filter(|it| it.connector == connector);
        let plugged = plugged.filter_map(|it| Some((it, it.carries.as_ref()?)));
        plugged.collect::<Vec<_>>()
    };
    let mut found = Vec::new();
    // A circle is the same one from wherever it is begun.
    let mut known: Vec<&str> = Vec::new();
    for shield in shields {
        let Some(carried) = &shield.carries else {
            continue;
        };
        if known.contains(&shield.module.as_str()) {
            continue;
        }
        let mut ways = vec![vec![(shield, carried)]];
        let mut seen = vec![carried.space.as_str()];
        while let Some(way) = ways.pop() {
            let Some((_, last)) = way.last() else {
                continue;
            };
            if last.space == shield.connector {
                known.extend(way.iter().map(|(shield, _)| shield.module.as_str()));
                found.extend(circle(&way));
                break;
            }
            for (next, carried) in carriers(&last.space) {
                if !seen.contains(&carried.space.as_str()) {
                    seen.push(&carried.space);
                    ways.push(way.iter().copied().chain([(next, carried)]).collect());
                }
            }
        }
    }
    found
}

fn circle(way: &[(&Shield, &Carried)]) -> Option<Diagnostic> {
    let words = way.iter().map(|(shield, carried)| {
        let (title, connector) = (&shield.title, &shield.connector);
        format!(
            "{title} is plugged into `{connector}` and carries `{}`",
            carried.space
        )
    });
    let message = format!("connectors go in a circle: {}", list(words));
    let mut places = way.iter().map(|(_, carried)| &carried.place);
    let first: &Place = places.next()?;
    let label = match way {
        [_] => "this is what it is plugged into",
        _ => "this leads back to what it is plugged into",
    };
    let fault = Diagnostic::of(Rule::CircularPlugging, message, first, label);
    let fault = places.fold(fault, |fault, place| fault.and_at(place, "by way of this"));
    Some(fault.help(
        "a shield that only leads its connector through says `stacks: true`, and carries nothing",
    ))
}
