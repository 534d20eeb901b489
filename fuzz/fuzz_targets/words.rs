//! Pin maps that are changed by words and lines, as people and merges change them, and not by bytes: most stay YAML, many
//! have the shape of a pin map, and some are valid.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};

#[path = "../../codegen/tests/hostile/check.rs"]
mod check;
#[path = "../../codegen/tests/hostile/mutation.rs"]
mod mutation;

/// The chip's part, with few signals: the real one would be most of the work.
const CHIP: &str = include_str!("../seeds/words/whole.yaml");

fuzz_target!(|contents: &[u8]| {
    check::check_bytes(contents, Some(CHIP));
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let text = String::from_utf8_lossy(&data[..size]);
    // Odd steps of a linear congruential generator: three numbers that have little to do with each other.
    let mut number = u64::from(seed);
    let mut next = || {
        number = number
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (number >> 33) as usize
    };
    let text = mutation::Mutation::new(next(), next(), next()).apply(&text);
    let size = text.len().min(max_size);
    data[..size].copy_from_slice(&text.as_bytes()[..size]);
    size
});
