//! A simulated chip, for tests on the host.
//!
//! On the host, drivers send their register accesses to a [`Chip`] ([`bus`]): a model of the ESP32's
//! pads and of the registers that control them. Firmware logic runs on it under plain `cargo test`, on
//! any operating system.
//!
//! ```
//! use esp32_pads::{Level, Output};
//! use esp32_sim::{Drive, PadLevel};
//! use pycom_bsp::exp_board::LED;
//!
//! esp32_sim::run(|chip| {
//!     let pin = chip.pin::<LED>();
//!     let mut led = Output::new(LED::take()?, Level::High);
//!     led.set_low();
//!     assert_eq!(pin.level(), PadLevel::Low);
//!     // The outside world: a wire to 3.3 V, where it should not be.
//!     pin.drive(Drive::High);
//!     assert_eq!(pin.level(), PadLevel::Contention);
//!     # Ok::<(), esp32_pads::Taken>(())
//! }).unwrap();
//! ```
//!
//! # Pins, parts and time
//!
//! [`Chip::pin`] finds a pin by the name on its board, [`Chip::gpio`] by its number. A [`Part`] is wired to pins; it sees their levels change and drives
//! them: [`PushButton`], [`RotaryEncoder`], [`SquareWave`], [`Logger`], or a part that a test defines.
//!
//! Time is virtual, in nanoseconds. A bus access takes 50 ns ([`Chip::set_access_time`]); the CPU's work between two accesses takes no time.
//! [`Chip::advance`], the [`Delay`]s and the [`Executor`] let time pass. With the feature `embassy-time`, `embassy_time` uses the time of the chip that a thread
//! has entered. With [`Electrical`], levels take time too.
//!
//! With the feature `stimulus`, a [`Stimulus`] file says what happens from outside: buttons, levels, wires and parts at times, by the names of a board's pins.
//!
//! # Interrupts
//!
//! [`Chip::on_interrupt`] sets the handler of a core. The core runs it as the silicon would:
//!
//! - **Right after the interrupt becomes pending:** after an access of the program itself, such as a store to an output that is wired to an input; after a
//!   change from outside, by a wire, a part or a signal of a peripheral; or at a moment that is reached while time passes.
//! - **Never within a critical section** of the program on that core, but right at the section's end. On the host, this crate is the implementation of
//!   [`critical_section`](https://docs.rs/critical-section), so leave the feature `std` of that crate off, which is another implementation.
//! - **Never within a handler of the same core.** If an interrupt becomes pending there, the core takes it right after the handler. The model has one priority
//!   for the GPIO interrupt.
//! - **For a stimulus from any thread.** If a thread that is not a core of the chip, or is the other core, makes an interrupt pending, the handler runs before that
//!   thread's call returns. The thread of the interrupted core stops at its next access or critical section until the handler has ended. If that thread
//!   is in a critical section or in a handler, it runs the handler itself, right after it.
//! - **After a CPU reset,** the interrupts of pads that the previous program has armed are taken only at the next stimulus or when time passes. Until then the new
//!   program can make its drivers, as it would before it enables the interrupt.
//!
//! If a pin interrupts a core on which no handler was ever installed, the chip prints a message on the standard error, and [`run`] panics at its end; an
//! [`Executor`] that has nothing left to do prints it too. A program that reads the interrupt registers itself, or calls
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
//! | pulls of RTC pads, which RTC_IO alone controls | errata sheet, 3.6 |
//! | hold, with both hold bits of a pad, and of digital pads | TRM, "Pad Hold Feature", `HOLD_FORCE`, `DIG_PAD_HOLD` |
//! | reset classes, deep sleep, the power of RTC_PERIPH, wake-up by EXT0 and EXT1 | TRM, "Reset and Clock", "Low-Power Management" |
//! | interrupt status, types, enables of both cores | TRM, GPIO_STATUS, GPIO_PINn, GPIO_PCPU_INT, GPIO_ACPU_INT |
//! | both buses to the registers, DPORT and AHB | TRM, "System and Memory" |
//! | lost edges, lost writes and disturbed reads, as options | errata sheet, GPIO-3.14, CPU-3.3, CPU-3.10: [`Errata`] |
//! | how long pulls and the input synchroniser take, as an option | data sheet, DC characteristics; TRM, "Peripheral Input via GPIO Matrix": [`Electrical`] |
//!
//! The PAC decides where a register is and what its fields mean; the model keeps its state in the
//! PAC's own register blocks. Where the documents leave room for more than one answer, the documentation of the item states
//! the choice. Each choice has an id, such as `Q-HOLD-SIDE`: the self-test (`esp32-selftest`) asks the silicon.
//!
//! # What is not modelled, so that a test cannot show it
//!
//! | not modelled | what passes here and may fail on a board |
//! |---|---|
//! | peripherals: UART, SPI, I2C, timers, LEDC, RMT, PCNT … | a program that hands a pin to a peripheral. The test has to play the peripheral ([`Chip::set_output_signal`], [`Chip::input_signal`]) |
//! | ADC, touch, the 32 kHz oscillator, the DACs' waveforms | a pad on which one of them works, and the disturbance (erratum 3.11). Their bits in RTC_IO are modelled |
//! | instructions, caches, flash | the time between two accesses; a slow handler; code that must be in RAM |
//! | nested priorities, NMI handlers, other interrupts | a handler of higher priority that interrupts the program |
//! | voltages, currents, slopes, noise | a level between the thresholds, a heavy load, a slow edge, a strapping pin that a board pulls weakly |
//! | a floating input's noise | a floating input: it keeps its last level here; on a board its level is random |
//! | the order of accesses on two buses | an access through DPORT that overtakes one through AHB |
//! | memory, speculation and atomics of the two cores | a data race between threads that the host's memory does not show |
//! | light sleep with the `SLP_SEL` set of pad controls; the automatic hold of digital pads in deep sleep | pads in light sleep; digital pads that stay held in deep sleep |
//! | the RTC controller's own interrupts (RTC_IO's STATUS is a plain latch), ULP | programs that use them |
//! | the bootloader, the flash's voltage, download mode | a strapping pin that keeps a board from booting (STRAP itself is latched) |
//!
//! An access to a register that is not modelled panics, so that a test cannot pass by mistake.
//!
//! # Each thread is a core
//!
//! A [`Chip`] is a handle: clones refer to the same chip. [`Chip::enter`] makes it the chip of the
//! current thread, and [`Chip::enter_on`] chooses the core. [`run`] does so with a new chip, so
//! every test has its own. Each register access is atomic, but a sequence of accesses is not: a
//! read-modify-write without a critical section can lose updates, and [`Chip::interleave`] provokes it.
//!
//! A program ends with a reset, with deep sleep, or with its chip. Then the state that drivers keep in [`ram`] is gone, and dropping
//! a value of the old program has no effect ([`Program`]).

// The rooms, from the lowest to the highest: each uses those above it in this list, and none below.
mod silicon;

mod block;

mod state;

mod world;

mod chip;

mod program;

mod bench;

mod parts;

#[cfg(feature = "stimulus")]
mod stimulus;

#[cfg(test)]
mod tests;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

pub use bench::{Attached, BoardPin, Pin};
pub use block::{BusAccess, Defect, Direction, Drive, Electrical, Function, PadLevel, PadState};
pub use chip::{Chip, ChipGuard, current_core};
pub use parts::{Bounce, Logger, PushButton, RotaryEncoder, SquareWave};
pub use program::{Delay, Executor, Program, bus, ram, run};
pub use silicon::{CoreReset, Cpu, CpuReset, Errata, Level, SystemReset, WakeCause};
#[cfg(feature = "stimulus")]
pub use stimulus::{Arguments, Stimulus, StimulusError, parse_length};
pub use world::{Part, Wires};
