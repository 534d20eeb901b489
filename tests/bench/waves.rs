//! What is drawn, read back by another parser.

use std::io::Cursor;
use std::time::Duration;

use pycom_bsp::exp_board::{BUTTON, LED};
use pycom_bsp::sim::{self, Chip, Drive};
use pycom_bsp::{Input, Level, Output, Pull};
use wellen::simple::read_from_reader;

/// A light that blinks, with somebody at the button.
fn blink(chip: &Chip) {
    let mut light = Output::new(LED::take().unwrap(), Level::High);
    let _button = Input::with_pull(BUTTON::take().unwrap(), Pull::Up);
    chip.clear_waveforms();
    for tick in 0..8 {
        light.toggle();
        if tick == 3 {
            chip.pin::<BUTTON>().drive(Drive::Low);
        }
        chip.advance(Duration::from_millis(10));
    }
    chip.pin::<LED>().drive(Drive::Low);
}

/// The times and values of a signal, as the parser of the viewer Surfer has them.
fn read_back(vcd: &[u8], name: &str) -> Vec<(u64, String)> {
    let mut waveform = read_from_reader(Cursor::new(vcd.to_vec())).unwrap();
    let hierarchy = waveform.hierarchy();
    let var = hierarchy.lookup_var(&["pins"], name).unwrap();
    let signal = hierarchy[var].signal_ref();
    waveform.load_signals(&[signal]);
    let times = waveform.time_table();
    let changes = waveform.get_signal(signal).unwrap().iter_changes();
    changes
        .map(|(at, value)| (times[at as usize], value.to_string()))
        .collect()
}

#[test]
fn a_vcd_file_reads_back_as_it_was() {
    sim::run(|chip| {
        blink(chip);
        let pins = [
            chip.pin::<LED>().named("G16"),
            chip.pin::<BUTTON>().named("user button"),
        ];
        let mut vcd = Vec::new();
        chip.write_vcd(&pins, &mut vcd).unwrap();
        for (pin, name) in pins.iter().zip(["G16", "user_button"]) {
            let expected: Vec<_> = pin
                .waveform()
                .into_iter()
                .map(|(at, level)| {
                    let value = match level {
                        sim::PadLevel::Low => "0",
                        sim::PadLevel::High => "1",
                        sim::PadLevel::Floating => "z",
                        sim::PadLevel::Contention => "x",
                    };
                    (at.as_nanos() as u64, value.to_owned())
                })
                .collect();
            assert!(expected.len() > 1);
            assert_eq!(read_back(&vcd, name), expected);
        }
    });
}

#[test]
fn a_vcd_file_begins_where_all_records_do() {
    sim::run(|chip| {
        chip.keep_changes(4);
        blink(chip);
        let mut vcd = Vec::new();
        chip.write_vcd(&[chip.pin::<LED>()], &mut vcd).unwrap();
        let found = read_back(&vcd, "P9");
        // Four changes are left, of which one is the button's or none, and what was before them.
        assert!((4..=5).contains(&found.len()), "{found:?}");
        assert!(found[0].0 > 0);
    });
}

#[test]
fn a_drawing_is_svg_with_a_row_for_each_pin() {
    sim::run(|chip| {
        blink(chip);
        let pins = [
            chip.pin::<LED>().named("G16"),
            chip.pin::<BUTTON>().named("G<17>"),
        ];
        let picture = chip.waveform_svg(&pins);
        assert_eq!(picture, chip.waveform_svg(&pins), "the same each time");
        assert!(picture.contains("G&lt;17&gt;") && picture.contains("G16"));
        let waves = picture.matches("class=\"po-wave\"").count();
        let levels = pins.iter().map(|pin| pin.waveform().len()).sum::<usize>();
        assert_eq!(waves + 1, levels, "one of them is contention");
        assert_eq!(picture.matches("class=\"po-contention\"").count(), 1);
    });
}
