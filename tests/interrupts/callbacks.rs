//! Callbacks: their arguments, their changes, and what may be done inside of them.

use std::cell::Cell;
use std::sync::atomic::{AtomicU32, Ordering};

use bsp_tests::{TRIPLES, on_every_revision, on_revision_0};
use critical_section::Mutex;
use pycom_bsp::Level::{High, Low};
use pycom_bsp::interrupt::PinEvent;
use pycom_bsp::machine::{self, Init, Pin};
use pycom_bsp::module::{P3, P9, P10, P11};
use pycom_bsp::sim::{self, CoreReset, Cpu, CpuReset, Drive, PadLevel};
use pycom_bsp::trigger::{BothEdges, Falling, Rising};
use pycom_bsp::{Input, Level, OpenDrain, Output, Pull, mode, module};

use crate::record::{calls, dispatch_on_pro, levels, note};

#[test]
fn the_example_of_the_page() {
    fn pin_handler(arg: machine::Event) {
        assert_eq!(arg.id(), "P10");
        note(arg);
    }
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        let mut p_in = Pin::with("P10", Init::new(Pin::IN).pull(Pin::PULL_UP)).unwrap();
        p_in.callback(Pin::IRQ_FALLING | Pin::IRQ_RISING, pin_handler)
            .unwrap();
        chip.pin::<P10>().drive(Drive::Low);
        chip.pin::<P10>().drive(Drive::Floating);
        assert_eq!(levels(), [Low, High]);

        // p_in.callback(Pin.IRQ_FALLING, None)
        p_in.remove_callback();
        chip.pin::<P10>().drive(Drive::Low);
        assert_eq!(levels(), []);
        assert_eq!(
            chip.bus_read(0x6000_4088 + 4 * 13) & 0x3_E380,
            0,
            "INT_TYPE and INT_ENA of GPIO.PIN13"
        );
    });
}

/// What `docs/interrupts.md` says of the rate.
#[test]
fn each_pending_pin_costs_three_register_accesses() {
    fn accesses(pending: usize) -> u64 {
        sim::run(|chip| {
            dispatch_on_pro(chip);
            let names = ["P9", "P10", "P11"];
            let pins = names.map(|name| {
                let mut pin = Pin::with(name, Init::new(Pin::IN).pull(Pin::PULL_UP)).unwrap();
                pin.callback(Pin::IRQ_FALLING, note).unwrap();
                pin
            });
            let before = chip.accesses();
            critical_section::with(|_| {
                for gpio in [12, 13, 22].into_iter().take(pending) {
                    chip.drive(gpio, Drive::Low);
                }
            });
            assert_eq!(calls().len(), pending);
            let accesses = chip.accesses() - before;
            drop(pins);
            accesses
        })
    }
    // Which pins are pending, GPIO.PINn, GPIO.STATUS_W1TC.
    assert_eq!(accesses(2) - accesses(1), 3);
    assert_eq!(accesses(3) - accesses(2), 3);
}

#[test]
fn every_pin_has_a_callback_of_its_own() {
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        let pins: Vec<_> = TRIPLES
            .iter()
            .map(|(p, _, gpio)| {
                chip.drive(*gpio, Drive::Low);
                let mut pin = Pin::with(p, Init::new(Pin::IN)).unwrap();
                pin.callback(Pin::IRQ_RISING, note).unwrap();
                pin
            })
            .collect();
        for (p, _, gpio) in TRIPLES {
            chip.drive(gpio, Drive::High);
            assert_eq!(calls(), [(p, High)]);
        }
        drop(pins);
        for (_, _, gpio) in TRIPLES {
            chip.drive(gpio, Drive::Low);
            chip.drive(gpio, Drive::High);
        }
        assert_eq!(calls(), [], "a dropped pin has no callback");
    });
}

