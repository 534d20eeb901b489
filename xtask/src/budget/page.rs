//! The figures as a page of documentation.

use super::figures::{Figures, SECTIONS, WAYS};

const ABOUT: &str = "\
<!-- Made by `cargo xtask budget --update`; do not edit. -->

# What it costs

Measured by `cargo xtask budget` from firmware that is built for the ESP32, and compared with these figures in CI: a
cost that grows fails.

## Instructions

How many instructions the function of one operation consists of, with all that it calls, on P9 (GPIO12). All are
in one program ([`tests/probe`](../tests/probe)), compiled with the same options (`opt-level = 3`, fat LTO, one codegen
unit) for `xtensa-esp32-none-elf`. *By hand* is the same operation written for this one pad, with the register's address.
*Dynamic* is `machine::Pin`; *esp-hal* its own driver, which has no hold through deep sleep. It is code that is counted, not a
run: of a branch, both sides. Where there is a critical section, most of the code is `esp-hal`'s lock for both cores, in line.

";
const SIZES: &str = "
## Bytes

The firmware that only starts and waits; the same with a light that blinks on our pin; and on `esp-hal`'s own driver.
*Added* is what the light alone brings to `.text`.

";
const COLUMNS: [&str; 5] = ["typed", "by hand", "erased", "dynamic", "esp-hal"];

/// The page.
pub fn render(figures: &Figures) -> String {
    format!("{ABOUT}{}{SIZES}{}", instructions(figures), bytes(figures))
}

/// The tables alone.
pub fn tables(figures: &Figures) -> String {
    format!("{}\n{}", instructions(figures), bytes(figures))
}

fn instructions(figures: &Figures) -> String {
    let mut text = format!(
        "| operation | {} |\n|---|{}\n",
        COLUMNS.join(" | "),
        "--:|".repeat(COLUMNS.len())
    );
    for operation in figures.instructions.keys() {
        text.push_str(&format!("| `{operation}` |"));
        for way in WAYS {
            let cost = figures.cost(operation, way);
            text.push_str(&cost.map_or_else(|| " |".to_owned(), |cost| format!(" {cost} |")));
        }
        text.push('\n');
    }
    text
}

fn bytes(figures: &Figures) -> String {
    let mut text = format!(
        "| firmware | {} | added |\n|---|{}\n",
        SECTIONS.map(|section| format!("`{section}`")).join(" | "),
        "--:|".repeat(SECTIONS.len() + 1)
    );
    for (name, title) in [
        ("nothing", "starts and waits"),
        ("ours", "blinks, our pin"),
        ("esp-hal", "blinks, `esp-hal`'s driver"),
    ] {
        let Some(row) = figures.bytes.get(name) else {
            continue;
        };
        text.push_str(&format!("| {title} |"));
        for column in SECTIONS.into_iter().chain(["added"]) {
            text.push_str(&format!(" {} |", row.get(column).unwrap_or(&0)));
        }
        text.push('\n');
    }
    text
}
