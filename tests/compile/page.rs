//! The lines of Rust that the page to explore a board's pins shows for them.

use codegen::{Model, render};
use serde_json::Value;

/// Each as a function on one line. For the hand-over from `esp-hal`, which builds for the ESP32 alone, that its view has the pin.
pub fn programs(model: &Model) -> Vec<String> {
    let page = render::page(model, "a pin map", "a command").text;
    let (_, data) = page.split_once("id=\"data\">").expect("the data");
    let (data, _) = data.split_once("</script>").expect("its end");
    let data: Value = serde_json::from_str(data).expect("JSON");
    let lines = &data["about"]["lines"];
    let rows = |list: &Value| list.as_array().expect("a list").clone();
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let kind = |pad: &Value| {
        let pins = rows(&data["pins"]);
        let pin = pins.iter().find(|pin| pin["pad"] == *pad);
        usize::from(pin.expect("a pin")["can"][0] != true)
    };
    let program = |text: &str| {
        let body = text.replace('\n', " ");
        format!("fn f() -> Result<(), Box<dyn std::error::Error>> {{ {body} Ok(()) }}")
    };
    let typed = |kind: usize, module: &str, name: &str| {
        let text = text(&lines["typed"][kind]);
        program(&text.replace("{MODULE}", module).replace("{NAME}", name))
    };

    let mut programs = Vec::new();
    for space in rows(&data["spaces"]) {
        for name in rows(&space["names"]) {
            let pins = rows(&data["pins"]);
            let pin = pins.iter().find(|pin| pin["pad"] == name["pad"]);
            if !pin.expect("a pin")["reserved"].is_null() {
                continue;
            }
            let (kind, name) = (kind(&name["pad"]), text(&name["name"]));
            programs.push(typed(kind, &text(&space["key"]), &name));
            let by_name = text(&lines["by_name"][kind]);
            programs.push(program(&by_name.replace("{ID}", &name)));
        }
    }
    for board in rows(&data["boards"]) {
        let view = text(&board["key"]);
        for (pad, field) in board["pins"].as_object().expect("pins") {
            let pad = pad.parse::<u8>().expect("a GPIO number").into();
            let field = text(field);
            programs.push(typed(kind(&pad), &view, &field));
            programs.push(format!(
                "fn f(pins: {view}::Pins) {{ let pin = pins.{field}; }}"
            ));
        }
    }
    programs
}
