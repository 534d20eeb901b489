//! What a generated board crate tells this one: its pins' names, and its words for what a pin cannot do.

use crate::pad::Pad;

/// A family of boards that share one set of pins. Generated code implements it for a type without values.
pub trait Board: 'static {
    /// The name spaces, the primary one first.
    const NAME_SPACES: &'static [&'static NameSpace];
}

/// A set of pin names, such as those printed on the module.
#[derive(Debug)]
pub struct NameSpace {
    /// The name of the name space and of its module in the generated crate, such as `exp_board`.
    pub name: &'static str,
    /// Each name with its pin, in the order of the pin map.
    pub pins: &'static [(&'static str, &'static PinInfo)],
}

/// A pin of a board: its names and its pad.
#[derive(Debug)]
pub struct PinInfo {
    /// The pin's own name, such as `P9`.
    pub id: &'static str,
    /// The pin's names in the board's other name spaces, such as `G16`.
    pub other_names: &'static [&'static str],
    /// The pad that the pin is wired to.
    pub pad: &'static Pad,
    /// The board's words for what its pins cannot do.
    pub words: &'static Words,
}

/// What the compiler and the run-time errors say when a pin cannot do something.
#[derive(Debug)]
pub struct Words {
    /// For pins without an output driver.
    pub output: Sentence,
    /// For pins without pull resistors.
    pub pull: Sentence,
    /// For pins outside the RTC domain that are to hold.
    pub hold: Sentence,
    /// For pins outside the RTC domain that are to wake the chip.
    pub wake: Sentence,
}

/// One refusal, without the pin's name: the reason, and which pins could.
#[derive(Debug)]
pub struct Sentence {
    /// What follows the pin's name, such as "cannot hold its state: its pad is outside the RTC domain".
    pub reason: &'static str,
    /// Which pins could, such as "pins that can hold: P2, P3".
    pub instead: &'static str,
}
