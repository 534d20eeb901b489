//! Who owns a pad when pins come from `esp-hal` and go back to it: never two, whatever is asked for in whatever order.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

#[cfg(target_arch = "xtensa")]
mod firmware {
    use core::fmt::Write as _;

    use esp_hal::gpio::{Level, Output, OutputConfig};
    use esp_hal::peripherals::{GPIO, LPWR, Peripherals, RTC_IO};
    use pycom_bsp::{exp_board, lopy4, machine, module};
    use with_hal::Console;

    struct Checks {
        failed: bool,
    }

    impl Checks {
        fn that(&mut self, is_so: bool, pin: &str, what: &str) {
            if !is_so {
                self.failed = true;
                let _ = writeln!(Console, "{pin}: not so: {what}");
            }
        }
    }

    /// Has each pin in turn of `esp-hal`'s, of nobody, of the program's, and of `esp-hal`'s again.
    macro_rules! one_by_one {
        ($checks:ident, $pins:ident: $($pin:ident)+) => {$(
            let name = stringify!($pin);
            let mut that = |is_so, what| $checks.that(is_so, name, what);
            that(module::$pin::take().is_err(), "esp-hal's pin cannot be taken");
            that(machine::Pin::new(name).is_err(), "nor by its name");

            $pins.$pin.free();
            let pin = module::$pin::take();
            that(pin.is_ok(), "a pin that was given back can be taken");
            that(module::$pin::take().is_err(), "once");
            that(machine::Pin::new(name).is_err(), "and not by its name then");

            if let Ok(pin) = pin {
                let of_hal = pin.into_esp_hal();
                that(size_of_val(&of_hal) == 0, "what esp-hal gets is of size zero");
                that(module::$pin::take().is_err(), "what esp-hal got cannot be taken");
                that(machine::Pin::new(name).is_err(), "nor by its name");
                let pin = module::$pin::from(of_hal);
                that(module::$pin::take().is_err(), "nor while it is a pin");
                pin.free();
            }

            let by_name = machine::Pin::new(name);
            that(by_name.is_ok(), "given back, a pin can be had by its name");
            that(module::$pin::take().is_err(), "and is taken then");
            drop(by_name);
            that(module::$pin::take().map(|pin| pin.free()).is_ok(), "until it is dropped");
        )+};
    }

    fn names(checks: &mut Checks) {
        // SAFETY: nothing else uses the peripherals.
        let peripherals = unsafe { Peripherals::steal() };
        let pins = module::pins!(peripherals);
        // The others are still there.
        let _others = (peripherals.SPI2, peripherals.I2C0, peripherals.LPWR);
        checks.that(module::Pins::take().is_err(), "all", "none can be taken");
        one_by_one!(checks, pins:
            P0 P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 P16 P17 P18 P19 P20 P21 P22 P23);
        // All of them are nobody's now.
        let pins = exp_board::Pins::take();
        checks.that(pins.is_ok(), "all", "can be taken under their other names");
        checks.that(module::Pins::take().is_err(), "all", "once");
    }

    fn view(checks: &mut Checks) {
        // SAFETY: nothing uses the peripherals any more, and what it had of them is forgotten.
        let peripherals = unsafe { Peripherals::steal() };
        let pins = lopy4::pins!(peripherals);
        checks.that(
            lopy4::LORA_NSS::take().is_err(),
            "LORA_NSS",
            "esp-hal's pin cannot be taken",
        );
        pins.LORA_NSS.free();
        let select = lopy4::LORA_NSS::take();
        checks.that(select.is_ok(), "LORA_NSS", "given back, it can be taken");
        checks.that(lopy4::LORA_NSS::take().is_err(), "LORA_NSS", "once");
    }

