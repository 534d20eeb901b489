//! The digital traits of `embedded-hal` 1.0, for every driver, typed and erased, and for pins by name.

use core::convert::Infallible;

use embedded_hal::digital::{ErrorType, InputPin, OutputPin, StatefulOutputPin};

use crate::driver::Driver;
use crate::machine;
use crate::owner::Pin;
use crate::owner::board::Board;
use crate::owner::mode::Drives;

impl<P: Pin, U> ErrorType for Driver<P, U> {
    type Error = Infallible;
}

impl<P: Pin, U> InputPin for Driver<P, U> {
    #[inline]
    fn is_high(&mut self) -> Result<bool, Infallible> {
        Ok(Driver::is_high(self))
    }

    #[inline]
    fn is_low(&mut self) -> Result<bool, Infallible> {
        Ok(Driver::is_low(self))
    }
}

impl<P: Pin, U: Drives> OutputPin for Driver<P, U> {
    #[inline]
    fn set_low(&mut self) -> Result<(), Infallible> {
        Driver::set_low(self);
        Ok(())
    }

    #[inline]
    fn set_high(&mut self) -> Result<(), Infallible> {
        Driver::set_high(self);
        Ok(())
    }
}

impl<P: Pin, U: Drives> StatefulOutputPin for Driver<P, U> {
    #[inline]
    fn is_set_high(&mut self) -> Result<bool, Infallible> {
        Ok(Driver::is_set_high(self))
    }

    #[inline]
    fn is_set_low(&mut self) -> Result<bool, Infallible> {
        Ok(Driver::is_set_low(self))
    }

    #[inline]
    fn toggle(&mut self) -> Result<(), Infallible> {
        Driver::toggle(self);
        Ok(())
    }
}

impl<B> ErrorType for machine::Pin<B> {
    type Error = Infallible;
}

impl<B: Board> InputPin for machine::Pin<B> {
    fn is_high(&mut self) -> Result<bool, Infallible> {
        Ok(self.value().into())
    }

    fn is_low(&mut self) -> Result<bool, Infallible> {
        Ok(!bool::from(self.value()))
    }
}

/// As in MicroPython, setting an input sets what it drives once it is an output.
impl<B: Board> OutputPin for machine::Pin<B> {
    fn set_low(&mut self) -> Result<(), Infallible> {
        self.set_value(false);
        Ok(())
    }

    fn set_high(&mut self) -> Result<(), Infallible> {
        self.set_value(true);
        Ok(())
    }
}

impl<B: Board> StatefulOutputPin for machine::Pin<B> {
    fn is_set_high(&mut self) -> Result<bool, Infallible> {
        Ok(machine::Pin::is_set_high(self))
    }

    fn is_set_low(&mut self) -> Result<bool, Infallible> {
        Ok(!machine::Pin::is_set_high(self))
    }

    fn toggle(&mut self) -> Result<(), Infallible> {
        machine::Pin::toggle(self);
        Ok(())
    }
}
