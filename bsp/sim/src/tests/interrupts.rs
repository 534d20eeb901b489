//! Interrupt status, types and enables, and erratum 3.14.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::super::{Cpu, Errata};
use super::*;

const RISING: u32 = 1 << 7;
const FALLING: u32 = 2 << 7;
const ANY_EDGE: u32 = 3 << 7;
const LOW_LEVEL: u32 = 4 << 7;
const HIGH_LEVEL: u32 = 5 << 7;

const APP: u32 = 1 << 13;
const APP_NMI: u32 = 1 << 14;
const PRO: u32 = 1 << 15;
const PRO_NMI: u32 = 1 << 16;

fn status(chip: &Chip, gpio: u32) -> bool {
    chip.bus_read(STATUS) >> gpio & 1 == 1
}

/// Whether a rising and then a falling edge set the status.
fn edges_noticed(int_type: u32) -> (bool, bool) {
    let chip = Chip::new();
    chip.drive(18, Drive::Low);
    chip.bus_write(pin(18), int_type);
    chip.drive(18, Drive::High);
    let rising = status(&chip, 18);
    chip.bus_write(STATUS_W1TC, 1 << 18);
    assert!(!status(&chip, 18), "a level that stays is no edge");
    chip.drive(18, Drive::Low);
    (rising, status(&chip, 18))
}

#[test]
fn each_type_notices_its_edges() {
    assert_eq!(edges_noticed(0), (false, false));
    assert_eq!(edges_noticed(RISING), (true, false));
    assert_eq!(edges_noticed(FALLING), (false, true));
    assert_eq!(edges_noticed(ANY_EDGE), (true, true));
}

#[test]
fn an_edge_stays_until_it_is_cleared() {
    let chip = Chip::new();
    chip.bus_write(pin(18), RISING);
    chip.drive(18, Drive::High);
    chip.drive(18, Drive::Low);
    assert!(status(&chip, 18));
    chip.bus_write(STATUS_W1TC, 1 << 18);
    assert!(!status(&chip, 18));
}

#[test]
fn a_level_comes_back_while_it_lasts() {
    for (int_type, active, other) in [
        (HIGH_LEVEL, Drive::High, Drive::Low),
        (LOW_LEVEL, Drive::Low, Drive::High),
    ] {
        let chip = Chip::new();
        chip.drive(18, other);
        chip.bus_write(pin(18), int_type);
        assert!(!status(&chip, 18));
        chip.drive(18, active);
        chip.bus_write(STATUS_W1TC, 1 << 18);
        assert!(status(&chip, 18), "set again at once");
        chip.drive(18, other);
        assert!(status(&chip, 18), "latched");
        chip.bus_write(STATUS_W1TC, 1 << 18);
        assert!(!status(&chip, 18));
    }
}

#[test]
fn a_pad_without_its_buffer_has_no_edges() {
    let chip = Chip::new();
    chip.bus_write(io_mux(18), 0);
    chip.bus_write(pin(18), ANY_EDGE);
    chip.drive(18, Drive::High);
    assert!(!status(&chip, 18));
}

#[test]
fn software_can_set_status() {
    let chip = Chip::new();
    chip.bus_write(STATUS_W1TS, 1 << 18);
    chip.bus_write(pin(18), PRO);
    assert_eq!(chip.bus_read(PCPU_INT), 1 << 18);
    assert!(chip.interrupt_pending(Cpu::ProCpu));
}

#[test]
fn each_core_sees_what_is_enabled_for_it() {
    let see = |chip: &Chip| {
        [PCPU_INT, PCPU_NMI_INT, ACPU_INT, ACPU_NMI_INT].map(|address| chip.bus_read(address))
    };
    let pending = |chip: &Chip| {
        let cores = [Cpu::ProCpu, Cpu::AppCpu];
        let [[pro, pro_nmi], [app, app_nmi]] =
            cores.map(|core| [chip.interrupt_pending(core), chip.nmi_pending(core)]);
        [pro, pro_nmi, app, app_nmi]
    };
    for (index, enable) in [PRO, PRO_NMI, APP, APP_NMI].into_iter().enumerate() {
        let chip = Chip::new();
        chip.bus_write(pin(18), RISING);
        chip.drive(18, Drive::High);
        assert_eq!(see(&chip), [0; 4], "set, but nobody asked");
        chip.bus_write(pin(18), RISING | enable);
        assert_eq!(
            see(&chip),
            std::array::from_fn(|register| u32::from(register == index) << 18)
        );
        assert_eq!(pending(&chip), std::array::from_fn(|line| line == index));
    }
}

#[test]
fn the_upper_group_has_registers_of_its_own() {
    let upper = [PCPU_INT1, PCPU_NMI_INT1, ACPU_INT1, ACPU_NMI_INT1];
    let lower = [PCPU_INT, PCPU_NMI_INT, ACPU_INT, ACPU_NMI_INT];
    for (index, enable) in [PRO, PRO_NMI, APP, APP_NMI].into_iter().enumerate() {
        let chip = Chip::new();
        chip.bus_write(io_mux(34), FUN_IE);
        chip.bus_write(pin(34), RISING | enable);
        chip.drive(34, Drive::High);
        assert_eq!((chip.bus_read(STATUS), chip.bus_read(STATUS1)), (0, 1 << 2));
        assert_eq!(lower.map(|address| chip.bus_read(address)), [0; 4]);
        assert_eq!(
            upper.map(|address| chip.bus_read(address)),
            std::array::from_fn(|register| u32::from(register == index) << 2)
        );
        chip.bus_write(STATUS1_W1TC, 1 << 2);
        assert_eq!(upper.map(|address| chip.bus_read(address)), [0; 4]);
    }
}

