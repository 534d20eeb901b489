//! Lengths of time, as people write them.

use std::str::FromStr;
use std::time::Duration;

use serde::de::{Deserialize, Deserializer, Error, Unexpected};

/// A length of time: a number and its unit, such as `250ms` or `1.5s`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Length(pub(super) Duration);

/// The units, and how many nanoseconds each of them is.
const UNITS: [(&str, u64); 8] = [
    ("ns", 1),
    ("us", 1_000),
    ("µs", 1_000),
    ("ms", 1_000_000),
    ("s", 1_000_000_000),
    ("min", 60_000_000_000),
    ("h", 3_600_000_000_000),
    ("d", 86_400_000_000_000),
];

/// What is expected, for messages.
pub(super) const EXPECTED: &str = "a length of time such as `250ms`, `1.5s` or `2min`";

impl FromStr for Length {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let text = text.trim();
        let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.');
        let (number, unit) = text.split_at(digits.ok_or(())?);
        let (_, of) = *UNITS
            .iter()
            .find(|(name, _)| *name == unit.trim_start())
            .ok_or(())?;
        let (whole, part) = number.split_once('.').unwrap_or((number, "0"));
        let whole: u64 = whole.parse().map_err(drop)?;
        let mut nanoseconds = whole.checked_mul(of).ok_or(())?;
        // Digit by digit: no rounding but that of less than a nanosecond.
        let mut of = of;
        for digit in part.chars() {
            of /= 10;
            let digit = digit.to_digit(10).ok_or(())?;
            nanoseconds = nanoseconds.checked_add(u64::from(digit) * of).ok_or(())?;
        }
        if part.is_empty() {
            return Err(());
        }
        Ok(Length(Duration::from_nanos(nanoseconds)))
    }
}

/// A length of time as people write it: a number with its unit, one of `ns`, `us`, `µs`, `ms`, `s`, `min`, `h` and `d`.
///
/// ```
/// use std::time::Duration;
/// use esp32_sim::parse_length;
///
/// assert_eq!(parse_length("1.5s")?, Duration::from_millis(1500));
/// assert_eq!(parse_length("soon").unwrap_err(), "`soon` is not a length of time such as `250ms`, `1.5s` or `2min`");
/// # Ok::<(), String>(())
/// ```
///
/// # Errors
///
/// A message, if the text is not a length of time, or is longer than 584 years.
pub fn parse(text: &str) -> Result<Duration, String> {
    let length = text.parse::<Length>();
    length
        .map(|length| length.0)
        .map_err(|()| format!("`{text}` is not {EXPECTED}"))
}

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|()| D::Error::invalid_value(Unexpected::Str(&text), &EXPECTED))
    }
}

#[cfg(test)]
mod tests {
    use super::Length;

    #[test]
    fn lengths_are_read_to_the_nanosecond() {
        for (text, nanoseconds) in [
            ("0s", Some(0)),
            ("250ms", Some(250_000_000)),
            ("1.5s", Some(1_500_000_000)),
            ("0.000000001s", Some(1)),
            ("1.9999999999s", Some(1_999_999_999)),
            ("7 us", Some(7_000)),
            ("7µs", Some(7_000)),
            ("2min", Some(120_000_000_000)),
            ("1.5h", Some(5_400_000_000_000)),
            ("1d", Some(86_400_000_000_000)),
            ("300000d", None), // more than 584 years
            ("", None),
            ("5", None),
            ("s", None),
            ("-1s", None),
            ("1.s", None),
            (".5s", None),
            ("1.2.3s", None),
            ("1 second", None),
        ] {
            let length = text.parse::<Length>().ok();
            assert_eq!(
                length.map(|length| length.0.as_nanos()),
                nanoseconds,
                "{text}"
            );
        }
    }
}
