//! Which lines of Python ran when.

use std::collections::VecDeque;
use std::time::Duration;

/// How many lines are kept: the latest.
const LIMIT: usize = 1 << 20;

/// The lines that ran, and the files that they are of.
#[derive(Default)]
pub struct Lines {
    /// Name and text of each file.
    files: Vec<(String, String)>,
    ran: VecDeque<(u64, u32)>,
}

impl Lines {
    /// A file, whose lines have the next number in their upper 8 bits.
    pub fn add_file(&mut self, name: String, text: String) {
        self.files.push((name, text));
    }

    /// The program starts again, and reads its files again.
    pub fn start(&mut self) {
        self.files.clear();
    }

    pub fn push(&mut self, now: Duration, at: u32) {
        if self.ran.len() == LIMIT {
            self.ran.pop_front();
        }
        self.ran.push_back((now.as_nanos() as u64, at));
    }

    fn file_and_line(&self, at: u32) -> Option<(&(String, String), u32)> {
        let file = self.files.get((at >> 24) as usize)?;
        Some((file, at & 0xff_ffff))
    }

    /// `script.py:3`.
    pub fn place(&self, at: u32) -> Option<String> {
        let ((name, _), line) = self.file_and_line(at)?;
        (line > 0).then(|| format!("{name}:{line}"))
    }

    /// The last lines that had begun before a moment, each with when, where and its text; loops show once.
    pub fn before(&self, moment: u64, count: usize) -> Vec<(u64, String, String)> {
        let end = self.ran.partition_point(|(at, _)| *at < moment);
        let mut shown: Vec<(u64, u32)> = Vec::new();
        for (at, line) in self.ran.range(..end).rev() {
            if shown.len() == count {
                break;
            }
            if !shown.iter().any(|(_, other)| other == line) {
                shown.push((*at, *line));
            }
        }
        let shown = shown.into_iter().rev();
        shown
            .map(|(at, line)| {
                let text = self.file_and_line(line).and_then(|((_, text), line)| {
                    text.lines().nth((line as usize).checked_sub(1)?)
                });
                (
                    at,
                    self.place(line).unwrap_or_default(),
                    text.unwrap_or_default().trim_end().to_owned(),
                )
            })
            .collect()
    }
}
