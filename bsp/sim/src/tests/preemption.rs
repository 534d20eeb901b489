//! Two cores on one chip.

use std::sync::{Barrier, Mutex};
use std::thread;

use super::super::{Cpu, bus};
use super::*;

const ROUNDS: u32 = 4;
/// The bits of both cores.
const ALL: u32 = (1 << (2 * ROUNDS)) - 1;

/// Two cores set bits of one register by read-modify-write, in turns; the bits that are there at
/// the end.
fn shared_updates(chip: &Chip, guard: Option<&Mutex<()>>) -> u32 {
    let both_there = Barrier::new(2);
    let core_program = |core: Cpu, first_bit: u32| {
        let _entered = chip.enter_on(core);
        both_there.wait();
        for round in 0..ROUNDS {
            let _guard = guard.map(|mutex| mutex.lock().expect("no core panics"));
            bus::write(HOLD_FORCE, bus::read(HOLD_FORCE) | 1 << (first_bit + round));
        }
    };
    chip.interleave(true);
    thread::scope(|scope| {
        scope.spawn(|| core_program(Cpu::ProCpu, 0));
        scope.spawn(|| core_program(Cpu::AppCpu, ROUNDS));
    });
    chip.interleave(false);
    chip.bus_read(HOLD_FORCE)
}

/// Something that scheduling can spoil on a busy machine, but not every time.
fn happens(attempt: impl Fn(&Chip) -> bool) -> bool {
    (0..100).any(|_| attempt(&Chip::new()))
}

#[test]
fn the_cores_take_turns() {
    assert!(happens(|chip| {
        shared_updates(chip, None);
        let cores: Vec<_> = chip.log().iter().map(|access| access.core).collect();
        // The last access is this thread's own.
        let (_, both) = cores.split_last().expect("both cores worked");
        both.windows(2).all(|pair| pair[0] != pair[1])
    }));
}

#[test]
fn a_read_modify_write_in_turns_loses_updates() {
    assert!(happens(|chip| shared_updates(chip, None) != ALL));
}

#[test]
fn a_lock_around_it_keeps_them_all() {
    let mutex = Mutex::new(());
    assert_eq!(shared_updates(&Chip::new(), Some(&mutex)), ALL);
}

#[test]
fn the_log_tells_the_cores_apart() {
    let chip = Chip::new();
    shared_updates(&chip, None);
    let by = |core| {
        chip.log()
            .iter()
            .filter(|access| access.core == core)
            .count()
    };
    assert_eq!(
        (by(Cpu::ProCpu), by(Cpu::AppCpu)),
        (2 * ROUNDS as usize + 1, 2 * ROUNDS as usize)
    );
}
