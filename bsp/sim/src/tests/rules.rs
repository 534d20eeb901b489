//! When a core takes its interrupt, with bare registers.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use super::super::{Cpu, CpuReset, Program, bus};
use super::*;

const RISING: u32 = 1 << 7;
const LOW_LEVEL: u32 = 4 << 7;
const APP: u32 = 1 << 13;
const PRO: u32 = 1 << 15;

/// A chip that counts the rising edges of GPIO18 on one core.
fn counting(core: Cpu) -> (Chip, Arc<AtomicUsize>) {
    let chip = Chip::new();
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&runs);
    chip.on_interrupt(core, move || {
        bus::write(STATUS_W1TC, 1 << 18);
        counted.fetch_add(1, Ordering::SeqCst);
    });
    let enable = if core == Cpu::ProCpu { PRO } else { APP };
    chip.bus_write(pin(18), RISING | enable);
    (chip, runs)
}

fn count(runs: &AtomicUsize) -> usize {
    runs.load(Ordering::SeqCst)
}

#[test]
fn a_store_of_the_program_interrupts_it_at_once() {
    let (chip, runs) = counting(Cpu::ProCpu);
    make_output(&chip, 18);
    let _entered = chip.enter();
    bus::write(OUT_W1TS, 1 << 18);
    assert_eq!(count(&runs), 1);
    bus::write(OUT_W1TC, 1 << 18);
    bus::write(OUT_W1TS, 1 << 18);
    assert_eq!(count(&runs), 2);
}

#[test]
fn a_store_without_entering_does_too() {
    let (chip, runs) = counting(Cpu::ProCpu);
    make_output(&chip, 18);
    chip.bus_write(OUT_W1TS, 1 << 18);
    assert_eq!(count(&runs), 1);
}

#[test]
fn a_handler_that_comes_late_finds_what_is_pending() {
    let chip = Chip::new();
    chip.bus_write(pin(18), RISING | PRO);
    chip.drive(18, Drive::High);
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&runs);
    chip.on_interrupt(Cpu::ProCpu, move || {
        bus::write(STATUS_W1TC, 1 << 18);
        counted.fetch_add(1, Ordering::SeqCst);
    });
    assert_eq!(count(&runs), 1);
}

#[test]
fn a_core_in_a_critical_section_is_not_interrupted_by_another_thread() {
    let (chip, runs) = counting(Cpu::ProCpu);
    let (inside, is_inside) = mpsc::channel();
    let (leave, may_leave) = mpsc::channel::<()>();
    thread::scope(|scope| {
        let (chip, runs) = (&chip, &runs);
        let program = scope.spawn(move || {
            let _entered = chip.enter();
            critical_section::with(|_| {
                inside.send(()).unwrap();
                may_leave.recv().unwrap();
                assert_eq!(count(runs), 0, "not in the section");
            });
            assert_eq!(count(runs), 1, "right at its end");
        });
        is_inside.recv().unwrap();
        chip.drive(18, Drive::High);
        leave.send(()).unwrap();
        program.join().unwrap();
    });
}

#[test]
fn a_stimulus_within_a_section_of_another_chips_core_waits_too() {
    let (chip, runs) = counting(Cpu::ProCpu);
    critical_section::with(|_| {
        chip.drive(18, Drive::High);
        assert_eq!(count(&runs), 0);
    });
    assert_eq!(count(&runs), 1);
}

#[test]
fn a_nested_section_ends_with_the_outer_one() {
    let (chip, runs) = counting(Cpu::ProCpu);
    critical_section::with(|_| {
        critical_section::with(|_| chip.drive(18, Drive::High));
        assert_eq!(count(&runs), 0);
    });
    assert_eq!(count(&runs), 1);
}

#[test]
fn a_section_that_panics_is_left() {
    let (chip, runs) = counting(Cpu::ProCpu);
    let _entered = chip.enter();
    let section = || critical_section::with(|_| panic!("in a section"));
    assert!(std::panic::catch_unwind(section).is_err());
    chip.drive(18, Drive::High);
    assert_eq!(count(&runs), 1);
    critical_section::with(|_| ());
}

