//! The program on the simulated chip.

use pycom_bsp::module::{P3, P4, P9, P10};
use pycom_bsp::sim::{self, PadLevel};
use thermometer::bench::{Bus, Line};
use thermometer::{Temperature, Thermometer};

/// What the console shows after a key was pressed, with this in the thermometer's register.
fn shown(key: u8, temperature: Option<[u8; 2]>) -> String {
    sim::run(|chip| {
        let wires = (P9::take().unwrap(), P10::take().unwrap());
        let mut thermometer = Thermometer::new(Bus::new(chip, wires, temperature));
        let mut heard = Vec::new();
        let wires = (P3::take().unwrap(), P4::take().unwrap());
        let mut console = Line::new(chip, wires, |byte| heard.push(byte));
        let key = console.press(key);
        thermometer.answer(key, &mut console).unwrap();
        drop(console);
        // Nobody holds the wires of the bus down afterwards.
        let bus = [chip.pin::<P9>(), chip.pin::<P10>()];
        assert_eq!(bus.map(|wire| wire.level()), [PadLevel::High; 2]);
        String::from_utf8(heard).unwrap()
    })
}

#[test]
fn the_temperature_goes_from_the_bus_to_the_console() {
    assert_eq!(shown(b't', Some([0x15, 0x80])), "21.50 °C\r\n");
    assert_eq!(shown(b't', Some([0xE7, 0x00])), "-25.00 °C\r\n");
}

#[test]
fn another_key_says_which_there_are() {
    assert_eq!(shown(b'x', Some([0, 0])), "t: temperature\r\n");
}

#[test]
fn a_thermometer_that_is_not_there_is_told() {
    assert!(shown(b't', None).starts_with("no thermometer: NoAcknowledge"));
}

#[test]
fn temperatures_are_written_with_two_decimals() {
    let written = [0, 1, -1, 16, -17, 2047].map(|sixteenths| Temperature(sixteenths).to_string());
    let expected = ["0.00", "0.06", "-0.06", "1.00", "-1.06", "127.93"];
    assert_eq!(written, expected.map(|number| format!("{number} °C")));
}
