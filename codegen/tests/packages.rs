//! What the package decides: which pads carry the flash and the PSRAM, and which pads are led out at all.

#[allow(dead_code)] // not every test uses all of it
mod common;

use std::sync::LazyLock;

use codegen::model::Reserved;
use codegen::{Chip, Home, Model, Report, Source, load_on, render};

static CHIP: LazyLock<Chip> =
    LazyLock::new(|| Chip::read(common::CHIP).expect("the chip's part is valid"));

/// A package with the pads of its flash, of its PSRAM, and whether it leads GPIO20 out: the data sheets once more.
const PACKAGES: [(&str, &[u8], &[u8], bool); 9] = [
    ("ESP32-WROOM-32", &[6, 7, 8, 9, 10, 11], &[], false),
    ("ESP32-WROVER", &[6, 7, 8, 9, 10, 11], &[16, 17], false),
    ("ESP32-PICO-D4", &[6, 7, 8, 11, 16, 17], &[], false),
    ("ESP32-D2WD", &[6, 7, 8, 11, 16, 17], &[], false),
    ("ESP32-U4WDH", &[6, 7, 8, 11, 16, 17], &[], false),
    ("ESP32-MINI-1", &[6, 7, 8, 11, 16, 17], &[], false),
    ("ESP32-PICO-V3", &[6, 11, 16, 17, 18, 23], &[], true),
    ("ESP32-PICO-V3-02", &[6, 11, 16, 17, 18, 23], &[9, 10], true),
    (
        "ESP32-PICO-MINI-02",
        &[6, 11, 16, 17, 18, 23],
        &[9, 10],
        true,
    ),
];

fn load(memory: &str, names: &str, rest: &str) -> Result<Model, Report> {
    let text = format!(
        "bsp: {{ crate: my-bsp, directory: mine, type: Mine, title: my board, description: Board support package }}\n\
         {memory}\nnamespaces:\n  header:\n    title: the header\n    doc: The pins.\n    names: [{{ name: D4, pad: GPIO4 }}, {names}]\n{rest}"
    );
    load_on(
        Source {
            name: "mine.yaml",
            text: &text,
        },
        Some(&CHIP),
    )
}

fn refusal(loaded: Result<Model, Report>) -> String {
    match loaded {
        Ok(_) => panic!("accepted"),
        Err(report) => report.to_string(),
    }
}

#[test]
fn every_package_carries_its_own_and_leaves_the_rest() {
    for (package, flash, psram, has_20) in PACKAGES {
        let memory = format!("memory: {{ package: {package} }}");
        for gpio in (0..40).filter(|gpio| !matches!(gpio, 4 | 24 | 28..=31)) {
            let loaded = load(&memory, &format!("{{ name: X, pad: GPIO{gpio} }}"), "");
            let is_carried = flash.contains(&gpio) || psram.contains(&gpio);
            let is_there = gpio != 20 || has_20;
            match loaded {
                Ok(_) => assert!(!is_carried && is_there, "GPIO{gpio} of {package}"),
                Err(report) => {
                    let rule = if is_there { "flash-pad" } else { "no-such-pad" };
                    assert_eq!(report.rules(), [rule], "GPIO{gpio} of {package}: {report}");
                    assert!(is_carried || !is_there, "GPIO{gpio} of {package}: {report}");
                }
            }
        }
        let model = load(&memory, "", "").unwrap_or_else(|report| panic!("{report}"));
        let carried = |reserved| {
            let pads = model.memory.iter().filter(move |(_, it)| **it == reserved);
            pads.map(|(gpio, _)| *gpio).collect::<Vec<_>>()
        };
        assert_eq!(carried(Reserved::Flash), flash, "{package}");
        assert_eq!(carried(Reserved::Psram), psram, "{package}");
    }
}

#[test]
fn a_pad_that_the_package_does_not_lead_out_is_told_wherever_it_stands() {
    let name = "{ name: X, pad: GPIO20 }";
    insta::assert_snapshot!(
        "not_led_out",
        [
            refusal(load("", name, "")),
            refusal(load("memory: { package: ESP32-WROVER }", name, "")),
        ]
        .join("\n")
    );
    let wiring = "wiring:\n  own: [{ name: LED, pin: GPIO20 }]\nboards:\n  mine: { name: mine, wiring: [own] }\n";
    let function = "    functions: [{ name: LED, pin: GPIO20 }]\n";
    let reserved = "{ name: X, pad: GPIO20, reserved: true }";
    for report in [
        refusal(load("", "", wiring)),
        refusal(load("", "", function)),
        refusal(load("", reserved, "")),
        refusal(load("memory: { flash: [GPIO20] }", "", "")),
    ] {
        assert!(report.contains("[no-such-pad]"), "{report}");
        assert!(
            report.contains("most packages of the chip have no contact for GPIO20"),
            "{report}"
        );
    }
    // It is not a pin of boards that do not have it, and one like others where it is.
    let files = |model: &Model| {
        let files = render(model, "mine.yaml", "make", &Home::Workspace);
        let texts = files.into_iter().map(|file| file.text);
        texts.collect::<String>()
    };
    let without = load("", "", "").unwrap_or_else(|report| panic!("{report}"));
    assert!(!files(&without).contains("GPIO20"));
    for (loaded, pin) in [
        (load("memory: { package: ESP32-PICO-V3 }", name, ""), "X"),
        (
            load("memory: { package: ESP32-PICO-V3-02 }", "", wiring),
            "GPIO20",
        ),
        (
            load("memory: { package: ESP32-PICO-MINI-02 }", "", function),
            "GPIO20",
        ),
    ] {
        let model = loaded.unwrap_or_else(|report| panic!("{report}"));
        let text = files(&model);
        assert!(text.contains("pads::GPIO20"), "{text}");
        assert!(text.contains(&format!("pub struct {pin}")), "{text}");
    }
}
