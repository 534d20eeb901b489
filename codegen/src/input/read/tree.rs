//! From a tree of values to types, with errors as data.

use indexmap::IndexMap;
use serde::de::value::{MapDeserializer, StrDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
    Visitor,
};
use serde::forward_to_deserialize_any;

use super::fault::Located;
use super::path::Step;
use super::value::Value;

/// A value to deserialize from.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    value: &'a Value,
    /// The rest of the path to what has been reached: what comes before it is known to be good, so it is passed over.
    reached: &'a [Step],
}

impl<'a> Node<'a> {
    pub(super) fn new(value: &'a Value, reached: &'a [Step]) -> Self {
        Self { value, reached }
    }

    fn list<'de, V: Visitor<'de>>(
        items: &'de [Value],
        reached: &'de [Step],
        visitor: V,
    ) -> Result<V::Value, Located>
    where
        'a: 'de,
    {
        let (next, reached) = match reached.split_first() {
            Some((Step::Index(index), rest)) => (*index, rest),
            _ => (0, reached),
        };
        visitor.visit_seq(Items {
            items,
            next,
            reached,
        })
    }

    fn mapping<'de, V: Visitor<'de>>(
        entries: &'de IndexMap<String, Value>,
        reached: &'de [Step],
        is_struct: bool,
        visitor: V,
    ) -> Result<V::Value, Located>
    where
        'a: 'de,
    {
        let (good, reached) = match reached.split_first() {
            Some((Step::Key(key), rest)) => (entries.get_index_of(key).unwrap_or(0), rest),
            _ => (0, reached),
        };
        visitor.visit_map(Entries {
            entries,
            // The keys of a struct must all be there.
            next: if is_struct { 0 } else { good },
            good,
            reached,
        })
    }

    /// What a scalar is to `visitor`.
    fn scalar<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Located>
    where
        'a: 'de,
    {
        match self.value {
            Value::Null | Value::Hole => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Unsigned(value) => visitor.visit_u64(*value),
            Value::Signed(value) => visitor.visit_i64(*value),
            Value::Float(value) => visitor.visit_f64(*value),
            Value::Huge(digits) => Err(Located::invalid_type(Unexpected::Other(digits), &visitor)),
            Value::Text(text) => visitor.visit_borrowed_str(text),
            Value::List(items) => Self::list(items, self.reached, visitor),
            Value::Mapping(entries) => Self::mapping(entries, self.reached, false, visitor),
        }
    }
}

/// The items of a list.
struct Items<'a> {
    items: &'a [Value],
    next: usize,
    reached: &'a [Step],
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Located;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Located> {
        let Some(value) = self.items.get(self.next) else {
            return Ok(None);
        };
        let node = Node::new(value, std::mem::take(&mut self.reached));
        let index = self.next;
        self.next += 1;
        match seed.deserialize(node) {
            Ok(item) => Ok(Some(item)),
            Err(fault) => Err(fault.inside(Step::Index(index))),
        }
    }
}

/// The entries of a mapping.
struct Entries<'a> {
    entries: &'a IndexMap<String, Value>,
    next: usize,
    /// How many of them are known to be good.
    good: usize,
    reached: &'a [Step],
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Located;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Located> {
        let Some((key, _)) = self.entries.get_index(self.next) else {
            return Ok(None);
        };
        match seed.deserialize(StrDeserializer::<Located>::new(key)) {
            Ok(key) => Ok(Some(key)),
            Err(fault) => Err(fault.inside(Step::Key(key.clone()))),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Located> {
        let entry = self.entries.get_index(self.next);
        let Some((key, value)) = entry else {
            return Err(Located::custom("there is no value"));
        };
        let node = match self.next < self.good {
            true => Node::new(&Value::Hole, &[]),
            false => Node::new(value, std::mem::take(&mut self.reached)),
        };
        self.next += 1;
        seed.deserialize(node)
            .map_err(|fault| fault.inside(Step::Key(key.clone())))
    }
}

/// Methods for numbers: a number of any size is one, be it in range or not.
macro_rules! numbers {
    ($($method:ident => $visit:ident;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Located> {
            match self.value {
                Value::Hole => visitor.$visit(0),
                Value::Huge(digits) => {
                    Err(Located::invalid_value(Unexpected::Other(digits), &visitor))
                }
                _ => self.scalar(visitor),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Located;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Located> {
        self.scalar(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Located> {
        match self.value {
            Value::Null | Value::Hole => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Located> {
        match self.value {
            Value::Hole => visitor.visit_bool(false),
            _ => self.scalar(visitor),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Located> {
        match self.value {
            Value::Hole => visitor.visit_str(""),
            _ => self.scalar(visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Located> {
        self.deserialize_str(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Located> {
        match self.value {
            Value::Hole => Self::list(&[], &[], visitor),
            _ => self.scalar(visitor),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Located> {
        match self.value {
            Value::Hole => {
                let none = std::iter::empty::<(&str, Node<'de>)>();
                visitor.visit_map(MapDeserializer::new(none))
            }
            _ => self.scalar(visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Located> {
        match self.value {
            // All fields are there, each of them a hole.
            Value::Hole => {
                let holes = fields
                    .iter()
                    .map(|field| (*field, Node::new(&Value::Hole, &[])));
                visitor.visit_map(MapDeserializer::new(holes))
            }
            Value::Mapping(entries) => Self::mapping(entries, self.reached, true, visitor),
            // Serde would take a list for the fields in their order.
            Value::List(_) => Err(Located::invalid_type(Unexpected::Seq, &"a mapping")),
            _ => self.deserialize_map(visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Located> {
        match self.value {
            Value::Text(word) => visitor.visit_enum(word.as_str().into_deserializer()),
            Value::Hole => match words.first() {
                Some(word) => visitor.visit_enum((*word).into_deserializer()),
                None => self.scalar(visitor),
            },
            // Such as `1.0` for `v1.0`: the words that may stand here help more than that a number may not.
            Value::Unsigned(number) => Err(Located::unknown_variant(&number.to_string(), words)),
            Value::Float(number) => Err(Located::unknown_variant(&format!("{number:?}"), words)),
            _ => self.scalar(visitor),
        }
    }

    numbers! {
        deserialize_u8 => visit_u8;
        deserialize_u16 => visit_u16;
        deserialize_u32 => visit_u32;
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u64 u128 f32 f64 char bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Located> for Node<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
