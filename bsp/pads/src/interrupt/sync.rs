//! What the slots are shared through. A file of its own, so that the model check can put others in its place.

pub(super) use core::sync::atomic::{AtomicPtr, AtomicU32, Ordering, fence};
