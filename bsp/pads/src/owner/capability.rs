//! What a pin can do, as traits that only pins which can do it implement.
//!
//! A pin's board decides: each trait here holds for a pin whose board has the matching [`gate`] open for it.
//! The detour is for the reader of the error message. The gate's own condition is a trait of the board's
//! crate, so the message is written by the board, and lists its pins by the names printed on it.

use super::pin::TypedPin;

/// The conditions behind the capability traits, implemented by generated code for its board.
#[doc(hidden)]
pub mod gate {
    use crate::owner::board::Board;

    pub trait Output<P>: Board {}
    pub trait Pull<P>: Board {}
    pub trait Hold<P>: Board {}
    pub trait Wake<P>: Board {}
}

/// The pin's pad has an output driver. GPIO34 to 39 have none (TRM "IO_MUX and GPIO Matrix").
///
/// A pin without it does not compile where one with it is wanted, and the compiler lists the board's pins that have it:
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{CanOutput, Level, Output};
/// use pycom_bsp::module::P9;
///
/// fn light<P: CanOutput>(pin: P) -> Output<P> {
///     Output::new(pin, Level::High)
/// }
///
/// assert!(light(P9::take()?).is_high());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
///
/// ```compile_fail,E0277
/// # use esp32_pads::{Level, Output}; use pycom_bsp::module::P13;
/// # fn main() -> Result<(), esp32_pads::Taken> {
/// let light = Output::new(P13::take()?, Level::High);
/// # Ok(()) }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a typed pin of a board, so what it can do is not known here",
    note = "an erased pin (`AnyPin`) has `into_output`, `into_open_drain` and `into_flex`, which check at run time",
    note = "a number is not a pin: boards have them by name, each with a `take`"
)]
pub trait CanOutput: TypedPin {}
impl<P: TypedPin> CanOutput for P where P::Board: gate::Output<P> {}

/// The pin's pad has pull resistors. GPIO34 to 39 have none; a pull set on them is ignored by the silicon (TRM "IO_MUX and GPIO Matrix").
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{CanPull, Input, Pull};
/// use pycom_bsp::module::P10;
///
/// fn button<P: CanPull>(pin: P) -> Input<P> {
///     Input::with_pull(pin, Pull::Up)
/// }
///
/// assert!(button(P10::take()?).is_high());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a typed pin of a board, so what it can do is not known here",
    note = "an erased pin (`AnyPin`) has `into_input_with_pull`, and its driver `set_pull`, which check at run time",
    note = "a number is not a pin: boards have them by name, each with a `take`"
)]
pub trait CanPull: TypedPin {}
impl<P: TypedPin> CanPull for P where P::Board: gate::Pull<P> {}

/// The pin's pad is in the RTC domain, so it can hold its state through deep sleep and most resets.
///
/// Other pads have a hold bit too (`RTC_IO.DIG_PAD_HOLD`) but lose their state in deep sleep, so
/// `machine.Pin.hold` refuses them and so does this crate: a contract of the API, not an absence in the silicon.
///
/// GPIO34 to 39 have it, which are input-only: a hold there freezes how the input is set up.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// use esp32_pads::{CanHold, CanOutput, Level, Output};
/// use pycom_bsp::module::P9;
///
/// /// On for good: through resets and deep sleep.
/// fn latch<P: CanOutput + CanHold>(pin: P) {
///     Output::new(pin, Level::High).hold();
/// }
///
/// latch(P9::take()?);
/// chip.deep_sleep();
/// assert_eq!(chip.pin::<pycom_bsp::module::P9>().level(), esp32_pads::sim::PadLevel::High);
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
///
/// ```compile_fail,E0277
/// # use esp32_pads::{Level, Output}; use pycom_bsp::module::P11;
/// # fn main() -> Result<(), esp32_pads::Taken> {
/// // `P11` is GPIO22, which is outside the RTC domain.
/// Output::new(P11::take()?, Level::High).hold();
/// # Ok(()) }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a typed pin of a board, so what it can do is not known here",
    note = "the driver of an erased pin (`AnyPin`) has `hold`, `unhold` and `is_held`, which check at run time",
    note = "a number is not a pin: boards have them by name, each with a `take`"
)]
pub trait CanHold: TypedPin {}
impl<P: TypedPin> CanHold for P where P::Board: gate::Hold<P> {}

/// The pin's pad is in the RTC domain, so it can wake the chip from deep sleep (TRM "Low-Power Management", wake-up sources EXT0 and
/// EXT1).
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// use esp32_pads::{CanWake, Input, wakeup::Ext1};
/// use pycom_bsp::module::P13;
///
/// /// Sleep ends as soon as this sensor says something.
/// fn wake_by<P: CanWake>(sensor: &mut Input<P>) {
///     Ext1::any_high().pin(sensor).arm();
/// }
///
/// wake_by(&mut Input::new(P13::take()?));
/// chip.deep_sleep();
/// chip.pin::<pycom_bsp::module::P13>().drive(esp32_pads::sim::Drive::High);
/// assert!(!chip.is_asleep());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a typed pin of a board, so what it can do is not known here",
    note = "for the driver of an erased pin (`AnyPin`) there is `try_pin`, which checks at run time",
    note = "a number is not a pin: boards have them by name, each with a `take`"
)]
pub trait CanWake: TypedPin {}
impl<P: TypedPin> CanWake for P where P::Board: gate::Wake<P> {}