#[test]
fn the_upper_group_asks_its_core() {
    for (enable, core) in [(PRO, Cpu::ProCpu), (APP, Cpu::AppCpu)] {
        let chip = Chip::new();
        chip.bus_write(io_mux(34), FUN_IE);
        chip.bus_write(pin(34), RISING | enable);
        assert!(!chip.interrupt_pending(core));
        chip.drive(34, Drive::High);
        assert_eq!(
            [Cpu::ProCpu, Cpu::AppCpu].map(|core| chip.interrupt_pending(core)),
            [core == Cpu::ProCpu, core == Cpu::AppCpu]
        );
    }
}

/// Whether an edge on GPIO18 is noticed that comes `later` steps after an access.
fn noticed_after(access: impl Fn(&Chip), errata: Errata, other_enabled: bool, later: u64) -> bool {
    let chip = Chip::new();
    chip.set_errata(errata);
    chip.bus_write(pin(18), RISING | PRO);
    if other_enabled {
        chip.bus_write(pin(19), HIGH_LEVEL | APP);
    }
    access(&chip);
    chip.drive_after(chip.access_time(later), 18, Drive::High);
    chip.advance(chip.access_time(later));
    status(&chip, 18)
}

#[test]
fn erratum_3_14_loses_an_edge_near_an_access_to_status() {
    let window = Errata {
        edge_loss_window: 2,
        ..Errata::default()
    };
    let accesses: [fn(&Chip); 3] = [
        |chip| _ = chip.bus_read(STATUS),
        |chip| chip.bus_write(STATUS_W1TC, 1 << 19),
        |chip| chip.bus_write(STATUS_W1TS, 0),
    ];
    for access in accesses {
        assert!(
            noticed_after(access, Errata::default(), true, 0),
            "off by default"
        );
        assert!(!noticed_after(access, window, true, 0));
        assert!(!noticed_after(access, window, true, 1));
        assert!(noticed_after(access, window, true, 2), "after the window");
        assert!(
            noticed_after(access, window, false, 0),
            "alone in its group"
        );
    }
    let elsewhere: [fn(&Chip); 2] = [
        |chip| _ = chip.bus_read(STATUS1),
        |chip| _ = chip.bus_read(IN),
    ];
    for access in elsewhere {
        assert!(
            noticed_after(access, window, true, 0),
            "another group or register"
        );
    }
}

#[test]
fn erratum_3_14_counts_interrupts_of_the_same_group_only() {
    let chip = Chip::new();
    chip.set_errata(Errata {
        edge_loss_window: 100,
        ..Errata::default()
    });
    chip.bus_write(pin(18), RISING | PRO);
    chip.bus_write(pin(34), HIGH_LEVEL | PRO);
    chip.bus_read(STATUS);
    chip.drive(18, Drive::High);
    assert!(status(&chip, 18));
}

#[test]
fn erratum_3_14_is_in_the_upper_group_too() {
    let chip = Chip::new();
    chip.set_errata(Errata {
        edge_loss_window: 100,
        ..Errata::default()
    });
    for gpio in [34, 35] {
        chip.bus_write(io_mux(gpio), FUN_IE);
        chip.bus_write(pin(gpio), RISING | PRO);
    }
    chip.drive(34, Drive::High);
    assert_eq!(chip.bus_read(STATUS1), 1 << 2, "nothing was accessed yet");
    chip.drive(35, Drive::High);
    assert_eq!(chip.bus_read(STATUS1), 1 << 2, "lost");
}

#[test]
fn erratum_3_14_needs_an_interrupt_that_is_on() {
    // A type that nobody enabled; an enable of no type.
    for other in [RISING, PRO] {
        let chip = Chip::new();
        chip.set_errata(Errata {
            edge_loss_window: 100,
            ..Errata::default()
        });
        chip.bus_write(pin(18), RISING | PRO);
        chip.bus_write(pin(19), other);
        chip.bus_read(STATUS);
        chip.drive(18, Drive::High);
        assert!(status(&chip, 18));
    }
}

/// A chip whose interrupt asks.
fn asking() -> Chip {
    let chip = Chip::new();
    chip.bus_write(pin(18), RISING | PRO);
    chip.drive(18, Drive::High);
    assert!(chip.interrupt_pending(Cpu::ProCpu));
    chip
}

#[test]
fn a_handler_is_not_interrupted_by_its_own_interrupt() {
    let chip = asking();
    let _entered = chip.enter();
    let runs = Arc::new(AtomicUsize::new(0));
    let (counted, inside) = (Arc::clone(&runs), chip.clone());
    chip.on_interrupt(Cpu::ProCpu, move || {
        assert_eq!(inside.handle_interrupts(), 0);
        counted.fetch_add(1, Ordering::Relaxed);
        inside.bus_write(STATUS_W1TC, 1 << 18);
    });
    chip.handle_interrupts();
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

#[test]
fn deep_sleep_ends_an_interrupt() {
    let chip = Chip::new();
    chip.bus_write(pin(18), LOW_LEVEL | PRO);
    assert!(chip.interrupt_pending(Cpu::ProCpu));
    chip.deep_sleep();
    assert!(!chip.interrupt_pending(Cpu::ProCpu));
}

#[test]
fn erratum_3_14_spares_levels() {
    let chip = Chip::new();
    chip.set_errata(Errata {
        edge_loss_window: 100,
        ..Errata::default()
    });
    chip.bus_write(pin(18), HIGH_LEVEL | PRO);
    chip.bus_write(pin(19), HIGH_LEVEL | PRO);
    chip.bus_read(STATUS);
    chip.drive(18, Drive::High);
    assert!(status(&chip, 18));
}