#[test]
fn the_argument_is_typed() {
    struct Meter {
        rising: AtomicU32,
        falling: AtomicU32,
    }
    static METER: Meter = Meter {
        rising: AtomicU32::new(0),
        falling: AtomicU32::new(0),
    };

    fn count(event: PinEvent<P10>, meter: &Meter) {
        let counter = if bool::from(event.triggered_by()) {
            &meter.rising
        } else {
            &meter.falling
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }
    on_revision_0(|chip| {
        dispatch_on_pro(chip);
        let pin = Input::with_pull(P10::take().unwrap(), Pull::Down)
            .with_callback_arg(BothEdges, count, &METER);
        for _ in 0..5 {
            chip.pin::<P10>().drive(Drive::High);
            chip.pin::<P10>().drive(Drive::Low);
        }
        chip.pin::<P10>().drive(Drive::High);
        assert_eq!(
            (
                METER.rising.load(Ordering::Relaxed),
                METER.falling.load(Ordering::Relaxed)
            ),
            (6, 5)
        );
        assert!(pin.is_high());
    });
}

#[test]
fn a_pin_by_name_has_an_argument_for_its_callback_too() {
    static EDGES: AtomicU32 = AtomicU32::new(0);

    fn count(event: machine::Event, edges: &AtomicU32) {
        assert_eq!(event.id(), "P10");
        edges.fetch_add(1, Ordering::Relaxed);
    }
    on_revision_0(|chip| {
        dispatch_on_pro(chip);
        let mut pin = Pin::with("G17", Init::new(Pin::IN)).unwrap();
        chip.pin::<P10>().drive(Drive::Low);
        pin.callback_with(Pin::IRQ_RISING, count, &EDGES).unwrap();
        for _ in 0..3 {
            chip.pin::<P10>().drive(Drive::High);
            chip.pin::<P10>().drive(Drive::Low);
        }
        assert_eq!(EDGES.load(Ordering::Relaxed), 3);
        let both_levels = Pin::IRQ_LOW_LEVEL | Pin::IRQ_HIGH_LEVEL;
        assert!(pin.callback_with(both_levels, count, &EDGES).is_err());
    });
}

#[test]
fn a_handler_reads_and_drives_pins() {
    // A pin follows another one, through a static that the handler shares with the program.
    static FOLLOWER: Mutex<Cell<Option<Output<P9>>>> = Mutex::new(Cell::new(None));

    fn follow(event: PinEvent<P10>) {
        critical_section::with(|cs| {
            let cell = FOLLOWER.borrow(cs);
            let mut follower = cell.take().unwrap();
            follower.set_level(event.level());
            cell.set(Some(follower));
        });
    }
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        let follower = Output::new(P9::take().unwrap(), Level::Low);
        critical_section::with(|cs| FOLLOWER.borrow(cs).set(Some(follower)));
        let _leader = Input::new(P10::take().unwrap()).with_callback(BothEdges, follow);
        for (external, level) in [
            (Drive::High, PadLevel::High),
            (Drive::Low, PadLevel::Low),
            (Drive::High, PadLevel::High),
        ] {
            chip.pin::<P10>().drive(external);
            assert_eq!(chip.pin::<P9>().level(), level);
        }
    });
}

#[test]
fn a_handler_changes_its_own_callback() {
    fn first(event: PinEvent<P10>) {
        event.set_callback(Falling, second);
    }
    fn second(event: PinEvent<P10>) {
        note(event);
    }
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        chip.pin::<P10>().drive(Drive::Low);
        let _pin = Input::new(P10::take().unwrap()).with_callback(Rising, first);
        chip.pin::<P10>().drive(Drive::High);
        assert_eq!(levels(), []);
        chip.pin::<P10>().drive(Drive::Low);
        chip.pin::<P10>().drive(Drive::High);
        chip.pin::<P10>().drive(Drive::Low);
        assert_eq!(levels(), [Low, Low]);
    });
}

#[test]
fn a_handler_removes_itself() {
    fn once(event: PinEvent<P10>) {
        event.remove_callback();
        note(event);
    }
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        chip.pin::<P10>().drive(Drive::Low);
        let pin = Input::new(P10::take().unwrap()).with_callback(Rising, once);
        for _ in 0..3 {
            chip.pin::<P10>().drive(Drive::High);
            chip.pin::<P10>().drive(Drive::Low);
        }
        assert_eq!(levels(), [High]);
        assert!(pin.remove_callback().is_low());
    });
}

