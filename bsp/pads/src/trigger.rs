//! What a pin's interrupt waits for.
//!
//! Triggers join with `|`, as in `Falling | Rising`. An edge is implied by the level that it leads to, so `Rising | HighLevel` is
//! `HighLevel`. Nothing can deliver a level together with the other level, or with the edge that leads away from
//! it: joining those does not compile.
//!
//! | joined | `Rising` | `Falling` | `HighLevel` | `LowLevel` |
//! |---|---|---|---|---|
//! | `Rising` | `Rising` | `BothEdges` | `HighLevel` | – |
//! | `Falling` | `BothEdges` | `Falling` | – | `LowLevel` |
//! | `HighLevel` | `HighLevel` | – | `HighLevel` | – |
//! | `LowLevel` | – | `LowLevel` | – | `LowLevel` |
//! | `BothEdges` | `BothEdges` | `BothEdges` | – | – |

use core::ops::BitOr;

use crate::Level;
use crate::interrupt::{Condition, Core};

/// Something that an interrupt can wait for.
pub trait Trigger: Copy + sealed::Sealed {
    #[doc(hidden)]
    fn condition(self) -> Condition;

    /// The same, with the interrupt taken by this core; PRO CPU takes it otherwise.
    fn on(self, core: Core) -> On<Self> {
        On {
            trigger: self,
            core,
        }
    }
}

mod sealed {
    pub trait Sealed {}
}

/// A trigger whose interrupt is taken by a certain core.
#[derive(Clone, Copy, Debug)]
pub struct On<T> {
    trigger: T,
    core: Core,
}

impl<T: Trigger> sealed::Sealed for On<T> {}
impl<T: Trigger> Trigger for On<T> {
    fn condition(self) -> Condition {
        Condition {
            core: self.core,
            ..self.trigger.condition()
        }
    }
}

/// Triggers that can be joined with the trigger `With`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` and `{With}` cannot be one trigger: nothing can deliver both",
    label = "cannot be joined",
    note = "edges join with each other, and a level with the edge that leads to it"
)]
pub trait Joins<With> {
    /// What the two are together.
    type Joined;
    #[doc(hidden)]
    const JOINED: Self::Joined;
}

macro_rules! triggers {
    ($($(#[doc = $doc:literal])+ $name:ident = $condition:expr, joins $($with:ident = $joined:ident),+;)+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name;

        impl sealed::Sealed for $name {}
        impl Trigger for $name {
            fn condition(self) -> Condition {
                $condition
            }
        }

        impl<T: Joins<$name>> BitOr<T> for $name {
            type Output = T::Joined;

            fn bitor(self, _: T) -> T::Joined {
                T::JOINED
            }
        }

        $(impl Joins<$with> for $name {
            type Joined = $joined;
            const JOINED: $joined = $joined;
        })+
    )+};
}

triggers! {
    /// The pad goes from low to high (`Pin.IRQ_RISING`).
    Rising = Condition::edges(false, true),
        joins Rising = Rising, Falling = BothEdges, HighLevel = HighLevel, BothEdges = BothEdges;
    /// The pad goes from high to low (`Pin.IRQ_FALLING`).
    Falling = Condition::edges(true, false),
        joins Falling = Falling, Rising = BothEdges, LowLevel = LowLevel, BothEdges = BothEdges;
    /// The pad goes from either level to the other.
    BothEdges = Condition::edges(true, true),
        joins BothEdges = BothEdges, Rising = BothEdges, Falling = BothEdges;
    /// The pad is high: from the start, or each time it gets there (`Pin.IRQ_HIGH_LEVEL`).
    HighLevel = Condition::level(Level::High),
        joins HighLevel = HighLevel, Rising = HighLevel;
    /// The pad is low: from the start, or each time it gets there (`Pin.IRQ_LOW_LEVEL`).
    LowLevel = Condition::level(Level::Low),
        joins LowLevel = LowLevel, Falling = LowLevel;
}
