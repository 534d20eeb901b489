//! `pins_arduino.h`: constants, defines, names of names, sums. C is not parsed: what is none of these is named.

use std::cell::Cell;
use std::collections::HashMap;

use super::definition::{Definition, List, Value};

/// Names with what they stand for, of which the first one counts.
type Names<'a> = HashMap<&'a str, &'a str>;

/// What is defined elsewhere in an Arduino core for the ESP32, and stands in sums: pins from here on are those of an LED with
/// a bus of its own.
const GPIO_COUNT: &str = "40";
/// Files of the core and of the C library, which have no names of pins.
const KNOWN: [&str; 5] = [
    "stdint.h",
    "stddef.h",
    "stdbool.h",
    "Arduino.h",
    "soc/soc_caps.h",
];
/// Names of names of names end somewhere.
const DEEPEST: usize = 16;
/// And so does what one value asks for.
const MOST_NAMES: u32 = 1000;

pub(super) fn read(text: &str) -> List {
    let mut reader = Reader::default();
    let text = without_comments(text);
    let mut lines = text.lines().enumerate();
    let mut statement = String::new();
    let mut start = 0;
    while let Some((i, line)) = lines.next() {
        if line.trim_start().starts_with('#') {
            let mut directive = line.trim().to_owned();
            while directive.ends_with('\\') {
                directive.pop();
                let Some((_, more)) = lines.next() else { break };
                directive.push_str(more.trim());
            }
            reader.directive(&directive, i + 1);
            continue;
        }
        if reader.is_left_out() {
            reader.leave_out(line, i + 1);
            continue;
        }
        for c in line.chars() {
            if statement.trim().is_empty() {
                start = i + 1;
            }
            match c {
                ';' => reader.statement(&std::mem::take(&mut statement), start),
                c => statement.push(c),
            }
        }
        statement.push(' ');
    }
    reader.statement(&statement, start);
    reader.list()
}

/// The text with a space for each comment; lines stay where they are.
fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some(at) = rest.find("//").into_iter().chain(rest.find("/*")).min() {
        let (before, comment) = rest.split_at(at);
        kept.push_str(before);
        kept.push(' ');
        let end = match comment.starts_with("//") {
            true => comment.find('\n').unwrap_or(comment.len()),
            false => comment.find("*/").map_or(comment.len(), |end| end + 2),
        };
        let (comment, after) = comment.split_at(end);
        kept.extend(comment.chars().filter(|c| *c == '\n'));
        rest = after;
    }
    kept.push_str(rest);
    kept
}

/// A name with what stands behind it.
struct Raw {
    name: String,
    text: String,
    line: usize,
    /// Whether it is a macro: that goes before a constant of its name, wherever they stand.
    is_macro: bool,
}

impl Raw {
    /// Whether a macro is defined as itself, which says nothing but that there is one.
    fn is_itself(&self) -> bool {
        self.is_macro && self.text.trim() == self.name
    }
}

/// A branch of `#if`.
struct Branch {
    /// Whether its lines count.
    counts: bool,
    /// Whether one of its branches did.
    counted: bool,
}

#[derive(Default)]
struct Reader {
    /// Names with what stands behind them, in their order.
    raw: Vec<Raw>,
    /// Names that are defined as nothing.
    flags: Vec<String>,
    branches: Vec<Branch>,
    unread: Vec<(usize, String)>,
    /// How many names the value in question may still ask for: names of sums of names grow without end.
    left: Cell<u32>,
}

impl Reader {
    fn is_left_out(&self) -> bool {
        self.branches.iter().any(|branch| !branch.counts)
    }

    fn is_defined(&self, name: &str) -> bool {
        self.flags.iter().any(|flag| flag == name) || self.raw.iter().any(|raw| raw.name == name)
    }

