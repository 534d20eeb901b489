//! From what came over the serial port to a report.
//!
//! The report of each start stands between `# begin` and `# end`, which has a checksum. What is outside is the boot loader's, and is only looked at for what has
//! gone wrong. A second first start begins a new report: somebody has reset the board.

use std::collections::BTreeMap;

use super::report::{FORMAT, Outcome, Point, Report};
use super::trouble::{Outside, Trouble};

/// Reads a log. Nothing that is wrong with it is lost: it is among the report's troubles.
pub fn read(bytes: &[u8]) -> Report {
    let mut reader = Reader::default();
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    for (index, line) in lines.enumerate() {
        let is_cut = !line.ends_with(b"\n");
        // What it would have been is told as what is missing.
        if is_cut && reader.section.is_some() && !line.starts_with(b"# end ") {
            break;
        }
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        reader.line(index + 1, line.strip_suffix(b"\r").unwrap_or(line));
    }
    reader.end(bytes.iter().all(u8::is_ascii_whitespace))
}

/// Reads it line by line.
#[derive(Debug, Default)]
pub struct Reader {
    report: Report,
    /// The start that is being read, and the sum of its lines.
    section: Option<Section>,
    /// How many starts came whole.
    starts: u32,
    place: Place,
    plan: Option<u32>,
    outside: Outside,
    bailed_out: bool,
}

#[derive(Debug)]
struct Section {
    start: u32,
    sum: u32,
}

/// Which part of a test point's block a line belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    /// None.
    #[default]
    Between,
    Block,
    Registers,
    Answer,
}

impl Reader {
    /// Whether nothing more is to come.
    pub fn is_over(&self) -> bool {
        (self.plan.is_some() || self.bailed_out) && self.section.is_none()
    }

    /// Whether nothing more is to be expected: a panic, or no program that could start.
    pub fn is_hopeless(&self) -> bool {
        self.outside.is_hopeless()
    }

    /// How many resets there were outside of a report.
    pub fn resets(&self) -> usize {
        self.outside.resets()
    }

    /// The report so far.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// Whether a start of it has come.
    pub fn has_begun(&self) -> bool {
        self.starts != 0 || self.section.is_some()
    }

    /// Takes a line.
    pub fn line(&mut self, number: usize, bytes: &[u8]) {
        let text = String::from_utf8_lossy(bytes);
        if let Some(start) = text
            .strip_prefix("# begin ")
            .and_then(|start| start.parse().ok())
        {
            self.begin(start);
        } else if let Some(end) = text.strip_prefix("# end ").and_then(End::parse) {
            self.end_section(&end);
        } else if self.section.is_some() {
            self.inside(number, bytes, &text);
        } else {
            self.outside.line(&text);
        }
    }

    fn begin(&mut self, start: u32) {
        if start == 1 {
            *self = Self::default();
        } else if let Some(section) = self.section.take() {
            self.cut(section.start);
        } else if start != self.starts + 1 {
            self.cut(start.saturating_sub(1));
        }
        self.place = Place::Between;
        self.section = Some(Section {
            start,
            sum: u32::MAX,
        });
    }

    /// A start did not come to its end.
    fn cut(&mut self, start: u32) {
        let points = self.report.points.last().map_or(0, |point| point.number);
        self.trouble(Trouble::Truncated { start, points });
    }

    fn trouble(&mut self, trouble: Trouble) {
        if !self.report.troubles.contains(&trouble) {
            self.report.troubles.push(trouble);
        }
    }

    fn end_section(&mut self, end: &End) {
        let Some(section) = self.section.take() else {
            return;
        };
        self.starts = section.start;
        self.place = Place::Between;
        let came = !section.sum;
        if section.start != end.start || came != end.sum {
            self.trouble(Trouble::Garbled {
                start: section.start,
                sent: end.sum,
                came,
            });
        }
    }

    fn inside(&mut self, number: usize, bytes: &[u8], text: &str) {
        if let Some(section) = &mut self.section {
            section.sum = crc(crc(section.sum, bytes), b"\n");
        }
        let known = match text.strip_prefix("  ") {
            Some(line) => self.in_block(line),
            None => self.at_left(text),
        };
        if known.is_none() {
            // In a panic, the boot loader's words come in between.
            self.outside.line(text);
            let text = text.chars().take(80).collect();
            self.trouble(Trouble::Line { line: number, text });
        }
    }

    /// A line of a block of YAML; nothing, if it is none.
    fn in_block(&mut self, line: &str) -> Option<()> {
        match (self.place, line) {
            (Place::Between, "---") if !self.report.points.is_empty() => self.place = Place::Block,
            (Place::Between, _) => return None,
            (_, "...") => self.place = Place::Between,
            (_, "registers:") => self.place = Place::Registers,
            (_, "answer:") => self.place = Place::Answer,
            (place, line) => {
                let is_nested = line.starts_with("  ");
                let (name, value) = line.trim_start().split_once(": ")?;
                let point = self.report.points.last_mut()?;
                let values = match (place, is_nested) {
                    (Place::Registers, true) => &mut point.registers,
                    (Place::Answer, true) => &mut point.answer,
                    (Place::Block, false) => &mut point.details,
                    _ => return None,
                };
                let value = value
                    .strip_prefix('"')
                    .and_then(|value| value.strip_suffix('"'))
                    .unwrap_or(value);
                values.insert(name.to_owned(), value.to_owned());
            }
        }
        Some(())
    }

