//! The comparison of two sides, change by change.

use std::time::Duration;

use anyhow::Result;
use esp32_sim::PadLevel;

use crate::arguments::Arguments;
use crate::board::{Board, lock};
use crate::report::{Wave, Waves};

/// How many lines of Python are shown.
const LINES: usize = 8;

/// How far apart two moments may be.
#[derive(Clone, Copy)]
struct Tolerance {
    nanoseconds: u64,
    drift: f64,
}

impl Tolerance {
    fn at(self, moment: u64) -> u64 {
        self.nanoseconds
            .saturating_add((self.drift * moment as f64) as u64)
    }

    fn allows(self, one: u64, other: u64) -> bool {
        one.abs_diff(other) <= self.at(one.max(other))
    }
}

/// Where two sides of a pin part.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Difference {
    /// The moment from which on they do.
    at: u64,
    script: Option<(u64, PadLevel)>,
    port: Option<(u64, PadLevel)>,
}

/// The changes of a pin, without the time before anybody has set it up.
fn changes(wave: &Wave) -> &[(u64, PadLevel)] {
    match &wave.levels[..] {
        [(_, PadLevel::Floating), rest @ ..] => rest,
        all => all,
    }
}

/// The first difference of a pin until `end`.
fn first(script: &Wave, port: &Wave, end: u64, tolerance: Tolerance) -> Option<Difference> {
    let (mut script, mut port) = (changes(script).iter(), changes(port).iter());
    // Something that was there from the beginning has no moment.
    let begins = |change: Option<&(u64, PadLevel)>| change.is_none_or(|(at, _)| *at == 0);
    let mut is_first = true;
    loop {
        let (one, other) = (script.next(), port.next());
        let no_moment = is_first && (begins(one) || begins(other));
        is_first = false;
        let is_same = match (one, other) {
            (None, None) => return None,
            (Some((at, level)), Some((when, same))) => {
                level == same && (no_moment || tolerance.allows(*at, *when))
            }
            // The other side may not have come to it.
            (Some((at, _)), None) | (None, Some((at, _))) => {
                at.saturating_add(tolerance.at(*at)) > end
            }
        };
        if is_same {
            continue;
        }
        let moments = [one, other].into_iter().flatten().map(|(at, _)| *at);
        let at = moments.min().unwrap_or(end);
        // Both are too late to be seen on the other side.
        if at.saturating_add(tolerance.at(at)) > end {
            return None;
        }
        let (script, port) = (one.copied(), other.copied());
        return Some(Difference { at, script, port });
    }
}

/// Compares, and tells the first difference. Whether there is none.
pub fn report(board: &Board, script: &Waves, port: &Waves, arguments: &Arguments) -> Result<bool> {
    let end = script.end.min(port.end);
    let tolerance = Tolerance {
        nanoseconds: arguments.port.tolerance.as_nanos() as u64,
        drift: arguments.port.drift,
    };
    let pairs = port
        .pins
        .iter()
        .filter_map(|port| Some((script.pin(port.gpio)?, port)));
    let differences = pairs.filter_map(|(script, port)| {
        let difference = first(script, port, end, tolerance)?;
        Some((difference, script, port))
    });
    let names: Vec<_> = port.pins.iter().map(|wave| wave.name.as_str()).collect();
    let Some((difference, one, other)) = differences.min_by_key(|(it, ..)| it.at) else {
        let until = Duration::from_nanos(end);
        eprintln!("no difference: {} until {until:?}", names.join(", "));
        return Ok(true);
    };
    let at = Duration::from_nanos(difference.at);
    let allowed = Duration::from_nanos(tolerance.at(difference.at));
    eprintln!(
        "difference on {} at {at:?} (tolerance {allowed:?}):",
        one.name
    );
    for (side, wave, change) in [
        ("script", one, difference.script),
        ("port", other, difference.port),
    ] {
        let was = level_before(wave, difference.at);
        let then = match change {
            Some((at, level)) => format!("{} at {:?}", word(level), Duration::from_nanos(at)),
            None => "no further change".to_owned(),
        };
        eprintln!("  {side:<6}  {was} before, then {then}");
    }
    let lines = lock(&board.lines);
    // The line that made the change began before it; the port's change belongs to what the script did meanwhile.
    let moment = difference.script.map_or(difference.at, |(at, _)| at);
    eprintln!("  the script then:");
    for (began, place, text) in lines.before(moment, LINES) {
        let began = format!("{:?}", Duration::from_nanos(began));
        eprintln!("    {began:>14}  {place}: {}", text.trim_start());
    }
    Ok(false)
}

