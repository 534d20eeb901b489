//! For the simulated chip, which does not model RMT: pulses on the pin instead, and a model of the LED.

use core::convert::Infallible;
use core::time::Duration;

use pycom_bsp::lopy4::RGB_LED;
use pycom_bsp::sim::{Chip, PadLevel, Part, Wires};
use pycom_bsp::{Level, Output};
use smart_leds::{RGB8, SmartLedsWrite};

/// A zero for a WS2812B: the high time and the low time of the line, in nanoseconds (data
/// sheet, "Data transfer time"; each ±150 ns).
const ZERO: (u64, u64) = (400, 850);
/// A one: see [`ZERO`].
const ONE: (u64, u64) = (800, 450);
const TOLERANCE: u64 = 150;
/// The low time after which the LED shows the new colour, in nanoseconds. (Older ones need 50 µs, newer ones 280 µs.)
const RESET: u64 = 280_000;

/// Sends the pulses of RMT on the pin.
#[derive(Debug)]
pub struct Pulses {
    chip: Chip,
    line: Output<RGB_LED>,
}

impl Pulses {
    /// Pulses on the LED's pin.
    pub fn new(chip: &Chip, pin: RGB_LED) -> Self {
        let line = Output::new(pin, Level::Low);
        Self {
            chip: chip.clone(),
            line,
        }
    }
}

impl SmartLedsWrite for Pulses {
    type Error = Infallible;
    type Color = RGB8;

    fn write<T, I>(&mut self, colours: T) -> Result<(), Infallible>
    where
        T: IntoIterator<Item = I>,
        I: Into<RGB8>,
    {
        for colour in colours {
            let RGB8 { r, g, b } = colour.into();
            for byte in [g, r, b] {
                for bit in (0..8).rev() {
                    let (high, low) = if byte >> bit & 1 == 1 { ONE } else { ZERO };
                    // The access takes a part of the time.
                    let access = self.chip.access_time(1);
                    self.line.set_high();
                    self.chip.advance(Duration::from_nanos(high) - access);
                    self.line.set_low();
                    self.chip.advance(Duration::from_nanos(low) - access);
                }
            }
        }
        self.chip.advance(Duration::from_nanos(RESET));
        Ok(())
    }
}

/// A WS2812B: it decodes bits by their pulse lengths, and shows a colour when the line has been low for long enough.
#[derive(Debug, Default)]
pub struct Ws2812 {
    /// The time of the line's last edge.
    since: Duration,
    /// The length of the last high pulse.
    high: u64,
    bits: u32,
    count: u8,
    /// The colour that it shows.
    pub colour: RGB8,
    /// The number of pulses that were neither a zero nor a one.
    pub unclear: u32,
}

impl Part for Ws2812 {
    fn changed(&mut self, wires: &mut Wires<'_>, _: usize, level: PadLevel) {
        let lasted = u64::try_from((wires.now() - self.since).as_nanos()).unwrap_or(u64::MAX);
        self.since = wires.now();
        if level == PadLevel::Low {
            self.high = lasted;
            let is = |(high, _): (u64, u64)| self.high.abs_diff(high) <= TOLERANCE;
            if !is(ZERO) && !is(ONE) {
                self.unclear += 1;
            }
            self.bits = self.bits << 1 | u32::from(is(ONE));
            self.count += 1;
            wires.wake_after(Duration::from_nanos(RESET));
        } else if self.count > 0 {
            let expected = if self.bits & 1 == 1 { ONE } else { ZERO };
            if lasted.abs_diff(expected.1) > TOLERANCE {
                self.unclear += 1;
            }
        }
    }

    fn woken(&mut self, wires: &mut Wires<'_>) {
        let is_over = wires.level(0) == PadLevel::Low
            && wires.now() - self.since >= Duration::from_nanos(RESET);
        if is_over && self.count == 24 {
            let [_, g, r, b] = self.bits.to_be_bytes();
            self.colour = RGB8 { r, g, b };
        }
        if is_over {
            (self.bits, self.count) = (0, 0);
        }
    }
}
