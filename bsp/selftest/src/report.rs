//! The report: TAP, version 14, with a checksum for each start.

use core::fmt::{self, Write};

use esp32_pads::board::PinInfo;
use esp32_pads::pad::Pad;

use crate::operation::Operation;
use crate::platform::Platform;
use crate::question::Question;
use crate::reg::Register;
use crate::store::{Store, Word};
use crate::value::Value;

/// Where a test came out otherwise than expected.
#[derive(Clone, Copy)]
pub(crate) struct Difference {
    pub(crate) when: &'static str,
    pub(crate) expected: Value,
    pub(crate) seen: Value,
}

pub(crate) type Check = Result<(), Difference>;

/// Compares what was seen with what was expected.
pub(crate) fn same(
    when: &'static str,
    expected: impl Into<Value>,
    seen: impl Into<Value>,
) -> Check {
    let (expected, seen) = (expected.into(), seen.into());
    if expected == seen {
        Ok(())
    } else {
        Err(Difference {
            when,
            expected,
            seen,
        })
    }
}

/// What a test point is about.
#[derive(Clone, Copy)]
pub(crate) enum Of {
    Pin(&'static PinInfo),
    Chip,
}

impl fmt::Display for Of {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Of::Pin(pin) => f.write_str(pin.id),
            Of::Chip => f.write_str("chip"),
        }
    }
}

/// Writes the report, and counts.
pub(crate) struct Report<'a, P> {
    pub(crate) platform: &'a mut P,
    pub(crate) store: &'a mut Store,
    sum: Crc,
}

impl<'a, P: Platform> Report<'a, P> {
    /// Begins the part of one start.
    pub(crate) fn begin(platform: &'a mut P, store: &'a mut Store) -> Self {
        let start = store.add(Word::Starts);
        let mut report = Report {
            platform,
            store,
            sum: Crc::new(),
        };
        // What is on the line by now, of a boot loader, ends.
        report.platform.print("\n");
        if start == 1 {
            report.platform.print("TAP version 14\n");
        }
        report.raw(format_args!("# begin {start}\n"));
        report
    }

    /// Ends it: what was sent can be checked.
    pub(crate) fn end(mut self) {
        let start = self.store.get(Word::Starts);
        let sum = self.sum.value();
        self.raw(format_args!("# end {start}: CRC-32 {sum:08x}\n"));
    }

    /// Writes text that the checksum does not include.
    fn raw(&mut self, text: fmt::Arguments<'_>) {
        let _ = Console(self.platform).write_fmt(text);
    }

    fn line(&mut self, text: fmt::Arguments<'_>) {
        let mut summed = Summed {
            sum: &mut self.sum,
            platform: self.platform,
        };
        let _ = writeln!(summed, "{text}");
    }

    /// A comment.
    pub(crate) fn comment(&mut self, text: fmt::Arguments<'_>) {
        self.line(format_args!("# {text}"));
    }

    /// A test point that passed or failed; of a failure the registers too.
    pub(crate) fn point(&mut self, of: Of, operation: &'static Operation, check: Check) {
        let number = self.store.add(Word::Points);
        let Err(difference) = check else {
            self.line(format_args!("ok {number} - {of} {}", operation.name));
            return;
        };
        self.store.add(Word::Failed);
        self.line(format_args!("not ok {number} - {of} {}", operation.name));
        self.line(format_args!("  ---"));
        if let Of::Pin(pin) = of {
            self.line(format_args!("  gpio: {}", pin.pad.gpio));
        }
        self.line(format_args!("  when: \"{}\"", difference.when));
        self.line(format_args!("  expected: \"{}\"", difference.expected));
        self.line(format_args!("  seen: \"{}\"", difference.seen));
        self.line(format_args!("  registers:"));
        let pad = match of {
            Of::Pin(pin) => pin.pad,
            Of::Chip => &esp32_pads::pads::GPIO0,
        };
        for register in operation.registers {
            if register.address(pad).is_some() {
                let value = register.read(pad);
                self.line(format_args!(
                    "    {}: \"{value:#010x}\"",
                    register.name(pad)
                ));
            }
        }
        self.line(format_args!("  ..."));
    }

