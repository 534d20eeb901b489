//! Asynchronous waits: they end when they should, and dropped at any point of their life they leave nothing armed.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use bsp_tests::{every_pin, on_every_revision};
use embedded_hal_async::digital::Wait;
use pycom_bsp::mode::Async;
use pycom_bsp::module::{P10, P11};
use pycom_bsp::sim::{self, Chip, Cpu, Drive};
use pycom_bsp::trigger::Rising;
use pycom_bsp::{Driver, Input, Level, Mode, OpenDrain, Pin, Pull, TypedPin};

use crate::record::{dispatch_on_pro, levels, note};

/// Counts how often a task is woken.
#[derive(Default)]
pub struct Wakes(AtomicU32);

impl Wake for Wakes {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl Wakes {
    pub fn count(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Polls a future after each of some changes of a pad; which change it was ready after.
fn ready_after(chip: &Chip, gpio: u8, changes: &[Drive], future: impl Future) -> Option<usize> {
    let wakes = Arc::new(Wakes::default());
    let waker = Waker::from(wakes.clone());
    let mut future = pin!(future);
    let mut poll = || {
        future
            .as_mut()
            .poll(&mut Context::from_waker(&waker))
            .is_ready()
    };
    if poll() {
        return Some(0);
    }
    for (i, change) in changes.iter().enumerate() {
        let before = wakes.count();
        chip.drive(gpio, *change);
        let woken = wakes.count() > before;
        assert_eq!(poll(), woken, "ready when woken, and not else");
        if woken {
            return Some(i + 1);
        }
    }
    None
}

fn quiet(chip: &Chip, gpio: u8) {
    let register = chip.bus_read(0x6000_4088 + 4 * u32::from(gpio));
    assert_eq!(
        register & 0x3_E380,
        0,
        "INT_TYPE and INT_ENA of GPIO.PIN{gpio}"
    );
    assert!(!chip.interrupt_pending(sim::Cpu::ProCpu));
}

fn waits(chip: &Chip, gpio: u8, mut pin: impl Wait) {
    use Drive::{High, Low};
    dispatch_on_pro(chip);
    let changes = [High, Low, High, Low];

    chip.drive(gpio, Low);
    assert_eq!(
        ready_after(chip, gpio, &changes, pin.wait_for_high()),
        Some(1)
    );
    assert_eq!(
        ready_after(chip, gpio, &changes, pin.wait_for_high()),
        Some(0),
        "it is there"
    );
    chip.drive(gpio, High);
    assert_eq!(
        ready_after(chip, gpio, &changes[1..], pin.wait_for_low()),
        Some(1)
    );
    assert_eq!(
        ready_after(chip, gpio, &changes, pin.wait_for_low()),
        Some(0),
        "it is there"
    );
    assert_eq!(
        ready_after(chip, gpio, &changes, pin.wait_for_rising_edge()),
        Some(1)
    );
    assert_eq!(
        ready_after(chip, gpio, &changes[1..], pin.wait_for_rising_edge()),
        Some(2)
    );
    assert_eq!(
        ready_after(chip, gpio, &changes[1..], pin.wait_for_falling_edge()),
        Some(1)
    );
    assert_eq!(
        ready_after(chip, gpio, &changes, pin.wait_for_falling_edge()),
        Some(2)
    );
    assert_eq!(
        ready_after(chip, gpio, &changes, pin.wait_for_any_edge()),
        Some(1)
    );
    assert_eq!(
        ready_after(chip, gpio, &changes[1..], pin.wait_for_any_edge()),
        Some(1)
    );
    assert_eq!(ready_after(chip, gpio, &[], pin.wait_for_high()), None);
    quiet(chip, gpio);
}

#[test]
fn every_wait_on_every_pin() {
    fn scenario<P: TypedPin>(chip: &Chip, pin: P, gpio: u8) {
        waits(chip, gpio, Input::new(pin));
        // SAFETY: the other one is used up.
        waits(chip, gpio, Input::new(unsafe { P::steal() }).erase());
    }
    every_pin!(scenario);
}

#[test]
fn an_open_drain_pin_can_be_waited_for() {
    on_every_revision(|chip| waits(chip, 22, OpenDrain::new(P11::take().unwrap(), Level::High)));
}

#[test]
fn a_wait_dropped_at_any_point_leaves_nothing_armed() {
    // Before the first poll; after it; after the event; after another poll with another waker.
    for polls in 0..3 {
        for events in 0..3 {
            on_every_revision(|chip| {
                dispatch_on_pro(chip);
                chip.pin::<P10>().drive(Drive::Low);
                let mut pin = Input::new(P10::take().unwrap());
                let wakes = Arc::new(Wakes::default());
                {
                    let mut future = pin!(pin.wait_for_rising_edge());
                    for _ in 0..polls {
                        let waker = Waker::from(wakes.clone());
                        assert!(
                            future
                                .as_mut()
                                .poll(&mut Context::from_waker(&waker))
                                .is_pending()
                        );
                    }
                    for _ in 0..events {
                        chip.pin::<P10>().drive(Drive::High);
                        chip.pin::<P10>().drive(Drive::Low);
                    }
                }
                quiet(chip, 13);
                let expected = u32::from(polls > 0 && events > 0);
                assert_eq!(wakes.count(), expected, "{polls} polls, {events} events");
                assert_eq!(Arc::strong_count(&wakes), 1, "no waker is kept");
                chip.pin::<P10>().drive(Drive::High);
                assert_eq!(wakes.count(), expected);

                // And the pin is as good as before.
                chip.pin::<P10>().drive(Drive::Low);
                let pin = pin.with_callback(Rising, note);
                chip.pin::<P10>().drive(Drive::High);
                assert_eq!(levels(), [Level::High]);
                pin.remove_callback();
            });
        }
    }
}

#[test]
fn a_wait_that_is_silenced_does_not_pretend_to_have_seen_something() {
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        let mut pin = Input::with_pull(P10::take().unwrap(), Pull::Down);
        let wakes = Arc::new(Wakes::default());
        {
            let mut future = pin!(pin.wait_for_high());
            let waker = Waker::from(wakes.clone());
            let mut is_ready = || {
                let context = &mut Context::from_waker(&waker);
                future.as_mut().poll(context).is_ready()
            };
            assert!(!is_ready());
            pycom_bsp::interrupt::disable_all();
            assert!(!is_ready());
            chip.pin::<P10>().drive(Drive::High);
            assert!(!is_ready());
        }
        assert_eq!((wakes.count(), Arc::strong_count(&wakes)), (0, 1));
    });
}

#[test]
fn the_last_waker_is_the_one_that_is_woken() {
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        let mut pin = Input::with_pull(P10::take().unwrap(), Pull::Down);
        let wakes = [Arc::new(Wakes::default()), Arc::new(Wakes::default())];
        let mut future = pin!(pin.wait_for_high());
        for wakes in &wakes {
            let waker = Waker::from(wakes.clone());
            assert!(
                future
                    .as_mut()
                    .poll(&mut Context::from_waker(&waker))
                    .is_pending()
            );
        }
        chip.pin::<P10>().drive(Drive::High);
        assert_eq!(wakes.each_ref().map(|wakes| wakes.count()), [0, 1]);
        assert_eq!(
            future
                .as_mut()
                .poll(&mut Context::from_waker(Waker::noop())),
            Poll::Ready(())
        );
    });
}