/// Each of two pins whose interrupts come up at once removes the other's callback, or gives it another: whichever is served
/// first, the one that is not served any more must not be.
#[test]
fn a_handler_changes_another_pins_callback_that_is_pending() {
    static OTHERS: Mutex<Cell<Option<[Pin; 2]>>> = Mutex::new(Cell::new(None));

    fn with_others(f: impl FnOnce(&mut [Pin; 2])) {
        critical_section::with(|cs| {
            let cell = OTHERS.borrow(cs);
            let mut pins = cell.take().unwrap();
            f(&mut pins);
            cell.set(Some(pins));
        });
    }
    fn remove_both(event: machine::Event) {
        note(event);
        with_others(|pins| pins.iter_mut().for_each(Pin::remove_callback));
    }
    fn change_both(event: machine::Event) {
        note(event);
        with_others(|pins| {
            pins.iter_mut()
                .for_each(|pin| pin.callback(Pin::IRQ_RISING, note).unwrap())
        });
    }
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        chip.pin::<P10>().wire(&chip.pin::<P11>());
        for handler in [remove_both, change_both] {
            chip.pin::<P10>().drive(Drive::Low);
            let pins = ["P10", "P11"].map(|name| {
                let mut pin = Pin::with(name, Init::new(Pin::IN)).unwrap();
                pin.callback(Pin::IRQ_RISING, handler).unwrap();
                pin
            });
            critical_section::with(|cs| OTHERS.borrow(cs).set(Some(pins)));
            chip.pin::<P10>().drive(Drive::High);
            assert_eq!(
                calls().len(),
                1,
                "both rose, and the first handler changed both"
            );
            chip.pin::<P10>().drive(Drive::Low);
            chip.pin::<P10>().drive(Drive::High);
            let expected = if std::ptr::fn_addr_eq(handler, remove_both as fn(_)) {
                0
            } else {
                2
            };
            assert_eq!(calls().len(), expected);
            critical_section::with(|cs| OTHERS.borrow(cs).take());
        }
    });
}

#[test]
fn outputs_and_open_drain_pins_have_callbacks_too() {
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        let mut wire = OpenDrain::with_pull(P11::take().unwrap(), Level::High, Pull::Up)
            .with_callback(BothEdges, note);
        wire.set_low();
        chip.handle_interrupts();
        wire.set_high();
        chip.handle_interrupts();
        chip.pin::<P11>().drive(Drive::Low);
        assert_eq!(levels(), [Low, High, Low]);
        let wire = wire.remove_callback().into_output(Level::Low);
        assert!(wire.is_low());
    });
}

#[test]
fn erased_pins_have_callbacks() {
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        let pin = Input::new(P10::take().unwrap())
            .erase()
            .with_callback(Rising, note);
        chip.pin::<P10>().drive(Drive::High);
        assert_eq!(calls(), [("P10", High)]);
        assert_eq!(pin.remove_callback().id(), "P10");
    });
}

#[test]
fn a_callback_survives_nothing_that_restarts_the_program() {
    for restart in [
        (|chip| chip.cpu_reset(CpuReset::Software)) as fn(&sim::Chip),
        |chip| chip.core_reset(CoreReset::Software),
        |chip| chip.power_on(),
    ] {
        on_every_revision(|chip| {
            dispatch_on_pro(chip);
            chip.pin::<P10>().drive(Drive::Low);
            let _gone = Input::new(P10::take().unwrap()).with_callback(Rising, note);
            restart(chip);
            // After a CPU reset the interrupt is still enabled; nobody remembers what for.
            let pin = Input::new(module::P10::take().unwrap());
            chip.pin::<P10>().drive(Drive::High);
            assert_eq!(levels(), []);
            let pin = pin.with_callback(Falling, note);
            chip.pin::<P10>().drive(Drive::Low);
            assert_eq!(levels(), [Low]);
            pin.remove_callback();
        });
    }
}

#[test]
fn interrupts_of_others_are_left_alone() {
    on_every_revision(|chip| {
        // Somebody else has set GPIO4 to interrupt at a rising edge, and has not served it yet.
        const PIN4: u32 = 0x6000_4088 + 4 * 4;
        chip.bus_write(PIN4, 1 << 7 | 1 << 15);
        chip.bus_write(0x6000_9048, 2 << 12 | 1 << 9);
        chip.pin::<P3>().drive(Drive::Low);
        chip.pin::<P3>().drive(Drive::High);
        chip.pin::<P10>().drive(Drive::Low);
        let _pin = Input::new(P10::take().unwrap()).with_callback(Rising, note);
        chip.pin::<P10>().drive(Drive::High);
        pycom_bsp::interrupt::dispatch(Cpu::ProCpu);
        assert_eq!(levels(), [High]);
        assert_eq!(chip.bus_read(PIN4), 1 << 7 | 1 << 15);
        assert_eq!(
            chip.bus_read(0x6000_4068),
            1 << 4,
            "PCPU_INT: still theirs to serve"
        );
    });
}

#[test]
fn a_pin_without_its_callback_is_left_to_others() {
    on_every_revision(|chip| {
        const PIN13: u32 = 0x6000_4088 + 4 * 13;
        chip.pin::<P10>().drive(Drive::Low);
        let pin = Input::new(P10::take().unwrap()).with_callback(Rising, note);
        let _pin = pin.remove_callback();
        // Somebody else sets it to interrupt at a high level.
        chip.bus_write(PIN13, 5 << 7 | 1 << 15);
        chip.pin::<P10>().drive(Drive::High);
        pycom_bsp::interrupt::dispatch(Cpu::ProCpu);
        assert_eq!(chip.bus_read(PIN13), 5 << 7 | 1 << 15);
    });
}

