//! What the words of a pin map look like, for its JSON Schema.

use schemars::{Schema, json_schema};

use crate::chip::{Analog, Chip};

/// What a name looks like. Some that do are refused even so, such as keywords.
pub(crate) const NAME: &str = "^[A-Za-z_][A-Za-z0-9_]*$";

/// Keys that are names of Rust modules.
pub(crate) fn module_names(schema: &mut Schema) {
    let pattern = json_schema!({ "pattern": "^[a-z_][a-z0-9_]*$" });
    schema.insert("propertyNames".to_owned(), pattern.to_value());
}

/// A list of pads.
pub(crate) fn pads(schema: &mut Schema) {
    let pads = json_schema!({ "type": "string", "pattern": "^GPIO[0-9]+$" });
    schema.insert("items".to_owned(), pads.to_value());
}

/// A list of analog channels.
pub(crate) fn analog(schema: &mut Schema) {
    let names: Vec<_> = Analog::all().map(|(channel, _)| channel.name()).collect();
    schema.insert(
        "items".to_owned(),
        json_schema!({ "enum": names }).to_value(),
    );
}

/// A register of a pad in RTC_IO.
pub(crate) fn registers(schema: &mut Schema) {
    let chip = Chip::new();
    let pads = chip.pads().iter();
    let mut names: Vec<_> = pads
        .filter_map(|pad| Some(pad.rtc.as_ref()?.register))
        .collect();
    names.sort_unstable();
    names.dedup();
    schema.insert("enum".to_owned(), names.into());
}
