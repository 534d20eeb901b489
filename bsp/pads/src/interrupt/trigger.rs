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
//!
//! ```
//! # esp32_pads::sim::run(|chip| {
//! use esp32_pads::interrupt::{self, PinEvent};
//! use esp32_pads::trigger::{BothEdges, Falling, HighLevel, Rising};
//! use esp32_pads::{Cpu, Input};
//! use pycom_bsp::module::P10;
//!
//! # use core::sync::atomic::{AtomicU32, Ordering};
//! # static CALLS: AtomicU32 = AtomicU32::new(0);
//! fn changed(event: PinEvent<P10>) {
//!     // `event.triggered_by()` says which edge it was.
//!     # CALLS.fetch_add(1, Ordering::Relaxed);
//! }
//!
//! assert_eq!(Falling | Rising, BothEdges);
//! assert_eq!(Rising | HighLevel, HighLevel);
//! # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
//! let signal = Input::new(P10::take()?).with_callback(Falling | Rising, changed);
//! # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
//! # assert_eq!(CALLS.load(Ordering::Relaxed), 1);
//! # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
//! ```
//!
//! ```compile_fail,E0277
//! # use esp32_pads::trigger::{HighLevel, LowLevel};
//! let always = HighLevel | LowLevel;
//! ```

use core::ops::BitOr;

use super::condition::Condition;
use crate::silicon::{Cpu, Level};

