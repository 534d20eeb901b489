//! An HX711, an amplifier of load cells with a clock and a data wire, and the driver of its name.

use std::time::Duration;

use embedded_hal::digital::{InputPin, OutputPin};
use hx711::Hx711;
use pycom_bsp::machine::{Init, Pin};
use pycom_bsp::module::{P9, P10};
use pycom_bsp::sim::{self, Chip, Drive, PadLevel, Part, Wires};
use pycom_bsp::{AnyPin, Input, Level, Output};

/// The chip, by its data sheet: its pin 0 is DOUT, 1 is PD_SCK.
struct LoadCell {
    weight: i32,
    /// How many bits are out.
    sent: u32,
    clocks: Vec<Duration>,
    is_down: bool,
}

/// How long a conversion takes at 10 a second.
const CONVERSION: Duration = Duration::from_millis(100);
/// A clock that is high for so long switches it off.
const POWER_DOWN: Duration = Duration::from_micros(60);

impl Part for LoadCell {
    fn attached(&mut self, wires: &mut Wires<'_>) {
        wires.drive(0, Drive::High);
        wires.drive_after(CONVERSION, 0, Drive::Low);
    }

    fn changed(&mut self, wires: &mut Wires<'_>, pin: usize, level: PadLevel) {
        if pin != 1 {
            return;
        }
        if self.is_down && level == PadLevel::Low {
            self.is_down = false;
            self.attached(wires);
        }
        if level != PadLevel::High {
            return;
        }
        wires.wake_after(POWER_DOWN);
        self.clocks.push(wires.now());
        // The most significant bit first; a 25th pulse ends it, and the next conversion begins.
        let bit = self.sent < 24 && self.weight >> (23 - self.sent) & 1 == 0;
        self.sent += 1;
        let external = if bit { Drive::Low } else { Drive::High };
        wires.drive(0, external);
        if self.sent == 25 {
            self.sent = 0;
            wires.drive_after(CONVERSION, 0, Drive::Low);
        }
    }

    fn woken(&mut self, wires: &mut Wires<'_>) {
        let clock_began = self.clocks.last().copied().unwrap_or_default();
        let is_long = wires.now() - clock_began >= POWER_DOWN;
        if is_long && wires.level(1) == PadLevel::High {
            (self.is_down, self.sent) = (true, 0);
            self.clocks.clear();
        }
    }
}

fn weigh(chip: &Chip, dout: impl InputPin, sck: impl OutputPin) {
    let wires = [chip.pin::<P9>(), chip.pin::<P10>()];
    let cell = chip.attach(
        LoadCell {
            weight: -12_345,
            sent: 0,
            clocks: Vec::new(),
            is_down: false,
        },
        &wires,
    );
    let Ok(mut scale) = Hx711::new(chip.delay(), dout, sck) else {
        panic!("its pins do not fail");
    };
    for weight in [-12_345, 0x7f_ffff, -1] {
        cell.with(|cell, _| cell.weight = weight);
        let began = chip.now();
        let found = loop {
            match scale.retrieve() {
                Ok(found) => break found,
                Err(nb::Error::WouldBlock) => chip.advance(Duration::from_millis(1)),
                Err(nb::Error::Other(_)) => panic!("its pins do not fail"),
            }
        };
        assert_eq!(found, weight);
        assert!(chip.now() - began < 2 * CONVERSION);
    }
    let clocks = cell.remove().clocks;
    assert!(clocks.len() >= 3 * 25);
    // PD_SCK has to be high and low for 0.2 µs at least.
    assert!(
        clocks
            .windows(2)
            .all(|pair| pair[1] - pair[0] >= Duration::from_nanos(400))
    );
}

#[test]
fn a_load_cell_is_read() {
    sim::run(|chip| {
        let dout = Input::new(P9::take().unwrap());
        weigh(chip, dout, Output::new(P10::take().unwrap(), Level::Low));
    });
    sim::run(|chip| {
        let dout = AnyPin::from(P9::take().unwrap()).into_input();
        let sck = AnyPin::from(P10::take().unwrap());
        weigh(chip, dout, sck.into_output(Level::Low).unwrap());
    });
    sim::run(|chip| {
        let dout = Pin::with("P9", Init::new(Pin::IN)).unwrap();
        weigh(chip, dout, Pin::with("P10", Init::new(Pin::OUT)).unwrap());
    });
}
