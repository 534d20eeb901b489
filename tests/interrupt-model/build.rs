//! Copies the protocol as it is in `bsp/pads`, and once for each fault that is planted in it.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

include!("src/faults.rs");

const FILES: [&str; 7] = [
    "callback",
    "change",
    "condition",
    "raw",
    "slot",
    "window",
    "word",
];

fn main() {
    let here = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let interrupt = Path::new(&here).join("../../bsp/pads/src/interrupt");
    println!("cargo:rerun-if-changed={}", interrupt.display());
    println!("cargo:rerun-if-changed=src/faults.rs");
    println!("cargo:rustc-check-cfg=cfg(feature, values(\"esp-hal\"))");

    let mut text = String::new();
    variant(&mut text, &interrupt, None);
    for fault in FAULTS {
        variant(&mut text, &interrupt, Some(fault));
    }
    let mut list = String::new();
    for fault in FAULTS {
        writeln!(
            list,
            "    ({:?}, crate::{}::interrupt::scenarios::FINDS_IT),",
            fault.what, fault.name
        )
        .unwrap();
    }
    writeln!(
        text,
        "/// The faults, and on the protocol with each the scenario that finds it.\n\
         pub const PLANTED: &[(&str, fn())] = &[\n{list}];"
    )
    .unwrap();
    let out = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("variants.rs"), text).unwrap();
}

fn variant(text: &mut String, interrupt: &Path, fault: Option<&Fault>) {
    let name = fault.map_or("right", |fault| fault.name);
    let doc = fault.map_or("The protocol as it is", |fault| fault.what);
    writeln!(
        text,
        "/// {doc}.\n#[allow(dead_code, unused, missing_docs, unreachable_pub)]\npub mod {name} {{"
    )
    .unwrap();
    writeln!(
        text,
        "pub use crate::stubs::*;\npub mod interrupt {{\npub use crate::stubs::interrupt::*;"
    )
    .unwrap();
    for file in FILES {
        let path = interrupt.join(format!("{file}.rs"));
        let mut source = fs::read_to_string(&path).unwrap();
        if let Some(fault) = fault.filter(|fault| fault.file == file) {
            for (from, to) in fault.changes {
                assert_eq!(
                    source.matches(from).count(),
                    1,
                    "{name}: once in {file}.rs: {from}"
                );
                source = source.replace(from, to);
            }
        }
        let source: Vec<_> = source
            .lines()
            .filter(|line| !line.starts_with("//!"))
            .collect();
        let source = source
            .join("\n")
            .replace("crate::", &format!("crate::{name}::"));
        writeln!(text, "pub mod {file} {{\n{source}\n}}").unwrap();
    }
    // Of a fault only the scenario that finds it: what nobody calls is not compiled.
    let list = match fault {
        None => "include!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/src/all.rs\"));".to_owned(),
        Some(fault) => format!("pub const FINDS_IT: fn() = {};", fault.scenario),
    };
    writeln!(
        text,
        "pub mod memory {{ include!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/src/memory.rs\")); }}\n\
         pub(crate) use callback::Callback;\npub use condition::Condition;\n\
         pub mod event {{ include!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/src/event.rs\")); }}\npub use event::PinEvent;\n\
         pub mod scenarios {{ include!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/src/scenarios.rs\"));\n{list}\n}}\n}}\n}}"
    )
    .unwrap();
    println!("cargo:rerun-if-changed=src");
}
