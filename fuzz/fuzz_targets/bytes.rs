//! Any bytes as a pin map: by itself, and as one that takes the chip's part of another.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../codegen/tests/hostile/check.rs"]
mod check;

/// The chip's part, with few signals: the real one would be most of the work.
const CHIP: &str = include_str!("../seeds/words/whole.yaml");

fuzz_target!(|contents: &[u8]| {
    check::check_bytes(contents, None);
    check::check_bytes(contents, Some(CHIP));
});
