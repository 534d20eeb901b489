//! What must and must not compile, derived from the model: for tests of every pin with every capability.

use crate::model::{Board, Model, SHIELDS, SOCKET, Shield};
use crate::render::object::Plan;
use crate::words::{self, Ability, Sentence};

/// What a program may ask of a pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capability {
    /// To be a push-pull output.
    Output,
    /// To be an open-drain output.
    OpenDrain,
    /// To have a pull resistor.
    Pull,
    /// To hold its state.
    Hold,
    /// To wake the chip.
    Wake,
}

impl Capability {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Output,
        Self::OpenDrain,
        Self::Pull,
        Self::Hold,
        Self::Wake,
    ];

    /// What a pin must be able to do for it.
    #[must_use]
    pub fn ability(self) -> Ability {
        match self {
            Self::Output | Self::OpenDrain => Ability::Output,
            Self::Pull => Ability::Pull,
            Self::Hold => Ability::Hold,
            Self::Wake => Ability::Wake,
        }
    }
}

/// A user pin with a capability.
#[derive(Clone, Debug)]
pub struct Case {
    /// The pin's name.
    pub pin: String,
    /// The path of its type in the crate, such as `module::P9`.
    pub path: String,
    /// What is asked of it.
    pub capability: Capability,
    /// Why it cannot, if it cannot.
    pub refusal: Option<Sentence>,
}

/// A type that is not available to user code.
#[derive(Clone, Debug)]
pub struct Reserved {
    /// The name.
    pub name: String,
    /// The path of its type in the crate, such as `my_board::P5`.
    pub path: String,
    /// Why it cannot be taken.
    pub refusal: Sentence,
}

/// A function of a shield on a board.
#[derive(Clone, Debug)]
pub struct Plugged {
    /// The pin's name.
    pub pin: String,
    /// The path of the function's type on that board, such as `shields::wing::LED::<my_board::Socket>`.
    pub path: String,
    /// Why it cannot be taken, if it cannot.
    pub refusal: Option<Sentence>,
}

/// Everything that a shield takes together, on a board.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The path of the function that takes it, such as `shields::wing::Pins::take::<my_board::Socket>`.
    pub path: String,
    /// The pins that the board needs itself: none if it can be taken.
    pub kept: Vec<String>,
}

/// Every function of every shield, on every board.
#[must_use]
pub fn plugged(model: &Model) -> Vec<Plugged> {
    let pairs = pairs(model);
    let cases = pairs.flat_map(|(shield, board)| {
        shield.functions.iter().map(move |function| {
            let kept = board.wires.iter().any(|wire| wire.pin == function.pin);
            Plugged {
                pin: function.pin.id.clone(),
                path: format!(
                    "{SHIELDS}::{}::{}::<{}::{SOCKET}>",
                    shield.module, function.name, board.module
                ),
                refusal: kept.then(|| words::kept(board, model)),
            }
        })
    });
    cases.collect()
}

/// All pins that a shield needs, of every shield on every board.
#[must_use]
pub fn bundles(model: &Model) -> Vec<Bundle> {
    let bundles = pairs(model).filter_map(|(shield, board)| {
        let members = crate::render::bundle(shield);
        let pins: Vec<_> = members.iter().flat_map(|member| member.pins()).collect();
        let kept = pins.iter().filter(|pin| {
            let mut wires = board.wires.iter();
            wires.any(|wire| *wire.pin == ***pin)
        });
        let kept = kept.map(|pin| pin.id.clone()).collect();
        let path = format!(
            "{SHIELDS}::{}::Pins::take::<{}::{SOCKET}>",
            shield.module, board.module
        );
        (!pins.is_empty()).then_some(Bundle { path, kept })
    });
    bundles.collect()
}

fn pairs(model: &Model) -> impl Iterator<Item = (&Shield, &Board)> {
    let shields = model.shields.iter();
    shields.flat_map(|shield| model.boards.iter().map(move |board| (shield, board)))
}

/// Every user pin with every capability.
#[must_use]
pub fn capabilities(model: &Model) -> Vec<Case> {
    let cases = |capability: Capability| {
        let ability = capability.ability();
        model.user_pins().map(move |pin| Case {
            pin: pin.id.clone(),
            path: format!("{}::{}", pin.module, pin.id),
            capability,
            refusal: (!ability.is_of(&pin.pad)).then(|| ability.refusal(model)),
        })
    };
    Capability::ALL.into_iter().flat_map(cases).collect()
}

/// A line that a board's bus lacks.
#[derive(Clone, Debug)]
pub struct Absent {
    /// What it is called on boards that have it.
    pub name: String,
    /// The path of the board's type, such as `my_board::Board`.
    pub board: String,
    /// The line in a value of that type, such as `radio.reset`.
    pub line: String,
    /// Why it is no pin.
    pub refusal: Sentence,
}

/// Every line that a board's bus lacks and another board has.
#[must_use]
pub fn absent(model: &Model) -> Vec<Absent> {
    let absent = Plan::of(model).absent().into_iter();
    let absent = absent.map(|it| Absent {
        name: it.name.to_owned(),
        board: format!("{}::Board", it.board.module),
        line: it.path,
        refusal: words::absent(it.board, it.bus, it.line),
    });
    absent.collect()
}

/// Every type that is not available to user code: the pads of the flash and the PSRAM, what is reserved, and in each board's view what the board uses itself.
#[must_use]
pub fn reserved(model: &Model) -> Vec<Reserved> {
    let reserved = |module: &str, name: &str, refusal: Sentence| Reserved {
        name: name.to_owned(),
        path: format!("{module}::{name}"),
        refusal,
    };
    let pins = model.named_pins().chain(&model.onboard);
    let mut all: Vec<_> = pins
        .filter_map(|pin| {
            let refusal = words::unavailable(pin.reserved?, model);
            Some(reserved(&pin.module, &pin.id, refusal))
        })
        .collect();
    for board in &model.boards {
        let own = board.own_pins(model);
        all.extend(own.map(|pin| reserved(&board.module, &pin.id, words::own(board, model))));
        let wires = board.wires.iter().filter(|wire| wire.reserved);
        all.extend(wires.map(|wire| reserved(&board.module, &wire.name, words::reserved(board))));
    }
    all
}