#[test]
fn a_reset_forgets_callbacks() {
    on_every_revision(|chip| {
        chip.pin::<P10>().drive(Drive::Low);
        let _pin = Input::new(P10::take().unwrap()).with_callback(Rising, note);
        chip.cpu_reset(CpuReset::Software);
        // The registers are as they were, and the pad asks.
        chip.pin::<P10>().drive(Drive::High);
        assert!(chip.interrupt_pending(Cpu::ProCpu));
        pycom_bsp::interrupt::dispatch(Cpu::ProCpu);
        assert_eq!(levels(), []);
    });
}

#[test]
fn a_handler_takes_another_with_an_argument_in_its_place() {
    static COUNTS: [AtomicU32; 2] = [AtomicU32::new(0), AtomicU32::new(0)];

    fn first(event: PinEvent<P10>) {
        event.set_callback_arg(Rising, second, &COUNTS);
    }
    fn second(event: PinEvent<P10>, counts: &'static [AtomicU32; 2]) {
        counts[usize::from(bool::from(event.triggered_by()))].fetch_add(1, Ordering::Relaxed);
    }
    on_revision_0(|chip| {
        dispatch_on_pro(chip);
        chip.pin::<P10>().drive(Drive::Low);
        let _pin = Input::new(P10::take().unwrap()).with_callback(Rising, first);
        for _ in 0..3 {
            chip.pin::<P10>().drive(Drive::High);
            chip.pin::<P10>().drive(Drive::Low);
        }
        let counts = COUNTS.each_ref().map(|count| count.load(Ordering::Relaxed));
        assert_eq!(counts, [0, 2]);
    });
}

/// Runs a change of a pad's pull at every moment of which a callback holds the pad, or releases it.
fn pulls_while(is_held: bool, handler: fn(PinEvent<P10, mode::OpenDrain>)) {
    for moment in 1..12 {
        sim::run(|chip| {
            dispatch_on_pro(chip);
            chip.pin::<P10>().drive(Drive::High);
            let mut pin = OpenDrain::new(P10::take().unwrap(), Level::High);
            if !is_held {
                pin.hold();
            }
            let mut pin = pin.with_callback(Falling, handler);
            chip.pin::<P10>()
                .drive_after(chip.access_time(moment), Drive::Low);
            pin.set_pull(Pull::Up);
            chip.advance(chip.access_time(40));
            // Both bits, in the pad's register and in HOLD_FORCE.
            let bits = (
                chip.bus_read(0x6000_84A4) >> 31,
                chip.bus_read(0x6000_80C8) >> 12 & 1,
            );
            let expected = u32::from(is_held);
            assert_eq!(bits, (expected, expected), "moment {moment}");
            assert_eq!(pin.pull(), Pull::Up, "moment {moment}");
        });
    }
}

#[test]
fn a_hold_by_a_callback_is_not_undone_by_a_change_of_the_pull() {
    pulls_while(true, |event| event.hold());
}

#[test]
fn a_release_by_a_callback_is_not_undone_by_a_change_of_the_pull() {
    pulls_while(false, |event| event.unhold());
}

#[test]
fn a_mode_that_is_set_beside_a_callback_changes_the_driver_and_keeps_the_callback() {
    on_every_revision(|chip| {
        dispatch_on_pro(chip);
        let wire = chip.pin::<P10>();
        let init = |mode| Init::new(mode).pull(Pin::PULL_UP).value(High);
        let mut line = Pin::with("P10", init(Pin::OPEN_DRAIN)).unwrap();
        line.callback(Pin::IRQ_FALLING | Pin::IRQ_RISING, note)
            .unwrap();
        for _ in 0..2 {
            wire.drive(Drive::Low);
            assert_eq!(wire.level(), PadLevel::Low, "not driven by the pin");
            wire.drive(Drive::Floating);
            assert_eq!(levels(), [Low, High]);

            line.init(init(Pin::OUT)).unwrap();
            line.set_value(Low);
            line.set_value(High);
            assert_eq!(levels(), [Low, High]);
            wire.drive(Drive::Low);
            assert_eq!(wire.level(), PadLevel::Contention, "driven high");
            wire.drive(Drive::Floating);

            line.init(init(Pin::OPEN_DRAIN)).unwrap();
            levels();
        }
    });
}