    fn directive(&mut self, line: &str, number: usize) {
        let line = line.trim_start_matches('#').trim_start();
        let (word, rest) = line
            .split_once(|c: char| c.is_whitespace() || c == '(')
            .unwrap_or((line, ""));
        let rest = line.get(word.len()..).map_or(rest, str::trim);
        match word {
            "if" | "ifdef" | "ifndef" => {
                let counts = match word {
                    "ifdef" => self.is_defined(rest),
                    "ifndef" => !self.is_defined(rest),
                    _ => self.condition(rest),
                };
                if !self.is_left_out() {
                    let is_guard = word == "ifndef" && self.raw.is_empty();
                    if !is_guard {
                        let taken = if counts { "taken" } else { "left out" };
                        self.unread.push((number, format!("#{line}: {taken}")));
                    }
                }
                let counted = counts;
                self.branches.push(Branch { counts, counted });
            }
            "elif" | "else" => {
                let counts = word == "else" || self.condition(rest);
                if let Some(branch) = self.branches.last_mut() {
                    branch.counts = counts && !branch.counted;
                    branch.counted |= branch.counts;
                }
            }
            "endif" => {
                self.branches.pop();
            }
            "define" if self.is_left_out() => self.leave_out(rest, number),
            _ if self.is_left_out() => {}
            "define" => self.define(rest, number),
            "undef" => self.raw.retain(|raw| raw.name != rest || !raw.is_macro),
            "include" if KNOWN.contains(&rest.trim_matches(['<', '>', '"', ' '])) => {}
            "pragma" => {}
            _ => self.unread.push((number, format!("#{line}"))),
        }
    }

    /// Whether a condition holds, as far as the file says: `defined`, numbers, `!`, `&&` and `||`.
    fn condition(&self, text: &str) -> bool {
        if let Some((one, other)) = text.split_once("||") {
            return self.condition(one) || self.condition(other);
        }
        if let Some((one, other)) = text.split_once("&&") {
            return self.condition(one) && self.condition(other);
        }
        let text = text.trim();
        if let Some(rest) = text.strip_prefix('!') {
            return !self.condition(rest);
        }
        let text = text.trim_matches(['(', ')', ' ']);
        if let Some(name) = text.strip_prefix("defined") {
            return self.is_defined(name.trim_matches(['(', ')', ' ']));
        }
        self.value(text, 0).is_some_and(|value| value != 0)
    }

