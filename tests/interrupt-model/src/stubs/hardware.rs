//! The GPIO registers. An access is where the other core may come in between; it gives no order to what the cores have in memory.

use std::cell::RefCell;
use std::rc::Rc;

use loom::sync::atomic::{AtomicU32, Ordering};

use super::interrupt::mask;
use super::silicon::Cpu;

/// The pads that the model has.
pub const PADS: usize = 8;

struct Gpio {
    pin: [u32; PADS],
    status: u32,
    high: u32,
    /// For `loom`: something that each access has to do with.
    bus: Rc<AtomicU32>,
}

thread_local! {
    static GPIO: RefCell<Option<Gpio>> = const { RefCell::new(None) };
}

/// A run begins: all pads are low.
pub fn begin() {
    GPIO.set(Some(Gpio {
        pin: [0; PADS],
        status: 0,
        high: 0,
        bus: Rc::new(AtomicU32::new(0)),
    }));
}

/// A run ends.
pub fn end() {
    GPIO.set(None);
}

impl Gpio {
    fn settle(&mut self) {
        for (pad, pin) in self.pin.iter().enumerate() {
            let is_high = self.high >> pad & 1;
            let raised = match pin >> 7 & 7 {
                4 => is_high == 0,
                5 => is_high == 1,
                _ => false,
            };
            self.status |= u32::from(raised) << pad;
        }
    }

    fn asking(&self, core: Cpu) -> u32 {
        let enable = match core {
            Cpu::ProCpu => map::INT_ENA_PRO,
            Cpu::AppCpu => map::INT_ENA_APP,
        };
        let pads = self.pin.iter().enumerate();
        pads.map(|(pad, pin)| u32::from(pin & enable != 0) << pad & self.status)
            .sum()
    }
}

fn access<R>(f: impl FnOnce(&mut Gpio) -> R) -> R {
    mask::point();
    let bus = GPIO.with_borrow(|gpio| gpio.as_ref().expect("a run has begun").bus.clone());
    bus.fetch_add(1, Ordering::Relaxed);
    now(f)
}

fn now<R>(f: impl FnOnce(&mut Gpio) -> R) -> R {
    GPIO.with_borrow_mut(|gpio| {
        let gpio = gpio.as_mut().expect("a run has begun");
        let result = f(gpio);
        gpio.settle();
        result
    })
}

/// Puts a level on a pad.
pub fn drive(pad: u8, high: bool) {
    access(|gpio| gpio.high = gpio.high & !(1 << pad) | u32::from(high) << pad);
}

/// GPIO.PINn and the pad's status, as they are.
pub fn look(pad: u8) -> (u32, bool) {
    now(|gpio| (gpio.pin[usize::from(pad)], gpio.status >> pad & 1 != 0))
}

/// A register.
#[derive(Clone, Copy, Debug)]
pub struct Reg(u32);

const ASKING: u32 = 0x100;
const STATUS_W1TC: u32 = 0x200;

impl Reg {
    /// The one at an address.
    pub const fn at(address: u32) -> Self {
        Self(address)
    }

    /// Its address.
    pub const fn address(self) -> u32 {
        self.0
    }

    /// Reads it.
    pub fn read(self) -> u32 {
        access(|gpio| match self.0 {
            ASKING => gpio.asking(Cpu::ProCpu),
            0x104 => gpio.asking(Cpu::AppCpu),
            pad => gpio.pin[pad as usize - 1],
        })
    }

    /// Writes it.
    pub fn write(self, value: u32) {
        access(|gpio| match self.0 {
            STATUS_W1TC => gpio.status &= !value,
            pad => gpio.pin[pad as usize - 1] = value,
        });
    }

    /// Changes some of it.
    pub fn modify(self, clear: u32, set: u32) {
        self.write(self.read() & !clear | set);
    }
}

/// Where the registers are, and their fields.
#[allow(missing_docs, reason = "as in `esp32-pads`")]
pub mod map {
    use super::{ASKING, Reg, STATUS_W1TC};
    use crate::stubs::silicon::Cpu;

    pub const PAD_DRIVER: u32 = 1 << 2;
    pub const INT_TYPE: u32 = 0b111 << 7;
    pub const INT_TYPE_LOW: u32 = 4 << 7;
    pub const INT_TYPE_HIGH: u32 = 5 << 7;
    pub const AWAITS_HIGH: u32 = INT_TYPE_LOW ^ INT_TYPE_HIGH;
    pub const INT_ENA: u32 = 0b1_1111 << 13;
    pub const INT_ENA_APP: u32 = 1 << 13;
    pub const INT_ENA_PRO: u32 = 1 << 15;

    pub const fn pin(gpio: u8) -> Reg {
        Reg::at(gpio as u32 + 1)
    }

    pub const fn asking(core: Cpu, _bank: u8) -> Reg {
        Reg::at(match core {
            Cpu::ProCpu => ASKING,
            Cpu::AppCpu => ASKING + 4,
        })
    }

    pub const fn status_w1tc(_bank: u8) -> Reg {
        Reg::at(STATUS_W1TC)
    }
}

pub use line::Line;

/// A pad's level and status.
pub mod line {
    use super::{Reg, access};
    use crate::stubs::silicon::pad::Pad;

    /// A pad's level and status.
    #[derive(Clone, Copy, Debug)]
    pub struct Line(u8);

    impl Line {
        /// Of a pad.
        pub const fn of(pad: &Pad) -> Self {
            Self(pad.gpio)
        }

        /// Whether the pad is high.
        pub fn is_high(self) -> bool {
            access(|gpio| gpio.high >> self.0 & 1 != 0)
        }

        /// Clears its status.
        pub fn clear_interrupt(self) {
            Reg::at(super::STATUS_W1TC).write(1 << self.0);
        }
    }
}
