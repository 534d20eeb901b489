//! Registers that several pads share, changed from several threads at once: nothing is lost.

use bsp_tests::on_revision_0;
use std::thread;

use pycom_bsp::module::{P13, P14, P15, P16, P17, P18, P19, P20};
use pycom_bsp::sim::{self, Chip, Cpu};
use pycom_bsp::{CanHold, CanOutput, Input, Level, OpenDrain, Output, TypedPin};

const HOLD_FORCE: u32 = 0x6000_80C8;

/// Holds and releases a pin many times on a thread of its own, and leaves it held.
fn churn<P: CanHold>(chip: &Chip, core: Cpu) {
    let _entered = chip.enter_on(core);
    let register = P::PAD.rtc.unwrap().register.address();
    let (pad, _) = hold_masks::<P>();
    // SAFETY: each thread has a pin of its own.
    let mut pin = Input::new(unsafe { P::steal() });
    for _ in 0..200 {
        pin.hold();
        assert!(pin.is_held());
        assert_eq!(
            chip.bus_read(register) & pad,
            pad,
            "not by HOLD_FORCE alone"
        );
        pin.unhold();
        assert!(!pin.is_held());
    }
    pin.hold();
}

fn hold_masks<P: TypedPin>() -> (u32, u32) {
    let rtc = P::PAD.rtc.unwrap();
    (1 << rtc.hold, 1 << rtc.hold_force)
}

#[test]
fn holds_of_pins_that_share_their_registers() {
    on_revision_0(|chip| {
        chip.interleave(true);
        thread::scope(|scope| {
            scope.spawn(|| churn::<P13>(chip, Cpu::ProCpu));
            scope.spawn(|| churn::<P14>(chip, Cpu::AppCpu));
            scope.spawn(|| churn::<P15>(chip, Cpu::ProCpu));
            scope.spawn(|| churn::<P16>(chip, Cpu::AppCpu));
        });
        let (pads, forces): (Vec<_>, Vec<_>) = [
            hold_masks::<P13>(),
            hold_masks::<P14>(),
            hold_masks::<P15>(),
            hold_masks::<P16>(),
        ]
        .into_iter()
        .unzip();
        let sensor_pads = P13::PAD.rtc.unwrap().register.address();
        let all = pads.iter().fold(0, |all, bit| all | bit);
        assert_eq!(chip.bus_read(sensor_pads) & all, all);
        assert_eq!(
            chip.bus_read(HOLD_FORCE),
            forces.iter().fold(0, |all, bit| all | bit)
        );
    });
}

#[test]
fn drivers_of_pins_that_share_a_pad_register() {
    /// Reconfigures a pin many times: each changes pulls, drive strength and MUX_SEL in the shared register.
    fn reconfigure<P: CanOutput + CanHold + pycom_bsp::CanPull>(chip: &Chip, core: Cpu) {
        use pycom_bsp::{DriveStrength, Pull};
        let _entered = chip.enter_on(core);
        for (pull, strength) in [
            (Pull::Up, DriveStrength::_5mA),
            (Pull::Down, DriveStrength::_40mA),
            (Pull::None, DriveStrength::_10mA),
        ]
        .into_iter()
        .cycle()
        .take(150)
        {
            // SAFETY: each thread has a pin of its own.
            let mut pin = Output::new(unsafe { P::steal() }, Level::Low);
            pin.set_pull(pull);
            pin.set_drive_strength(strength);
            pin.hold();
            assert_eq!(
                (pin.pull(), pin.drive_strength(), pin.is_held()),
                (pull, strength, true)
            );
            pin.unhold();
        }
    }
    on_revision_0(|chip| {
        chip.interleave(true);
        thread::scope(|scope| {
            scope.spawn(|| reconfigure::<P19>(chip, Cpu::ProCpu));
            scope.spawn(|| reconfigure::<P20>(chip, Cpu::AppCpu));
        });
    });
    on_revision_0(|chip| {
        chip.interleave(true);
        thread::scope(|scope| {
            scope.spawn(|| churn::<P17>(chip, Cpu::ProCpu));
            scope.spawn(|| churn::<P18>(chip, Cpu::AppCpu));
        });
    });
}

#[test]
fn a_pin_is_configured_while_its_neighbour_is_held_and_released() {
    // Nothing but the configuration on one side: a setting made right afterwards would repair what was lost.
    let configure = |chip: &Chip| {
        let _entered = chip.enter_on(Cpu::AppCpu);
        for i in 0..400 {
            // SAFETY: each thread has a pin of its own.
            let pin = unsafe { P19::steal() };
            match i % 3 {
                0 => drop(Input::new(pin).into_pin()),
                1 => drop(Output::new(pin, Level::Low).into_pin()),
                _ => drop(OpenDrain::new(pin, Level::Low).into_pin()),
            }
        }
    };
    on_revision_0(|chip| {
        chip.interleave(true);
        thread::scope(|scope| {
            scope.spawn(|| churn::<P20>(chip, Cpu::ProCpu));
            scope.spawn(|| configure(chip));
        });
        // SAFETY: the thread that had it is over.
        let held = Input::new(unsafe { P20::steal() });
        assert!(held.is_held());
    });
}

#[test]
fn without_a_critical_section_updates_are_lost() {
    // Or else the tests above could not fail. How the cores begin decides whether they come into each other's way.
    assert!((0..1000).any(|_| sim::run(|chip| lost_updates(chip) > 0)));
}

/// How many updates two cores lose that change a register in turns, without a critical section.
fn lost_updates(chip: &Chip) -> usize {
    let count = |core: Cpu, bit: u32| {
        move || {
            let _entered = chip.enter_on(core);
            (0..20)
                .filter(|_| {
                    chip.bus_write(HOLD_FORCE, chip.bus_read(HOLD_FORCE) | bit);
                    let lost = chip.bus_read(HOLD_FORCE) & bit == 0;
                    chip.bus_write(HOLD_FORCE, chip.bus_read(HOLD_FORCE) & !bit);
                    lost
                })
                .count()
        }
    };
    chip.interleave(true);
    thread::scope(|scope| {
        let threads = [
            scope.spawn(count(Cpu::ProCpu, 1 << 4)),
            scope.spawn(count(Cpu::AppCpu, 1 << 5)),
        ];
        threads.map(|thread| thread.join().unwrap()).iter().sum()
    })
}
