//! Two reports beside each other.

use std::collections::BTreeMap;
use std::fmt;

use super::report::{Outcome, Point, Report, list};

/// What two reports say differently, of an operation or a question.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    of: String,
    name: String,
    here: String,
    there: String,
    registers: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Difference {
            of,
            name,
            here,
            there,
            registers,
        } = self;
        write!(f, "{of} {name}: {here}; there {there}")?;
        if !registers.is_empty() {
            write!(f, " [{registers}]")?;
        }
        Ok(())
    }
}

/// All differences, in the order of the one report, and then what only the other one has.
///
/// The pin that a question is asked of is not part of it: another one may have been free. What is measured is compared where both are chips, and have measured it.
pub fn differences(report: &Report, other: &Report) -> Vec<Difference> {
    let others: BTreeMap<_, _> = other
        .points
        .iter()
        .map(|point| (key(point), point))
        .collect();
    let ours: BTreeMap<_, _> = report
        .points
        .iter()
        .map(|point| (key(point), point))
        .collect();
    let mut found = Vec::new();
    for point in &report.points {
        let there = others.get(&key(point)).copied();
        if is_measured(point) && !both_measured(point, there) {
            continue;
        }
        if !there.is_some_and(|there| is_same(point, there)) {
            found.push(difference(Some(point), there, report, other));
        }
    }
    for point in other
        .points
        .iter()
        .filter(|point| !ours.contains_key(&key(point)) && !is_measured(point))
    {
        found.push(difference(None, Some(point), report, other));
    }
    found
}

fn key(point: &Point) -> (&str, &str) {
    let of = if is_question(point) {
        ""
    } else {
        point.of.as_str()
    };
    (of, &point.name)
}

fn is_question(point: &Point) -> bool {
    point.name.starts_with("Q-")
}

/// The cycles that operations take.
fn is_measured(point: &Point) -> bool {
    point.name.starts_with("cycles-")
}

fn both_measured(point: &Point, other: Option<&Point>) -> bool {
    let other = other.map(|other| other.outcome);
    point.outcome == Outcome::Passed && other == Some(Outcome::Passed)
}

fn is_same(point: &Point, other: &Point) -> bool {
    // A reason in other words is the same.
    let answers = point.answer.len() == other.answer.len()
        && point.answer.iter().all(|(name, value)| {
            let there = other.answer.get(name);
            there.is_some_and(|there| is_same_value(point, name, value, there))
        });
    point.outcome == other.outcome && answers
}

fn is_same_value(point: &Point, name: &str, value: &str, other: &str) -> bool {
    value == other || is_time(point, name) && is_near(value, other)
}

fn is_time(point: &Point, name: &str) -> bool {
    is_measured(point) || name.contains("nanoseconds")
}

/// Times are near each other up to a factor of two; all else is the same or is not.
fn is_near(value: &str, other: &str) -> bool {
    match (value.parse::<f64>(), other.parse::<f64>()) {
        (Ok(one), Ok(other)) => one <= 2.0 * other && other <= 2.0 * one,
        _ => false,
    }
}

fn difference(
    point: Option<&Point>,
    other: Option<&Point>,
    report: &Report,
    there: &Report,
) -> Difference {
    let known = point.or(other);
    let name = known.map_or("", |point| &point.name);
    let both = [point, other].into_iter().flatten();
    // The values of a failure; else the names, from a question or from what the report says of its operations.
    let values = both
        .clone()
        .find(|point| !point.registers.is_empty())
        .map(|point| list(&point.registers));
    let named = || {
        both.clone()
            .find_map(|point| point.details.get("registers").cloned())
    };
    let of_operation = || {
        let about = report
            .operations
            .get(name)
            .or_else(|| there.operations.get(name))?;
        let (_, registers) = about.rsplit_once('(')?;
        Some(registers.trim_end_matches(')').to_owned())
    };
    Difference {
        of: known.map_or("", |point| &point.of).to_owned(),
        name: name.to_owned(),
        here: said(point, other),
        there: said(other, point),
        registers: values
            .or_else(named)
            .or_else(of_operation)
            .unwrap_or_default(),
    }
}

/// What a point says that the other one does not.
fn said(point: Option<&Point>, other: Option<&Point>) -> String {
    let Some(point) = point else {
        return "not tested".to_owned();
    };
    match point.outcome {
        Outcome::Passed if !point.answer.is_empty() => {
            let mut answer = point.answer.clone();
            let others = other.map(|other| &other.answer);
            answer.retain(|name, value| {
                let there = others.and_then(|others| others.get(name));
                !there.is_some_and(|there| is_same_value(point, name, value, there))
            });
            // The other one says more.
            if answer.is_empty() {
                return list(&point.answer);
            }
            list(&answer)
        }
        Outcome::Passed => "passed".to_owned(),
        Outcome::Failed => {
            let detail = |name: &str| point.details.get(name).map_or("?", String::as_str);
            format!(
                "failed ({}: expected {}, seen {})",
                detail("when"),
                detail("expected"),
                detail("seen")
            )
        }
        Outcome::Skipped => format!("skipped ({})", point.reason.as_deref().unwrap_or_default()),
    }
}
