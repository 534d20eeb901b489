//! What is below the protocol, as a model: the registers, the cores and their interrupts, critical sections, and the atomics of `loom`.

pub mod critical;
pub mod hardware;
pub mod interrupt;

pub use crate::unlocked;

/// What the protocol needs of `silicon`.
pub mod silicon {
    pub use super::hardware::{Line, Reg, map};

    /// A core.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Cpu {
        /// The first.
        ProCpu,
        /// The second.
        AppCpu,
    }

    /// High or low.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Level {
        /// Low.
        Low,
        /// High.
        High,
    }

    impl From<bool> for Level {
        fn from(high: bool) -> Self {
            if high { Self::High } else { Self::Low }
        }
    }

    impl From<Level> for bool {
        fn from(level: Level) -> Self {
            level == Level::High
        }
    }

    impl std::ops::Not for Level {
        type Output = Self;

        fn not(self) -> Self {
            (self == Self::Low).into()
        }
    }

    /// A pad.
    pub mod pad {
        /// A pad.
        #[derive(Debug)]
        pub struct Pad {
            /// Its number.
            pub gpio: u8,
        }
    }
}

/// What the protocol needs of `owner`.
pub mod owner {
    use super::silicon::Line;
    use super::silicon::pad::Pad;

    /// A pin's names.
    pub mod board {
        /// A pin's names.
        #[derive(Debug)]
        pub struct PinInfo {
            /// Its name.
            pub id: &'static str,
        }
    }

    /// What the protocol needs of a pin.
    pub trait Pin {
        /// Its names.
        fn info(&self) -> &'static board::PinInfo;
        /// Its pad.
        fn pad(&self) -> &'static Pad;
        /// Its registers.
        fn line(&self) -> Line;
    }
}