#[test]
fn waits_and_callbacks_on_different_pins_do_not_disturb_each_other() {
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        chip.pin::<P11>().drive(Drive::Low);
        let _counted = Input::new(P11::take().unwrap()).with_callback(Rising, note);
        let mut pin = Input::with_pull(P10::take().unwrap(), Pull::Down);
        let mut future = pin!(pin.wait_for_high());
        assert!(
            future
                .as_mut()
                .poll(&mut Context::from_waker(Waker::noop()))
                .is_pending()
        );
        chip.pin::<P11>().drive(Drive::High);
        chip.pin::<P11>().drive(Drive::Low);
        assert!(
            future
                .as_mut()
                .poll(&mut Context::from_waker(Waker::noop()))
                .is_pending()
        );
        chip.pin::<P10>().drive(Drive::High);
        chip.pin::<P11>().drive(Drive::High);
        assert!(
            future
                .as_mut()
                .poll(&mut Context::from_waker(Waker::noop()))
                .is_ready()
        );
        assert_eq!(levels(), [Level::High, Level::High]);
    });
}

/// Begins a wait for a falling edge and forgets it: it is neither over nor dropped.
pub fn forget_a_wait<P: Pin, U: Async>(pin: &mut Driver<P, U>) -> Arc<Wakes> {
    let wakes = Arc::new(Wakes::default());
    // On the heap, where it stays.
    let mut future = Box::pin(pin.wait_for_falling_edge());
    let waker = Waker::from(wakes.clone());
    assert!(
        future
            .as_mut()
            .poll(&mut Context::from_waker(&waker))
            .is_pending()
    );
    std::mem::forget(future);
    wakes
}

