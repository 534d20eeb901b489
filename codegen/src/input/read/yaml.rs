//! From text to a tree of values: the one file that knows `serde_yaml`.

use std::fmt;

use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::value::Value;

/// A fault of the syntax.
pub(super) struct Unreadable {
    pub message: String,
    /// The place, counted in characters.
    pub at: Option<usize>,
}

/// Parses a text. Of keys that stand there twice, the first one counts.
///
/// The text has been scanned before: that keeps out what would take long, such as thousands of open brackets and aliases of
/// aliases, and tags.
pub(super) fn parse(text: &str) -> Result<Value, Unreadable> {
    Value::deserialize(serde_yaml::Deserializer::from_str(text)).map_err(|error| {
        let message = error.to_string();
        Unreadable {
            // The place is shown with the text; `serde_yaml` has it at the end of its message too.
            message: match message.split_once(" at line ") {
                Some((message, _)) => message.to_owned(),
                None => message,
            },
            at: error.location().map(|at| at.index()),
        }
    })
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree)
    }
}

struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Unsigned(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Signed(value))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        Ok(Value::Huge(value.to_string()))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        Ok(Value::Huge(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        // Whole numbers that 128 bits do not hold come as this, rounded.
        let is_huge = value.is_finite() && value.abs() >= 2f64.powi(127);
        Ok(match is_huge {
            true => Value::Huge(format!("{value:e}")),
            false => Value::Float(value),
        })
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut entries = IndexMap::new();
        // As a text, whatever it looks like: `12: x` has the key `12`.
        while let Some(key) = access.next_key::<String>()? {
            entries.entry(key).or_insert(access.next_value()?);
        }
        Ok(Value::Mapping(entries))
    }
}
