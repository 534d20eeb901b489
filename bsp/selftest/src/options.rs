//! The options of the self-test, and the pins that it may drive.

use esp32_pads::board::{Board, Names, PinInfo, View};

use crate::cycles::Typed;

/// The options of the self-test. Pins have their names on the board, separated by spaces or commas.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The name of the board's module, such as `lopy4`. Without one, the self-test skips the pins that any board of the family uses itself.
    pub board: Option<&'a str>,
    /// Pins to test although the board uses them itself, or they are strapping or console pins.
    pub named: &'a str,
    /// Pins to which something is connected; the self-test skips them.
    pub connected: &'a str,
    /// Whether to drive pins that do not float.
    pub drive: bool,
    /// The two ends of a wire.
    pub wire: &'a str,
    /// Typed pins on which to measure cycles, if the platform counts them.
    pub typed: &'a [Typed],
}

/// The names in a list.
pub(crate) fn names(list: &str) -> impl Iterator<Item = &str> {
    list.split([' ', ',']).filter(|name| !name.is_empty())
}

/// A board's pin by any of its names.
pub(crate) fn find<B: Board>(name: &str) -> Option<&'static PinInfo> {
    let Names { pins, others, of } = B::NAMES;
    let own = pins.iter().find(|pin| pin.id == name);
    let other = || {
        let place = others.iter().position(|other| *other == name)?;
        pins.get(usize::from(*of.get(place)?))
    };
    own.or_else(other).copied()
}

/// Whether a list names a pin, by any of its names.
fn has<B: Board>(list: &str, pin: &PinInfo) -> bool {
    names(list).any(|name| find::<B>(name).is_some_and(|found| found.pad.gpio == pin.pad.gpio))
}

/// What of the options is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong<'a> {
    Board(&'a str),
    Pin(&'a str),
    Wire,
}

impl core::fmt::Display for Wrong<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Wrong::Board(name) => write!(f, "no board of this family is called {name}"),
            Wrong::Pin(name) => write!(f, "no pin is called {name}"),
            Wrong::Wire => f.write_str("a wire has two ends, on two pins"),
        }
    }
}

/// Why a pin is left alone.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Alone {
    Connected,
    Wire,
    Own(&'static View, &'static str),
    Strapping,
    Console,
}

impl core::fmt::Display for Alone {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Alone::Connected => f.write_str("something is connected to it, as it was told"),
            Alone::Wire => f.write_str("an end of the wire, which is tested as such"),
            Alone::Own(view, function) => write!(f, "the {} uses it itself: {function}", view.name),
            Alone::Strapping => f.write_str("a strapping pin: name it to have it tested"),
            Alone::Console => f.write_str("the console's"),
        }
    }
}

impl<'a> Options<'a> {
    /// Whether all that is named is there.
    pub(crate) fn check<B: Board>(&self) -> Result<(), Wrong<'a>> {
        if let Some(board) = self.board
            && self.views::<B>().next().is_none()
        {
            return Err(Wrong::Board(board));
        }
        let lists = [self.named, self.connected, self.wire];
        if let Some(name) = lists
            .into_iter()
            .flat_map(names)
            .find(|name| find::<B>(name).is_none())
        {
            return Err(Wrong::Pin(name));
        }
        let ends = names(self.wire).count();
        if ends != 0 && (ends != 2 || self.ends::<B>().is_none()) {
            return Err(Wrong::Wire);
        }
        Ok(())
    }

    /// The boards that it may be.
    pub(crate) fn views<B: Board>(&self) -> impl Iterator<Item = &'static View> {
        let board = self.board;
        let views = B::VIEWS.iter().copied();
        views.filter(move |view| board.is_none_or(|board| board == view.module))
    }

    /// The two ends of the wire, if there is one.
    pub(crate) fn ends<B: Board>(&self) -> Option<[&'static PinInfo; 2]> {
        let mut ends = names(self.wire).filter_map(find::<B>);
        let ends = [ends.next()?, ends.next()?];
        (ends[0].pad.gpio != ends[1].pad.gpio).then_some(ends)
    }

    /// Why a pin is left alone, if it is.
    pub(crate) fn alone<B: Board>(&self, pin: &PinInfo) -> Option<Alone> {
        if has::<B>(self.connected, pin) {
            return Some(Alone::Connected);
        }
        if has::<B>(self.wire, pin) {
            return Some(Alone::Wire);
        }
        let is_named = has::<B>(self.named, pin);
        // UART0: the report leaves the chip on GPIO1, so that one is nobody else's.
        if pin.pad.gpio == 1 || pin.pad.gpio == 3 && !is_named {
            return Some(Alone::Console);
        }
        if is_named {
            return None;
        }
        let own = self.views::<B>().find_map(|view| {
            let mut own = view.own.iter();
            let own = own.find(|(_, own)| own.pad.gpio == pin.pad.gpio);
            own.map(|(function, _)| Alone::Own(view, function))
        });
        own.or_else(|| pin.pad.strapping.then_some(Alone::Strapping))
    }
}
