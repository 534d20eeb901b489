//! What a generated board crate tells this one: its pins' names, and which pins can do what others cannot.
//!
//! A program reads it to list a board's pins:
//!
//! ```
//! use pycom_bsp::exp_board;
//!
//! let pins = exp_board::NAMES.pins.iter();
//! let analog = pins.filter(|(_, pin)| pin.pad.facts().adc.is_some_and(|adc| adc.unit == 1));
//! let analog: Vec<_> = analog.map(|(name, _)| *name).collect();
//! assert_eq!(analog, ["G0", "G3", "G4", "G5", "G6", "G7", "G30", "G31"]);
//! ```

use crate::silicon::pad::Pad;

#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
#[doc(hidden)]
pub use crate::silicon::map::settle;

/// A family of boards that share one set of pins. Generated code implements it for a type without values.
///
/// # Safety
///
/// Whoever has a pin of [`NAMES`](Board::NAMES) by its name drives its pad, so each [`PinInfo`] there must be true: its pad is one of
/// [`pads`](crate::pads) as it stands there, one that the board leaves to its users and that carries neither flash nor PSRAM, and no other
/// `PinInfo` of the program is about a pad of the same number with other registers.
///
/// ```
/// use esp32_pads::board::Board;
/// use pycom_bsp::Pycom;
///
/// let namespaces = Pycom::NAMESPACES.iter().map(|names| names.name);
/// assert!(namespaces.eq(["module", "exp_board"]));
/// ```
pub unsafe trait Board: 'static {
    /// The namespaces, the primary one first.
    const NAMESPACES: &'static [&'static Namespace];
    /// All names, as [`machine::Pin`](crate::machine::Pin) looks them up.
    const NAMES: Names;
    /// The boards of the family.
    const VIEWS: &'static [&'static View] = &[];
}

/// One board of a family: the pins that it leaves to its user, and those that it uses itself.
///
/// ```
/// use esp32_pads::board::Board;
/// use pycom_bsp::{Pycom, lopy4};
///
/// let lopy4 = Pycom::VIEWS.iter().find(|view| view.module == "lopy4").unwrap();
/// assert_eq!((lopy4.name, lopy4.min_chip_revision), ("LoPy4", Some(lopy4::MIN_CHIP_REVISION)));
/// let own = lopy4.own.iter().find(|(_, pin)| pin.id == "P2");
/// assert_eq!(own.unwrap().0, "RGB_LED");
/// assert!(lopy4.pins.iter().all(|pin| pin.id != "P2"));
/// ```
#[derive(Debug)]
pub struct View {
    /// The name of the board, such as `LoPy4`.
    pub name: &'static str,
    /// The name of its module in the generated crate, such as `lopy4`.
    pub module: &'static str,
    /// The pins that it leaves to its user, in the order of the pin map.
    pub pins: &'static [&'static PinInfo],
    /// What it uses itself: the function, and its pin. What is reserved, such as flash and PSRAM, has no pin.
    pub own: &'static [(&'static str, &'static PinInfo)],
    /// The lowest revision of the chip that it was sold with, as 100 times the major revision and the minor one, if that is known.
    pub min_chip_revision: Option<u16>,
}

/// All names of a board's pins: those of its namespaces, and what else the pins are called, by aliases and by what is connected to them.
///
/// ```
/// use esp32_pads::board::Board;
/// use pycom_bsp::Pycom;
///
/// let names = Pycom::NAMES;
/// let led = names.others.iter().position(|name| *name == "LED").unwrap();
/// assert_eq!(names.pins[usize::from(names.of[led])].id, "P9");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Names {
    /// The pins, each of which has its own name.
    pub pins: &'static [&'static PinInfo],
    /// Their other names.
    pub others: &'static [&'static str],
    /// Which of `pins` each of `others` is.
    pub of: &'static [u8],
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
pub struct Namespace {
    /// The name of the namespace and of its module in the generated crate, such as `exp_board`.
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
    /// The pin's names in the board's other namespaces, such as `G16`.
    pub other_names: &'static [&'static str],
    /// The pad that the pin is wired to.
    pub pad: &'static Pad,
    #[doc(hidden)]
    pub messages: &'static Messages,
}

/// Which of a board's pins can do what not every pin can: what the errors list.
#[doc(hidden)]
#[derive(Debug)]
pub struct Messages {
    /// Pins with an output driver.
    pub output: &'static str,
    /// Pins with pull resistors.
    pub pull: &'static str,
    /// Pins of the RTC domain, which can hold.
    pub hold: &'static str,
    /// Pins that can wake the chip.
    pub wake: &'static str,
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
pub trait EspHalPin: Sized {
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
