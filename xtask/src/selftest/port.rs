//! The serial port: what comes from it, until the report is over or nothing more is to be expected.

use std::io::{ErrorKind, Read};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use serial2::SerialPort;

use super::log::Reader;
use super::report::Outcome;
use super::trouble::LOOP;

const BAUD: u32 = 115_200;
/// Nothing for so long before the first start: somebody has to reset the board.
const PATIENCE: Duration = Duration::from_secs(3);
/// Nothing for so long then is the end. The longest pause within a report is a deep sleep of two seconds.
const SILENCE: Duration = Duration::from_secs(20);

/// After a panic, until its text has come.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// Reads a report, from the reset of the board to its end.
pub fn read(name: &str) -> Result<Vec<u8>> {
    let help = "is it there, may you use it (group `dialout`), and does no other program use it?";
    let mut port =
        SerialPort::open(name, BAUD).with_context(|| format!("cannot open {name}: {help}"))?;
    port.set_read_timeout(Duration::from_millis(200))
        .with_context(|| format!("cannot set up {name}"))?;
    port.discard_buffers().ok();
    // The usual wiring: RTS at EN, DTR at GPIO0. A board without it is reset by hand.
    let wired = port.set_dtr(false).and_then(|()| port.set_rts(true));
    sleep(Duration::from_millis(100));
    let wired = wired.and_then(|()| port.set_rts(false));
    if wired.is_err() {
        anstream::eprintln!("{name} has no line for a reset: reset the board by its button");
    }
    let mut progress = Progress::default();
    let bytes = until_over(&mut port, SILENCE, &mut |event| progress.show(&event))?;
    Ok(bytes)
}

/// What happens while it is read.
#[derive(Debug, PartialEq, Eq)]
pub enum Event<'a> {
    /// Nothing has come yet, for a while.
    Waiting,
    /// So many points have come, and so many of them failed.
    Points { came: usize, failed: usize },
    /// This one has failed.
    Failed(&'a str),
}

/// Shows it: what failed at once, and from time to time how far it is.
#[derive(Default)]
struct Progress {
    shown: usize,
}

impl Progress {
    fn show(&mut self, event: &Event<'_>) {
        match event {
            Event::Waiting => anstream::eprintln!(
                "nothing has come yet: reset the board by its button (GPIO0 not connected to ground)"
            ),
            Event::Points { came, failed } if *came >= self.shown + 50 => {
                self.shown = *came;
                anstream::eprintln!("{came} test points, {failed} failed");
            }
            Event::Points { .. } => {}
            Event::Failed(what) => anstream::eprintln!("failed: {what}"),
        }
    }
}

/// Reads until the report is over, the board turns out not to make one, or nothing has come for so long.
pub fn until_over(
    port: &mut impl Read,
    silence: Duration,
    tell: &mut dyn FnMut(Event<'_>),
) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut reader = Reader::default();
    let (mut read, mut lines) = (0, 0);
    let (mut points, mut failures) = (0, 0);
    let mut last = Instant::now();
    let mut has_told = false;
    loop {
        let mut buffer = [0; 4096];
        match port.read(&mut buffer) {
            // A port that is gone.
            Ok(0) => break,
            Ok(count) => {
                last = Instant::now();
                bytes.extend(&buffer[..count]);
            }
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::TimedOut | ErrorKind::WouldBlock | ErrorKind::Interrupted
                ) =>
            {
                let quiet = last.elapsed();
                if !has_told && bytes.is_empty() && quiet >= PATIENCE.min(silence) {
                    has_told = true;
                    tell(Event::Waiting);
                }
                let is_hopeless = reader.is_hopeless() && quiet >= LAST_WORDS.min(silence);
                if quiet >= silence || is_hopeless {
                    break;
                }
            }
            // Disconnected: what came is worth being looked at.
            Err(error) => {
                anstream::eprintln!("warning: the port is gone: {error}");
                break;
            }
        }
        while let Some(length) = bytes[read..].iter().position(|byte| *byte == b'\n') {
            let line = &bytes[read..read + length];
            lines += 1;
            reader.line(lines, line.strip_suffix(b"\r").unwrap_or(line));
            read += length + 1;
        }
        let came = &reader.report().points;
        if came.len() != points {
            // A second first start begins anew.
            let from = if came.len() < points { 0 } else { points };
            for point in came[from..]
                .iter()
                .filter(|point| point.outcome == Outcome::Failed)
            {
                failures += 1;
                tell(Event::Failed(&format!("{} {}", point.of, point.name)));
            }
            if from == 0 {
                failures = came
                    .iter()
                    .filter(|point| point.outcome == Outcome::Failed)
                    .count();
            }
            points = came.len();
            tell(Event::Points {
                came: points,
                failed: failures,
            });
        }
        let is_loop = !reader.has_begun() && reader.resets() >= LOOP;
        if reader.is_over() || is_loop {
            break;
        }
    }
    Ok(bytes)
}
