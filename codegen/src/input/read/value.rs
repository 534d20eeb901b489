//! Values of YAML, as far as a pin map has them.

use indexmap::IndexMap;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    /// A whole number that 64 bits do not hold.
    Huge(String),
    Text(String),
    List(Vec<Value>),
    Mapping(IndexMap<String, Value>),
    /// What stands for something faulty: it deserializes as whatever is asked for.
    Hole,
}

impl Value {
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
