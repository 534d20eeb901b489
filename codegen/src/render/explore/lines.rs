//! The lines of Rust that a page shows for a pin.

use serde::Serialize;

use crate::model::Bsp;

/// Programs with gaps in braces: `MODULE` and `NAME` of the pin as it is called where it is used, `ID` for its own name, and for the
/// hand-over from `esp-hal` the `VIEW` and the pin's `FIELD` in it; for a function of a shield, the `SHIELD`. An input-only pin has programs of its own.
#[derive(Serialize)]
pub(super) struct Lines {
    typed: [String; 2],
    by_name: [String; 2],
    shield: [String; 2],
    esp_hal: String,
}

pub(super) fn of(bsp: &Bsp) -> Lines {
    let name = bsp.package.replace('-', "_");
    Lines {
        typed: [
            format!(
                "use {name}::{{Level, Output, {{MODULE}}}};\n\nlet pin = {{MODULE}}::{{NAME}}::take()?;\nlet mut pin = Output::new(pin, Level::Low);"
            ),
            format!(
                "use {name}::{{Input, {{MODULE}}}};\n\nlet pin = {{MODULE}}::{{NAME}}::take()?;\nlet pin = Input::new(pin);"
            ),
        ],
        by_name: [
            format!(
                "use {name}::machine::{{Init, Pin}};\n\nlet mut pin = Pin::with(\"{{ID}}\", Init::new(Pin::OUT))?;"
            ),
            format!(
                "use {name}::machine::{{Init, Pin}};\n\nlet pin = Pin::with(\"{{ID}}\", Init::new(Pin::IN))?;"
            ),
        ],
        shield: [
            format!(
                "use {name}::{{Level, Output, shields::{{SHIELD}}, {{VIEW}}}};\n\nlet pin = {{SHIELD}}::{{NAME}}::<{{VIEW}}::Socket>::take()?;\nlet mut pin = Output::new(pin, Level::Low);"
            ),
            format!(
                "use {name}::{{Input, shields::{{SHIELD}}, {{VIEW}}}};\n\nlet pin = {{SHIELD}}::{{NAME}}::<{{VIEW}}::Socket>::take()?;\nlet pin = Input::new(pin);"
            ),
        ],
        esp_hal: format!(
            "use {name}::{{VIEW}};\n\nlet pins = {{VIEW}}::pins!(peripherals);\n// `pins.{{FIELD}}` is for our drivers, and this for `esp-hal`:\nlet pin = pins.{{FIELD}}.into_esp_hal();"
        ),
    }
}