    /// A board out of the peripherals: its parts have their pins, and its buses go over as one.
    fn board(checks: &mut Checks) {
        // SAFETY: as in `view`.
        let peripherals = unsafe { Peripherals::steal() };
        let mut board = exp_board::Board::new(lopy4::pins!(peripherals));
        checks.that(size_of_val(&board) == 0, "board", "is of size zero");
        let taken = exp_board::LED::take().is_err() && lopy4::LORA_SCLK::take().is_err();
        checks.that(taken, "board", "its pins are nobody else's");
        let clear = GPIO::regs().out_w1tc().as_ptr();
        board.led.on();
        // SAFETY: a register of GPIO, which is memory here, and can be read.
        let clear = unsafe { clear.wrapping_byte_add(with_hal::AHB).read_volatile() };
        checks.that(clear == 1 << 12, "LED", "on is low on GPIO12");
        let lora = board.module.lora.into_esp_hal();
        checks.that(
            size_of_val(&lora) == 0,
            "LORA",
            "all lines go over at no cost",
        );
        let _nss = Output::new(lora.nss, Level::High, OutputConfig::default());

        // SAFETY: as in `view`.
        let peripherals = unsafe { Peripherals::steal() };
        let (lora, led) = lopy4::pins!(peripherals, LORA, P9);
        let of_hal = (lora.sclk.into_esp_hal(), led.into_esp_hal());
        checks.that(size_of_val(&of_hal) == 0, "LORA", "is a name of `pins!`");
    }

    /// The driver of `esp-hal` gets the pad that the name stands for.
    fn driver(checks: &mut Checks) {
        // SAFETY: as in `view`.
        let peripherals = unsafe { Peripherals::steal() };
        let pins = exp_board::pins!(peripherals);
        let mut light = Output::new(pins.G16.into_esp_hal(), Level::Low, OutputConfig::default());
        light.set_high();
        let set = GPIO::regs().out_w1ts().as_ptr();
        // SAFETY: a register of GPIO, which is memory here, and can be read.
        let set = unsafe { set.read_volatile() };
        checks.that(set == 1 << 12, "G16", "esp-hal's driver sets GPIO12");
    }

    /// A held pad: `esp-hal`'s driver switches its output off and releases it, and ours leaves it as it is. What the documentation says of both.
    fn held(checks: &mut Checks) {
        const HOLD: u32 = 1 << 31;
        const FORCE: u32 = 1 << 13;
        let (force, pad) = (LPWR::regs().hold_force(), RTC_IO::regs().touch_pad5());
        let off = GPIO::regs().enable_w1tc().as_ptr();
        // On both buses, which are two pieces of memory here.
        for bus in [0, with_hal::AHB] {
            // SAFETY: registers, which are memory here, and nothing else uses them meanwhile.
            unsafe {
                let put = |register: *mut u32, value| {
                    register.wrapping_byte_add(bus).write_volatile(value);
                };
                put(force.as_ptr(), FORCE);
                put(pad.as_ptr(), HOLD);
                put(off, 0);
            }
        }
        let ours = |register: *mut u32| {
            // SAFETY: as above.
            unsafe { register.wrapping_byte_add(with_hal::AHB).read_volatile() }
        };
        // SAFETY: as in `view`.
        let peripherals = unsafe { Peripherals::steal() };
        let pins = exp_board::pins!(peripherals);
        let relay = pycom_bsp::Output::new(pins.G16, pycom_bsp::Level::High);
        let is_held = ours(force.as_ptr()) & FORCE != 0 && ours(pad.as_ptr()) & HOLD != 0;
        checks.that(
            is_held && relay.is_held(),
            "G16",
            "our driver leaves the hold",
        );
        checks.that(ours(off) == 0, "G16", "and never switches the output off");

        let _relay = Output::new(
            relay.into_pin().into_esp_hal(),
            Level::High,
            OutputConfig::default(),
        );
        let is_held = force.read().bits() & FORCE != 0 || pad.read().bits() & HOLD != 0;
        checks.that(!is_held, "G16", "esp-hal's driver releases the hold");
        // SAFETY: as above.
        let off = unsafe { off.read_volatile() };
        checks.that(off == 1 << 12, "G16", "and switches the output off");
    }

    #[unsafe(no_mangle)]
    extern "C" fn main() -> i32 {
        let mut checks = Checks { failed: false };
        names(&mut checks);
        board(&mut checks);
        view(&mut checks);
        driver(&mut checks);
        held(&mut checks);
        if !checks.failed {
            let _ = writeln!(Console, "with esp-hal, a pad has one owner throughout");
        }
        i32::from(checks.failed)
    }
}

#[cfg(not(target_arch = "xtensa"))]
fn main() {
    eprintln!("There is an `esp-hal` to hand pins over to on the target only: see `.ci/target`.");
}
