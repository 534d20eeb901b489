//! A name in a stimulus file.

/// The name of a pin on the board: `P10`, `G17`, `BUTTON`.
#[cfg(not(test))]
pub(super) type Name = serde_saphyr::Spanned<String>;

#[cfg(test)]
pub(super) use with_schema::Name;

#[cfg(test)]
mod with_schema {
    use std::borrow::Cow;
    use std::ops::Deref;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use serde::Deserialize;
    use serde_saphyr::Spanned;

    /// A pin's name, with a schema.
    #[derive(Debug, Deserialize)]
    #[serde(transparent)]
    pub(in crate::stimulus) struct Name(Spanned<String>);

    impl Deref for Name {
        type Target = Spanned<String>;

        fn deref(&self) -> &Spanned<String> {
            &self.0
        }
    }

    impl JsonSchema for Name {
        fn schema_name() -> Cow<'static, str> {
            "Name".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "string", "description": "a name on the board, or that of a function" })
        }
    }
}
