//! From text to a tree of values, and from the tree to types.

use std::cell::Cell;
use std::fmt;
use std::sync::LazyLock;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_yaml::{Mapping, Value};

use super::fault::Fault;

/// How much larger than its text a tree may become through aliases, which repeat what stands in the text once.
const REPEATED: usize = 1 << 20;

/// Parses YAML. Duplicate keys are found by [`Spans`](super::Spans), all of them and not only the first, so
/// they are no errors here.
pub(super) fn parse(text: &str) -> Result<Value, serde_yaml::Error> {
    // Without aliases, no value and no letter of a word is there without a letter of the text.
    let left = Cell::new(text.len() + REPEATED);
    Tree { left: &left }.deserialize(serde_yaml::Deserializer::from_str(text))
}

/// Makes a tree, as long as there is something left for its size.
#[derive(Clone, Copy)]
struct Tree<'a> {
    left: &'a Cell<usize>,
}

impl Tree<'_> {
    fn spend<E: serde::de::Error>(self, size: usize) -> Result<(), E> {
        match self.left.get().checked_sub(size + 1) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => Err(E::custom("its aliases repeat too much of it")),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Value, E> {
        self.spend(0)?;
        Ok(Value::Null)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Value, E> {
        self.spend(0)?;
        Ok(value.into())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Value, E> {
        self.spend(0)?;
        Ok(value.into())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Value, E> {
        self.spend(0)?;
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        self.spend(0)?;
        Ok(value.into())
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Value, E> {
        self.spend(value.len())?;
        Ok(value.into())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _access: A) -> Result<Value, A::Error> {
        Err(A::Error::custom("a tag means nothing in a pin map"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        self.spend(0)?;
        let mut items = Vec::new();
        while let Some(item) = access.next_element_seed(self)? {
            items.push(item);
        }
        Ok(Value::Sequence(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        self.spend(0)?;
        let mut entries = Mapping::new();
        while let Some((key, value)) = access.next_entry_seed(self, self)? {
            if !key.is_string() {
                return Err(A::Error::custom("a key must be a word"));
            }
            entries.entry(key).or_insert(value);
        }
        Ok(Value::Mapping(entries))
    }
}

/// What stands in the tree for something faulty: it deserializes as whatever is asked for.
pub(super) fn hole() -> Value {
    // `parse` makes no tagged values, so this is like nothing in the text.
    let tag = serde_yaml::value::Tag::new("hole");
    let value = Value::Null;
    Value::Tagged(Box::new(serde_yaml::value::TaggedValue { tag, value }))
}

static HOLE: LazyLock<Value> = LazyLock::new(hole);

fn is_hole(value: &Value) -> bool {
    matches!(value, Value::Tagged(_))
}

/// A value to deserialize from, with errors as data: `serde_yaml`'s own are text.
pub(super) struct Node<'a>(pub &'a Value);

/// Methods that take anything from a value, but something to begin with from a hole.
macro_rules! with_holes {
    ($($method:ident => $visit:ident($($empty:expr)?);)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            if is_hole(self.0) {
                visitor.$visit($($empty)?)
            } else {
                self.deserialize_any(visitor)
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Null | Value::Tagged(_) => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(value), ..) => visitor.visit_u64(value),
                (_, Some(value), _) => visitor.visit_i64(value),
                (.., value) => visitor.visit_f64(value.unwrap_or(f64::NAN)),
            },
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Sequence(items) => {
                visitor.visit_seq(SeqDeserializer::new(items.iter().map(Node)))
            }
            Value::Mapping(entries) => {
                let entries = entries.iter().map(|(key, value)| (Node(key), Node(value)));
                visitor.visit_map(MapDeserializer::new(entries))
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Null | Value::Tagged(_) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.0 {
            // It has all keys: none is said to be missing in what could not be read.
            Value::Tagged(_) => {
                let entries = fields.iter().map(|field| (*field, Node(&HOLE)));
                visitor.visit_map(MapDeserializer::new(entries))
            }
            // Serde would take a list for the fields in their order.
            Value::Sequence(_) => Err(Fault::invalid_type(Unexpected::Seq, &"a mapping")),
            _ => self.deserialize_map(visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let word = match self.0 {
            Value::String(word) => Some(word.as_str()),
            Value::Tagged(_) => words.first().copied(),
            _ => None,
        };
        match word {
            Some(word) => visitor.visit_enum(word.into_deserializer()),
            None => self.deserialize_any(visitor),
        }
    }

    with_holes! {
        deserialize_bool => visit_bool(false);
        deserialize_u8 => visit_u8(0);
        deserialize_u16 => visit_u16(0);
        deserialize_u32 => visit_u32(0);
        deserialize_str => visit_str("");
        deserialize_string => visit_str("");
        deserialize_seq => visit_seq(SeqDeserializer::new(std::iter::empty::<Node<'de>>()));
        deserialize_map => visit_map(MapDeserializer::new(std::iter::empty::<(Node<'de>, Node<'de>)>()));
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u64 u128 f32 f64 char bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Fault> for Node<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
