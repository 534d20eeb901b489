//! The figures: measured, committed and promised.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

use super::count::Instruction;
use super::elf::Elf;

/// The ways of doing an operation, in the order of the table.
pub const WAYS: [&str; 5] = ["typed", "hand", "erased", "dynamic", "hal"];
/// The sections of a firmware, in the order of the table.
pub const SECTIONS: [&str; 4] = [".text", ".rodata", ".data", ".bss"];

/// Operations of a typed pin that must cost no more than what is written by hand, and call nothing.
const AS_BY_HAND: [&str; 14] = [
    "set_high",
    "set_low",
    "is_high",
    "is_low",
    "is_set_high",
    "toggle",
    "hold",
    "unhold",
    "is_held",
    "led_on",
    "led_off",
    "led_is_on",
    "led_toggle",
    "is_pressed",
];
/// What no figure may exceed, whatever is committed.
const LIMITS: [(&str, &str, u64); 6] = [
    ("erased", "set_high", 8),
    ("erased", "set_low", 8),
    ("erased", "is_high", 8),
    ("erased", "is_set_high", 8),
    ("erased", "toggle", 14),
    ("typed", "new_output", 56),
];
/// What no operation may exceed that is executed, at `opt-level` 3.
const EXECUTED_LIMITS: [(&str, u64); 2] = [("dynamic_with", 350), ("erased_new_output", 56)];
/// The operations that may execute no more than others, at each `opt-level`: a driver that becomes another one, than making that anew.
const NO_MORE_THAN: [(&str, &str); 7] = [
    ("typed_into_input", "typed_new_input"),
    ("typed_into_output", "typed_anew_output"),
    ("typed_set_mode", "typed_anew_mode"),
    ("shared_into_input", "shared_new_input"),
    ("shared_into_output", "shared_anew_output"),
    ("shared_set_mode", "shared_anew_mode"),
    ("erased_into_input", "erased_new_input"),
];
/// What no part of an interrupt may exceed, at `opt-level` 3; at others, 1.3 times that.
const INTERRUPT_LIMITS: [(&str, u64); 2] = [("entry", 60), ("end", 25)];
/// The values of `opt-level` that programs are measured with, in the order of the tables.
pub const LEVELS: [&str; 2] = ["3", "s"];
/// How many bytes of a section a firmware may have beyond one that only starts and waits.
const SIZE_LIMITS: [(&str, &str, u64); 4] = [
    ("ours", ".text", 220),
    ("machine", ".text", 3104),
    ("machine", ".rodata", 2430),
    ("machine", ".data", 766),
];

/// The parts of an interrupt, in the order of the table.
pub const PARTS: [(&str, &str); 4] = [
    ("entry", "entry of the handler → the first callback"),
    ("pending", "return of a callback → the next pending pin's"),
    (
        "idle",
        "the same, for each pin in between that listens and is not pending",
    ),
    ("end", "return of the last callback → return of the handler"),
];

const HEADER: &str = "# What the operations and a pin cost on the ESP32. Made by `cargo xtask budget --update`; do not edit.\n\n";

type Table = BTreeMap<String, BTreeMap<String, u64>>;

/// The column of what is added to a section.
pub fn added_to(section: &str) -> String {
    format!("added to {section}")
}

/// What everything costs.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// Instructions by operation and way.
    pub instructions: Table,
    /// Executed instructions by operation and `opt-level`.
    pub executed: Table,
    /// Executed instructions by `opt-level`, part of an interrupt and way.
    pub interrupt: BTreeMap<String, Table>,
    /// Bytes by firmware and section.
    pub bytes: Table,
    /// Bytes of the interrupt's handler and of what of ours it calls, all in RAM, by `opt-level`.
    pub ram: Table,
    /// The typed operations that call something.
    #[serde(skip)]
    calling: Vec<String>,
}

impl Figures {
    /// Notes the instructions of a function that is called `probe_WAY_OPERATION`.
    pub fn add(&mut self, name: &str, instructions: &[Instruction]) -> Result<()> {
        let name = name.strip_prefix("probe_").unwrap_or(name);
        let (way, operation) = name
            .split_once('_')
            .filter(|(way, _)| WAYS.contains(way))
            .with_context(|| format!("`{name}` is none of the ways {}", WAYS.join(", ")))?;
        let row = self.instructions.entry(operation.to_owned()).or_default();
        row.insert(way.to_owned(), instructions.len() as u64);
        let calls = instructions.iter().any(Instruction::is_call);
        if way == "typed" && calls && AS_BY_HAND.contains(&operation) {
            self.calling.push(operation.to_owned());
        }
        Ok(())
    }

