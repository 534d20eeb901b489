//! A firmware of typed operations alone, all that there are: `cargo xtask budget` looks what the functions `typed_…` reach.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

#[cfg(target_arch = "xtensa")]
mod firmware {
    use core::hint::black_box;

    use esp_hal::gpio::Io;
    use esp_hal::interrupt::Priority;
    use pycom_bsp::interrupt::{self, PinEvent};
    use pycom_bsp::module::{self, P9, P10, P13, P19};
    use pycom_bsp::signal::{InputSignal, OutputSignal};
    use pycom_bsp::trigger::{BothEdges, HighLevel, Trigger as _};
    use pycom_bsp::wakeup::{self, Ext0, Ext1};
    use pycom_bsp::{Cpu, DriveStrength, Flex, Input, Level, Mode, OpenDrain, Output, Pull};

    esp_bootloader_esp_idf::esp_app_desc!();

    #[unsafe(no_mangle)]
    #[inline(never)]
    fn typed_output(pin: P9) -> P9 {
        let mut output = Output::new(pin, Level::High);
        output.set_low();
        output.set_high();
        output.toggle();
        output.set_level(black_box(true));
        black_box((output.is_set_high(), output.is_set_low()));
        black_box((output.is_high(), output.is_low(), output.level()));
        black_box((output.mode(), output.pull(), output.drive_strength()));
        output.set_drive_strength(DriveStrength::_40mA);
        output.set_pull(Pull::Up);
        output.connect_output(OutputSignal::U1TXD);
        output.disconnect_output();
        output.hold();
        black_box(output.is_held());
        output.unhold();
        let mut open_drain = output.into_open_drain(Level::High);
        open_drain.set_low();
        open_drain.into_input().into_pin()
    }

    #[unsafe(no_mangle)]
    #[inline(never)]
    fn typed_open_drain(pin: P19) -> P19 {
        let mut open_drain = OpenDrain::with_pull(pin, Level::High, Pull::Down);
        open_drain.toggle();
        open_drain.into_pin()
    }

    #[unsafe(no_mangle)]
    #[inline(never)]
    fn typed_flex(pin: P9) -> P9 {
        let mut flex = Flex::new(pin);
        for mode in [Mode::Output, Mode::OpenDrain, Mode::Input] {
            flex.set_mode(black_box(mode));
        }
        flex.into_pin()
    }

    #[unsafe(no_mangle)]
    #[inline(never)]
    fn typed_input(pin: P10) -> P10 {
        let mut input = Input::with_pull(pin, black_box(Pull::Up));
        input.connect_input(InputSignal::U1RXD);
        input.disconnect_input(InputSignal::U1RXD, Level::High);
        Ext0::at(Level::Low).keep_pulls().pin(&mut input).arm();
        Ext1::any_high().pin(&mut input).arm();
        wakeup::disarm_all();
        black_box(input.caused_wakeup());
        let input = input.with_callback(BothEdges, typed_callback);
        let input = input.remove_callback();
        input.into_pin()
    }

    #[unsafe(no_mangle)]
    #[inline(never)]
    fn typed_sensor(pin: P13) -> P13 {
        let input = Input::new(pin).with_callback(HighLevel.on(Cpu::AppCpu), typed_level);
        interrupt::dispatch(black_box(Cpu::ProCpu));
        interrupt::disable_all();
        input.remove_callback().into_pin()
    }

    #[unsafe(no_mangle)]
    #[inline(never)]
    fn typed_callback(event: PinEvent<P10>) {
        black_box((event.id(), event.triggered_by(), event.level()));
        event.set_callback(BothEdges, typed_callback);
    }

    #[unsafe(no_mangle)]
    #[inline(never)]
    fn typed_level(event: PinEvent<P13>) {
        event.rearm();
        event.remove_callback();
    }

    #[unsafe(no_mangle)]
    #[inline(never)]
    fn typed_take(pin: P9) -> bool {
        pin.free();
        P9::take().is_ok()
    }

    #[esp_hal::main]
    fn main() -> ! {
        let peripherals = esp_hal::init(esp_hal::Config::default());
        let pins = module::pins!(peripherals);
        interrupt::install(&mut Io::new(peripherals.IO_MUX), Priority::Priority1);
        let pin = typed_flex(typed_output(pins.P9));
        typed_open_drain(pins.P19);
        typed_input(pins.P10);
        typed_sensor(pins.P13);
        black_box(typed_take(pin));
        loop {}
    }

    #[panic_handler]
    fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
        loop {}
    }
}

#[cfg(not(target_arch = "xtensa"))]
fn main() {}
