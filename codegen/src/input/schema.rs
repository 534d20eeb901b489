//! The JSON Schema of pin maps, from the types that pin maps are read into: for editors, which complete and underline
//! with it. It knows shapes and words, and no facts: what it lets pass can still be refused.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value};

use super::pinmap::PinMap;
use super::shieldmap::ShieldMap;

/// The JSON Schema of pin maps.
#[must_use]
pub fn schema() -> String {
    of::<PinMap>()
}

/// The JSON Schema of files of shields.
#[must_use]
pub fn shield_schema() -> String {
    of::<ShieldMap>()
}

fn of<T: JsonSchema>() -> String {
    // The draft that editors know best.
    let mut settings = SchemaSettings::draft07();
    // First, because in this draft nothing may stand beside a `$ref`, which is then seen to.
    let left_out = Box::new(RecursiveTransform(left_out));
    settings.transforms.insert(0, left_out);
    let schema = settings.into_generator().into_root_schema_for::<T>();
    format!("{:#}\n", schema.as_value())
}

/// A key that need not be there is left out when there is nothing to say; it does not stand there with `~`. (The
/// reader takes both, but a choice of two schemas makes an editor underline all of a value, and not what is wrong in it.)
fn left_out(schema: &mut Schema) {
    let properties = schema.get_mut("properties");
    let properties = properties.and_then(Value::as_object_mut);
    for property in properties.into_iter().flat_map(Map::values_mut) {
        let Some(property) = property.as_object_mut() else {
            continue;
        };
        if let Some(Value::Array(types)) = property.get_mut("type") {
            types.retain(|name| name != "null");
            if let [name] = types.as_slice() {
                let name = name.clone();
                property.insert("type".to_owned(), name);
            }
        }
        if let Some(Value::Array(choices)) = property.get_mut("anyOf")
            && let [Value::Object(choice), Value::Object(null)] = choices.as_slice()
            && null.get("type").is_some_and(|name| name == "null")
        {
            let choice = choice.clone();
            property.remove("anyOf");
            property.extend(choice);
        }
    }
}
