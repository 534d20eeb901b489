//! IO_MUX functions.

use core::marker::PhantomData;

use crate::owner::TypedPin;
use crate::silicon::signal::InputSignal;

/// One of the IO_MUX functions of the pad of pin `P`, such as `P9::HSPIQ` (TRM "IO_MUX and GPIO Matrix", IO_MUX pad list).
///
/// Generated code has a constant of this type for every function of every pin, so a pin cannot be given a function that its
/// pad does not have. A peripheral is reached faster this way than through the GPIO matrix, and on fewer pads.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::{IoMux, Function};
/// use pycom_bsp::module::P9;
///
/// const MISO: Function<P9> = P9::HSPIQ;
///
/// let miso = IoMux::new(P9::take()?, MISO);
/// assert_eq!((MISO.number(), format!("{MISO:?}")), (1, "HSPIQ of P9".to_string()));
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
///
/// ```compile_fail,E0308
/// # use esp32_pads::IoMux; use pycom_bsp::module::{P9, P10};
/// # fn main() -> Result<(), esp32_pads::Taken> {
/// // A function of another pin.
/// let miso = IoMux::new(P10::take()?, P9::HSPIQ);
/// # Ok(()) }
/// ```
pub struct Function<P> {
    number: u8,
    /// The input signal of the GPIO matrix that is this function's input when it does not go through the matrix.
    input: Option<InputSignal>,
    pin: PhantomData<fn() -> P>,
}

impl<P: TypedPin> Function<P> {
    /// IO_MUX function `number` (0 to 5) of the pad.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(number: u8) -> Self {
        let functions = &P::PAD.facts().functions;
        let name = if (number as usize) < functions.len() {
            functions[number as usize]
        } else {
            None
        };
        let input = match name {
            Some(name) => signal_named(name),
            None => None,
        };
        Self {
            number,
            input,
            pin: PhantomData,
        }
    }
}

/// The input signal of this name: a function that is a signal of the matrix too has the same name there (TRM, the lists of IO_MUX pads and of peripheral
/// signals).
const fn signal_named(name: &str) -> Option<InputSignal> {
    let mut index = 0;
    loop {
        if let Some(signal) = InputSignal::new(index) {
            match signal.name() {
                Some(other) if same(name.as_bytes(), other.as_bytes()) => return Some(signal),
                _ => {}
            }
        }
        if index == u8::MAX {
            return None;
        }
        index += 1;
    }
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    let mut i = 0;
    while i < one.len() && i < other.len() && one[i] == other[i] {
        i += 1;
    }
    i == one.len() && i == other.len()
}

impl<P> Function<P> {
    /// The function's number, the value of `MCU_SEL`.
    #[must_use]
    pub const fn number(&self) -> u8 {
        self.number
    }

    pub(crate) const fn input(&self) -> Option<InputSignal> {
        self.input
    }
}

// By hand: a derive would ask the same of `P`.
impl<P> Clone for Function<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for Function<P> {}

impl<P: TypedPin> core::fmt::Debug for Function<P> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let name = P::PAD
            .facts()
            .functions
            .get(usize::from(self.number))
            .copied()
            .flatten();
        write!(f, "{} of {}", name.unwrap_or("no function"), P::INFO.id)
    }
}
