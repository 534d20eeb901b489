//! Values of YAML, as far as a pin map needs them.

use indexmap::IndexMap;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    /// A whole number that no integer of Rust holds.
    Huge(String),
    Text(String),
    List(Vec<Value>),
    Mapping(IndexMap<String, Value>),
    /// What stands for something faulty: it deserializes as whatever is asked for.
    Hole,
}

impl Value {
    /// What a scalar without quotes means: the core schema of YAML 1.2. As that is easily taken for the octal number
    /// of YAML 1.1, a number with a zero in front is none.
    pub(super) fn of_plain(text: &str) -> Self {
        match text {
            "" | "~" | "null" | "Null" | "NULL" => return Self::Null,
            "true" | "True" | "TRUE" => return Self::Bool(true),
            "false" | "False" | "FALSE" => return Self::Bool(false),
            ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => {
                return Self::Float(f64::INFINITY);
            }
            "-.inf" | "-.Inf" | "-.INF" => return Self::Float(f64::NEG_INFINITY),
            ".nan" | ".NaN" | ".NAN" => return Self::Float(f64::NAN),
            _ => {}
        }
        whole_number(text)
            .or_else(|| fraction(text))
            .unwrap_or_else(|| Self::Text(text.to_owned()))
    }

    pub(super) fn as_list_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    pub(super) fn as_mapping_mut(&mut self) -> Option<&mut IndexMap<String, Self>> {
        match self {
            Self::Mapping(entries) => Some(entries),
            _ => None,
        }
    }
}

fn whole_number(text: &str) -> Option<Value> {
    let (minus, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (radix, digits) = match (digits.get(..2), digits.get(2..)) {
        (Some("0x"), Some(digits)) => (16, digits),
        (Some("0o"), Some(digits)) => (8, digits),
        _ if digits.len() > 1 && digits.starts_with('0') => return None,
        _ => (10, digits),
    };
    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
        return None;
    }
    let number = u64::from_str_radix(digits, radix).ok();
    let value = match (minus, number) {
        (false, Some(number)) => Some(Value::Unsigned(number)),
        (true, Some(number)) => 0i64.checked_sub_unsigned(number).map(Value::Signed),
        (_, None) => None,
    };
    Some(value.unwrap_or_else(|| Value::Huge(text.to_owned())))
}

fn fraction(text: &str) -> Option<Value> {
    // Rust's numbers with a fraction are those of YAML, and words such as `infinity`.
    let digits = text.trim_start_matches(['+', '-']);
    let is_number = digits.contains(['.', 'e', 'E'])
        && digits.contains(|c: char| c.is_ascii_digit())
        && text.starts_with(|c: char| c.is_ascii_digit() || ['+', '-', '.'].contains(&c))
        && !(digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0."));
    is_number
        .then(|| text.parse().ok().map(Value::Float))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_scalars_mean_what_yaml_says() {
        for (text, value) in [
            ("", Value::Null),
            ("~", Value::Null),
            ("null", Value::Null),
            ("true", Value::Bool(true)),
            ("FALSE", Value::Bool(false)),
            ("0", Value::Unsigned(0)),
            ("255", Value::Unsigned(255)),
            ("+7", Value::Unsigned(7)),
            ("-7", Value::Signed(-7)),
            ("0x1F", Value::Unsigned(31)),
            ("0o17", Value::Unsigned(15)),
            ("18446744073709551615", Value::Unsigned(u64::MAX)),
            (
                "18446744073709551616",
                Value::Huge("18446744073709551616".to_owned()),
            ),
            ("-9223372036854775808", Value::Signed(i64::MIN)),
            (
                "-9223372036854775809",
                Value::Huge("-9223372036854775809".to_owned()),
            ),
            ("1.5", Value::Float(1.5)),
            ("-1e3", Value::Float(-1000.0)),
            (".5", Value::Float(0.5)),
            ("1e400", Value::Float(f64::INFINITY)),
            ("-.inf", Value::Float(f64::NEG_INFINITY)),
        ] {
            assert_eq!(Value::of_plain(text), value, "{text}");
        }
        for text in [
            "P9", "012", "0x", "0xg", "--1", "1_000", "1e", "e1", ".", "-", "+", "yes", "on",
            "nan", "infinity", "1.2.3", "12e", "0b1", "٣", "~~",
        ] {
            assert_eq!(Value::of_plain(text), Value::Text(text.to_owned()));
        }
        assert!(matches!(Value::of_plain(".nan"), Value::Float(nan) if nan.is_nan()));
    }
}
