//! An interrupt of four pins, three of which ask for it, with our callbacks, and with `esp-hal`'s handler and the search that its
//! user writes: `cargo xtask budget` counts what is executed.
//!
//! A callback is called `served_WAY_N`, and `enter` enters a handler, so that they are found in the trace. Between the second and the
//! third pin is one that listens and does not ask.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

#[cfg(target_arch = "xtensa")]
mod firmware {
    use core::cell::RefCell;
    use core::sync::atomic::{AtomicU32, Ordering};

    use critical_section::Mutex;
    use esp_hal::gpio::{Event, Input, InputConfig, Io};
    use esp_hal::handler;
    use esp_hal::interrupt::Priority;
    use esp_hal::peripherals::{GPIO4, GPIO12, GPIO13, GPIO15, IO_MUX};
    use pycom_bsp::TypedPin as _;
    use pycom_bsp::interrupt;
    use pycom_bsp::module::{P3, P4, P9, P10};
    use pycom_bsp::trigger::Rising;
    use with_hal::{bound_handler, pending, set_pending};

    /// The pads that ask: all but GPIO13.
    const PENDING: u32 = 1 << 4 | 1 << 12 | 1 << 15;

    /// Which callbacks were called, a bit for each.
    static SERVED: AtomicU32 = AtomicU32::new(0);

    macro_rules! callbacks {
        ($($name:ident($($argument:ty)?) $bit:literal: $gpio:literal)+) => {$(
            #[unsafe(no_mangle)]
            #[inline(never)]
            fn $name($(_: $argument)?) {
                // Its status was cleared before or will be after it; here it is memory.
                set_pending(pending() & !(1 << $gpio));
                SERVED.store(SERVED.load(Ordering::Relaxed) | 1 << $bit, Ordering::Relaxed);
            }
        )+};
    }
    callbacks! {
        served_pins_1(interrupt::PinEvent<P3>) 0: 4
        served_pins_2(interrupt::PinEvent<P9>) 1: 12
        served_pins_idle(interrupt::PinEvent<P10>) 2: 13
        served_pins_3(interrupt::PinEvent<P4>) 3: 15
        served_hal_1() 4: 4
        served_hal_2() 5: 12
        served_hal_idle() 6: 13
        served_hal_3() 7: 15
    }

    /// Calls what is bound to the interrupt.
    #[unsafe(no_mangle)]
    #[inline(never)]
    fn enter(handler: extern "C" fn()) {
        handler();
    }

    fn with_callbacks(io: &mut Io<'_>) {
        // SAFETY: this function alone uses the pads meanwhile.
        let pins = unsafe { (P3::steal(), P9::steal(), P10::steal(), P4::steal()) };
        let _pins = (
            pycom_bsp::Input::new(pins.0).with_callback(Rising, served_pins_1),
            pycom_bsp::Input::new(pins.1).with_callback(Rising, served_pins_2),
            pycom_bsp::Input::new(pins.2).with_callback(Rising, served_pins_idle),
            pycom_bsp::Input::new(pins.3).with_callback(Rising, served_pins_3),
        );
        interrupt::install(io, Priority::Priority1);
        set_pending(PENDING);
        enter(bound_handler());
    }

    /// An input and what is to be done when it interrupts.
    type Listener = (Input<'static>, fn());
    static LISTENERS: Mutex<RefCell<[Option<Listener>; 4]>> =
        Mutex::new(RefCell::new([const { None }; 4]));

    /// As the documentation of `esp_hal::gpio::Input::listen` has it, for more than one pin.
    #[handler]
    fn search() {
        critical_section::with(|cs| {
            for (input, serve) in LISTENERS.borrow_ref_mut(cs).iter_mut().flatten() {
                if input.is_interrupt_set() {
                    input.clear_interrupt();
                    serve();
                }
            }
        });
    }

    fn with_search(io: &mut Io<'_>) {
        // SAFETY: this function alone uses the pads meanwhile.
        let pins = unsafe {
            (
                GPIO4::steal(),
                GPIO12::steal(),
                GPIO13::steal(),
                GPIO15::steal(),
            )
        };
        let config = InputConfig::default();
        let mut listeners: [Listener; 4] = [
            (Input::new(pins.0, config), served_hal_1),
            (Input::new(pins.1, config), served_hal_2),
            (Input::new(pins.2, config), served_hal_idle),
            (Input::new(pins.3, config), served_hal_3),
        ];
        for (input, _) in &mut listeners {
            input.listen(Event::RisingEdge);
        }
        critical_section::with(|cs| *LISTENERS.borrow_ref_mut(cs) = listeners.map(Some));
        io.set_interrupt_handler(search);
        set_pending(PENDING);
        enter(bound_handler());
    }

    #[unsafe(no_mangle)]
    extern "C" fn main() -> i32 {
        // SAFETY: there is no other owner of it.
        let mut io = Io::new(unsafe { IO_MUX::steal() });
        with_callbacks(&mut io);
        with_search(&mut io);
        // Those of the pins that asked.
        i32::from(SERVED.load(Ordering::Relaxed) != 0b1011_1011 || pending() != 0)
    }
}

#[cfg(not(target_arch = "xtensa"))]
fn main() {
    eprintln!("There is nothing to count here but on the target: see `cargo xtask budget`.");
}
