//! Both cores: each serves the pins that are its own, at the same time.

use bsp_tests::on_every_revision;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use pycom_bsp::interrupt::{self, PinEvent};
use pycom_bsp::machine::{self, Init, Pin};
use pycom_bsp::module::{P9, P10, P13};
use pycom_bsp::sim::{Cpu, Drive};
use pycom_bsp::trigger::{BothEdges, Rising, Trigger};
use pycom_bsp::{Input, Level, Output, mode};

use crate::record::{calls, dispatch_on_pro, note};

#[test]
fn a_pin_interrupts_the_core_that_it_was_given() {
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        chip.pin::<P9>().drive(Drive::Low);
        chip.pin::<P10>().drive(Drive::Low);
        chip.pin::<P13>().drive(Drive::Low);
        let _pro = Input::new(P9::take().unwrap()).with_callback(Rising, note);
        let _app = Input::new(P10::take().unwrap()).with_callback(Rising.on(Cpu::AppCpu), note);
        let _other_bank =
            Input::new(P13::take().unwrap()).with_callback(Rising.on(Cpu::AppCpu), note);
        for gpio in [12, 13, 36] {
            chip.drive(gpio, Drive::High);
        }
        assert_eq!(
            calls().iter().map(|call| call.0).collect::<Vec<_>>(),
            ["P9"]
        );
        assert!(chip.interrupt_pending(Cpu::AppCpu) && !chip.interrupt_pending(Cpu::ProCpu));
        let _entered = chip.enter_on(Cpu::AppCpu);
        interrupt::dispatch(Cpu::AppCpu);
        assert_eq!(
            calls().iter().map(|call| call.0).collect::<Vec<_>>(),
            ["P10", "P13"]
        );
    });
}

/// Sets a flag at the end, also at that of a panic: other threads' loops end.
struct SetAtEnd<'a>(&'a AtomicBool);

impl Drop for SetAtEnd<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// Waits for the other threads, but not for ever.
fn until(condition: impl Fn() -> bool) {
    let began = Instant::now();
    while !condition() {
        assert!(
            began.elapsed() < Duration::from_secs(60),
            "an edge was lost"
        );
        thread::yield_now();
    }
}

struct Count {
    rising: AtomicU32,
    falling: AtomicU32,
}

impl Count {
    const fn new() -> Self {
        Self {
            rising: AtomicU32::new(0),
            falling: AtomicU32::new(0),
        }
    }

    fn reset(&self) {
        self.rising.store(0, Ordering::SeqCst);
        self.falling.store(0, Ordering::SeqCst);
    }

    fn both(&self) -> (u32, u32) {
        (
            self.rising.load(Ordering::SeqCst),
            self.falling.load(Ordering::SeqCst),
        )
    }
}

fn count<P: pycom_bsp::Pin, U>(event: PinEvent<P, U>, count: &Count) {
    let counter = if bool::from(event.triggered_by()) {
        &count.rising
    } else {
        &count.falling
    };
    counter.fetch_add(1, Ordering::SeqCst);
}

#[test]
fn both_cores_serve_their_pins_at_once() {
    static PRO: Count = Count::new();
    static APP: Count = Count::new();
    const EDGES: u32 = 300;

    on_every_revision(|chip| {
        let done = AtomicBool::new(false);
        for count in [&PRO, &APP] {
            count.reset();
        }
        chip.interleave(true);
        chip.pin::<P9>().drive(Drive::Low);
        chip.pin::<P10>().drive(Drive::Low);
        let _pro = Input::new(P9::take().unwrap()).with_callback_arg(BothEdges, count, &PRO);
        let _app = Input::new(P10::take().unwrap()).with_callback_arg(
            BothEdges.on(Cpu::AppCpu),
            count,
            &APP,
        );
        let core = |core: Cpu| {
            let done = &done;
            move || {
                let _entered = chip.enter_on(core);
                while !done.load(Ordering::SeqCst) {
                    interrupt::dispatch(core);
                }
            }
        };
        thread::scope(|scope| {
            scope.spawn(core(Cpu::ProCpu));
            scope.spawn(core(Cpu::AppCpu));
            let _done = SetAtEnd(&done);
            for edge in 0..EDGES {
                let external = if edge % 2 == 0 {
                    Drive::High
                } else {
                    Drive::Low
                };
                for gpio in [12, 13] {
                    chip.drive(gpio, external);
                }
                // The next edge when both have been served.
                until(|| {
                    [&PRO, &APP]
                        .iter()
                        .all(|count| count.both().0 + count.both().1 > edge)
                });
            }
        });
        assert_eq!(
            (PRO.both(), APP.both()),
            ((EDGES / 2, EDGES / 2), (EDGES / 2, EDGES / 2))
        );
    });
}

