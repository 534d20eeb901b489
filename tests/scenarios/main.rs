//! What every method of the API does to the pad, on the simulated chip, for every pin that has it.

mod alternate;
mod analog;
mod dynamic;
mod erased;
mod glitches;
mod hal;
mod hold;
mod modes;
mod ownership;
mod parts;
mod pull;
mod resets;
mod take_over;
mod threads;
mod value;
