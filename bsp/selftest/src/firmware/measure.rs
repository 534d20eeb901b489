//! Measures `esp-hal`'s drivers and handler.

use core::cell::RefCell;
use core::hint::black_box;

use critical_section::Mutex;
use esp_hal::gpio::{
    AnyPin, Event, Flex, Input, InputConfig, Io, Level, Output, OutputConfig, Pull,
};
use esp_hal::{handler, ram};

use crate::counter::Cycles;

/// A pad.
fn pad(gpio: u8) -> AnyPin<'static> {
    // SAFETY: the self-test has taken the pin, and has no driver of it meanwhile.
    unsafe { AnyPin::steal(gpio) }
}

/// Measures the operations on a pad without another driver.
pub(super) fn operations(gpio: u8, cycles: &mut Cycles<'_>) {
    let config = OutputConfig::default();
    let mut output = Output::new(pad(gpio), Level::Low, config);
    cycles.of("set_high", || output.set_high());
    cycles.of("set_low", || output.set_low());
    cycles.of("toggle", || output.toggle());
    cycles.of("is_set_high", || _ = black_box(output.is_set_high()));
    cycles.of("hold", || output.set_pad_hold(true));
    cycles.of("is_held", || _ = black_box(output.is_pad_held()));
    cycles.of("unhold", || output.set_pad_hold(false));
    cycles.of("new_output", || {
        _ = black_box(Output::new(pad(gpio), Level::High, config))
    });
    let config = InputConfig::default().with_pull(Pull::Up);
    cycles.of("new_input", || _ = black_box(Input::new(pad(gpio), config)));
    let input = Input::new(pad(gpio), config);
    cycles.of("is_high", || _ = black_box(input.is_high()));
    cycles.of("is_low", || _ = black_box(input.is_low()));
}

/// A pad and the function to call on its interrupt.
type Listener = (Flex<'static>, fn());
static LISTENERS: Mutex<RefCell<[Option<Listener>; 2]>> =
    Mutex::new(RefCell::new([const { None }; 2]));

/// As the documentation of `esp_hal::gpio::Input::listen` has it, for more than one pin. In RAM, as our handler is.
#[handler]
#[ram]
fn search() {
    critical_section::with(|cs| {
        for (pad, serve) in LISTENERS.borrow_ref_mut(cs).iter_mut().flatten() {
            if pad.is_interrupt_set() {
                pad.clear_interrupt();
                serve();
            }
        }
    });
}

/// Listens to pads, which remain outputs.
pub(super) fn listen(io: &mut Io<'_>, gpios: [u8; 2], serve: fn()) {
    let listeners = gpios.map(|gpio| {
        let mut pad = Flex::new(pad(gpio));
        pad.set_low();
        pad.set_output_enable(true);
        pad.set_input_enable(true);
        pad.clear_interrupt();
        pad.listen(Event::RisingEdge);
        Some((pad, serve))
    });
    critical_section::with(|cs| *LISTENERS.borrow_ref_mut(cs) = listeners);
    io.set_interrupt_handler(search);
}

/// Stops listening.
pub(super) fn unlisten() {
    critical_section::with(|cs| {
        for listener in LISTENERS.borrow_ref_mut(cs).iter_mut() {
            if let Some((mut pad, _)) = listener.take() {
                pad.unlisten();
                pad.clear_interrupt();
            }
        }
    });
}
