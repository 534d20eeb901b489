//! `machine.Pin` of Pycom's MicroPython, method for method, for scripts that are ported.
//!
//! A [`Pin`] is found by its name at run time, and what its pad cannot do is an error at run time, in the same
//! words as the compiler's for a typed pin. New code is better off with typed pins.
//!
//! A pin is an input and an output of `embedded-hal` too, so it can be handed to drivers of sensors and displays.
//!
//! A board's crate has the type for its own pins, so that a program writes `Pin::new("P9")`:
//!
//! ```
//! # esp32_pads::sim::run(|_| {
//! use pycom_bsp::machine::{Init, Pin};
//!
//! // p_out = Pin('P9', mode=Pin.OUT)
//! let mut p_out = Pin::with("P9", Init::new(Pin::OUT))?;
//! p_out.set_value(true);
//! p_out.toggle();
//! assert_eq!(u8::from(bool::from(p_out.value())), 0);
//!
//! // p_in = Pin('P10', mode=Pin.IN, pull=Pin.PULL_UP)
//! let p_in = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP))?;
//! let p = p_in.reader();
//! assert!(p());
//! # Ok::<(), pycom_bsp::machine::Error>(()) }).unwrap();
//! ```

// Owns what scripts call, and nothing of the chip: it may use `silicon`, `owner`, `interrupt`, `driver` and `wakeup`.
// `pin` is the pin, `find` finds it by its name; one file for each group of methods, as MicroPython's page has them.

mod callback;
mod error;
pub(crate) mod find;
mod hold;
mod init;
mod irq;
mod mode;
mod pin;
mod value;
mod wait;
mod wakeup;

pub use callback::Event;
pub use error::{Error, Name};
pub use init::Init;
pub use irq::{InvalidTrigger, Irq};
pub use pin::Pin;
pub use wakeup::{Wakeup, pin_sleep_wakeup};
