//! What must be true of any text whatever. The fuzz targets check the same.

use codegen::{File, Model, Source};

/// Reads what may be a pin map, and makes everything of it that can be made: a report that speaks of this text, or code
/// that is Rust. Returns the model and the code if it is a pin map.
///
/// # Panics
///
/// When that is not so.
pub fn check(text: &str, chip: Option<&str>) -> Option<(Model, Vec<File>)> {
    let source = Source {
        name: "pinmap.yaml",
        text,
    };
    let chip = chip.map(|text| Source {
        name: "chip.yaml",
        text,
    });
    match codegen::load(source, chip) {
        Ok(model) => {
            let files = codegen::render(&model, "pinmap.yaml", "a test", &codegen::Home::Workspace);
            // Not only the rendering: what was read must be in the same order too.
            let again = codegen::load(source, chip).expect("valid as before");
            let again = codegen::render(&again, "pinmap.yaml", "a test", &codegen::Home::Workspace);
            assert!(again == files, "not the same each time\n{text}");
            for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
                if let Err(error) = syn::parse_file(&file.text) {
                    panic!("{}: {error}\n{text}", file.path);
                }
            }
            Some((model, files))
        }
        Err(report) => {
            assert!(
                !report.diagnostics().is_empty(),
                "refused without a reason\n{text}"
            );
            // A byte order mark is not counted.
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            for fault in report.diagnostics() {
                let labels = fault.secondary.iter().chain([&fault.primary]);
                for label in labels {
                    let span = label.span.clone();
                    assert!(
                        text.get(span).is_some(),
                        "{fault:?} is not in the text\n{text}"
                    );
                }
            }
            let plain = report.plain();
            assert!(plain.starts_with("error["), "{plain}");
            assert!(report.styled().len() >= plain.len());
            let json = report.json();
            assert_eq!(json.lines().count(), report.diagnostics().len(), "{json}");
            None
        }
    }
}

/// The same of bytes, which need not be a text.
///
/// # Panics
///
/// When something is not as it must be.
pub fn check_bytes(contents: &[u8], chip: Option<&str>) -> Option<(Model, Vec<File>)> {
    match codegen::text("pinmap.yaml", contents) {
        Ok(text) => check(text, chip),
        Err(report) => {
            assert!(report.plain().starts_with("error["));
            None
        }
    }
}