fn level_before(wave: &Wave, moment: u64) -> &'static str {
    let levels = wave.levels.iter().rev();
    let before = levels
        .skip_while(|(at, _)| *at >= moment && *at > 0)
        .map(|(_, level)| *level)
        .next();
    word(before.unwrap_or(PadLevel::Floating))
}

fn word(level: PadLevel) -> &'static str {
    match level {
        PadLevel::Low => "low",
        PadLevel::High => "high",
        PadLevel::Floating => "floating",
        PadLevel::Contention => "contention",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use PadLevel::{Floating, High, Low};

    const TOLERANCE: Tolerance = Tolerance {
        nanoseconds: 10,
        drift: 0.01,
    };

    fn difference(script: &[(u64, PadLevel)], port: &[(u64, PadLevel)]) -> Option<u64> {
        let wave = |levels: &[_]| Wave {
            name: "P9".to_owned(),
            gpio: 12,
            levels: levels.to_vec(),
        };
        first(&wave(script), &wave(port), 10_000, TOLERANCE).map(|difference| difference.at)
    }

    #[test]
    fn changes_are_compared_one_by_one() {
        let script = [(0, Floating), (40, High), (1000, Low), (2000, High)];
        assert_eq!(difference(&script, &script), None);
        // Within 10 and 1 % of the moment.
        assert_eq!(
            difference(
                &script,
                &[(0, Floating), (30, High), (1020, Low), (1975, High)]
            ),
            None
        );
        assert_eq!(
            difference(
                &script,
                &[(0, Floating), (40, High), (1021, Low), (2000, High)]
            ),
            Some(1000)
        );
        // A pulse too short for the tolerance is one all the same.
        assert_eq!(
            difference(
                &script,
                &[
                    (0, Floating),
                    (39, Low),
                    (40, High),
                    (1000, Low),
                    (2000, High)
                ]
            ),
            Some(39)
        );
        assert_eq!(difference(&script, &script[..3]), Some(2000));
        assert_eq!(difference(&script[..3], &script), Some(2000));
        assert_eq!(
            difference(&[(0, Low), (500, High)], &[(0, High), (500, Low)]),
            Some(0)
        );
    }

    #[test]
    fn before_it_is_set_up_a_pin_has_no_level() {
        assert_eq!(difference(&[(0, Floating), (40, Low)], &[(0, Low)]), None);
        assert_eq!(
            difference(&[(0, Floating), (40, Low)], &[(0, Floating)]),
            Some(40)
        );
        assert_eq!(difference(&[(0, Floating)], &[(0, Floating)]), None);
        // Later, floating is a level like the others.
        assert_eq!(
            difference(&[(0, Low), (90, Floating)], &[(0, Low)]),
            Some(90)
        );
        assert_eq!(
            difference(&[(0, Floating), (40, Low)], &[(0, Floating), (900, Low)]),
            Some(40)
        );
    }

    #[test]
    fn what_comes_too_late_to_be_seen_on_both_sides_is_no_difference() {
        assert_eq!(difference(&[(0, Low), (9_950, High)], &[(0, Low)]), None);
        assert_eq!(difference(&[(0, Low)], &[(0, Low), (9_950, High)]), None);
        assert_eq!(
            difference(&[(0, Low), (9_800, High)], &[(0, Low)]),
            Some(9_800)
        );
    }
}
