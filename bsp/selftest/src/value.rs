//! What was expected or seen: a level, a word, a number.

use core::fmt;

use esp32_pads::Level;

/// Something that was expected, or seen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Value {
    Level(Level),
    Word(u32),
    Count(u32),
    /// A number of cycles, in 64ths.
    Cycles(u32),
    Text(&'static str),
    Pads(u64),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Level(Level::Low) => f.write_str("low"),
            Value::Level(Level::High) => f.write_str("high"),
            Value::Word(word) => write!(f, "{word:#010x}"),
            Value::Count(count) => write!(f, "{count}"),
            Value::Cycles(count) => write!(f, "{}.{:02}", count >> 6, (count & 63) * 100 / 64),
            Value::Text(text) => f.write_str(text),
            Value::Pads(0) => f.write_str("none"),
            Value::Pads(pads) => {
                let mut before = "";
                for gpio in (0..40).filter(|gpio| pads >> gpio & 1 != 0) {
                    write!(f, "{before}GPIO{gpio}")?;
                    before = " ";
                }
                Ok(())
            }
        }
    }
}

impl From<Level> for Value {
    fn from(level: Level) -> Self {
        Value::Level(level)
    }
}

impl From<u32> for Value {
    fn from(word: u32) -> Self {
        Value::Word(word)
    }
}

impl From<bool> for Value {
    fn from(is: bool) -> Self {
        Value::Text(if is { "yes" } else { "no" })
    }
}

impl Default for Value {
    fn default() -> Self {
        Value::Count(0)
    }
}
