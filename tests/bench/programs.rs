//! A program that is over touches nothing: not a later start of its chip, not another chip, not the end of a thread.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin as Pinned, pin};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll, Waker};

use pycom_bsp::machine::{Init, Pin};
use pycom_bsp::mode::Flex;
use pycom_bsp::module::P10;
use pycom_bsp::sim::{self, Chip, CoreReset, Cpu, CpuReset, Drive};
use pycom_bsp::{AnyPin, Input, Pull, interrupt, interrupt::PinEvent};

thread_local! {
    static CALLS: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

fn count(_: PinEvent<AnyPin, Flex>) {
    CALLS.set(CALLS.get() + 1);
}

fn armed() -> Pin {
    let init = Init::new(Pin::IN).pull(Pin::PULL_UP);
    let mut pin = Pin::with("P10", init).unwrap();
    pin.callback(Pin::IRQ_FALLING, count).unwrap();
    pin
}

fn dispatches(chip: &Chip) {
    chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
}

/// Whether the pin that this program has armed is its own and still armed.
fn is_intact(chip: &Chip) -> bool {
    CALLS.set(0);
    let button = chip.pin::<P10>();
    button.drive(Drive::Low);
    button.drive(Drive::Floating);
    CALLS.get() == 1 && P10::take().is_err()
}

#[test]
fn a_static_pin_of_the_test_before_goes_without_a_trace() {
    static KEPT: Mutex<Option<Pin>> = Mutex::new(None);
    for _ in 0..3 {
        sim::run(|chip| {
            dispatches(chip);
            // The one of the chip before is dropped here.
            *KEPT.lock().unwrap() = Some(armed());
            assert!(is_intact(chip));
        });
    }
    // And the last one on no chip.
    *KEPT.lock().unwrap() = None;
}

#[test]
fn a_pin_of_an_earlier_start_goes_without_a_trace() {
    let resets: [fn(&Chip); 3] = [
        |chip| chip.cpu_reset(CpuReset::Software),
        |chip| chip.core_reset(CoreReset::Software),
        |chip| {
            chip.deep_sleep();
            chip.wake(sim::WakeCause::Timer);
        },
    ];
    for reset in resets {
        sim::run(|chip| {
            dispatches(chip);
            let before = armed();
            reset(chip);
            let _now = armed();
            drop(before);
            assert!(is_intact(chip));
        });
    }
}

#[test]
fn a_pin_that_goes_in_deep_sleep_or_with_its_thread_does_not_panic() {
    sim::run(|chip| {
        dispatches(chip);
        let pin = armed();
        chip.deep_sleep();
        drop(pin);
    });
    let pin = sim::run(|chip| {
        dispatches(chip);
        armed()
    });
    std::thread::spawn(move || drop(pin)).join().unwrap();
    thread_local! {
        static LAST: std::cell::RefCell<Option<Pin>> = const { std::cell::RefCell::new(None) };
    }
    let thread = std::thread::spawn(|| {
        let chip = Chip::new();
        // Leaked: the thread ends as a core of the chip.
        std::mem::forget(chip.enter());
        LAST.set(Some(armed()));
    });
    thread.join().unwrap();
}

#[test]
fn a_pin_that_goes_in_a_panic_does_not_panic_again() {
    let panicked = catch_unwind(|| {
        sim::run(|chip| {
            let _pin = armed();
            chip.deep_sleep();
            panic!("a failed assertion");
        })
    });
    let message = panicked.expect_err("it panics");
    assert_eq!(message.downcast_ref(), Some(&"a failed assertion"));
}

fn poll(future: Pinned<&mut impl Future>) -> bool {
    let mut context = Context::from_waker(Waker::noop());
    matches!(future.poll(&mut context), Poll::Ready(_))
}

#[test]
fn a_wait_from_before_a_reset_ends_nothing() {
    sim::run(|chip| {
        dispatches(chip);
        let input = || Input::with_pull(P10::take().unwrap(), Pull::Up);
        let mut old = input();
        let mut old_wait = Box::pin(old.wait_for_falling_edge());
        assert!(!poll(old_wait.as_mut()));
        chip.cpu_reset(CpuReset::Software);

        let mut new = input();
        let mut new_wait = pin!(new.wait_for_falling_edge());
        assert!(!poll(new_wait.as_mut()));
        assert!(!poll(old_wait.as_mut()), "it waits for ever");
        assert!(!poll(new_wait.as_mut()));
        drop(old_wait);
        assert!(!poll(new_wait.as_mut()), "there was no edge");
        chip.pin::<P10>().drive(Drive::Low);
        assert!(poll(new_wait.as_mut()));
    });
}

#[test]
fn a_handler_that_panics_leaves_its_core_usable() {
    static RUNS: AtomicU32 = AtomicU32::new(0);
    sim::run(|chip| {
        chip.on_interrupt(Cpu::ProCpu, || {
            let run = RUNS.fetch_add(1, Ordering::Relaxed);
            interrupt::dispatch(Cpu::ProCpu);
            assert!(run != 0, "the first one fails");
        });
        let _pin = armed();
        CALLS.set(0);
        let button = chip.pin::<P10>();
        let drive = || button.drive(Drive::Low);
        assert!(catch_unwind(AssertUnwindSafe(drive)).is_err());
        button.drive(Drive::Floating);
        button.drive(Drive::Low);
        assert_eq!(CALLS.get(), 2);
    });
}
