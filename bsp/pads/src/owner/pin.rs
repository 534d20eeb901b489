//! Pins: a board's name for a pad, owned by at most one place of a program.

use super::board::{Board, PinInfo};
use super::claim;
use crate::silicon::Line;
use crate::silicon::pad::Pad;

/// A pin, typed ([`TypedPin`]) or erased ([`AnyPin`](crate::AnyPin)), that a driver can own.
///
/// The name is [`id`](Pin::id); the rest is what the drivers work with. Implemented by this crate only.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{AnyPin, Pin};
/// use pycom_bsp::module::P9;
///
/// /// For typed and erased pins.
/// fn describe<P: Pin>(pin: &P) -> String {
///     format!("{} is GPIO{} ({})", pin.id(), pin.pad().gpio, pin.pad().facts().name)
/// }
///
/// let pin = P9::take()?;
/// assert_eq!(describe(&pin), "P9 is GPIO12 (MTDI)");
/// assert_eq!(describe(&AnyPin::from(pin)), "P9 is GPIO12 (MTDI)");
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
pub trait Pin: Sized + sealed::Sealed {
    /// The pin's names and pad.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9; use esp32_pads::Pin;
    /// let pin = P9::take()?;
    /// assert_eq!((pin.info().id, pin.info().other_names), ("P9", &["G16"][..]));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    fn info(&self) -> &'static PinInfo;

    /// The facts about the pin's pad.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P13; use esp32_pads::Pin;
    /// let pad = P13::take()?.pad();
    /// assert!(pad.gpio == 36 && !pad.output && pad.rtc.is_some());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    fn pad(&self) -> &'static Pad;

    /// The registers and mask that set, clear and read the pin.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::{P9, P10}; use esp32_pads::Pin;
    /// assert_ne!(P9::take()?.line(), P10::take()?.line());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    fn line(&self) -> Line;

    /// Another value for the same pin; `info` is what [`info`](Pin::info) says of it.
    ///
    /// # Safety
    ///
    /// As for [`TypedPin::steal`].
    #[doc(hidden)]
    unsafe fn again(info: &'static PinInfo) -> Self;

    /// The pin's name as the board has it, such as `"P9"` (`pin.id()` of `machine.Pin`).
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use esp32_pads::Pin;
    /// use pycom_bsp::exp_board::G16;
    ///
    /// // The pin's own name, whatever it was taken by.
    /// assert_eq!(G16::take()?.id(), "P9");
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    fn id(&self) -> &'static str {
        self.info().id
    }

    /// Frees the pin: it can be taken again, under any of its names. Its pad stays as it is.
    ///
    /// A pin that is dropped stays taken.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::{exp_board::G16, module::P9};
    /// use esp32_pads::{AnyPin, Pin};
    ///
    /// let pin = AnyPin::from(P9::take()?);
    /// assert!(G16::take().is_err());
    /// pin.free();
    /// assert!(G16::take().is_ok());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    fn free(self) {
        claim::free(self.info());
    }
}

/// A pin that is a type of its own, of size zero: what generated code makes for each pin of a board.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{CanOutput, Level, Output, TypedPin};
/// use pycom_bsp::module::P11;
///
/// /// A light that cannot disturb how the chip boots: on a strapping pad, this does not compile.
/// fn light<P: CanOutput>(pin: P) -> Output<P> {
///     const { assert!(!P::PAD.strapping) }
///     Output::new(pin, Level::High)
/// }
///
/// let light = light(P11::take()?);
/// assert_eq!((light.id(), size_of_val(&light)), (P11::INFO.id, 0));
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
///
/// # Safety
///
/// [`INFO`](TypedPin::INFO) must name [`PAD`](TypedPin::PAD) as its pad, no other type may have that pad, and a
/// value may come into being only through [`claim`](crate::claim), [`steal`](TypedPin::steal), or out of `esp-hal`'s own singleton of the pad while
/// the pin counts as taken: a driver relies on being the pad's only one.
pub unsafe trait TypedPin: Sized + 'static {
    /// The board that the pin belongs to.
    type Board: Board;
    /// The pin's names and pad.
    const INFO: &'static PinInfo;
    /// The pad; the same as in [`INFO`](TypedPin::INFO), here for use in constants.
    const PAD: &'static Pad;

    /// The pin, whether or not it is taken already.
    ///
    /// ```
    /// # esp32_pads::sim::run(|_| {
    /// # use pycom_bsp::module::P9;
    /// use esp32_pads::{Level, Output, TypedPin};
    ///
    /// fn panic_light<P: esp32_pads::CanOutput>() {
    ///     // SAFETY: the program is over, so nobody else uses the pin.
    ///     let light = Output::new(unsafe { P::steal() }, Level::High);
    ///     assert!(light.is_high());
    /// }
    ///
    /// let led = Output::new(P9::take()?, Level::Low);
    /// panic_light::<P9>();
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    ///
    /// # Safety
    ///
    /// Nothing else may use the pin at the same time: two drivers on one pad undo each other's work.
    unsafe fn steal() -> Self;
}

pub(super) mod sealed {
    pub trait Sealed {}
    impl<P: super::TypedPin> Sealed for P {}
}

impl<P: TypedPin> Pin for P {
    #[inline(always)]
    fn info(&self) -> &'static PinInfo {
        P::INFO
    }

    #[inline(always)]
    fn pad(&self) -> &'static Pad {
        P::PAD
    }

    #[inline(always)]
    fn line(&self) -> Line {
        const { Line::of(P::PAD) }
    }

    unsafe fn again(_: &'static PinInfo) -> Self {
        // SAFETY: the caller's promise is the same.
        unsafe { P::steal() }
    }
}
