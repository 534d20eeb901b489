//! The figures as a page of documentation.

use super::figures::{Figures, LEVELS, PARTS, SECTIONS, WAYS, added_to};

const ABOUT: &str = "\
<!-- Made by `cargo xtask budget --update`; do not edit. -->

# What it costs

`cargo xtask budget` counts these figures in firmware that is built for the ESP32. CI compares them with the committed ones, and fails if one has grown.

There are two counts. The *static* count is the number of instructions of a function and of everything that it calls, both branches included.
The *executed* count is the number of instructions that one call runs. `opt-level` is 3 unless stated; many embedded programs use `s`.

## Instructions, static

The table has the static count of each operation on P9 (GPIO12). All operations are
in one program ([`tests/probe`](../tests/probe)), compiled with the same options (`opt-level = 3`, fat LTO, one codegen
unit) for `xtensa-esp32-none-elf`. The columns are

- *typed*: the driver of a typed pin;
- *by hand*: the same operation written for this one pad, with the register's address;
- *erased*: the driver of a type-erased pin, `AnyPin`;
- *dynamic*: a `machine::Pin` that was found by its name before. Its `new_input` and `new_output` are `init`, which gets mode, pull, value and `alt`
  at run time, and so contains the code for all of them;
- *esp-hal*: the driver of `esp-hal` 1.2 (`set_pad_hold` and `is_pad_held` are unstable there).

";
const EXECUTED: &str = "
## Instructions, executed

For operations that branch, call or lock, the table has the number of instructions that a call *executes*, from the first instruction of its function to the last, with
everything that it calls. They are counted in the trace of QEMU ([`tests/with-hal`](../tests/with-hal/src/bin/operation-cost.rs)), at `opt-level = 3` and at `s`. P9 has its
own register in RTC_IO. P20 shares its register with other pads, so its operations take the lock. `set_pull` takes the lock on both pins, because a driver may have a
callback, whose event holds and releases the pad in the same register. `machine::Pin` is measured as a whole: the search for the name, taking the pin, and `init`.

`into_output` and `set_mode` cost as much as taking the pin out of the driver and making the other driver from it. `into_pin` also checks whether a wait was
forgotten; `new_output` of a new pin does not.

";
const INTERRUPTS: &str = "
## Interrupts, executed

The table has the number of instructions *executed* by the handler that is bound to the GPIO interrupt. *Ours* is the handler that
`interrupt::install` binds. *`esp-hal` and a search* is `esp-hal`'s handler, with a search through the inputs as a user of `esp-hal` writes it
([`tests/with-hal`](../tests/with-hal/src/bin/interrupt-cost.rs)). They are counted in the trace of QEMU, for four pins of one bank of which
three are pending, compiled as above, with `esp-hal`'s lock for both cores. The callbacks themselves are not counted, nor are
the handlers of window overflow, which depend on the call depth of the interrupted program.

";
const INTERRUPTS_WHY: &str = "
Our handler catches each edge with level triggers, the workaround for erratum 3.14; `esp-hal` uses the chip's own edge detection, which loses some edges. Our handler finds
a pin by its number instead of a search, so pins that are not pending cost nothing. It takes no lock of both cores, and calls callbacks outside of any critical section, at the
priority of the interrupt. `esp-hal`'s handler runs the search and the callbacks under one lock, so a further pin costs it less; ours has a
*window* for each pin. [What a further pin costs](interrupts.md#what-a-further-pin-costs) explains the window, instruction by instruction.

";
const SIZES: &str = "
## Bytes

The table has the size of firmware that only starts and waits, and of the same firmware with a blinking LED: on our typed pin, on a pin that is found by its name, and on
`esp-hal`'s own driver, at `opt-level = 3`. *Added* is the difference to the first. `.data` is in the flash image and copied to RAM at the start; `.bss` is RAM that is cleared
at the start. In `.bss`, `machine::Pin` keeps the state of each pad's interrupt.

A firmware with typed operations only ([`typed`](../tests/probe/src/bin/typed.rs)) adds no symbols of panics, allocation or floats to the firmware that only starts, and
its operations call none: `cargo xtask budget` checks each call. The same holds for a `machine::Pin` that is made by a valid or an unknown name. It is checked at
`opt-level` 3, `s` and `z`.

";
const COLUMNS: [&str; 5] = ["typed", "by hand", "erased", "dynamic", "esp-hal"];

/// What `hold` and `unhold` take besides the lock: entry and return, two register changes of seven instructions with their barriers (address, load,
/// mask, change, store), and the read, with its barrier.
const HOLD_WITHOUT_LOCK: u64 = 2 + 2 * 7 + 2;

/// The page.
pub fn render(figures: &Figures) -> String {
    format!(
        "{ABOUT}{}{}{EXECUTED}{}{INTERRUPTS}{}{INTERRUPTS_WHY}{}{SIZES}{}",
        hold(figures),
        instructions(figures),
        executed(figures),
        interrupts(figures),
        ram(figures),
        bytes(figures)
    )
}

/// Why `hold` costs more than a register change.
fn hold(figures: &Figures) -> String {
    let executed = figures.executed.get("typed_hold");
    let costs = [
        figures.cost("hold", "typed"),
        executed.and_then(|row| row.get("3").copied()),
    ];
    let [Some((locked, all)), Some((locked_run, all_run))] =
        costs.map(|cost| cost.and_then(|cost| Some((cost.checked_sub(HOLD_WITHOUT_LOCK)?, cost))))
    else {
        return String::new();
    };
    format!(
        "\
`hold` and `unhold` change two registers. One of them, HOLD_FORCE, has the bits of all 18 pads of the RTC domain, and the chip has no register to set
or clear single bits of it (TRM, RTC_CNTL_HOLD_FORCE_REG). A read-modify-write without a lock would undo a write by the other core or an interrupt in between. So
both operations take the lock of both cores, `esp-hal`'s critical section, which is inlined: {locked} of the {all} instructions, and {locked_run} of the {all_run} executed ones. The
other {HOLD_WITHOUT_LOCK} are entry and return, two register changes of seven instructions each with their barriers, and the read that waits for them. The pad's own register in
RTC_IO would need no lock, but both bits are set, because one bit alone does not hold the pad in every case. A shorter lock of this crate's own would not exclude other
code that changes the register in a critical section.

"
    )
}

/// How much of the RAM the interrupt's handler takes.
fn ram(figures: &Figures) -> String {
    let bytes = LEVELS.map(|level| figures.ram.get("handler").and_then(|row| row.get(level)));
    let [Some(at_3), Some(at_s)] = bytes else {
        return String::new();
    };
    format!(
        "The handler, with everything of this crate that it calls, is in RAM, like `esp-hal`'s own handlers: {at_3} bytes with literals, {at_s} at `s`.\n\
         CI checks that no part of it is in flash.\n"
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

/// The table of interrupts.
fn interrupts(figures: &Figures) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_page_says_what_the_committed_figures_are() {
        let figures = Figures::from_toml(include_str!("../../../budget.toml")).unwrap();
        let same = render(&figures) == include_str!("../../../docs/budget.md");
        assert!(same, "`cargo xtask budget --update` writes both");
    }
}
