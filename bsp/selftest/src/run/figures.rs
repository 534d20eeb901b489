//! Measured lines, stored while the report cannot be written.

use core::fmt;

/// The lines.
#[derive(Default)]
pub(super) struct Figures {
    text: Text,
}

/// Text of limited length: what does not fit is left out.
struct Text {
    bytes: [u8; 2048],
    length: usize,
}

impl Default for Text {
    fn default() -> Self {
        Text {
            bytes: [0; 2048],
            length: 0,
        }
    }
}

impl fmt::Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let place = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        place.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

impl Figures {
    pub(super) fn add(&mut self, figure: fmt::Arguments<'_>) {
        let _ = fmt::Write::write_fmt(&mut self.text, format_args!("{figure}\n"));
    }

    pub(super) fn lines(&self) -> core::str::Lines<'_> {
        let text = self.text.bytes.get(..self.text.length).unwrap_or_default();
        core::str::from_utf8(text).unwrap_or_default().lines()
    }
}
