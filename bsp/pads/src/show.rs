//! How pins, drivers and errors show: in `{:?}` here, and in the logs of `defmt`.

/// Lets a pin's type show as the pin's name, be found on the simulated chip by it, and be a line of a bus. For generated code.
#[doc(hidden)]
#[macro_export]
macro_rules! show_pin {
    ($pin:ident) => {
        impl core::fmt::Debug for $pin {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(<Self as $crate::TypedPin>::INFO.id)
            }
        }

        impl $crate::parts::Slot for $pin {
            type Is = $crate::parts::Wired;
        }

        #[cfg(not(target_arch = "xtensa"))]
        impl $crate::sim::BoardPin for $pin {
            const NAME: &'static str = <Self as $crate::TypedPin>::INFO.id;
            const GPIO: u8 = <Self as $crate::TypedPin>::PAD.gpio;
        }

        $crate::show_pin_with_defmt!($pin);
    };
}

#[cfg(not(feature = "defmt"))]
#[doc(hidden)]
#[macro_export]
macro_rules! show_pin_with_defmt {
    ($pin:ident) => {};
}

#[cfg(feature = "defmt")]
#[doc(hidden)]
#[macro_export]
macro_rules! show_pin_with_defmt {
    ($pin:ident) => {
        impl $crate::defmt::Format for $pin {
            fn format(&self, f: $crate::defmt::Formatter<'_>) {
                $crate::defmt::Format::format(<Self as $crate::TypedPin>::INFO.id, f);
            }
        }
    };
}

#[cfg(feature = "defmt")]
mod formats {
    use defmt::{Format, Formatter, write};

    use crate::driver::{Driver, Function};
    use crate::machine::{self, Irq};
    use crate::owner::board::Board;
    use crate::owner::{AnyPin, Pin, Rejected, Taken, TypedPin, Unsupported};
    use crate::silicon::signal::{InputSignal, OutputSignal};

    impl Format for AnyPin {
        fn format(&self, f: Formatter<'_>) {
            self.info().id.format(f);
        }
    }

    /// As its pin: `P9`.
    impl<P: Pin, U> Format for Driver<P, U> {
        fn format(&self, f: Formatter<'_>) {
            self.pin.info().id.format(f);
        }
    }

    impl<B: Board> Format for machine::Pin<B> {
        fn format(&self, f: Formatter<'_>) {
            self.id().format(f);
        }
    }

    impl<P: TypedPin> Format for Function<P> {
        fn format(&self, f: Formatter<'_>) {
            write!(f, "function {=u8} of {=str}", self.number(), P::INFO.id);
        }
    }

    impl Format for Taken {
        fn format(&self, f: Formatter<'_>) {
            write!(f, "pin {=str} is taken already", self.pin());
        }
    }

    impl Format for Unsupported {
        fn format(&self, f: Formatter<'_>) {
            write!(
                f,
                "{=str} {=str}; {=str}: {=str}",
                self.pin(),
                self.reason(),
                self.others(),
                self.alternatives()
            );
        }
    }

    impl<T> Format for Rejected<T> {
        fn format(&self, f: Formatter<'_>) {
            self.error.format(f);
        }
    }

    impl Format for Irq {
        fn format(&self, f: Formatter<'_>) {
            let mut separator = "";
            for name in self.names() {
                write!(f, "{=str}{=str}", separator, name);
                separator = " | ";
            }
        }
    }

    macro_rules! signal {
        ($signal:ident) => {
            impl Format for $signal {
                fn format(&self, f: Formatter<'_>) {
                    match self.name() {
                        Some(name) => name.format(f),
                        None => write!(f, "signal {=u8}", self.index()),
                    }
                }
            }
        };
    }
    signal!(InputSignal);
    signal!(OutputSignal);
}
