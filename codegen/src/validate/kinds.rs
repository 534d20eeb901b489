//! What is connected to a pin, as something that a program has a driver for.

use super::notes::Notes;
use crate::diagnostic::Rule;
use crate::input::pinmap::{Active, Divider, Kind, Pull, Wire};
use crate::input::read::Path;
use crate::model::{self, Pin};

/// What a row says that its kind needs.
pub(super) struct Row {
    pub kind: Option<Kind>,
    pub active: Option<Active>,
    pub pull: Option<Pull>,
    pub divider: Option<Divider>,
}

/// What the driver has to know; nothing if there is none, or if that is a fault. That the pin can do it is for
/// [`demands`](super::functions::demands).
pub(super) fn validate(
    row: &Row,
    pin: &Pin,
    path: &Path,
    notes: &mut Notes<'_>,
) -> Option<model::Kind> {
    let kind = row.kind?;
    let mut lacks = |message: &str, label: &str| {
        notes.at(Rule::PartFacts, &path.key("kind"), message, label);
        None
    };
    let level = "expected `active: high` or `active: low` beside it";
    let high = row.active.map(|active| active == Active::High);
    match (kind, high, row.divider) {
        (Kind::Led, None, _) => lacks("the LED has no `active` level", level),
        (Kind::Led, Some(high), _) => Some(model::Kind::Led { high }),
        (Kind::Button, None, _) => lacks("the button has no `active` level", level),
        (Kind::Button, Some(high), _) => {
            if row.pull.is_some_and(|pull| (pull == Pull::Up) == high) {
                let message = "this resistor pulls the pin to the level of a pressed button";
                let label = "expected the other one";
                notes.at(Rule::PartFacts, &path.key("pull"), message, label);
                return None;
            }
            // An input-only pad has no resistors: there must be one on the board.
            let has_resistor = row.pull.is_some() || pin.pad.input_only;
            Some(model::Kind::Button { high, has_resistor })
        }
        (Kind::Battery, _, None) => lacks(
            "the battery has no `divider`",
            "expected a `divider` beside it",
        ),
        (Kind::Battery, _, Some(Divider { upper, lower })) => {
            Some(model::Kind::Battery(upper, lower))
        }
    }
}

/// The same for a wire, which must be able to do it.
pub(super) fn of_wire(
    row: &Wire,
    pin: &Pin,
    path: &Path,
    notes: &mut Notes<'_>,
) -> Option<model::Kind> {
    let mut fault = |key: &'static str, message: &str, label: &str| {
        notes.at(Rule::PartFacts, &path.key(key), message, label);
        None
    };
    if row.pull.is_some() && row.kind != Some(Kind::Button) {
        let label = "expected `kind: button` beside it";
        return fault("pull", "of wires, only a button has a `pull`", label);
    }
    let gpio = pin.pad.gpio_name();
    match row.kind? {
        _ if row.reserved => {
            let message = "a reserved pad cannot have a `kind`";
            return fault("kind", message, "expected no `kind` beside `reserved`");
        }
        Kind::Led if pin.pad.input_only => {
            let message = format!("{gpio} is input-only: it cannot drive an LED");
            return fault("kind", &message, "this needs an output");
        }
        Kind::Battery if pin.pad.adc().is_none() => {
            let message = format!("{gpio} has no channel of an ADC");
            return fault("kind", &message, "this needs an analog input");
        }
        Kind::Led | Kind::Button | Kind::Battery => {}
    }
    let row = Row {
        kind: row.kind,
        active: row.active,
        pull: row.pull,
        divider: row.divider,
    };
    validate(&row, pin, path, notes)
}
