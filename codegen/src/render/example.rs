//! Examples in the documentation of what is generated: programs of a few lines that run on the simulated chip.
//!
//! Each is made of names that the model has, and reaches pins through their modules: a pin may have the name of anything
//! that an example imports.

use super::bundle::{Member, bundle};
use crate::model::{
    Board, Bsp, Function, Model, Name, Namespace, ONBOARD, Pad, Pin, Reserved, SHIELDS, SOCKET,
    Shield, Wire,
};

/// Where a program finds things.
pub(super) struct Crate(String);

impl Crate {
    pub(super) fn of(bsp: &Bsp) -> Self {
        Self(bsp.package.replace('-', "_"))
    }

    /// A program that runs on a new chip; `uses` are what it imports of the crate's root.
    pub(super) fn program(&self, uses: &[&str], body: &str) -> String {
        self.fallible(uses, body, &format!("{}::Taken", self.0))
    }

    /// The same with another error.
    fn fallible(&self, uses: &[&str], body: &str, error: &str) -> String {
        let name = &self.0;
        let uses = self.import(uses);
        format!(
            "```\n# {name}::sim::run(|_| {{\n{uses}\n\n{body}# Ok::<(), {error}>(()) }}).unwrap();\n```\n"
        )
    }

    /// A line of a program that does not compile because a pin cannot be had.
    fn refused(&self, module: &str, pin: &str) -> String {
        let name = &self.0;
        format!(
            "```compile_fail,E0277\nuse {name}::{module};\n\nlet pin = {module}::{pin}::take();\n```\n"
        )
    }

    fn import(&self, uses: &[&str]) -> String {
        let mut uses = uses.to_vec();
        // Capitals first, as rustfmt has it.
        uses.sort_unstable();
        uses.dedup();
        let name = &self.0;
        match uses.as_slice() {
            [one] => format!("use {name}::{one};"),
            several => format!("use {name}::{{{}}};", several.join(", ")),
        }
    }
}

/// The pin that shows most: one that drives, that everybody has, and that nothing else depends on.
fn best<T>(
    pins: impl Iterator<Item = T>,
    pin: impl Fn(&T) -> &Pin,
    is_used: impl Fn(&Pin) -> bool,
) -> Option<T> {
    pins.filter(|item| pin(item).reserved.is_none())
        .min_by_key(|item| {
            let pin = pin(item);
            let Pad {
                input_only,
                strapping,
                ref rtc,
                ..
            } = *pin.pad;
            (input_only, strapping, is_used(pin), rtc.is_none())
        })
}

fn is_used(model: &Model) -> impl Fn(&Pin) -> bool {
    move |pin| model.uses(pin).next().is_some()
}