#[test]
fn one_core_changes_the_others_callback() {
    static CALLED: Count = Count::new();

    fn counted(event: machine::Event) {
        count(event, &CALLED);
    }
    on_every_revision(|chip| {
        let done = AtomicBool::new(false);
        CALLED.reset();
        chip.interleave(true);
        chip.pin::<P10>().drive(Drive::Low);
        thread::scope(|scope| {
            scope.spawn(|| {
                let _entered = chip.enter();
                while !done.load(Ordering::SeqCst) {
                    interrupt::dispatch(Cpu::ProCpu);
                }
            });
            let _done = SetAtEnd(&done);
            let _entered = chip.enter_on(Cpu::AppCpu);
            let mut pin = Pin::with("P10", Init::new(Pin::IN)).unwrap();
            for round in 0..200 {
                pin.callback(Pin::IRQ_RISING, counted).unwrap();
                chip.pin::<P10>().drive(Drive::High);
                until(|| CALLED.both().0 > round);
                pin.remove_callback();
                chip.pin::<P10>().drive(Drive::Low);
            }
        });
        assert_eq!(CALLED.both(), (200, 0));
    });
}

#[test]
fn an_event_that_comes_too_late_changes_nothing() {
    thread_local! {
        static LATE: std::cell::Cell<Option<PinEvent<P10>>> = const { std::cell::Cell::new(None) };
    }
    fn keep(event: PinEvent<P10>) {
        LATE.set(Some(event));
    }
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        chip.pin::<P10>().drive(Drive::Low);
        let pin = Input::new(P10::take().unwrap()).with_callback(Rising, keep);
        chip.pin::<P10>().drive(Drive::High);
        // As if the handler still ran on the other core while this one removes its callback.
        let event = LATE.take().unwrap();
        let pin = pin.remove_callback();
        event.set_callback(BothEdges, note);
        event.rearm();
        chip.pin::<P10>().drive(Drive::Low);
        assert!(calls().is_empty());

        // Or gives the pin another one.
        let pin = pin.with_callback(Rising, note);
        event.remove_callback();
        chip.pin::<P10>().drive(Drive::High);
        assert_eq!(calls().len(), 1);
        pin.remove_callback();
    });
}

#[test]
fn an_event_may_change_its_callback_more_than_once() {
    fn undecided(event: PinEvent<P10>) {
        event.set_callback(BothEdges, undecided);
        event.remove_callback();
        event.set_callback(Rising, note);
    }
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        chip.pin::<P10>().drive(Drive::Low);
        let _pin = Input::new(P10::take().unwrap()).with_callback(Rising, undecided);
        for external in [Drive::High, Drive::Low, Drive::High] {
            chip.pin::<P10>().drive(external);
        }
        assert_eq!(calls().len(), 1);
    });
}

#[test]
fn an_event_that_comes_too_late_drives_nothing() {
    type OutputEvent = PinEvent<P9, mode::Output>;
    thread_local! {
        static LATE: std::cell::Cell<Option<OutputEvent>> = const { std::cell::Cell::new(None) };
    }
    fn keep(event: OutputEvent) {
        event.toggle();
        LATE.set(Some(event));
    }
    fn all(event: &OutputEvent) {
        event.set_level(true);
        event.toggle();
        event.hold();
    }
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        let mut led = Output::new(P9::take().unwrap(), Level::Low).with_callback(Rising, keep);
        led.set_high();
        chip.handle_interrupts();
        assert!(led.is_low(), "its handler has turned it off again");
        let event = LATE.take().unwrap();
        let led = led.remove_callback();
        // As if the handler still ran on the other core.
        all(&event);
        assert!(led.is_set_low() && !led.is_held());

        // The next owner's callback does not count as that of the event.
        let pin = led.into_pin();
        let led = Output::new(pin, Level::Low).with_callback(Rising, keep);
        all(&event);
        assert!(led.is_set_low() && !led.is_held());
    });
}
