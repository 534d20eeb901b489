//! What can be wrong with a report as a whole, and what to do about it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Something that makes a report less than whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// Nothing came at all.
    Silence,
    /// Something came, and no self-test.
    NoReport,
    /// The firmware demands a newer chip.
    MinimumRevision(String),
    /// The program has panicked.
    Panic(String),
    /// The chip resets again and again, for this reason.
    Loop { resets: usize, reason: String },
    /// It waits to be flashed.
    DownloadMode,
    /// There is no program that could start.
    NoFirmware(String),
    /// The test could not be made.
    BailOut(String),
    /// It ends before its end, after this start and point.
    Truncated { start: u32, points: u32 },
    /// The characters of a start are not those that were sent.
    Garbled { start: u32, sent: u32, came: u32 },
    /// A line that no report has.
    Line { line: usize, text: String },
    /// Test points are missing, or come twice.
    Numbers { after: u32, came: u32 },
    /// There are more or fewer than the plan says.
    Plan { planned: u32, came: u32 },
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::Silence => f.write_str(
                "nothing came from the port\n\
                 help: is it the board's port, is the board powered, and does it run (GPIO0 not connected to ground)? Reset it by its button",
            ),
            Trouble::NoReport => f.write_str(
                "something came, but no self-test\n\
                 help: is it the board's port, with 115200 baud, and was the self-test flashed?",
            ),
            Trouble::MinimumRevision(text) => write!(
                f,
                "the chip is older than the firmware demands, and resets again and again: {text}\n\
                 help: build it with `ESP_HAL_CONFIG_MIN_CHIP_REVISION = \"0\"` under `[env]` in `.cargo/config.toml`: docs/revisions.md"
            ),
            Trouble::Panic(text) => write!(f, "the program has panicked: {text}"),
            Trouble::Loop { resets, reason } => write!(
                f,
                "the board resets again and again without a report: {resets} times, the last time by {reason}\n\
                 help: is its supply strong enough, and is the firmware for this chip?"
            ),
            Trouble::DownloadMode => f.write_str(
                "the chip waits to be flashed\n\
                 help: disconnect GPIO0 from ground, and reset the board",
            ),
            Trouble::NoFirmware(text) => write!(f, "the boot loader finds no program that it could start: {text}"),
            Trouble::BailOut(text) => write!(f, "the test was not made: {text}"),
            Trouble::Truncated { start, points } => write!(
                f,
                "the report is not complete: it ends in start {start} after {points} test points\n\
                 help: was the board disconnected, or did a test stop the program? The last point that came was the last one to end"
            ),
            Trouble::Garbled { start, sent, came } => write!(
                f,
                "what came of start {start} is not what was sent: CRC-32 {came:08x} instead of {sent:08x}\n\
                 help: a bad cable or port; or two programs read from it"
            ),
            Trouble::Line { line, text } => write!(f, "line {line} is none of a report: {text:?}"),
            Trouble::Numbers { after, came } => write!(f, "after test point {after} comes {came}"),
            Trouble::Plan { planned, came } => write!(f, "{planned} test points are planned, and {came} came"),
        }
    }
}

/// Of what comes outside of the report: the ROM's and the boot loader's words, and those of a panic.
#[derive(Debug, Default)]
pub struct Outside {
    resets: usize,
    reason: String,
    found: Option<Trouble>,
    in_panic: bool,
}

impl Outside {
    /// Looks at a line.
    pub fn line(&mut self, line: &str) {
        // The text of a panic comes on the line after the place.
        let text = line.trim();
        if text.contains("hardware revision is older than the minimum required") {
            self.found = Some(Trouble::MinimumRevision(text.to_owned()));
            return;
        }
        if self.in_panic && !text.is_empty() {
            self.in_panic = false;
            if let Some(Trouble::Panic(place)) = &mut self.found {
                place.push(' ');
                place.push_str(text);
            }
        }
        if let Some((_, reset)) = text.split_once("rst:") {
            self.resets += 1;
            let reason = reset
                .split_once('(')
                .and_then(|(_, rest)| rest.split_once(')'));
            self.reason = reason.map_or(reset, |(reason, _)| reason).to_owned();
        }
        // The first one decides, but for the text about the revision.
        if self.found.is_some() {
            return;
        }
        let lower = text.to_ascii_lowercase();
        if lower.contains("waiting for download") {
            self.found = Some(Trouble::DownloadMode);
        } else if lower.contains("panicked at") || lower.contains("guru meditation") {
            self.in_panic = true;
            self.found = Some(Trouble::Panic(text.to_owned()));
        } else if lower.contains("invalid header")
            || lower.contains("no bootable app")
            || lower.contains("flash read err")
        {
            self.found = Some(Trouble::NoFirmware(text.to_owned()));
        }
    }

    /// Whether something has been found after which no report comes any more.
    pub fn is_hopeless(&self) -> bool {
        let hopeless = |trouble: &Trouble| {
            matches!(
                trouble,
                Trouble::MinimumRevision(_) | Trouble::Panic(_) | Trouble::NoFirmware(_)
            )
        };
        self.found.as_ref().is_some_and(hopeless)
    }

    /// How many resets there were.
    pub fn resets(&self) -> usize {
        self.resets
    }

    /// What it comes to, for a report that is whole or not.
    pub fn trouble(self, is_whole: bool) -> Option<Trouble> {
        if is_whole {
            return None;
        }
        match self.found {
            Some(found) => Some(found),
            None if self.resets >= LOOP => Some(Trouble::Loop {
                resets: self.resets,
                reason: self.reason,
            }),
            None => None,
        }
    }
}

/// So many resets are a loop: a whole report has seven starts.
pub const LOOP: usize = 10;