#[test]
fn sections_of_threads_exclude_each_other() {
    let shared = critical_section::Mutex::new(std::cell::Cell::new(0_u32));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..5000 {
                    critical_section::with(|cs| {
                        let cell = shared.borrow(cs);
                        cell.set(cell.get() + 1);
                    });
                }
            });
        }
    });
    assert_eq!(critical_section::with(|cs| shared.borrow(cs).get()), 20_000);
}

#[test]
fn the_other_cores_handler_runs_as_that_core() {
    let (chip, runs) = counting(Cpu::AppCpu);
    make_output(&chip, 18);
    let _entered = chip.enter();
    chip.clear_log();
    bus::write(OUT_W1TS, 1 << 18);
    assert_eq!(count(&runs), 1);
    let cores: Vec<_> = chip.log().iter().map(|access| access.core).collect();
    assert_eq!(cores, [Cpu::ProCpu, Cpu::AppCpu]);
    // And this thread goes on as it was.
    bus::read(IN);
    assert_eq!(chip.log().last().unwrap().core, Cpu::ProCpu);
}

#[test]
fn a_core_stops_while_another_thread_runs_its_handler() {
    static ORDER: AtomicU32 = AtomicU32::new(0);
    let chip = Chip::new();
    let (started, has_started) = mpsc::sync_channel(0);
    chip.on_interrupt(Cpu::ProCpu, move || {
        started.send(()).unwrap();
        thread::sleep(std::time::Duration::from_millis(50));
        ORDER
            .compare_exchange(0, 1, Ordering::SeqCst, Ordering::SeqCst)
            .unwrap();
        bus::write(STATUS_W1TC, 1 << 18);
    });
    chip.bus_write(pin(18), RISING | PRO);
    thread::scope(|scope| {
        scope.spawn(|| chip.drive(18, Drive::High));
        has_started.recv().unwrap();
        let _entered = chip.enter();
        bus::read(IN);
        ORDER
            .compare_exchange(1, 2, Ordering::SeqCst, Ordering::SeqCst)
            .unwrap();
    });
    assert_eq!(ORDER.load(Ordering::SeqCst), 2);
}

#[test]
fn what_a_cpu_reset_leaves_armed_waits_for_the_next_stimulus() {
    let chip = Chip::new();
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&runs);
    chip.on_interrupt(Cpu::ProCpu, move || {
        bus::write(pin(18), 0);
        bus::write(STATUS_W1TC, 1 << 18);
        counted.fetch_add(1, Ordering::SeqCst);
    });
    chip.drive(18, Drive::High);
    chip.bus_write(pin(18), LOW_LEVEL | PRO);
    chip.cpu_reset(CpuReset::Software);
    // The new program goes low before it has switched off what the old one had armed.
    chip.bus_write(io_mux(18), FUNCTION_GPIO);
    assert_eq!(count(&runs), 0);
    chip.drive(18, Drive::Low);
    assert_eq!(count(&runs), 1);
}

#[test]
fn a_program_ends_with_its_start_its_chip_and_its_thread() {
    let chip = Chip::new();
    let program = {
        let _entered = chip.enter();
        let program = Program::current();
        assert!(program.is_running());
        chip.deep_sleep();
        assert!(!program.is_running() && !Program::current().is_running());
        chip.wake(crate::WakeCause::Timer);
        assert!(!program.is_running() && Program::current().is_running());
        program
    };
    assert!(!program.is_running() && !Program::current().is_running());
    thread::scope(|scope| {
        let other = scope.spawn(|| {
            let _entered = chip.enter_on(Cpu::AppCpu);
            Program::current()
        });
        let other = other.join().unwrap();
        let _entered = chip.enter();
        assert!(other.is_running(), "both cores run one program");
    });
}
