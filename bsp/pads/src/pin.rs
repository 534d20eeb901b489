//! Pins: a board's name for a pad, owned by at most one place of a program.

use crate::board::{Board, PinInfo};
use crate::claim;
use crate::line::Line;
use crate::pad::Pad;

/// A pin, typed ([`TypedPin`]) or erased ([`AnyPin`](crate::AnyPin)), that a driver can own.
///
/// The name is [`id`](Pin::id); the rest is what the drivers work with. Implemented by this crate only.
pub trait Pin: Sized + sealed::Sealed {
    /// The pin's names and pad.
    fn info(&self) -> &'static PinInfo;

    /// The facts about the pin's pad.
    fn pad(&self) -> &'static Pad;

    /// The registers and mask that set, clear and read the pin.
    fn line(&self) -> Line;

    /// Another value for the same pin; `info` is what [`info`](Pin::info) says of it.
    ///
    /// # Safety
    ///
    /// As for [`TypedPin::steal`].
    #[doc(hidden)]
    unsafe fn again(info: &'static PinInfo) -> Self;

    /// The pin's name as the board has it, such as `"P9"` (`pin.id()` of `machine.Pin`).
    #[inline]
    fn id(&self) -> &'static str {
        self.info().id
    }

    /// Gives the pin back: then it can be taken again, under any of its names. Its pad stays as it is.
    fn give_back(self) {
        claim::give_back(self.info());
    }
}

/// A pin that is a type of its own, of size zero: what generated code makes for each pin of a board.
///
/// # Safety
///
/// [`INFO`](TypedPin::INFO) must name [`PAD`](TypedPin::PAD) as its pad, no other type may have that pad, and a
/// value may come into being only through [`claim`](crate::claim) or [`steal`](TypedPin::steal): a driver relies on being the pad's only one.
pub unsafe trait TypedPin: Sized + 'static {
    /// The board that the pin belongs to.
    type Board: Board;
    /// The pin's names and pad.
    const INFO: &'static PinInfo;
    /// The pad; the same as in [`INFO`](TypedPin::INFO), here for use in constants.
    const PAD: &'static Pad;

    /// The pin, whether or not it is taken already.
    ///
    /// # Safety
    ///
    /// Nothing else may use the pin at the same time: two drivers on one pad undo each other's work.
    unsafe fn steal() -> Self;
}

mod sealed {
    pub trait Sealed {}
    impl<P: super::TypedPin> Sealed for P {}
    impl Sealed for crate::AnyPin {}
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
