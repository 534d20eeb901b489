//! Names that refer to something: a pad, or a name that stands elsewhere.

use super::notes::Notes;
use crate::chip::{self, Package, gpio_number, is_pad, meant_pad};
use crate::diagnostic::{Diagnostic, Rule, shortened};
use crate::input::read::Path;
use crate::list::list;
use crate::model::Reserved;

/// Whether a word, which was not found among the pads, is the name of one: its row in `pads` is missing or at fault, which is said there, or
/// the package does not lead it out, which is noted.
pub(super) fn is_absent_pad(
    word: &str,
    package: Option<Package>,
    path: &Path,
    notes: &mut Notes<'_>,
) -> bool {
    let number = gpio_number(word).filter(|number| chip::exists(*number));
    let Some(gpio) = number.and_then(|number| u8::try_from(number).ok()) else {
        return false;
    };
    if !chip::is_led_out(gpio, package) {
        not_led_out(word, package, path, notes);
    }
    true
}

/// A word that is the name of nothing.
pub(super) struct Absent<'a> {
    word: &'a str,
    expected: &'a str,
}

impl<'a> Absent<'a> {
    pub(super) fn of(word: &'a str, expected: &'a str) -> Self {
        Self { word, expected }
    }
}

/// Notes that a name is that of nothing.
pub(super) fn unresolved<'a>(
    absent: Absent<'_>,
    path: &Path,
    right: impl IntoIterator<Item = &'a str>,
    notes: &mut Notes<'_>,
) {
    let Absent { word, expected } = absent;
    if gpio_number(word).is_some() && !is_pad(word) {
        no_such_pad(word, path, notes);
        return;
    }
    let message = format!("unknown name `{}`", shortened(word));
    let diagnostic = Diagnostic::new(Rule::UnresolvedName, message, notes.value(path), expected);
    let right: Vec<_> = right.into_iter().collect();
    match meant_pad(word).filter(|pad| right.contains(&pad.as_str())) {
        Some(pad) => notes.add(diagnostic.help(format!("did you mean `{pad}`?"))),
        None => notes.add_nearest(diagnostic, word, right),
    }
}

/// Notes that the chip has no pad of this name.
pub(super) fn no_such_pad(name: &str, path: &Path, notes: &mut Notes<'_>) {
    let message = format!("the chip has no pad {}", shortened(name));
    let label = "expected 0 to 39 without 24 and 28 to 31";
    notes.at(Rule::NoSuchPad, path, message, label);
}

/// Notes that the chip has the pad, and its package does not lead it out.
fn not_led_out(name: &str, package: Option<Package>, path: &Path, notes: &mut Notes<'_>) {
    let message = match package {
        Some(package) => format!("the {package} has no contact for {name}"),
        None => format!("most packages of the chip have no contact for {name}"),
    };
    let label = "only the packages of the ESP32-PICO-V3 family have one";
    let fault = Diagnostic::new(Rule::NoSuchPad, message, notes.value(path), label);
    let packages = Package::ALL.iter().filter(|it| it.has_pico_v3_pads());
    let packages = list(packages.map(ToString::to_string));
    notes.add(fault.help(format!(
        "`memory: {{ package: ... }}` says which package it is: {packages}"
    )));
}

/// Notes that a name is that of a pad that is not available to user code.
pub(super) fn carries(name: &str, reserved: Reserved, path: &Path, notes: &mut Notes<'_>) {
    let (message, rule) = match reserved {
        Reserved::Flash => (
            format!("{name} carries the flash that programs run from"),
            Rule::FlashPad,
        ),
        Reserved::Psram => (format!("{name} carries the PSRAM"), Rule::FlashPad),
        Reserved::Board => (
            format!("{name} is reserved: the board cannot do without it"),
            Rule::ReservedPin,
        ),
    };
    let fault = Diagnostic::new(
        rule,
        message,
        notes.value(path),
        "not available to user code",
    );
    notes.add(match rule {
        Rule::FlashPad => fault.help(
            "`memory` says which pads carry the flash and the PSRAM; a contact with such a pad is a name with `reserved: true`",
        ),
        _ => fault,
    });
}
