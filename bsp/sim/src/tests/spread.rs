//! A write settles what it reaches, and that is enough: looking at all pads afterwards finds nothing more to do.

use fastrand::Rng;

use super::*;
use crate::silicon::{Access, TABLE};
use crate::{CoreReset, PadState};

/// All that shows of the pads and their interrupts.
fn shown(chip: &Chip) -> (Vec<PadState>, [PadLevel; 40], Vec<u32>) {
    let state = &chip.lock().state;
    let registers = TABLE
        .all()
        .map(|register| state.registers.word(register).get());
    (state.pads.to_vec(), state.levels, registers.collect())
}

#[test]
fn what_a_write_does_not_reach_has_not_changed() {
    let is_written = |address: &u32| {
        let register = TABLE.get(*address);
        // Not the hundreds of input signals, which reach no pad.
        register.is_some_and(|register| {
            register.access != Access::ReadOnly && !register.name.ends_with("_IN_SEL_CFG")
        })
    };
    let addresses = (0x3ff4_4000..0x3ff4_a000).step_by(4).filter(is_written);
    let addresses: Vec<u32> = addresses.collect();
    assert!(addresses.len() > 150);
    for seed in 0..40 {
        let mut random = Rng::with_seed(seed);
        let chip = Chip::new();
        for pads in [[18, 19], [19, 12], [25, 32], [34, 4]] {
            chip.wire(pads[0], pads[1]);
        }
        chip.drive(5, Drive::High);
        for count in 0..1000 {
            let address = *random.choice(&addresses).unwrap();
            // Few bits, or many.
            let value = random.u32(..) & random.u32(..) | u32::from(random.bool()) << 9;
            chip.bus_write(address, value);
            if count % 100 == 99 {
                chip.core_reset(CoreReset::Software);
            }
            let before = shown(&chip);
            chip.lock().settle(crate::silicon::pads::ALL);
            assert_eq!(
                shown(&chip),
                before,
                "seed {seed}, {value:#x} to {address:#x}"
            );
        }
    }
}
