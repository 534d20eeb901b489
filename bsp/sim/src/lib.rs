//! A simulated chip, for tests on the host.
//!
//! Off the target the register accesses of drivers go to a [`Chip`] ([`bus`]): a model of the ESP32's
//! pads and of what decides about them. Firmware logic runs against it under plain `cargo test`, on
//! any operating system.
//!
//! ```
//! use esp32_pads::{Level, Output};
//! use esp32_sim::{External, PadLevel};
//! use pycom_bsp::exp_board::LED;
//!
//! esp32_sim::run(|chip| {
//!     let pin = chip.pin::<LED>();
//!     let mut led = Output::new(LED::take()?, Level::High);
//!     led.set_low();
//!     assert_eq!(pin.level(), PadLevel::Low);
//!     // The outside world: a wire to 3.3 V, where it should not be.
//!     pin.drive(External::High);
//!     assert_eq!(pin.level(), PadLevel::Contention);
//!     # Ok::<(), esp32_pads::Taken>(())
//! }).unwrap();
//! ```
//!
//! # Pins, parts and time
//!
//! [`Chip::pin`] is a pin by the name on its board, [`Chip::gpio`] by its number. A [`Part`] is something wired to pins that sees them change and drives
//! back: [`PushButton`], [`RotaryEncoder`], [`SquareWave`], [`Logger`], and those that a test makes itself.
//!
//! Time is virtual, in nanoseconds. A bus access takes 50 ns ([`Chip::set_access_time`]), what the CPU does between two of them takes none, and
//! [`Chip::advance`], the [`Delay`]s and the [`Executor`] let it pass. With the feature `embassy-time`, `embassy_time` goes by the chip that a thread has
//! entered. [`Electrical`] lets levels take time too.
//!
//! With the feature `stimulus`, a [`Stimulus`] is read from a file: buttons, levels, wires and parts at times, by the names of a board's pins.
//!
//! # Interrupts
//!
//! [`Chip::on_interrupt`] sets the handler of a core. It runs as the silicon would have it run:
//!
//! - **Right after what made the interrupt pending:** an access of the program itself, such as a store to an output that is wired to an input; something
//!   that the outside does, a wire, a part, a signal of a peripheral; or a moment that has come while time passes.
//! - **Never within a critical section** of the program on that core, and right at the section's end. This crate is the implementation of
//!   [`critical_section`](https://docs.rs/critical-section) on the host, so the feature `std` of that crate, which is another one, has to stay off.
//! - **Never within a handler of the same core.** What becomes pending there is taken right afterwards. The GPIO interrupt has one priority here.
//! - **Whoever it comes from.** A stimulus of a thread that is no core of the chip, or is the other core, is served before the call that made it returns; the
//!   thread that runs as the core concerned, parked or not, stops at its next access or critical section until the handler has ended. If that thread
//!   is in a critical section or in a handler, it serves the interrupt itself, right after it.
//! - **After a CPU reset,** pads that the program before has armed wait for the next stimulus or for time to pass: until then the new program can make its
//!   drivers, as it would before it enables the interrupt.
//!
//! A pin that interrupts a core on which no handler was ever installed is told on the standard error, and [`run`] panics at its end; an
//! [`Executor`] in which nothing happens any more says it too. A program that reads the interrupt registers itself, or calls
//! [`Chip::interrupt_pending`], needs no handler.
//!
//! A handler that panics leaves its core usable.
//!
//! # What is modelled
//!
//! | part | source |
//! |---|---|
//! | output latch, output enable, open drain, input buffers | TRM, "IO_MUX and GPIO Matrix", registers GPIO_* |
//! | GPIO matrix, both ways, with its inversions, constants and loop-back signals | same, "Peripheral Input/Output via GPIO Matrix" |
//! | IO_MUX: function, input enable, pulls, drive strength | same, "IO_MUX Pad List" and IO_MUX registers |
//! | RTC side of the 18 RTC pads | same, "RTC IO_MUX Pin List", registers RTCIO_* |
//! | the DACs' voltage on their pads | TRM, registers RTCIO_PAD_DACn; data sheet, DC characteristics |
//! | pulls of RTC pads obey RTC_IO alone | errata sheet, 3.6 |
//! | hold, with both of a pad's hold bits, and of digital pads | TRM, "Pad Hold Feature", `HOLD_FORCE`, `DIG_PAD_HOLD` |
//! | reset classes, deep sleep, the power of RTC_PERIPH, wake-up by EXT0 and EXT1 | TRM, "Reset and Clock", "Low-Power Management" |
//! | interrupt status, types, enables of both cores | TRM, GPIO_STATUS, GPIO_PINn, GPIO_PCPU_INT, GPIO_ACPU_INT |
//! | both buses that reach the registers, DPORT and AHB | same, "System and Memory" |
//! | lost edges, lost writes and disturbed reads, as options | errata sheet, GPIO-3.14, CPU-3.3, CPU-3.10: [`Errata`] |
//! | how long pulls and the input synchroniser take, as an option | data sheet, DC characteristics; TRM, "Peripheral Input via GPIO Matrix": [`Electrical`] |
//!
//! Where they leave room for more than one answer, it has an id, such as `Q-HOLD-SIDE`: the self-test (`esp32-selftest`) asks the silicon.
//!
//! The PAC decides where a register is and what its fields mean; the model keeps its state in the
//! PAC's own register blocks. Where the documents leave room, the choice made is written at the
//! item concerned.
//!
//! # What is not, and what a test can therefore not show
//!
//! | not modelled | what passes here and may fail on a board |
//! |---|---|
//! | peripherals: UART, SPI, I2C, timers, LEDC, RMT, PCNT … | a program that hands a pin to one. The test plays it ([`Chip::set_output_signal`], [`Chip::input_signal`]) |
//! | ADC, touch, the 32 kHz oscillator, the DACs' waveforms | that one of them is at work on its pad, and what that disturbs (erratum 3.11); their bits in RTC_IO are there |
//! | instructions, caches, flash | how long anything takes between two accesses; a handler that is too slow; code that must be in RAM |
//! | nested priorities, NMI handlers, other interrupts | that a handler of higher priority comes in between |
//! | voltages, currents, slopes, noise | a level between the thresholds, a load too heavy, an edge too slow, a strap that a board pulls weakly |
//! | a floating input's noise | it reads what it last was; on a board it reads anything |
//! | the order of accesses on two buses | an access through DPORT that overtakes one through AHB |
//! | memory, speculation and atomics of the two cores | a data race between threads that the host's memory does not show |
//! | light sleep with the `SLP_SEL` set of pad controls; the automatic hold of digital pads in deep sleep | pads in light sleep; digital pads that stay in deep sleep |
//! | the RTC controller's own interrupts (RTC_IO's STATUS is a plain latch), ULP | what they start |
//! | the bootloader, the flash's voltage, download mode | a strap that keeps a board from booting; the straps themselves are latched |
//!
//! An access to a register that is not modelled panics: better a
//! loud test than a silent one.
//!
//! # Threads stand for cores
//!
//! A [`Chip`] is a handle: clones are the same chip. [`Chip::enter`] makes it the chip of the
//! current thread, [`Chip::enter_on`] says as which core; [`run`] does that with a new chip, so
//! every test has its own. Each register access is atomic and nothing more is, so a
//! read-modify-write without a critical section does lose updates; [`Chip::preempt`] provokes it.
//!
//! A program ends with a reset, with deep sleep and with its chip. What drivers keep of it in [`ram`] is gone then, and a value of it that is
//! dropped later does nothing ([`Program`]).