    /// Notes the sizes of a firmware, and what its `.text` has beyond one without pins.
    pub fn add_size(&mut self, name: &str, elf: &Elf, nothing: &Elf) -> Result<()> {
        let row = self.bytes.entry(name.to_owned()).or_default();
        for section in SECTIONS {
            let added = elf.section(section).checked_sub(nothing.section(section));
            let added = added.with_context(|| {
                format!("`{section}` of `{name}` is smaller than without a pin")
            })?;
            row.insert(section.to_owned(), elf.section(section));
            row.insert(added_to(section), added);
        }
        Ok(())
    }

    /// What the documentation promises and the figures do not keep.
    pub fn broken_promises(&self) -> Vec<String> {
        let mut broken: Vec<_> = self
            .calling
            .iter()
            .map(|operation| format!("typed `{operation}` calls a function"))
            .collect();
        for operation in AS_BY_HAND {
            let (typed, hand) = (self.cost(operation, "typed"), self.cost(operation, "hand"));
            match (typed, hand) {
                (Some(typed), Some(hand)) if typed <= hand => {}
                _ => broken.push(format!(
                    "typed `{operation}` takes {typed:?} instructions, by hand {hand:?}"
                )),
            }
        }
        for (way, operation, limit) in LIMITS {
            match self.cost(operation, way) {
                Some(cost) if cost <= limit => {}
                cost => broken.push(format!(
                    "{way} `{operation}` takes {cost:?} instructions, more than {limit}"
                )),
            }
        }
        for (operation, limit) in EXECUTED_LIMITS {
            let row = self.executed.get(operation);
            match row.and_then(|row| row.get("3")) {
                Some(&cost) if cost <= limit => {}
                cost => broken.push(format!(
                    "`{operation}` executes {cost:?} instructions, more than {limit}"
                )),
            }
        }
        for (operation, other) in NO_MORE_THAN {
            for level in LEVELS {
                let cost = |name: &str| self.executed.get(name)?.get(level).copied();
                match (cost(operation), cost(other)) {
                    (Some(cost), Some(other)) if cost <= other => {}
                    costs => broken.push(format!(
                        "`{operation}` and `{other}` execute {costs:?} instructions at {level}: the first one more"
                    )),
                }
            }
        }
        for level in LEVELS {
            for (part, _) in PARTS {
                let ways = ["pins", "hal"].map(|way| self.part(level, part, way));
                if ways.contains(&None) {
                    broken.push(format!(
                        "an interrupt's `{part}` at {level} is not measured"
                    ));
                }
            }
            if self.part(level, "idle", "pins") != Some(0) {
                broken.push("an interrupt's cost depends on the pins that do not ask".to_owned());
            }
        }
        for (part, limit) in INTERRUPT_LIMITS {
            for level in LEVELS {
                let tenths = if level == "3" { 10 } else { 13 };
                match self.part(level, part, "pins") {
                    Some(cost) if 10 * cost <= tenths * limit => {}
                    cost => broken.push(format!(
                        "an interrupt's `{part}` executes {cost:?} instructions at {level}, more than {tenths} tenths of {limit}"
                    )),
                }
            }
        }
        for (firmware, section, limit) in SIZE_LIMITS {
            let row = self.bytes.get(firmware);
            match row.and_then(|row| row.get(&added_to(section))) {
                Some(&added) if added <= limit => {}
                added => broken.push(format!(
                    "`{firmware}` adds {added:?} bytes to `{section}`, more than {limit}"
                )),
            }
        }
        if self.ram.is_empty() {
            broken.push("where the interrupt's handler is, is not measured".to_owned());
        }
        broken
    }