/// The first line of a program that has a pin, and what it imports for that.
fn take(pin: &Pin, path: &str) -> (String, [&'static str; 2]) {
    match pin.pad.input_only {
        false => (
            format!(
                "let pin = Output::new({path}::take()?, Level::High);\nassert!(pin.is_high());\n"
            ),
            ["Level", "Output"],
        ),
        true => (
            format!("let pin = Input::new({path}::take()?);\nassert!(pin.is_low());\n"),
            ["Input", "Input"],
        ),
    }
}

/// For the primary namespace.
pub(super) fn primary(space: &Namespace, model: &Model) -> String {
    let name = best(space.open(), |name| &name.pin, is_used(model));
    let Some(Name { name, pin, .. }) = name else {
        return String::new();
    };
    let module = &space.name;
    let path = format!("{module}::{name}");
    let (mut body, [one, two]) = take(pin, &path);
    body += &format!(
        "// A pin can be taken only once.\nassert_eq!({path}::take().unwrap_err().pin(), \"{name}\");\n"
    );
    Crate::of(&model.bsp).program(&[one, two, module], &body)
}

/// For another namespace: that its names are other names for the same pins.
pub(super) fn other(space: &Namespace, model: &Model) -> String {
    // A pin with one name more, if there is one.
    let function = best(
        space.functions.iter(),
        |function| &function.pin,
        is_used(model),
    );
    let name = match function {
        Some(function) => space.names.iter().find(|name| name.pin == function.pin),
        None => best(space.open(), |name| &name.pin, is_used(model)),
    };
    let Some(Name { name, pin, .. }) = name else {
        return String::new();
    };
    let module = &space.name;
    let (mut body, [one, two]) = take(pin, &format!("{module}::{name}"));
    let own = format!("{}::{}", pin.module, pin.id);
    let names: Vec<_> = function
        .map(|function| format!("{module}::{}", function.name))
        .into_iter()
        .chain([own])
        .collect();
    let taken: Vec<_> = names
        .iter()
        .map(|name| format!("{name}::take().is_err()"))
        .collect();
    body += &format!(
        "// Both names stand for one pin; its own name is `{}`.\nassert_eq!(pin.id(), \"{}\");\nassert!({});\n",
        pin.id,
        pin.id,
        taken.join(" && ")
    );
    Crate::of(&model.bsp).program(&[one, two, module, &pin.module], &body)
}

/// For the list of a namespace's names.
pub(super) fn names(space: &Namespace, bsp: &Bsp) -> String {
    let Crate(name) = Crate::of(bsp);
    let (module, count) = (&space.name, space.open().count());
    format!(
        "```\nuse {name}::{module};\n\nfor (name, pin) in {module}::NAMES.pins {{\n    println!(\"{{name}} is {{}}, on \
         GPIO{{}}\", pin.id, pin.pad.gpio);\n}}\nassert_eq!({module}::NAMES.pins.len(), {count});\n```\n"
    )
}

/// For a struct of pins, by the names of its fields.
pub(super) fn pins(module: &str, pins: &[(&str, &Pin)], model: &Model) -> String {
    let best = best(pins.iter(), |(_, pin)| pin, is_used(model));
    let (Some((_, first)), Some((field, pin))) = (pins.first(), best) else {
        return String::new();
    };
    let (driver, import) = match pin.pad.input_only {
        false => (format!("Output::new(pins.{field}, Level::High)"), "Output"),
        true => (format!("Input::new(pins.{field})"), "Input"),
    };
    let level = if pin.pad.input_only { "Input" } else { "Level" };
    let body = format!(
        "let pins = {module}::Pins::take()?;\nlet pin = {driver};\nassert_eq!(pin.id(), \"{}\");\n// All pins are taken now; \
         the error names the first.\nassert_eq!({module}::Pins::take().unwrap_err().pin(), \"{}\");\n",
        pin.id, first.id
    );
    Crate::of(&model.bsp).program(&[import, level, module], &body)
}

/// For a board's view: a user pin, a pin of the board's own, and one that cannot be had.
pub(super) fn board(board: &Board, model: &Model) -> String {
    let name = Crate::of(&model.bsp);
    let module = board.module.as_str();
    let (mut body, mut uses) = (String::new(), vec![module]);
    if let Some(pin) = best(board.user_pins(model), |pin| pin, is_used(model)) {
        let (line, [one, two]) = take(pin, &format!("{module}::{}", pin.id));
        body += &line;
        uses.extend([one, two]);
    }
    if let Some(wire) = board.wires.iter().find(|wire| !wire.reserved) {
        body += &format!(
            "// The board's own pins have the names of their functions.\n{}",
            own(wire, module)
        );
        uses.push("Input");
    }
    if body.is_empty() {
        return String::new();
    }
    let mut example = name.program(&uses, &body);
    let reserved = board.wires.iter().find(|wire| wire.reserved);
    let refused = board.own_pins(model).next().map(|pin| &pin.id);
    if let Some(refused) = refused.or(reserved.map(|wire| &wire.name)) {
        example += &format!(
            "\nThis does not compile here, and the compiler says why:\n\n{}",
            name.refused(module, refused)
        );
    }
    example
}

/// A board's own pin, read: what it is for is known to the board alone.
fn own(wire: &Wire, module: &str) -> String {
    let (function, id) = (&wire.name, &wire.pin.id);
    format!(
        "let own = Input::new({module}::{function}::take()?);\nassert_eq!(own.id(), \"{id}\");\n"
    )
}

/// For the pins without a name of their own: one that a board uses, and one of the flash.
pub(super) fn onboard(model: &Model) -> String {
    let name = Crate::of(&model.bsp);
    let mut examples = Vec::new();
    let wires = model
        .boards
        .iter()
        .flat_map(|board| board.wires.iter().map(move |wire| (board, wire)));
    let mut wires = wires.filter(|(_, wire)| !wire.reserved);
    if let Some((board, wire)) = wires.find(|(_, wire)| wire.pin.module == ONBOARD) {
        let body = format!(
            "{}assert!({}::{}::take().is_err());\n",
            own(wire, &board.module),
            wire.pin.module,
            wire.pin.id
        );
        examples.push(name.program(&["Input", &board.module, &wire.pin.module], &body));
    }
    if let Some(pin) = model
        .onboard
        .iter()
        .find(|pin| pin.reserved == Some(Reserved::Flash))
    {
        examples.push(format!(
            "A pad of the flash cannot be taken; this does not compile:\n\n{}",
            name.refused(&pin.module, &pin.id)
        ));
    }
    examples.join("\n")
}

/// For the type that stands for the boards: a pin of theirs, found by its name.
pub(super) fn board_type(model: &Model) -> String {
    let Some(Name { name, .. }) = model.primary.open().next() else {
        return String::new();
    };
    let crate_name = Crate::of(&model.bsp);
    let (board, chip) = (&model.bsp.type_name, "esp32_pads::machine");
    let body = format!(
        "let pin: Pin<{board}> = Pin::new(\"{name}\")?;\nassert_eq!(pin.id(), \"{name}\");\n"
    );
    let error = format!("{}::{chip}::Error", crate_name.0);
    crate_name.fallible(&[board, &format!("{chip}::Pin")], &body, &error)
}

/// For the module of the pins that are found by their names.
pub(super) fn machine(model: &Model) -> String {
    let name = best(model.primary.open(), |name| &name.pin, is_used(model));
    let Some(Name { name, pin, .. }) = name else {
        return String::new();
    };
    let body = match pin.pad.input_only {
        false => format!(
            "let pin = Pin::with(\"{name}\", Init::new(Pin::OUT).value(true))?;\nassert_eq!(pin.value(), Level::High);\n"
        ),
        true => format!(
            "let pin = Pin::with(\"{name}\", Init::new(Pin::IN))?;\nassert_eq!(pin.value(), Level::Low);\n"
        ),
    };
    let crate_name = Crate::of(&model.bsp);
    let error = format!("{}::machine::Error", crate_name.0);
    crate_name.fallible(&["Level", "machine::{Init, Pin}"], &body, &error)
}

/// A board that leaves all of these pins free.
fn free<'a>(pins: &[&Pin], model: &'a Model) -> Option<&'a Board> {
    model.boards.iter().find(|board| {
        let mut wires = board.wires.iter();
        !wires.any(|wire| pins.contains(&&*wire.pin))
    })
}

