//! Names that refer to something: a pad, or a name that stands elsewhere.

use super::Notes;
use super::names::shortened;
use crate::read::Path;
use crate::{Diagnostic, Rule, chip};

/// The GPIO number in a name such as `GPIO12`.
pub(super) fn gpio_number(name: &str) -> Option<u32> {
    let digits = name.strip_prefix("GPIO")?;
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    // A number too long for the type is no GPIO's either.
    is_number.then(|| digits.parse().unwrap_or(u32::MAX))
}

/// Whether a name is that of a pad of the chip. One that is not in the pin map's `pads` is a fault there.
pub(super) fn is_pad(name: &str) -> bool {
    gpio_number(name).is_some_and(chip::exists)
}

/// Notes that a name is that of nothing.
pub(super) fn unresolved<'a>(
    name: &str,
    path: &Path,
    expected: &str,
    right: impl IntoIterator<Item = &'a str>,
    notes: &mut Notes<'_>,
) {
    if gpio_number(name).is_some() && !is_pad(name) {
        no_such_pad(name, path, notes);
    } else {
        let message = format!(
            "`{}` is the name of nothing that could stand here",
            shortened(name)
        );
        let diagnostic =
            Diagnostic::new(Rule::UnresolvedName, message, notes.value(path), expected);
        notes.add_nearest(diagnostic, name, right);
    }
}

/// Notes that the chip has no pad of this name.
pub(super) fn no_such_pad(name: &str, path: &Path, notes: &mut Notes<'_>) {
    let message = format!("the chip has no pad {name}");
    let label = "expected 0 to 39 without 20, 24 and 28 to 31";
    notes.at(Rule::NoSuchPad, path, message, label);
}

/// Notes that a name is that of a pad which is nobody's pin.
pub(super) fn carries_flash(name: &str, path: &Path, notes: &mut Notes<'_>) {
    let message = format!("{name} carries the flash that programs run from");
    let label = "this pad is nobody's pin: GPIO6 to GPIO11 are reserved";
    notes.at(Rule::FlashPad, path, message, label);
}