    /// What costs more than it did, is new, or was not measured any more. `esp-hal`'s own figures are for comparison.
    pub fn grown_since(&self, committed: &Self) -> Vec<String> {
        let mut grown = Vec::new();
        let none = Table::new();
        let interrupts = LEVELS.map(|level| {
            let [now, before] =
                [self, committed].map(|of| of.interrupt.get(level).unwrap_or(&none));
            (now, before, "instructions")
        });
        for (tables, old, unit) in [
            (&self.instructions, &committed.instructions, "instructions"),
            (&self.executed, &committed.executed, "instructions"),
            (&self.bytes, &committed.bytes, "bytes"),
            (&self.ram, &committed.ram, "bytes"),
        ]
        .into_iter()
        .chain(interrupts)
        {
            // The size of a whole firmware is `esp-hal`'s matter.
            let is_ours = |row: &str, column: &str| {
                column != "hal"
                    && column != "hand"
                    && row != "esp-hal"
                    && row != "nothing"
                    && (unit != "bytes" || !SECTIONS.contains(&column))
            };
            for (row, columns) in old {
                for column in columns.keys().filter(|column| is_ours(row, column)) {
                    let now = tables.get(row).and_then(|columns| columns.get(column));
                    if now.is_none() {
                        grown.push(format!("{row}, {column}: in budget.toml, and not measured"));
                    }
                }
            }
            for (row, columns) in tables {
                for (column, &cost) in columns.iter().filter(|(column, _)| is_ours(row, column)) {
                    match old.get(row).and_then(|columns| columns.get(column)) {
                        Some(&before) if cost <= before => {}
                        Some(before) => grown.push(format!(
                            "{row}, {column}: {before} {unit} before, {cost} now"
                        )),
                        None => grown.push(format!(
                            "{row}, {column}: {cost} {unit}, not in budget.toml"
                        )),
                    }
                }
            }
        }
        grown
    }

    /// The instructions of an operation, if there is such a probe.
    pub fn cost(&self, operation: &str, way: &str) -> Option<u64> {
        self.instructions.get(operation)?.get(way).copied()
    }

    /// The instructions of a part of an interrupt.
    pub fn part(&self, level: &str, part: &str, way: &str) -> Option<u64> {
        self.interrupt.get(level)?.get(part)?.get(way).copied()
    }

    /// As the committed file has them.
    pub fn to_toml(&self) -> Result<String> {
        Ok(format!("{HEADER}{}", toml::to_string(self)?))
    }

    /// From the committed file.
    pub fn from_toml(text: &str) -> Result<Self> {
        toml::from_str(text).context("budget.toml is not what `cargo xtask budget --update` writes")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(way: &str, cost: u64) -> Figures {
        let mut figures = Figures::default();
        let row = BTreeMap::from([(way.to_owned(), cost)]);
        figures.instructions.insert("set_high".to_owned(), row);
        figures
    }

    #[test]
    fn growth_of_our_own_is_told_and_no_other() {
        let before = figures("typed", 6);
        let told = figures("typed", 7).grown_since(&before);
        assert_eq!(told, ["set_high, typed: 6 instructions before, 7 now"]);
        assert!(figures("typed", 5).grown_since(&before).is_empty());
        assert!(
            figures("hal", 15)
                .grown_since(&figures("hal", 14))
                .is_empty()
        );
        let told = figures("erased", 6).grown_since(&before);
        assert_eq!(
            told,
            [
                "set_high, typed: in budget.toml, and not measured",
                "set_high, erased: 6 instructions, not in budget.toml"
            ]
        );
    }

    #[test]
    fn growth_of_an_interrupt_is_told() {
        let interrupt = |cost| {
            let row = BTreeMap::from([("pins".to_owned(), cost), ("hal".to_owned(), cost)]);
            let parts = Table::from([("entry".to_owned(), row)]);
            let interrupt = BTreeMap::from([("s".to_owned(), parts)]);
            Figures {
                interrupt,
                ..Figures::default()
            }
        };
        let told = interrupt(101).grown_since(&interrupt(100));
        assert_eq!(told, ["entry, pins: 100 instructions before, 101 now"]);
        assert!(interrupt(99).grown_since(&interrupt(100)).is_empty());
    }

    #[test]
    fn what_is_not_measured_keeps_no_promise() {
        let broken = Figures::default().broken_promises();
        assert_eq!(
            broken.len(),
            AS_BY_HAND.len()
                + LIMITS.len()
                + EXECUTED_LIMITS.len()
                + LEVELS.len() * (NO_MORE_THAN.len() + PARTS.len() + 1 + INTERRUPT_LIMITS.len())
                + SIZE_LIMITS.len()
                + 1,
            "{broken:?}"
        );
    }

    #[test]
    fn the_file_reads_back_as_written() {
        let figures = figures("typed", 6);
        assert_eq!(
            Figures::from_toml(&figures.to_toml().unwrap()).unwrap(),
            figures
        );
    }
}
