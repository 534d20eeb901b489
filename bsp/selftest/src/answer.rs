//! The answer to a question, with as many values as it has.

use crate::value::Value;

/// An answer: names and values.
#[derive(Default)]
pub(crate) struct Answer {
    values: [(&'static str, Value); 24],
    count: usize,
}

impl Answer {
    /// Adds one; what is too much is left out.
    pub(crate) fn add(&mut self, name: &'static str, value: Value) {
        if let Some(place) = self.values.get_mut(self.count) {
            *place = (name, value);
            self.count += 1;
        }
    }

    pub(crate) fn values(&self) -> &[(&'static str, Value)] {
        self.values.get(..self.count).unwrap_or_default()
    }
}
