//! A self-test of boards: it checks the drivers and the simulated chip against the real chip.
//!
//! With nothing connected, the program tests each pin of a board by itself, across several resets, and reports in TAP, version 14. On the ESP32 it sends the
//! report over UART0; on the host it tests the simulated chip. `docs/self-test.md` is the guide.
//!
//! A board's program is one line:
//!
//! ```
//! # mod program {
//! esp32_selftest::program!(pycom_bsp::Pycom, pycom_bsp::module, [P10, P20]);
//! # }
//! ```
//!
//! In tests, [`host`] runs it on a simulated chip, which may have planted defects:
//!
//! ```
//! use esp32_selftest::{Options, host};
//! use pycom_bsp::Pycom;
//! use pycom_bsp::sim::Chip;
//!
//! let options = Options { board: Some("lopy4"), ..Options::default() };
//! let run = host::run::<Pycom>(&Chip::new(), &options);
//! assert_eq!(run.failed, Some(0));
//! assert!(run.report.contains(" - P10 hold-deep-sleep\n"));
//! ```
#![cfg_attr(target_arch = "xtensa", no_std)]

mod answer;
mod asked;
mod bench;
mod counter;
mod cycles;
#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
#[doc(hidden)]
pub mod firmware;
#[cfg(not(target_arch = "xtensa"))]
pub mod host;
pub mod operation;
mod options;
mod pins;
mod platform;
pub mod question;
mod reg;
mod report;
mod resets;
mod run;
mod store;
mod value;
mod wire;

pub use counter::{Counter, Cycles};
pub use cycles::Typed;
pub use options::Options;
pub use platform::{Facts, Platform, Seen};
pub use run::{Next, start};
pub use store::{Store, WORDS};

/// The program of a board: its type, the module of its pins, and in brackets the pins on which to measure the cycles of typed operations, if any. These must be
/// able to be outputs and to hold.
///
/// On the ESP32 it is `main`, with what `esp-hal` needs around it; elsewhere a command that runs on the simulated chip. The crate is `no_std` and `no_main` on
/// the ESP32, turns on the feature `esp-hal` of this crate and of the board's, and has the build script of any firmware.
#[macro_export]
macro_rules! program {
    ($board:ty, $($names:ident)::+ $(, [$($pin:ident),*])?) => {
        const TYPED: &[$crate::Typed] = {
            #[allow(unused_imports)]
            use $($names)::+ as pins;
            &[$($($crate::Typed::of::<pins::$pin>()),*)?]
        };

        #[cfg(not(target_arch = "xtensa"))]
        fn main() -> std::process::ExitCode {
            $crate::host::main::<$board>(TYPED)
        }

        #[cfg(target_arch = "xtensa")]
        mod firmware {
            $crate::firmware::app_desc!();

            #[unsafe(no_mangle)]
            extern "C" fn main() -> ! {
                let peripherals = $crate::firmware::init();
                let pins = $($names)::+::pins!(peripherals);
                // From here on, whoever asks for a pin by its name gets it.
                pins.free();
                $crate::firmware::run::<$board>(super::TYPED, peripherals.IO_MUX, peripherals.LPWR, peripherals.CPU_CTRL)
            }
        }
    };
}
