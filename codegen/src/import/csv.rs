//! `pins.csv` of MicroPython: a name and a pad in each row.

use super::definition::{Definition, List, Value};
use crate::chip::meant_pad;

pub(super) fn read(text: &str) -> List {
    let mut list = List::default();
    for (i, line) in text.lines().enumerate() {
        let row = line.trim();
        if row.is_empty() || row.starts_with('#') || row.starts_with("//") {
            continue;
        }
        let cells: Vec<_> = row
            .split(',')
            .map(|cell| cell.trim().trim_matches('"'))
            .collect();
        let (name, rest) = match cells.split_first() {
            Some((name, rest)) if !rest.is_empty() => (*name, rest),
            _ => {
                list.unread.push((i + 1, row.to_owned()));
                continue;
            }
        };
        // A name with `-` in front is one that programs do not see.
        let name = name.trim_start_matches('-');
        let cell = rest
            .first()
            .copied()
            .unwrap_or_default()
            .trim_start_matches('-');
        let number = cell.trim_start_matches(|c: char| c.is_ascii_alphabetic() || c == '_');
        let value = match number.parse() {
            Ok(number)
                if meant_pad(cell).is_some()
                    || cell.starts_with("GPIO")
                    || cell.starts_with("IO") =>
            {
                Value::Number(number)
            }
            Ok(number) if cell == number.to_string() => Value::Number(number),
            _ => Value::Other(cell.to_owned()),
        };
        let name = match (name, &value) {
            ("", Value::Number(number)) => format!("IO{number}"),
            (name, _) => name.to_owned(),
        };
        list.definitions.push(Definition {
            name,
            line: i + 1,
            value,
        });
    }
    list
}