    fn at_left(&mut self, text: &str) -> Option<()> {
        if self.place != Place::Between {
            // A block without an end.
            self.place = Place::Between;
            return None;
        }
        if let Some(comment) = text.strip_prefix("# ") {
            self.comment(comment);
        } else if let Some(reason) = text.strip_prefix("Bail out! ") {
            self.bailed_out = true;
            self.trouble(Trouble::BailOut(reason.to_owned()));
        } else if let Some(last) = text.strip_prefix("1..") {
            self.plan = Some(last.parse().ok()?);
        } else {
            let point = point(text)?;
            let before = self.report.points.last().map_or(0, |point| point.number);
            if point.number != before + 1 {
                self.trouble(Trouble::Numbers {
                    after: before,
                    came: point.number,
                });
            }
            self.report.points.push(point);
        }
        Some(())
    }

    fn comment(&mut self, comment: &str) {
        let report = &mut self.report;
        let (word, rest) = comment.split_once(' ').unwrap_or((comment, ""));
        match word {
            "operation" => {
                if let Some((name, about)) = rest.split_once(": ") {
                    report.operations.insert(name.to_owned(), about.to_owned());
                }
            }
            "board" => {
                let name = rest.split(' ').next().unwrap_or_default();
                report.board = (name != "any").then(|| name.to_owned());
                report.head.push(comment.to_owned());
            }
            // That of each start, and the summary.
            "reset" => {}
            _ if self
                .section
                .as_ref()
                .is_some_and(|section| section.start == 1) =>
            {
                report.head.push(comment.to_owned())
            }
            _ => {}
        }
    }

    /// The report, after the last line.
    pub fn end(mut self, is_silent: bool) -> Report {
        self.report.format = FORMAT;
        let came = self.report.points.len() as u32;
        match self.plan {
            Some(planned) if planned != came => self.trouble(Trouble::Plan { planned, came }),
            _ => {}
        }
        if let Some(section) = &self.section {
            self.cut(section.start);
        } else if self.plan.is_none() && self.starts != 0 && !self.bailed_out {
            self.cut(self.starts);
        }
        let is_whole = self.report.troubles.is_empty() && self.plan.is_some();
        let has_begun = self.starts != 0 || self.section.is_some();
        match self.outside.trouble(is_whole || self.bailed_out) {
            Some(trouble) => self.report.troubles.insert(0, trouble),
            None if is_silent => self.report.troubles.push(Trouble::Silence),
            None if !has_begun => self.report.troubles.push(Trouble::NoReport),
            None => {}
        }
        self.report
    }
}

/// `ok 12 - P9 output # SKIP reason`
fn point(text: &str) -> Option<Point> {
    let (outcome, rest) = match text.strip_prefix("not ok ") {
        Some(rest) => (Outcome::Failed, rest),
        None => (Outcome::Passed, text.strip_prefix("ok ")?),
    };
    let (number, rest) = rest.split_once(" - ")?;
    let (rest, reason) = match rest.split_once(" # SKIP ") {
        Some((rest, reason)) => (rest, Some(reason.to_owned())),
        None => (rest, None),
    };
    let (of, name) = rest.split_once(' ').unwrap_or((rest, ""));
    let is_word = |word: &str| {
        word.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    let is_right = !of.is_empty() && is_word(of) && is_word(name);
    // A pin alone is one that is left alone.
    let is_right = is_right && (reason.is_some() || !name.is_empty());
    is_right.then(|| Point {
        number: number.parse().unwrap_or(0),
        outcome: match reason {
            Some(_) => Outcome::Skipped,
            None => outcome,
        },
        of: of.to_owned(),
        name: name.to_owned(),
        reason,
        details: BTreeMap::new(),
        registers: BTreeMap::new(),
        answer: BTreeMap::new(),
    })
}

/// `3: CRC-32 1a2b3c4d`
struct End {
    start: u32,
    sum: u32,
}

impl End {
    fn parse(text: &str) -> Option<Self> {
        let (start, rest) = text.split_once(": ")?;
        let sum = rest.strip_prefix("CRC-32 ")?;
        Some(End {
            start: start.parse().ok()?,
            sum: u32::from_str_radix(sum, 16).ok()?,
        })
    }
}

/// CRC-32 of ISO 3309, without its inversions at both ends.
fn crc(sum: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(sum, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            sum >> 1 ^ if sum & 1 != 0 { 0xEDB8_8320 } else { 0 }
        })
    })
}
