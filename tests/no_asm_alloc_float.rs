//! What the crates that firmware is made of must not have: assembly, allocation, floats. The firmware's own check is `cargo xtask budget`;
//! this one also sees what no firmware uses.

use std::fs;
use std::path::Path;

use bsp_tests::files;

/// Words that mean one of them.
const FORBIDDEN: [&str; 9] = [
    "asm",
    "global_asm",
    "naked_asm",
    "alloc",
    "Box",
    "Vec",
    "String",
    "f32",
    "f64",
];

/// The forbidden words in a program's text, outside of its comments and of the tests at its end.
fn found(text: &str) -> Vec<&str> {
    let program = text.split("#[cfg(test)]").next().unwrap_or_default();
    program
        .lines()
        .filter_map(|line| line.split("//").next())
        .flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .filter(|word| FORBIDDEN.contains(word))
        .collect()
}

#[test]
fn there_is_no_assembly_no_allocation_and_no_float() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let pads = workspace.join("bsp/pads/src");
    for (crate_, fewest) in [(pads.as_path(), 40), (&workspace.join("bsp/pycom/src"), 12)] {
        let mut texts = 0;
        let sources = files(crate_, &|_| true);
        for path in sources
            .iter()
            .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        {
            let text = fs::read_to_string(path).unwrap();
            assert_eq!(found(&text), <[&str; 0]>::default(), "{}", path.display());
            texts += 1;
        }
        assert!(texts >= fewest, "{} has {texts} files", crate_.display());
    }
    let root = fs::read_to_string(pads.join("lib.rs")).unwrap();
    assert!(root.contains("#[cfg(not(target_arch = \"xtensa\"))]\npub mod sim;"));
}

#[test]
fn they_are_found() {
    let text = "use core::arch::asm; // alloc\nlet x: f32 = 1.0;\n#[cfg(test)]\nmod tests { type T = Vec<u8>; }";
    assert_eq!(found(text), ["asm", "f32"]);
    assert_eq!(found("extern crate alloc;"), ["alloc"]);
    assert_eq!(found("core::arch::global_asm!(\"nop\");"), ["global_asm"]);
    assert!(found("let allocated = basm; // asm!").is_empty());
}