/// Something that an interrupt can wait for.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use esp32_pads::{Cpu, interrupt::{self, PinEvent}};
/// use esp32_pads::{Driver, Input, trigger::{Rising, Trigger}, mode};
/// use pycom_bsp::module::P10;
///
/// fn count(_: PinEvent<P10>) {}
///
/// /// A sensor with a choice of edge.
/// fn sensor(pin: P10, edge: impl Trigger) -> Driver<P10, mode::WithCallback<mode::Input>> {
///     Input::new(pin).with_callback(edge, count)
/// }
///
/// # chip.on_interrupt(Cpu::AppCpu, || interrupt::dispatch(Cpu::AppCpu));
/// assert!(sensor(P10::take()?, Rising.on(Cpu::AppCpu)).is_low());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub trait Trigger: Copy + sealed::Sealed {
    #[doc(hidden)]
    fn condition(self) -> Condition;

    /// The same, with the interrupt taken by this core; PRO CPU takes it otherwise.
    ///
    /// That core must have the GPIO interrupt enabled and call [`dispatch`](crate::interrupt::dispatch) with its own name.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::interrupt::{self, PinEvent};
    /// use esp32_pads::{Cpu, Input, trigger::{Rising, Trigger}};
    /// use pycom_bsp::module::P10;
    ///
    /// fn risen(_: PinEvent<P10>) {
    ///     // Runs on APP CPU.
    /// }
    ///
    /// let signal = Input::new(P10::take()?).with_callback(Rising.on(Cpu::AppCpu), risen);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// assert!(chip.interrupt_pending(Cpu::AppCpu) && !chip.interrupt_pending(Cpu::ProCpu));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    fn on(self, core: Cpu) -> On<Self> {
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
///
/// ```
/// use esp32_pads::{Cpu, trigger::{On, Rising, Trigger}};
///
/// let trigger: On<Rising> = Rising.on(Cpu::AppCpu);
/// assert_eq!(format!("{trigger:?}"), "On { trigger: Rising, core: AppCpu }");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct On<T> {
    trigger: T,
    core: Cpu,
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
///
/// ```
/// use esp32_pads::trigger::{BothEdges, Falling, Joins, Rising};
///
/// /// What two triggers are together, as a type.
/// type Both<A, B> = <A as Joins<B>>::Joined;
///
/// let edges: Both<Falling, Rising> = Falling | Rising;
/// assert_eq!(edges, BothEdges);
/// ```
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
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, interrupt::{self, PinEvent}}; use pycom_bsp::module::P10;
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::{Input, trigger::Rising};
    ///
    /// # static PULSES: AtomicU32 = AtomicU32::new(0);
    /// # fn count(_: PinEvent<P10>) { PULSES.fetch_add(1, Ordering::Relaxed); }
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let meter = Input::new(P10::take()?).with_callback(Rising, count);
    /// # for level in [esp32_pads::sim::Drive::High, esp32_pads::sim::Drive::Low] { chip.pin::<pycom_bsp::module::P10>().drive(level); }
    /// assert_eq!(PULSES.load(Ordering::Relaxed), 1);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    Rising = Condition::edges(false, true),
        joins Rising = Rising, Falling = BothEdges, HighLevel = HighLevel, BothEdges = BothEdges;
    /// The pad goes from high to low (`Pin.IRQ_FALLING`).
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, interrupt::{self, PinEvent}}; use pycom_bsp::module::P10;
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::{Input, Pull, trigger::Falling};
    ///
    /// # static PRESSED: AtomicU32 = AtomicU32::new(0);
    /// # fn press(_: PinEvent<P10>) { PRESSED.fetch_add(1, Ordering::Relaxed); }
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let button = Input::with_pull(P10::take()?, Pull::Up).with_callback(Falling, press);
    /// # for level in [esp32_pads::sim::Drive::Low, esp32_pads::sim::Drive::High] { chip.pin::<pycom_bsp::module::P10>().drive(level); }
    /// assert_eq!(PRESSED.load(Ordering::Relaxed), 1);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    Falling = Condition::edges(true, false),
        joins Falling = Falling, Rising = BothEdges, LowLevel = LowLevel, BothEdges = BothEdges;
    /// The pad goes from either level to the other.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, interrupt::{self, PinEvent}}; use pycom_bsp::module::P10;
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::{Input, trigger::{BothEdges, Falling, Rising}};
    ///
    /// # static EDGES: AtomicU32 = AtomicU32::new(0);
    /// # fn edge(_: PinEvent<P10>) { EDGES.fetch_add(1, Ordering::Relaxed); }
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let signal = Input::new(P10::take()?).with_callback(BothEdges, edge);
    /// # for level in [esp32_pads::sim::Drive::High, esp32_pads::sim::Drive::Low] { chip.pin::<pycom_bsp::module::P10>().drive(level); }
    /// assert_eq!(EDGES.load(Ordering::Relaxed), 2);
    /// assert_eq!(Falling | Rising, BothEdges);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    BothEdges = Condition::edges(true, true),
        joins BothEdges = BothEdges, Rising = BothEdges, Falling = BothEdges;
    /// The pad is high: from the start, or each time it gets there (`Pin.IRQ_HIGH_LEVEL`).
    ///
    /// A level that is there already counts, and one that stays counts once ([`PinEvent::rearm`](crate::interrupt::PinEvent::rearm)):
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, interrupt::{self, PinEvent}}; use pycom_bsp::module::P10;
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::{Input, trigger::HighLevel};
    ///
    /// # static CALLS: AtomicU32 = AtomicU32::new(0);
    /// # fn high(_: PinEvent<P10>) { CALLS.fetch_add(1, Ordering::Relaxed); }
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// let request = Input::new(P10::take()?).with_callback(HighLevel, high);
    /// # chip.advance(chip.access_time(100));
    /// assert!(request.is_high());
    /// assert_eq!(CALLS.load(Ordering::Relaxed), 1);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    HighLevel = Condition::level(Level::High),
        joins HighLevel = HighLevel, Rising = HighLevel;
    /// The pad is low: from the start, or each time it gets there (`Pin.IRQ_LOW_LEVEL`).
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, interrupt::{self, PinEvent}}; use pycom_bsp::module::P10;
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// use esp32_pads::{Input, Pull, trigger::LowLevel};
    ///
    /// # static CALLS: AtomicU32 = AtomicU32::new(0);
    /// # fn low(_: PinEvent<P10>) { CALLS.fetch_add(1, Ordering::Relaxed); }
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let request = Input::with_pull(P10::take()?, Pull::Up).with_callback(LowLevel, low);
    /// assert_eq!(CALLS.load(Ordering::Relaxed), 0);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
    /// # chip.advance(chip.access_time(100));
    /// # assert_eq!(CALLS.load(Ordering::Relaxed), 1);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    LowLevel = Condition::level(Level::Low),
        joins LowLevel = LowLevel, Falling = LowLevel;
}
