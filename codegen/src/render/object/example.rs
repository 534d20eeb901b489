//! Examples in the documentation of a board as an object: programs that run on the simulated chip.

use super::field::{Field, What};
use super::plan::{Host, Plan};
use crate::model::{Kind, Namespace};
use crate::render::example::{Crate, after};

/// For a board by itself.
pub(super) fn of_board(host: &Host<'_>, about: &str, plan: &Plan<'_>) -> String {
    let module = &host.board.module;
    let first = format!("{module}::Board::take()?");
    let Some((uses, body)) = program(&host.fields, &first) else {
        return about.to_owned();
    };
    let uses: Vec<_> = uses.into_iter().chain([module.as_str()]).collect();
    after(about, &Crate::of(&plan.model.bsp).program(&uses, &body))
}

/// For a board on another one.
pub(super) fn of_carrier(
    fields: &[Field<'_>],
    space: &Namespace,
    about: &str,
    plan: &Plan<'_>,
) -> String {
    let Some(host) = plan.boards.iter().find(|host| {
        let mut pins = fields.iter().flat_map(Field::pins);
        pins.all(|pin| host.leaves.contains(&pin.pad.gpio))
    }) else {
        return about.to_owned();
    };
    let (module, carrier) = (&host.board.module, &space.name);
    let first = format!("{carrier}::Board::new({module}::Pins::take()?)");
    let Some((uses, body)) = program(fields, &first) else {
        return about.to_owned();
    };
    let uses: Vec<_> = uses.into_iter().chain([module.as_str(), carrier]).collect();
    after(about, &Crate::of(&plan.model.bsp).program(&uses, &body))
}

/// What a program does with what is there, and what it imports for that.
fn program(fields: &[Field<'_>], first: &str) -> Option<(Vec<&'static str>, String)> {
    let find = |is: fn(&What<'_>) -> bool| fields.iter().find(|field| is(&field.what));
    let led = find(|what| matches!(what, What::Part(Kind::Led { .. }, _)));
    // Without a resistor nobody knows what is on its pin.
    let button = find(|what| {
        matches!(
            what,
            What::Part(
                Kind::Button {
                    has_resistor: false,
                    ..
                },
                _
            )
        )
    });
    let bus = find(|what| matches!(what, What::Bus(..)));
    let mutable = if led.is_some() { "mut " } else { "" };
    let mut body = format!("let {mutable}board = {first};\n");
    match (led, button) {
        (Some(Field { name: led, .. }), Some(Field { name: button, .. })) => {
            body += &format!(
                "if !board.{button}.is_pressed() {{\n    board.{led}.on();\n}}\nassert!(board.{led}.is_on());\n"
            );
        }
        (Some(Field { name, .. }), None) => {
            body += &format!("board.{name}.on();\nassert!(board.{name}.is_on());\n");
        }
        (None, Some(Field { name, .. })) => {
            body += &format!("assert!(!board.{name}.is_pressed());\n");
        }
        (None, None) => {}
    }
    let mut uses = Vec::new();
    if let Some(field) = bus
        && let Some(line) = field.bus().and_then(|bus| bus.lines.first())
    {
        let path = format!("board.{}.{}", field.name, line.line);
        body += &format!(
            "// A bus has its lines as pins, for a driver.\nlet line = Input::new({path});\nassert_eq!(line.id(), \"{}\");\n",
            line.pin.id
        );
        uses.push("Input");
    }
    let is_something = led.is_some() || button.is_some() || bus.is_some();
    is_something.then_some((uses, body))
}
