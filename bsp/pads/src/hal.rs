//! The digital traits of `embedded-hal` 1.0, for every driver, typed and erased.

use core::convert::Infallible;

use embedded_hal::digital::{ErrorType, InputPin, OutputPin, StatefulOutputPin};

use crate::driver::{Driver, usage::Drives};
use crate::pin::Pin;

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
