//! The figures as a page of documentation.

use super::figures::{Figures, LEVELS, PARTS, SECTIONS, WAYS, added_to};

const ABOUT: &str = "\
<!-- Made by `cargo xtask budget --update`; do not edit. -->

# What it costs

Measured by `cargo xtask budget` from firmware that is built for the ESP32, and compared with these figures in CI: a
cost that grows fails.

Two ways of counting: *static* is how many instructions there are, on both sides of a branch and with all that is called;
*executed* is how many one run goes through. `opt-level` is 3 where nothing else is said; `s` is what many embedded programs are built with.

## Instructions, static

How many instructions the function of one operation consists of, with all that it calls, on P9 (GPIO12). All are
in one program ([`tests/probe`](../tests/probe)), compiled with the same options (`opt-level = 3`, fat LTO, one codegen
unit) for `xtensa-esp32-none-elf`. *By hand* is the same operation written for this one pad, with the register's address.
*Dynamic* is `machine::Pin` that was found by its name before: `new_input` and `new_output` are its `init`, which learns mode, pull, value and `alt`
at run time, and so has the code for each of them. *esp-hal* is its own driver, in version 1.2 (`set_pad_hold` and `is_pad_held` are unstable there).

`hold` and `release` change two registers, and one of them, HOLD_FORCE, has the bits of all 18 pads of the RTC domain, and no register beside it that sets
or clears single bits (TRM, RTC_CNTL_HOLD_FORCE_REG): it is read and written back, and what the other core or an interrupt writes in between would be
undone. So they take the lock of both cores, a critical section, which is `esp-hal`'s and in line: 47 of the 65 instructions, and 20 of the 38 that
are executed. What is left is two changes of a register, of four or five instructions each with their barriers, and the read that waits for them. A pad's own register in RTC_IO would need no lock, but the other bit does, and a pad with one bit does not hold for certain.
A shorter lock of this crate alone would keep apart its own calls, and not those of anybody else who changes the register in a critical section.

";
const EXECUTED: &str = "
## Instructions, executed

How many instructions a call of an operation *executes* that branches, calls or locks, from its function's first to its last, with all that it
calls: counted in the trace of QEMU ([`tests/with-hal`](../tests/with-hal/src/bin/operation-cost.rs)), at `opt-level = 3` and at `s`. On P9, whose register in
RTC_IO is its own, and on P20, whose register other pads share: that takes the lock. `set_pull` takes it on both, for the driver may have a callback, whose
event holds and releases the pad in the same register. `machine::Pin` is measured as a whole, from the name on: the search, the
claim and `init`.

`into_output` and `set_mode` cost what it costs to take the driver's pin and make the other driver anew; `into_pin` looks whether a wait was forgotten, which
`new_output` of a new pin need not.

";
const INTERRUPTS: &str = "
## Interrupts, executed

How many instructions are *executed* from the entry of the handler that is bound to the GPIO interrupt: ours, which
`interrupt::install` binds, and `esp-hal`'s, with the search through its inputs that a user of `esp-hal` writes
([`tests/with-hal`](../tests/with-hal/src/bin/interrupt-cost.rs)). Counted in the trace of QEMU, one by one, for four pins of one bank,
three of which are pending; compiled as above, with `esp-hal`'s lock for both cores. The callbacks themselves do not count, nor do
the handlers of window overflow, which depend on how deep in calls the interrupted program is.

