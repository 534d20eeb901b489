//! Which program runs, and what it has in RAM.

use std::sync::atomic::{AtomicU32, Ordering};

use super::*;
use crate::{Cpu, CpuReset, Program, ram, run};

#[test]
fn each_chip_and_each_start_has_its_own_program() {
    let (one, other) = (Chip::new(), Chip::new());
    let first = {
        let _entered = one.enter();
        let first = Program::current();
        assert!(first.is_running() && !first.has_ended());
        // Of another chip, also when both have started as often.
        let _other = other.enter();
        assert!(!first.is_running() && first.has_ended());
        assert_ne!(first, Program::current());
        first
    };
    let _entered = one.enter();
    assert!(first.is_running());
    one.cpu_reset(CpuReset::Software);
    assert!(first.has_ended());
    assert!(Program::current().is_running());
}

#[test]
fn nothing_ends_that_was_never_running() {
    let none = Program::current();
    assert!(!none.is_running() && !none.has_ended());
}

#[test]
fn ram_begins_anew_with_each_start_and_keeps_what_a_program_has() {
    let chip = Chip::new();
    let _entered = chip.enter();
    let count = || {
        let count = ram(|| AtomicU64::new(0));
        count.fetch_add(1, Ordering::Relaxed)
    };
    assert_eq!([count(), count(), count()], [0, 1, 2]);
    chip.cpu_reset(CpuReset::Software);
    assert_eq!([count(), count()], [0, 1]);
    // A value of another type is another value.
    assert!(ram(|| String::from("text")).as_str() == "text");
    assert_eq!(count(), 2);
}

/// What `run` says at its end of a pad that interrupts a core without a handler.
fn unheard(program: impl FnOnce(&Chip) + std::panic::UnwindSafe) -> Option<String> {
    let result = std::panic::catch_unwind(|| run(program));
    let panic = result.err()?;
    Some(panic.downcast_ref::<String>().expect("a text").clone())
}

fn interrupt(chip: &Chip, core: Cpu) {
    let enable = if core == Cpu::ProCpu {
        1 << 15
    } else {
        1 << 13
    };
    chip.bus_write(pin(18), 5 << 7 | enable);
    chip.drive(18, Drive::High);
}

#[test]
fn an_interrupt_without_a_handler_is_told_at_the_end() {
    for (core, name) in [(Cpu::ProCpu, "PRO"), (Cpu::AppCpu, "APP")] {
        let text = unheard(move |chip| interrupt(chip, core)).expect("it is told");
        let expected = format!("GPIO18 interrupts {name} CPU, where no handler was ever installed");
        assert!(text.starts_with(&expected), "{text}");
    }
    // Who installs one, or looks at what is pending, needs to be told nothing.
    let heard: [fn(&Chip); 4] = [
        |_| {},
        |chip| {
            interrupt(chip, Cpu::ProCpu);
            chip.on_interrupt(Cpu::ProCpu, || crate::bus::write(pin(18), 0));
        },
        |chip| {
            interrupt(chip, Cpu::ProCpu);
            assert!(chip.interrupt_pending(Cpu::ProCpu));
        },
        |chip| {
            chip.bus_read(PCPU_INT);
            interrupt(chip, Cpu::ProCpu);
        },
    ];
    for program in heard {
        assert_eq!(unheard(program), None);
    }
}

#[test]
fn what_the_program_before_has_armed_holds_back_the_cores_that_it_is_for_alone() {
    // A pad that interrupts this core or the other one, and a pad that is set to a level but interrupts nobody, or the reverse.
    for (core, own, other) in [
        (Cpu::ProCpu, 1 << 15, 1 << 13),
        (Cpu::AppCpu, 1 << 13, 1 << 15),
    ] {
        for (armed, waits) in [
            (5 << 7 | own, true),
            (1 << 7 | own, true),
            (2 << 7 | own, true),
            (4 << 7 | own, true),
            (5 << 7 | other, false),
            (1 << 7 | other, false),
            (5 << 7, false),
            (own, false),
        ] {
            let chip = Chip::new();
            chip.on_interrupt(core, || crate::bus::write(pin(19), 0));
            // Not the level that it is set to.
            let is_low = armed >> 7 & 7 == 4;
            chip.drive(18, if is_low { Drive::High } else { Drive::Low });
            chip.bus_write(pin(18), armed);
            chip.drive(19, Drive::High);
            chip.cpu_reset(CpuReset::Software);
            // The new program arms another pad, whose level is there.
            chip.bus_write(pin(19), 5 << 7 | own);
            assert_eq!(chip.bus_read(pin(19)) != 0, waits, "{core:?} {armed:#x}");
            assert_eq!(chip.handle_interrupts(), usize::from(waits));
        }
    }
}

#[test]
fn a_handler_runs_on_the_chip_whose_interrupt_it_is() {
    static ON: AtomicU32 = AtomicU32::new(0);
    let (one, other) = (Chip::new(), Chip::new());
    // Rising edge, for the core that this thread is on the other chip.
    one.bus_write(pin(18), 1 << 7 | 1 << 13);
    one.on_interrupt(Cpu::AppCpu, || {
        let (chip, core) = crate::chip::current::chip();
        // What this thread reaches, and as which core.
        let status = chip.bus_read(STATUS) >> 18 & 1;
        ON.fetch_add(1 + 0x10 * status + 0x100 * core as u32, Ordering::Relaxed);
        chip.bus_write(STATUS_W1TC, 1 << 18);
    });
    let _entered = other.enter_on(Cpu::AppCpu);
    one.drive(18, Drive::High);
    assert_eq!(ON.load(Ordering::Relaxed), 0x111);
}
