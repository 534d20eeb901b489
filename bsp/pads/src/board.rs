//! What a generated board crate tells this one: its pins' names, and its words for what a pin cannot do.
//!
//! A program reads it to list a board's pins:
//!
//! ```
//! use pycom_bsp::exp_board;
//!
//! let pins = exp_board::NAMES.pins.iter();
//! let analog = pins.filter(|(_, pin)| pin.pad.adc.is_some_and(|adc| adc.unit == 1));
//! let analog: Vec<_> = analog.map(|(name, _)| *name).collect();
//! assert_eq!(analog, ["G0", "G3", "G4", "G5", "G6", "G7", "G30", "G31"]);
//! ```

use crate::pad::Pad;

#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
#[doc(hidden)]
pub use crate::reg::settle;

/// A family of boards that share one set of pins. Generated code implements it for a type without values.
///
/// # Safety
///
/// Whoever has a pin of [`NAME_SPACES`](Board::NAME_SPACES) or [`MORE_NAMES`](Board::MORE_NAMES) by its name drives its pad, so each [`PinInfo`] there must be true: its pad is one of
/// [`pads`](crate::pads) as it stands there, one that the board leaves to its users and that carries neither flash nor PSRAM, and no other
/// `PinInfo` of the program is about a pad of the same number with other registers.
///
/// ```
/// use esp32_pads::board::Board;
/// use pycom_bsp::Pycom;
///
/// let name_spaces = Pycom::NAME_SPACES.iter().map(|names| names.name);
/// assert!(name_spaces.eq(["module", "exp_board"]));
/// ```
pub unsafe trait Board: 'static {
    /// The name spaces, the primary one first.
    const NAME_SPACES: &'static [&'static NameSpace];
    /// What else the pins of name spaces are called: by aliases, and by what is connected to them.
    const MORE_NAMES: &'static [&'static NameSpace] = &[];
}

/// A set of pin names, such as those printed on the module.
///
/// ```
/// use esp32_pads::TypedPin;
/// use pycom_bsp::{exp_board, module::P9};
///
/// let (_, pin) = exp_board::NAMES.pins.iter().find(|(name, _)| *name == "G16").unwrap();
/// assert!(std::ptr::eq(*pin, P9::INFO));
/// ```
#[derive(Debug)]
pub struct NameSpace {
    /// The name of the name space and of its module in the generated crate, such as `exp_board`.
    pub name: &'static str,
    /// Each name with its pin, in the order of the pin map.
    pub pins: &'static [(&'static str, &'static PinInfo)],
}

/// A pin of a board: its names and its pad.
///
/// ```
/// use esp32_pads::TypedPin;
/// use pycom_bsp::module::P9;
///
/// let pin = P9::INFO;
/// assert_eq!((pin.id, pin.other_names, pin.pad.gpio), ("P9", &["G16"][..], 12));
/// ```
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
///
/// ```
/// use esp32_pads::TypedPin;
/// use pycom_bsp::module::P13;
///
/// let words = P13::INFO.words;
/// assert_eq!(words.output.reason, "cannot be an output: its pad is input-only, without an output driver");
/// assert!(words.output.instead.starts_with("pins that can be outputs: P0, P1"));
/// ```
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
///
/// A [`Refused`](crate::Refused) is made of it, with the pin's name:
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{AnyPin, TypedPin};
/// use pycom_bsp::module::P11;
///
/// let sentence = &P11::INFO.words.hold;
/// let refused = AnyPin::from(P11::take()?).into_input().hold().unwrap_err();
/// assert_eq!((refused.reason(), refused.instead()), (sentence.reason, sentence.instead));
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub struct Sentence {
    /// What follows the pin's name, such as "cannot hold its state: its pad is outside the RTC domain".
    pub reason: &'static str,
    /// Which pins could, such as "pins that can hold: P2, P3".
    pub instead: &'static str,
}

/// A board, as a type, that leaves a pin to what is plugged into it: not for itself. Generated crates have such a type for each of their
/// boards, the `Socket` of its module, if they have shields.
///
/// Where a board needs the pin itself, the compiler says so in the board's words.
pub trait Leaves<P> {
    /// The pin.
    type Pin;
}

/// A pin whose pad has a singleton in `esp-hal`. For generated code.
#[doc(hidden)]
pub trait EspHalPin: crate::TypedPin {
    /// The singleton, `GPIO12<'static>` for example.
    type Singleton: From<Self>;
}

/// Whether firmware for which `esp-hal` is configured so starts on a chip of this revision (100 times the major one and the minor one).
///
/// `configured` is `ESP_HAL_CONFIG_MIN_CHIP_REVISION` as it was for the build; without it, `esp-hal` 1.2 demands 300. A number that is none is
/// for `esp-hal` to refuse.
#[doc(hidden)]
#[must_use]
pub const fn starts_on(configured: Option<&str>, revision: u16) -> bool {
    let min = match configured {
        None => Ok(300),
        Some(text) => u16::from_str_radix(text.trim_ascii(), 10),
    };
    match min {
        Ok(min) => min <= revision,
        Err(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::starts_on;

    #[test]
    fn firmware_starts_on_the_configured_revision_and_later() {
        for (configured, revision, starts) in [
            (None, 0, false),
            (None, 100, false),
            (None, 300, true),
            (Some("0"), 0, true),
            (Some("100"), 0, false),
            (Some("100"), 100, true),
            (Some(" 101 "), 100, false),
            (Some("300"), 101, false),
            (Some("three"), 0, true),
        ] {
            assert_eq!(
                starts_on(configured, revision),
                starts,
                "{configured:?} {revision}"
            );
        }
    }
}
