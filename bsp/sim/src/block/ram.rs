//! RAM of the program.

use std::any::{Any, TypeId};
use std::sync::Arc;

/// The values in RAM, one of each type.
pub(crate) type Values = Vec<(TypeId, Arc<dyn Any + Send + Sync>)>;

/// What the program that started as the chip's n-th has in RAM.
#[derive(Default)]
pub(crate) struct Ram {
    start: u64,
    values: Values,
}

impl Ram {
    /// What programs before this start have left there, which is gone now.
    pub(crate) fn forget_before(&mut self, start: u64) -> Values {
        match std::mem::replace(&mut self.start, start) == start {
            true => Vec::new(),
            false => std::mem::take(&mut self.values),
        }
    }

    /// The value of a type; `make` makes the first one.
    pub(crate) fn value<T: Any + Send + Sync>(&mut self, make: fn() -> T) -> Arc<T> {
        let known = self.values.iter().find(|(id, _)| *id == TypeId::of::<T>());
        let value = match known {
            Some((_, value)) => value.clone(),
            None => {
                let value: Arc<dyn Any + Send + Sync> = Arc::new(make());
                self.values.push((TypeId::of::<T>(), value.clone()));
                value
            }
        };
        value.downcast().expect("the type it was found by")
    }
}
