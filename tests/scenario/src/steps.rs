//! A step, what runs it, and what it finds out.

use pycom_bsp::Level;

/// A step of the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Typed, erased or dynamic.
    pub way: &'static str,
    /// The pin.
    pub pin: &'static str,
    /// The operation.
    pub operation: &'static str,
}

/// What runs the steps, and looks at what they have done.
pub trait Machine {
    /// Runs an operation; it returns what it has found out, as a number.
    fn step(&mut self, step: Step, operation: &mut dyn FnMut() -> u32);

    /// Lets something happen that is not the program's doing, where there is somebody to do it.
    fn outside(&mut self, happening: Outside);
}

/// What happens to the chip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// Somebody drives the pad of this GPIO number to a level.
    Drives(u8, Level),
    /// Somebody lets it go.
    LetsGo(u8),
    /// The chip's power fails and comes back.
    PowerOn,
    /// The chip goes to deep sleep. The program begins anew when it wakes.
    Sleep,
}

/// The steps of one pin in one way.
pub(crate) struct Steps<'m> {
    pub machine: &'m mut dyn Machine,
    pub way: &'static str,
    pub pin: &'static str,
}

impl Steps<'_> {
    pub(crate) fn step<T: Found>(&mut self, operation: &'static str, mut f: impl FnMut() -> T) {
        let step = Step {
            way: self.way,
            pin: self.pin,
            operation,
        };
        self.machine.step(step, &mut || f().number());
    }

    pub(crate) fn drive(&mut self, gpio: u8, level: Level) {
        self.machine.outside(Outside::Drives(gpio, level));
    }

    pub(crate) fn let_go(&mut self, gpio: u8) {
        self.machine.outside(Outside::LetsGo(gpio));
    }

    pub(crate) fn power_on(&mut self) {
        self.machine.outside(Outside::PowerOn);
    }

    pub(crate) fn sleep(&mut self) {
        self.machine.outside(Outside::Sleep);
    }
}

/// What an operation can find out.
pub(crate) trait Found {
    fn number(self) -> u32;
}

impl Found for () {
    fn number(self) -> u32 {
        0
    }
}

/// A driver that is made or given back has nothing to say: its registers have.
impl<P, U> Found for pycom_bsp::Driver<P, U> {
    fn number(self) -> u32 {
        0
    }
}

impl Found for u32 {
    fn number(self) -> u32 {
        self
    }
}

impl Found for bool {
    fn number(self) -> u32 {
        u32::from(self)
    }
}

/// A refusal is a result like any other.
impl<T: Found, E> Found for Result<T, E> {
    fn number(self) -> u32 {
        self.map_or(0x100, Found::number)
    }
}

macro_rules! found_by_cast {
    ($($type:ty)+) => {$(
        impl Found for $type {
            fn number(self) -> u32 {
                self as u32
            }
        }
    )+};
}
found_by_cast!(pycom_bsp::Level pycom_bsp::Mode pycom_bsp::Pull pycom_bsp::DriveStrength);
