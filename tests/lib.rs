//! What the tests share: the pins, typed out by hand from the boards' documentation and not read from the pin map.

pub mod boards;
pub mod new_crate;

use std::fs;
use std::path::{Path, PathBuf};

use pycom_bsp::sim::{self, Chip, Errata};

/// Runs a program on a simulated chip without faults, and on one of each revision that Pycom's modules have: whatever the silicon's
/// errata do there, the program notices nothing.
pub fn on_every_revision(program: impl Fn(&Chip)) {
    for errata in [Errata::default(), Errata::REVISION_1, Errata::REVISION_0] {
        on(errata, &program);
    }
}

/// Runs a program that counts in statics, once, on a simulated chip with the errata of Pycom's first modules.
pub fn on_revision_0(program: impl FnOnce(&Chip)) {
    on(Errata::REVISION_0, program);
}

fn on(errata: Errata, program: impl FnOnce(&Chip)) {
    sim::run(|chip| {
        chip.set_errata(errata);
        program(chip);
    });
}

/// All files below a directory, in no order, but for directories that are not to be entered.
///
/// # Panics
///
/// When one cannot be read.
pub fn files(directory: &Path, enter: &dyn Fn(&Path) -> bool) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).expect("the directory can be read") {
        let path = entry.expect("an entry").path();
        if !path.is_dir() {
            found.push(path);
        } else if enter(&path) {
            found.extend(files(&path, enter));
        }
    }
    found
}

#[cfg(doctest)]
#[doc = include_str!("../docs/interrupts.md")]
mod interrupts {}

#[cfg(doctest)]
#[doc = include_str!("../docs/shields.md")]
mod shields {}

/// Calls a macro with every pin of the module, as `(P name, G name, GPIO number)`, sorted by what its pad can do:
/// `rtc` pins drive, pull and hold; `digital` pins drive and pull; `input_only` pins hold.
#[macro_export]
macro_rules! with_pins {
    ($callback:ident $(, $argument:ident)?) => {
        $callback! {
            $($argument,)?
            rtc: [
                (P2, G23, 0) (P3, G24, 4) (P4, G11, 15) (P6, G13, 27) (P8, G15, 2) (P9, G16, 12)
                (P10, G17, 13) (P19, G6, 32) (P20, G7, 33) (P21, G8, 26) (P22, G9, 25) (P23, G10, 14)
            ],
            digital: [
                (P0, G2, 3) (P1, G1, 1) (P5, G12, 5) (P7, G14, 19) (P11, G22, 22) (P12, G28, 21)
            ],
            input_only: [
                (P13, G5, 36) (P14, G4, 37) (P15, G0, 38) (P16, G3, 39) (P17, G31, 35) (P18, G30, 34)
            ]
        }
    };
}

/// Runs a scenario on a new chip for each of the 24 pins: `fn(&Chip, pin, GPIO number)`.
#[macro_export]
macro_rules! every_pin {
    ($scenario:ident) => { $crate::with_pins!(every_pin, $scenario) };
    ($scenario:ident, rtc: [$($rtc:tt)*], digital: [$($digital:tt)*], input_only: [$($input:tt)*]) => {
        $crate::on_new_chips!($scenario, $($rtc)* $($digital)* $($input)*)
    };
}

/// The same for the 18 pins with an output driver and pull resistors.
#[macro_export]
macro_rules! every_output {
    ($scenario:ident) => { $crate::with_pins!(every_output, $scenario) };
    ($scenario:ident, rtc: [$($rtc:tt)*], digital: [$($digital:tt)*], input_only: [$($input:tt)*]) => {
        $crate::on_new_chips!($scenario, $($rtc)* $($digital)*)
    };
}

/// The same for the 18 pins of the RTC domain.
#[macro_export]
macro_rules! every_rtc_pin {
    ($scenario:ident) => { $crate::with_pins!(every_rtc_pin, $scenario) };
    ($scenario:ident, rtc: [$($rtc:tt)*], digital: [$($digital:tt)*], input_only: [$($input:tt)*]) => {
        $crate::on_new_chips!($scenario, $($rtc)* $($input)*)
    };
}

/// The same for the 12 pins of the RTC domain that have an output driver.
#[macro_export]
macro_rules! every_rtc_output {
    ($scenario:ident) => { $crate::with_pins!(every_rtc_output, $scenario) };
    ($scenario:ident, rtc: [$($rtc:tt)*], digital: [$($digital:tt)*], input_only: [$($input:tt)*]) => {
        $crate::on_new_chips!($scenario, $($rtc)*)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! on_new_chips {
    ($scenario:ident, $(($p:ident, $g:ident, $gpio:literal))*) => {$(
        $crate::on_every_revision(|chip| $scenario(chip, pycom_bsp::module::$p::take().unwrap(), $gpio));
    )*};
}

/// The P name, G name and GPIO number of each pin, in the order of the P names.
pub const TRIPLES: [(&str, &str, u8); 24] = [
    ("P0", "G2", 3),
    ("P1", "G1", 1),
    ("P2", "G23", 0),
    ("P3", "G24", 4),
    ("P4", "G11", 15),
    ("P5", "G12", 5),
    ("P6", "G13", 27),
    ("P7", "G14", 19),
    ("P8", "G15", 2),
    ("P9", "G16", 12),
    ("P10", "G17", 13),
    ("P11", "G22", 22),
    ("P12", "G28", 21),
    ("P13", "G5", 36),
    ("P14", "G4", 37),
    ("P15", "G0", 38),
    ("P16", "G3", 39),
    ("P17", "G31", 35),
    ("P18", "G30", 34),
    ("P19", "G6", 32),
    ("P20", "G7", 33),
    ("P21", "G8", 26),
    ("P22", "G9", 25),
    ("P23", "G10", 14),
];

/// The pins of the RTC domain, as `machine.Pin.hold` lists them.
pub const RTC_PINS: [&str; 18] = [
    "P2", "P3", "P4", "P6", "P8", "P9", "P10", "P13", "P14", "P15", "P16", "P17", "P18", "P19",
    "P20", "P21", "P22", "P23",
];

/// The pins without an output driver and pull resistors.
pub const INPUT_ONLY_PINS: [&str; 6] = ["P13", "P14", "P15", "P16", "P17", "P18"];
