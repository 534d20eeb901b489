//! The parts that come with the bench.

mod button;
mod encoder;
mod logger;
mod wave;

pub use button::{Bounce, PushButton};
pub use encoder::RotaryEncoder;
pub use logger::Logger;
pub use wave::SquareWave;