mod access;
pub mod bus;
mod chip;
mod cores;
mod current;
mod defect;
mod delay;
mod electrical;
#[cfg(feature = "embassy-time")]
mod embassy;
mod errata;
mod executor;
mod fault;
mod fields;
mod hold;
mod input;
mod interrupt;
mod level;
mod log;
mod memory;
mod net;
mod output;
mod outside;
mod pads;
mod part;
mod parts;
mod pin;
mod preempt;
mod program;
mod ram;
mod registers;
mod reset;
mod rtc;
mod section;
mod service;
mod show;
mod sleep;
mod state;
#[cfg(feature = "stimulus")]
mod stimulus;
mod svg;
mod table;
mod time;
mod vcd;
mod wave;

#[cfg(test)]
mod tests;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

pub use chip::Chip;
pub use cores::Core;
pub use current::{Entered, current_core, run};
pub use defect::Defect;
pub use delay::Delay;
pub use electrical::Electrical;
pub use errata::Errata;
pub use executor::Executor;
pub use level::Level;
pub use log::{BusAccess, Direction};
pub use output::{Function, PadState};
pub use outside::{External, PadLevel};
pub use part::{Attached, Part, Wires};
pub use parts::{Bounce, Logger, PushButton, RotaryEncoder, SquareWave};
pub use pin::{BoardPin, Pin};
pub use program::Program;
pub use ram::ram;
pub use reset::{CoreReset, CpuReset, SystemReset};
pub use sleep::WakeCause;
#[cfg(feature = "stimulus")]
pub use stimulus::{Arguments, Stimulus, StimulusError, parse_length};