/// For a shield: a function on a board that leaves its pin free, and one on a board that does not.
pub(super) fn shield(shield: &Shield, model: &Model) -> String {
    let crate_name = Crate::of(&model.bsp);
    let uses = |board: &Board| {
        [
            board.module.clone(),
            format!("{SHIELDS}::{}", shield.module),
        ]
    };
    let path = |function: &Function, board: &Board| {
        format!(
            "{}::{}::<{}::{SOCKET}>",
            shield.module, function.name, board.module
        )
    };
    let mut example = String::new();
    let function = best(shield.functions.iter(), |function| &function.pin, |_| false);
    if let Some(function) = function
        && let Some(board) = free(&[&function.pin], model)
    {
        let (body, [one, two]) = take(&function.pin, &path(function, board));
        let [board, shield] = &uses(board);
        example += &crate_name.program(&[one, two, board, shield], &body);
    }
    let mut pairs = shield.functions.iter().flat_map(|function| {
        let kept = model.boards.iter().filter(|board| {
            let mut wires = board.wires.iter();
            wires.any(|wire| wire.pin == function.pin)
        });
        kept.map(move |board| (function, board))
    });
    if let Some((function, board)) = pairs.next() {
        let uses = uses(board);
        let import = crate_name.import(&uses.each_ref().map(String::as_str));
        let path = path(function, board);
        example += &format!(
            "\nThis does not compile, because the {} needs the pin itself:\n\n```compile_fail,E0277\n{import}\n\nlet pin = {path}::take();\n```\n",
            board.name
        );
    }
    example.trim_start().to_owned()
}