/// GPIO.PIN13.
const GPIO_PIN13: u32 = 0x6000_4088 + 4 * 13;

fn pin13(chip: &Chip) -> u32 {
    chip.bus_read(GPIO_PIN13)
}

#[test]
fn a_wait_that_was_forgotten_ends_when_its_pin_becomes_something_else() {
    fn check(becomes: impl Fn(Input<P10>), driver: u32) {
        on_every_revision(|chip| {
            dispatch_on_pro(chip);
            chip.pin::<P10>().drive(Drive::High);
            let mut pin = Input::new(P10::take().unwrap());
            let wakes = forget_a_wait(&mut pin);
            becomes(pin);
            assert_eq!(
                pin13(chip),
                driver,
                "no interrupt, and the driver that was asked for"
            );
            chip.pin::<P10>().drive(Drive::Low);
            assert_eq!(wakes.count(), 0);
            assert_eq!(Arc::strong_count(&wakes), 1, "no waker is kept");
        });
    }
    const OPEN_DRAIN: u32 = 1 << 2;
    check(|pin| _ = pin.into_open_drain(Level::High), OPEN_DRAIN);
    check(|pin| _ = pin.into_output(Level::High), 0);
    check(|pin| _ = pin.into_input(), 0);
    check(|pin| pin.into_flex().set_mode(Mode::OpenDrain), OPEN_DRAIN);
    check(
        |pin| drop(pin.erase().into_open_drain(Level::High)),
        OPEN_DRAIN,
    );
    check(|pin| pin.into_pin().free(), 0);
    check(|pin| _ = pin.into_io_mux(P10::HSPID), 0);
}

#[test]
fn the_dispatcher_leaves_the_next_owners_interrupt_alone_after_a_wait_that_was_forgotten() {
    // Without erratum 3.14, for the other driver has the chip's own detection of edges.
    sim::run(|chip| {
        chip.pin::<P10>().drive(Drive::High);
        let mut pin = Input::new(P10::take().unwrap());
        forget_a_wait(&mut pin);
        pin.into_pin().free();
        // Another driver's: rising edge, PRO CPU.
        chip.pin::<P10>().drive(Drive::Low);
        chip.bus_write(GPIO_PIN13, 1 << 7 | 1 << 15);
        chip.pin::<P10>().drive(Drive::High);
        pycom_bsp::interrupt::dispatch(Cpu::ProCpu);
        assert!(chip.interrupt_pending(Cpu::ProCpu), "it is theirs to serve");
        assert_eq!(pin13(chip), 1 << 7 | 1 << 15);
    });
}

#[test]
fn both_cores_a_wait_that_was_forgotten_and_another_use() {
    for moment in 0..40 {
        on_every_revision(|chip| {
            chip.interleave(true);
            chip.pin::<P10>().drive(Drive::High);
            let mut pin = Input::new(P10::take().unwrap());
            forget_a_wait(&mut pin);
            chip.pin::<P10>()
                .drive_after(chip.access_time(moment), Drive::Low);
            std::thread::scope(|scope| {
                scope.spawn(|| {
                    let _entered = chip.enter_on(Cpu::ProCpu);
                    for _ in 0..4 {
                        pycom_bsp::interrupt::dispatch(Cpu::ProCpu);
                    }
                });
                let _entered = chip.enter_on(Cpu::AppCpu);
                let _pin = pin.into_open_drain(Level::High);
            });
            assert_eq!(pin13(chip), 1 << 2, "open drain, whoever came when");
        });
    }
}