    fn define(&mut self, rest: &str, number: usize) {
        let end = rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len());
        let (name, value) = rest.split_at(end);
        match value.trim() {
            // A macro with arguments is no pin.
            _ if value.starts_with('(') => {}
            "" => self.flags.push(name.to_owned()),
            value => self.raw.push(Raw {
                name: name.to_owned(),
                text: value.to_owned(),
                line: number,
                is_macro: true,
            }),
        }
    }

    /// Names what stands in a branch that is not taken.
    fn leave_out(&mut self, text: &str, number: usize) {
        let text = text.trim();
        if !text.is_empty() {
            let text = format!("in a branch that is not taken: {text}");
            self.unread.push((number, text));
        }
    }

    /// `static const uint8_t NAME = 12`, or what is between two of its kind.
    fn statement(&mut self, text: &str, number: usize) {
        let mut text = text.trim();
        // What ends a function, a namespace or an `extern "C"`.
        while let Some(rest) = text.strip_prefix(['}', '{']) {
            text = rest.trim_start();
        }
        if let Some(rest) = text.strip_prefix("extern \"C\"") {
            return self.statement(rest.trim_start_matches([' ', '{']), number);
        }
        if text.is_empty() {
            return;
        }
        let types = [
            "uint8_t",
            "int8_t",
            "uint16_t",
            "int16_t",
            "uint32_t",
            "int32_t",
            "int",
            "unsigned",
            "char",
            "gpio_num_t",
            "auto",
        ];
        let qualifiers = [
            "static",
            "const",
            "constexpr",
            "inline",
            "extern",
            "volatile",
        ];
        let mut is_typed = false;
        let mut rest = text;
        loop {
            let end = rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            is_typed |= types.contains(&word);
            if !types.contains(&word) && !qualifiers.contains(&word) {
                break;
            }
            rest = after.trim_start();
        }
        let is_enum = text.starts_with("enum") || text.starts_with("typedef enum");
        let list = match is_enum {
            true => text
                .split_once('{')
                .map_or("", |(_, list)| list.split('}').next().unwrap_or_default()),
            false if is_typed => rest,
            false => return self.unread.push((number, text.to_owned())),
        };
        for part in list.split(',') {
            match part.split_once('=') {
                Some((name, value))
                    if !name.trim().is_empty() && name.trim().chars().all(is_letter) =>
                {
                    let value = value.trim().trim_matches(['{', '}']);
                    self.raw.push(Raw {
                        name: name.trim().to_owned(),
                        text: value.to_owned(),
                        line: number,
                        is_macro: false,
                    });
                }
                None if part.trim().is_empty() => {}
                _ => self.unread.push((number, part.trim().to_owned())),
            }
        }
    }

    fn list(self) -> List {
        // What counts of a name first.
        let (first, rest): (Vec<_>, Vec<_>) = self.raw.iter().partition(|raw| {
            let counts = self.definition(&raw.name);
            counts.is_some_and(|counts| std::ptr::eq(counts, *raw))
        });
        let definitions = first.into_iter().chain(rest).map(|raw| Definition {
            name: raw.name.clone(),
            line: raw.line,
            value: match self.value(&raw.text, 0) {
                Some(number) if self.is_sum(&raw.text, 0) => Value::Sum(number),
                Some(number) => Value::Number(number),
                None => Value::Other(raw.text.clone()),
            },
        });
        List {
            definitions: definitions.collect(),
            has_psram: self.is_defined("BOARD_HAS_PSRAM"),
            unread: self.unread,
        }
    }

    /// What counts of a name: its last macro, or else its first constant.
    fn definition(&self, name: &str) -> Option<&Raw> {
        let mut all = self.raw.iter().filter(|raw| raw.name == name);
        let last = self
            .raw
            .iter()
            .rfind(|raw| raw.name == name && raw.is_macro && !raw.is_itself());
        last.or_else(|| all.find(|raw| !raw.is_itself()))
    }

    /// Whether an expression is a sum, or the name of one.
    fn is_sum(&self, text: &str, depth: usize) -> bool {
        let word = text.trim().trim_matches(['(', ')', ' ']);
        let of_name = || {
            let raw = self.definition(word).filter(|_| depth < DEEPEST);
            raw.is_some_and(|raw| self.is_sum(&raw.text, depth + 1))
        };
        text.contains('+') || of_name()
    }

    /// What an expression is: numbers, names, sums and differences.
    fn value(&self, text: &str, depth: usize) -> Option<i64> {
        match depth {
            0 => self.left.set(MOST_NAMES),
            _ => self.left.set(self.left.get().checked_sub(1)?),
        }
        let mut sum: Option<i64> = None;
        let mut sign = 1;
        let mut rest = text.trim();
        while !rest.is_empty() {
            let first = rest.chars().next()?;
            let term = match first {
                '+' | '-' if sum.is_some() || first == '-' => {
                    sign *= if first == '-' { -1 } else { 1 };
                    rest = rest.get(1..)?.trim_start();
                    continue;
                }
                '(' => {
                    let end = closing(rest)?;
                    let inner = rest.get(1..end)?;
                    rest = rest.get(end + 1..)?.trim_start();
                    // A cast changes nothing.
                    if inner.ends_with("_t") || inner == "int" {
                        continue;
                    }
                    (depth < DEEPEST).then(|| self.value(inner, depth + 1))??
                }
                c if is_letter(c) => {
                    let end = rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len());
                    let (word, after) = rest.split_at(end);
                    rest = after.trim_start();
                    self.word(word, depth)?
                }
                _ => return None,
            };
            sum = Some(sum.unwrap_or(0).checked_add(term.checked_mul(sign)?)?);
            sign = 1;
            // Two terms without a sign between them are no sum.
            if !rest.is_empty() && !rest.starts_with(['+', '-']) {
                return None;
            }
        }
        sum
    }

    fn word(&self, word: &str, depth: usize) -> Option<i64> {
        let digits = word.trim_end_matches(['u', 'U', 'l', 'L']);
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            return match digits.strip_prefix("0x").or(digits.strip_prefix("0X")) {
                Some(hex) => i64::from_str_radix(hex, 16).ok(),
                None => digits.parse().ok(),
            };
        }
        let known = Names::from([
            ("SOC_GPIO_PIN_COUNT", GPIO_COUNT),
            ("NUM_DIGITAL_PINS", GPIO_COUNT),
        ]);
        if let Some(number) = word.strip_prefix("GPIO_NUM_").or(word.strip_prefix("GPIO")) {
            let number = number.parse().ok();
            if number.is_some() {
                return number;
            }
        }
        let raw = self.definition(word).map(|raw| raw.text.as_str());
        let raw = raw.or(known.get(word).copied())?;
        (depth < DEEPEST).then(|| self.value(raw, depth + 1))?
    }
}

fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}
