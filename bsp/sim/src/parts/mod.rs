//! The parts that come with the bench.
//!
//! Each is a `Part` of `world`, with what a test does to it by its handle of `bench`; it may use no more than these two and `block`.

mod button;
mod encoder;
mod logger;
mod wave;

pub use button::{Bounce, PushButton};
pub use encoder::RotaryEncoder;
pub use logger::Logger;
pub use wave::SquareWave;
