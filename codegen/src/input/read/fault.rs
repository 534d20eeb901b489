//! What can be wrong with the shape of one value, as data.

use std::fmt;

use serde::de::{self, Expected, Unexpected};

use super::path::{Path, Step};

/// What is wrong with the shape of one value.
#[derive(Debug)]
pub(super) enum Fault {
    UnknownKey {
        key: String,
        right: &'static [&'static str],
    },
    UnknownWord {
        word: String,
        right: &'static [&'static str],
    },
    MissingKey(&'static str),
    WrongType {
        found: String,
        expected: String,
    },
    OutOfRange {
        found: String,
        expected: String,
    },
    Other(String),
}

impl Fault {
    /// What is wrong, with the value as it is written in the file if that is known.
    pub(super) fn message(&self, written: Option<&str>) -> String {
        match self {
            Self::UnknownKey { key, .. } => format!("there is no key `{key}` here"),
            Self::UnknownWord { word, .. } => {
                format!("there is no word `{}` here", written.unwrap_or(word))
            }
            Self::MissingKey(key) => format!("the key `{key}` is missing"),
            Self::WrongType { found, expected } => {
                // Lists and mappings, and nothing, have no one way to be written.
                let is_scalar = !["a list", "a mapping", "nothing"].contains(&found.as_str());
                match written.filter(|_| is_scalar) {
                    Some(written) => format!("expected {expected}, found `{written}`"),
                    None => format!("expected {expected}, found {found}"),
                }
            }
            Self::OutOfRange { found, expected } => {
                format!("{} is not {expected}", written.unwrap_or(found))
            }
            Self::Other(message) => message.clone(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(None))
    }
}

/// A fault with the path to the value.
#[derive(Debug)]
pub(super) struct Located {
    fault: Box<Fault>,
    /// The path's steps, the last one first.
    steps: Vec<Step>,
}

impl Located {
    fn new(fault: Fault) -> Self {
        let (fault, steps) = (Box::new(fault), Vec::new());
        Self { fault, steps }
    }

    /// The fault as seen from what the value stands in.
    pub(super) fn inside(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// The path from the root, and the fault.
    pub(super) fn split(self) -> (Path, Fault) {
        let steps = self.steps.into_iter().rev();
        let path = steps.fold(Path::default(), |path, step| path.step(step));
        (path, *self.fault)
    }
}

impl fmt::Display for Located {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fault.fmt(f)
    }
}

impl std::error::Error for Located {}

impl de::Error for Located {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Fault::Other(message.to_string()))
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Fault::WrongType {
            found: in_words(found),
            expected: expectation(expected),
        })
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Fault::OutOfRange {
            found: in_words(found),
            expected: expectation(expected),
        })
    }

    fn unknown_variant(word: &str, right: &'static [&'static str]) -> Self {
        Self::new(Fault::UnknownWord {
            word: word.to_owned(),
            right,
        })
    }

    fn unknown_field(key: &str, right: &'static [&'static str]) -> Self {
        Self::new(Fault::UnknownKey {
            key: key.to_owned(),
            right,
        })
    }

    fn missing_field(key: &'static str) -> Self {
        Self::new(Fault::MissingKey(key))
    }
}

fn in_words(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Bool(value) => format!("`{value}`"),
        Unexpected::Unsigned(value) => value.to_string(),
        Unexpected::Signed(value) => value.to_string(),
        Unexpected::Float(value) => value.to_string(),
        Unexpected::Str(text) => format!("the text `{text}`"),
        Unexpected::Unit => "nothing".to_owned(),
        Unexpected::Seq => "a list".to_owned(),
        Unexpected::Map => "a mapping".to_owned(),
        Unexpected::Other(text) => text.to_owned(),
        other => other.to_string(),
    }
}

/// Serde's expectations speak of Rust; a pin map's author need not.
fn expectation(expected: &dyn Expected) -> String {
    let expected = expected.to_string();
    match expected.as_str() {
        "u8" => "a number from 0 to 255".to_owned(),
        "u16" => "a number from 0 to 65535".to_owned(),
        "u32" => "a number of 32 bits".to_owned(),
        "a boolean" => "`true` or `false`".to_owned(),
        "a string" => "text".to_owned(),
        "a sequence" => "a list".to_owned(),
        "a map" => "a mapping".to_owned(),
        other if other.starts_with("struct ") => "a mapping".to_owned(),
        other if other.starts_with("variant ") || other.starts_with("enum ") => "a word".to_owned(),
        _ => expected,
    }
}