    /// A test point that is left out.
    pub(crate) fn skip(
        &mut self,
        of: Of,
        operation: Option<&'static Operation>,
        reason: fmt::Arguments<'_>,
    ) {
        let number = self.store.add(Word::Points);
        self.store.add(Word::Skipped);
        let (space, name) = match operation {
            Some(operation) => (" ", operation.name),
            None => ("", ""),
        };
        self.line(format_args!(
            "ok {number} - {of}{space}{name} # SKIP {reason}"
        ));
    }

    /// A question that was asked, with the answer: names and values.
    pub(crate) fn answer(&mut self, of: Of, question: &'static Question, answer: &[(&str, Value)]) {
        let number = self.store.add(Word::Points);
        self.line(format_args!("ok {number} - {of} {}", question.id));
        self.line(format_args!("  ---"));
        self.line(format_args!("  question: \"{}\"", question.about));
        if let Of::Pin(pin) = of {
            self.line(format_args!(
                "  registers: \"{}\"",
                Names(question.registers, Some(pin.pad))
            ));
        }
        self.line(format_args!("  answer:"));
        for (name, value) in answer {
            self.line(format_args!("    {name}: \"{value}\""));
        }
        self.line(format_args!("  ..."));
    }

    /// A question that was not asked.
    pub(crate) fn unanswered(&mut self, of: Of, question: &'static Question, reason: &str) {
        let number = self.store.add(Word::Points);
        self.store.add(Word::Skipped);
        self.line(format_args!(
            "ok {number} - {of} {} # SKIP {reason}",
            question.id
        ));
    }

    /// The end of a whole report.
    pub(crate) fn plan(&mut self) {
        let points = self.store.get(Word::Points);
        let failed = self.store.get(Word::Failed);
        let skipped = self.store.get(Word::Skipped);
        let passed = points - failed - skipped;
        self.line(format_args!(
            "# {passed} passed, {failed} failed, {skipped} skipped"
        ));
        self.line(format_args!("1..{points}"));
    }

    /// The end of one that cannot be.
    pub(crate) fn bail_out(&mut self, reason: fmt::Arguments<'_>) {
        self.line(format_args!("Bail out! {reason}"));
    }
}

/// The names of registers: of a pad, or of any.
pub(crate) struct Names(
    pub(crate) &'static [Register],
    pub(crate) Option<&'static Pad>,
);

impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Names(registers, pad) = self;
        let mut before = "";
        for register in *registers {
            match pad {
                Some(pad) if register.address(pad).is_none() => continue,
                Some(pad) => write!(f, "{before}{}", register.name(pad))?,
                None => write!(f, "{before}{}", register.kind())?,
            }
            before = ", ";
        }
        Ok(())
    }
}

struct Console<'a, P>(&'a mut P);

impl<P: Platform> Write for Console<'_, P> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.print(text);
        Ok(())
    }
}

struct Summed<'a, P> {
    sum: &'a mut Crc,
    platform: &'a mut P,
}

impl<P: Platform> Write for Summed<'_, P> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.sum.add(text.as_bytes());
        self.platform.print(text);
        Ok(())
    }
}

/// CRC-32 as in Ethernet and zip files (ISO 3309), bit by bit: a report has some thousand characters.
#[derive(Clone, Copy)]
struct Crc(u32);

impl Crc {
    const fn new() -> Self {
        Crc(u32::MAX)
    }

    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 ^= u32::from(*byte);
            for _ in 0..8 {
                self.0 = self.0 >> 1 ^ if self.0 & 1 != 0 { 0xEDB8_8320 } else { 0 };
            }
        }
    }

    fn value(self) -> u32 {
        !self.0
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    #[test]
    fn cycles_are_shown_in_hundredths() {
        let shown = [0, 1, 63, 64, 64 * 58 + 16].map(|count| Value::Cycles(count).to_string());
        assert_eq!(shown, ["0.00", "0.01", "0.98", "1.00", "58.25"]);
    }

    #[test]
    fn the_checksum_is_that_of_zip_files() {
        let mut sum = Crc::new();
        sum.add(b"1234");
        sum.add(b"56789");
        assert_eq!(sum.value(), 0xCBF4_3926);
    }
}
