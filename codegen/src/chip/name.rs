//! What pads are called: `GPIO12`.

use super::pad::exists;

/// The name of a pad.
pub(crate) fn gpio_name(gpio: u8) -> String {
    format!("GPIO{gpio}")
}

/// The GPIO number in a name such as `GPIO12`, as it is written: `GPIO04` is no name of a pad.
pub(crate) fn gpio_number(name: &str) -> Option<u32> {
    let digits = name.strip_prefix("GPIO")?;
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    let is_written_so = digits == "0" || !digits.starts_with('0');
    // A number too long for the type is no GPIO's either.
    (is_number && is_written_so).then(|| digits.parse().unwrap_or(u32::MAX))
}

/// Whether a name is that of a pad of the chip.
pub(crate) fn is_pad(name: &str) -> bool {
    gpio_number(name).is_some_and(exists)
}

/// The pad that a word such as `4`, `IO4` or `GPIO04` was meant for.
pub(crate) fn meant_pad(word: &str) -> Option<String> {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_alphabetic() || c == '_');
    let letters = word.strip_suffix(digits)?;
    let is_prefix = ["", "D", "G", "IO", "P", "GPIO", "GPIO_", "GPIO_NUM_", "PIN"];
    let is_meant = is_prefix.contains(&letters.to_ascii_uppercase().as_str());
    let number: u32 = digits.parse().ok().filter(|_| is_meant)?;
    exists(number).then(|| format!("GPIO{number}"))
}