";
const INTERRUPTS_WHY: &str = "
What ours has for it: each edge is caught by levels, the workaround of erratum 3.14, where `esp-hal` catches edges by the chip's own detection, which loses some
of them; a pin is looked up and not searched for, so that pins which are not pending cost nothing; callbacks run outside of any critical section, at the
priority of the interrupt. `esp-hal`'s handler runs the search and what that calls under one lock, so a further pin costs it less: of ours each has a
*window* of its own. [What a further pin costs](interrupts.md#what-a-further-pin-costs) says what that is for, instruction by instruction.
There is no lock of both cores.

";
const SIZES: &str = "
## Bytes

The firmware that only starts and waits; the same with a light that blinks on our pin, on one that is found by its name, and on `esp-hal`'s own driver; at
`opt-level = 3`. *Added* is what the light alone brings. `.data` is in the flash image and copied at the start; `.bss` is memory that is cleared: of
`machine::Pin`, what is known of each pad's interrupt, which ends with the pin.

A firmware of typed operations alone ([`typed`](../tests/probe/src/bin/typed.rs)) brings no symbol of panics, allocation or floats that the
one that only starts has not, and none of its operations reaches one that this has: that is looked up too, call by call. So it is for a `machine::Pin` that is
made by its name or by one that there is not, at `opt-level` 3, `s` and `z`.

";
const COLUMNS: [&str; 5] = ["typed", "by hand", "erased", "dynamic", "esp-hal"];

/// The page.
pub fn render(figures: &Figures) -> String {
    format!(
        "{ABOUT}{}{EXECUTED}{}{INTERRUPTS}{}{INTERRUPTS_WHY}{}{SIZES}{}",
        instructions(figures),
        executed(figures),
        interrupts(figures),
        ram(figures),
        bytes(figures)
    )
}

/// How much of the RAM the interrupt's handler takes.
fn ram(figures: &Figures) -> String {
    let bytes = LEVELS.map(|level| figures.ram.get("handler").and_then(|row| row.get(level)));
    let [Some(at_3), Some(at_s)] = bytes else {
        return String::new();
    };
    format!(
        "The handler and what of this crate it calls are in RAM, as `esp-hal`'s own handlers are: {at_3} bytes with their literals, {at_s} at `s`.\n\
         CI looks that none of it is in flash.\n"
    )
}

/// The tables alone.
pub fn tables(figures: &Figures) -> String {
    [
        instructions(figures),
        executed(figures),
        interrupts(figures),
        bytes(figures),
    ]
    .join("\n")
}

/// The table of interrupts, which another page shows too.
pub fn interrupts(figures: &Figures) -> String {
    let mut text = "| from → to | ours | ours, at s | `esp-hal` and a search | `esp-hal`, at s |\n|---|--:|--:|--:|--:|\n".to_owned();
    let cells = |cost: &dyn Fn(&str, &str) -> Option<u64>| {
        let ways = ["pins", "hal"].map(|way| LEVELS.map(|level| cost(level, way)));
        ways.concat().into_iter().map(cell).collect::<String>()
    };
    for (part, title) in PARTS {
        let cells = cells(&|level, way| figures.part(level, part, way));
        text.push_str(&format!("| {title} |{cells}\n"));
    }
    // A handler that serves one pin, which is what most interrupts are about.
    let one = cells(&|level, way| {
        let part = |part| figures.part(level, part, way);
        Some(part("entry")? + 3 * part("idle")? + part("end")?)
    });
    text.push_str(&format!(
        "| all of it, when one of four pins is pending |{one}\n"
    ));
    text
}

fn cell(cost: Option<u64>) -> String {
    cost.map_or_else(|| " |".to_owned(), |cost| format!(" {cost} |"))
}

/// The table of operations that are executed.
fn executed(figures: &Figures) -> String {
    let mut text = "| operation | executed | at s |\n|---|--:|--:|\n".to_owned();
    for (operation, row) in &figures.executed {
        let (way, name) = operation.split_once('_').unwrap_or(("", operation));
        let title = match way {
            "typed" => "typed",
            "shared" => "typed, on P20",
            other => other,
        };
        let name = match name {
            "with" => "`Pin::with(\"P9\", …)`".to_owned(),
            "with_the_last_name" => "`Pin::with(\"P20\", …)`".to_owned(),
            "unknown_name" => "`Pin::new(\"P99\")`, an error".to_owned(),
            "anew_output" => "`into_pin`, `new_output`".to_owned(),
            "anew_mode" => "`into_pin`, and a driver for a mode".to_owned(),
            name => format!("`{name}`"),
        };
        let cells: String = LEVELS.map(|level| cell(row.get(level).copied())).concat();
        text.push_str(&format!("| {name}, {title} |{cells}\n"));
    }
    text
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
    let added = SECTIONS.map(added_to);
    let columns = || {
        SECTIONS
            .iter()
            .copied()
            .chain(added.iter().map(String::as_str))
    };
    let titles: Vec<_> = SECTIONS.map(|section| format!("`{section}`")).into();
    let mut text = format!(
        "| firmware | {} | added: {} |\n|---|{}\n",
        titles.join(" | "),
        titles.join(" | "),
        "--:|".repeat(columns().count())
    );
    for (name, title) in [
        ("nothing", "starts and waits"),
        ("ours", "blinks, our pin"),
        ("machine", "blinks, `machine::Pin`"),
        ("esp-hal", "blinks, `esp-hal`'s driver"),
    ] {
        let Some(row) = figures.bytes.get(name) else {
            continue;
        };
        text.push_str(&format!("| {title} |"));
        for column in columns() {
            text.push_str(&format!(" {} |", row.get(column).unwrap_or(&0)));
        }
        text.push('\n');
    }
    text
}
