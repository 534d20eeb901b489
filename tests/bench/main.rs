//! The bench around the simulated chip: drivers of the ecosystem against parts, programs that end, time, and what is drawn.

mod async_button;
mod dht22;
mod embassy;
mod hx711;
mod knobs;
mod pins;
mod programs;
mod rules;
mod shields;
mod spi;
mod waves;