/// For all pins of a shield.
pub(super) fn shield_pins(shield: &Shield, model: &Model) -> String {
    let members = bundle(shield);
    let pins: Vec<_> = members.iter().flat_map(Member::pins).collect();
    let (Some(board), Some(member), Some(first)) =
        (free(&pins, model), members.first(), pins.first())
    else {
        return String::new();
    };
    let field = match member {
        Member::Function(function) => function.name.clone(),
        Member::Bus(bus, lines) => {
            let line = lines.first().map_or("", |line| line.line);
            format!("{}.{line}", bus.name)
        }
    };
    let (module, id) = (&shield.module, &first.id);
    let path = format!("{module}::Pins::take::<{}::{SOCKET}>()", board.module);
    let body = format!(
        "let pins = {path}?;\nlet pin = Input::new(pins.{field});\nassert_eq!(pin.id(), \"{id}\");\n// All pins are taken now; the error names \
         the first.\nassert_eq!({path}.unwrap_err().pin(), \"{id}\");\n"
    );
    let shield = format!("{SHIELDS}::{module}");
    Crate::of(&model.bsp).program(&["Input", &board.module, &shield], &body)
}

/// Documentation with an example at its end, if there is one.
pub(super) fn after(about: &str, example: &str) -> String {
    match example {
        "" => about.to_owned(),
        example => format!("{}\n\n{example}", about.trim_end()),
    }
}

/// For the module of the pads.
pub(super) fn pads(model: &Model) -> String {
    let outputs = model.pads.iter().filter(|pad| !pad.input_only).count();
    let Some(pad) = model.pads.first() else {
        return String::new();
    };
    let (constant, name) = (pad.gpio_name(), &pad.name);
    format!(
        "```\nuse esp32_pads::pads;\n\nlet outputs = pads::ALL.iter().filter(|pad| pad.output);\nassert_eq!(outputs.count(), \
         {outputs});\nassert_eq!(pads::{constant}.facts().name, \"{name}\");\n```\n"
    )
}

/// For the module of the signals: one that goes both ways, as an input and as an output.
pub(super) fn signals(inputs: &[(&str, u8)], outputs: &[(&str, u8)]) -> String {
    let both = inputs.iter().find_map(|(name, input)| {
        let (_, output) = outputs.iter().find(|(output, _)| output == name)?;
        Some((name, input, output))
    });
    let Some((name, input, output)) = both else {
        return String::new();
    };
    format!(
        "```\nuse esp32_pads::signal::{{InputSignal, OutputSignal}};\n\nassert_eq!(InputSignal::{name}.index(), \
         {input});\nassert_eq!(OutputSignal::{name}.index(), {output});\n```\n"
    )
}

/// For a type of signals, by one of them and its index.
pub(super) fn signal(type_name: &str, signals: &[(&str, u8)]) -> String {
    let Some((name, index)) = signals.first() else {
        return String::new();
    };
    format!(
        "```\nuse esp32_pads::signal::{type_name};\n\nlet signal = {type_name}::{name};\nassert_eq!((signal.index(), signal.name()), ({index}, Some(\"{name}\")));\nassert_eq!(signal.to_string(), \
         \"{name}\");\n```\n"
    )
}
