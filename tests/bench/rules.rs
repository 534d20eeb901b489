//! When a core takes an interrupt, with the drivers; the chip's own tests have the same with bare registers.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc;
use std::task::{Context, Wake, Waker};
use std::thread;
use std::{future::Future, pin::pin, sync::Arc};

use pycom_bsp::interrupt::{self, PinEvent};
use pycom_bsp::module::{P9, P10, P11};
use pycom_bsp::signal::OutputSignal;
use pycom_bsp::sim::{self, Chip, Cpu, Drive};
use pycom_bsp::trigger::{BothEdges, Falling, LowLevel, Rising, Trigger};
use pycom_bsp::{Flex, Input, Level, Output, Pull};

thread_local! {
    static CALLS: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

fn count(_: PinEvent<P10>) {
    CALLS.set(CALLS.get() + 1);
}

/// How often a callback on both edges of P10, wired to P9, is called by something.
fn calls(program: impl FnOnce(&Chip, Output<P9>)) -> u32 {
    CALLS.set(0);
    sim::run(|chip| {
        chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
        chip.pin::<P9>().wire(&chip.pin::<P10>());
        let output = Output::new(P9::take().unwrap(), Level::Low);
        let _input = Input::new(P10::take().unwrap()).with_callback(BothEdges, count);
        program(chip, output);
    });
    CALLS.get()
}

#[test]
fn nine_toggles_of_a_wired_output_are_nine_calls() {
    let nine = |_: &Chip, mut output: Output<P9>| {
        for toggle in 1..=9 {
            output.toggle();
            assert_eq!(CALLS.get(), toggle, "right after the store");
        }
    };
    assert_eq!(calls(nine), 9);
}

#[test]
fn a_wire_and_a_signal_of_the_matrix_interrupt() {
    let signal = OutputSignal::U1TXD;
    let matrix = |chip: &Chip, mut output: Output<P9>| {
        chip.set_output_signal(signal.index(), Level::Low, true);
        output.connect_output(signal);
        for level in [Level::High, Level::Low, Level::High] {
            chip.set_output_signal(signal.index(), level, true);
        }
    };
    assert_eq!(calls(matrix), 3);
    let wire = |chip: &Chip, mut output: Output<P9>| {
        let (p9, p10) = (chip.pin::<P9>(), chip.pin::<P10>());
        p9.unwire();
        p10.drive(Drive::WeakHigh);
        assert_eq!(CALLS.get(), 1);
        p9.wire(&p10);
        assert_eq!(CALLS.get(), 2);
        output.set_high();
    };
    assert_eq!(calls(wire), 3);
}

#[test]
fn a_pull_of_ones_own_interrupts() {
    sim::run(|chip| {
        chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
        chip.pin::<P9>().wire(&chip.pin::<P10>());
        let mut pull = Flex::new(P9::take().unwrap());
        pull.set_pull(Pull::Down);
        let _input = Input::new(P10::take().unwrap()).with_callback(Rising, count);
        CALLS.set(0);
        pull.set_pull(Pull::Up);
        assert_eq!(CALLS.get(), 1);
    });
}

#[test]
fn none_comes_in_a_critical_section_and_one_right_at_its_end() {
    let section = |chip: &Chip, mut output: Output<P9>| {
        critical_section::with(|_| {
            output.set_high();
            critical_section::with(|_| output.set_low());
            chip.pin::<P10>().drive(Drive::Floating);
            assert_eq!(CALLS.get(), 0);
        });
        assert_ne!(CALLS.get(), 0);
    };
    assert_ne!(calls(section), 0);
}

#[test]
fn none_comes_in_a_handler() {
    thread_local! {
        static INSIDE: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
        static OUTPUT: std::cell::RefCell<Option<Output<P11>>> = const { std::cell::RefCell::new(None) };
    }
    fn outer(_: PinEvent<P10>) {
        assert!(!INSIDE.replace(true));
        OUTPUT.with_borrow_mut(|output| output.as_mut().unwrap().toggle());
        INSIDE.set(false);
    }
    fn inner(_: PinEvent<P9>) {
        assert!(!INSIDE.get());
        CALLS.set(CALLS.get() + 1);
    }
    sim::run(|chip| {
        chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
        chip.pin::<P9>().wire(&chip.pin::<P11>());
        let output = Output::new(P11::take().unwrap(), Level::Low);
        OUTPUT.set(Some(output));
        let _button =
            Input::with_pull(P10::take().unwrap(), Pull::Up).with_callback(Falling, outer);
        let _wired = Input::new(P9::take().unwrap()).with_callback(Rising, inner);
        CALLS.set(0);
        chip.pin::<P10>().drive(Drive::Low);
        assert_eq!(CALLS.get(), 1, "right after the handler");
    });
}

/// Parks the thread until it is woken, as executors for the host do.
fn park_on(future: impl Future) {
    struct Unpark(thread::Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    while future
        .as_mut()
        .poll(&mut Context::from_waker(&waker))
        .is_pending()
    {
        thread::park();
    }
}

#[test]
fn a_stimulus_of_another_thread_reaches_a_parked_program() {
    let chip = Chip::new();
    let (is_waiting, waits) = mpsc::channel();
    let pressed = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let _entered = chip.enter();
            chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
            let mut button = Input::with_pull(P10::take().unwrap(), Pull::Up);
            is_waiting.send(()).unwrap();
            park_on(button.wait_for_low());
            pressed.store(true, Ordering::Relaxed);
        });
        waits.recv().unwrap();
        // This thread is no core of the chip.
        chip.pin::<P10>().drive(Drive::Low);
    });
    assert!(pressed.load(Ordering::Relaxed));
}

#[test]
fn a_stimulus_of_one_cores_thread_reaches_the_other_core() {
    static ON_APP: AtomicU32 = AtomicU32::new(0);
    fn on_app(_: PinEvent<P10>) {
        ON_APP.fetch_add(1, Ordering::Relaxed);
    }
    sim::run(|chip| {
        chip.on_interrupt(Cpu::AppCpu, || interrupt::dispatch(Cpu::AppCpu));
        let _pin = Input::with_pull(P10::take().unwrap(), Pull::Up)
            .with_callback(Falling.on(Cpu::AppCpu), on_app);
        chip.pin::<P10>().drive(Drive::Low);
    });
    assert_eq!(ON_APP.load(Ordering::Relaxed), 1);
}

#[test]
#[should_panic(expected = "GPIO13 interrupts PRO CPU, where no handler was ever installed")]
fn a_pin_that_is_armed_without_a_handler_is_told() {
    sim::run(|chip| {
        let _button =
            Input::with_pull(P10::take().unwrap(), Pull::Up).with_callback(LowLevel, count);
        chip.pin::<P10>().drive(Drive::Low);
    });
}

#[test]
#[should_panic(expected = "every task waits, and nothing is to come any more. GPIO13 interrupts")]
fn a_wait_without_a_handler_is_told() {
    sim::run(|chip| {
        let mut button = Input::with_pull(P10::take().unwrap(), Pull::Up);
        let pressed = std::time::Duration::from_secs(1);
        chip.pin::<P10>().drive_after(pressed, Drive::Low);
        chip.block_on(button.wait_for_low());
    });
}
