//! The two buses, and the errata of one of them.

use crate::{Chip, Cpu, Direction, Drive, Errata, PadLevel};

/// The registers of both buses, as far as they are tested here.
const BUSES: [u32; 2] = [DPORT, AHB];
const DPORT: u32 = 0x3ff4_0000;
const AHB: u32 = 0x6000_0000;

const OUT: u32 = 0x4004;
const OUT_W1TS: u32 = 0x4008;
const OUT_W1TC: u32 = 0x400c;
const OUT1_W1TS: u32 = 0x4014;
const ENABLE: u32 = 0x4020;
const ENABLE_W1TS: u32 = 0x4024;
const IN: u32 = 0x403c;
const PIN18: u32 = 0x4088 + 4 * 18;
const HOLD_FORCE: u32 = 0x80c8;
const TOUCH_PAD5: u32 = 0x84a8;
const IO_MUX_GPIO18: u32 = 0x9070;

fn with(errata: Errata) -> Chip {
    let chip = Chip::new();
    chip.set_errata(errata);
    chip
}

const WRITES_LOST: Errata = Errata {
    edge_loss_window: 0,
    writes_lost: true,
    reads_disturbed: false,
};

#[test]
fn both_buses_reach_the_same_registers() {
    for register in [OUT, ENABLE, PIN18, HOLD_FORCE, TOUCH_PAD5, IO_MUX_GPIO18] {
        for (write, read) in [(DPORT, AHB), (AHB, DPORT)] {
            let chip = Chip::new();
            chip.bus_write(write + register, 0x1200);
            assert_eq!(chip.bus_read(read + register), 0x1200, "{register:#x}");
        }
    }
}

#[test]
fn an_access_is_logged_where_it_was_made() {
    let chip = Chip::new();
    for bus in BUSES {
        chip.clear_log();
        chip.bus_write(bus + OUT_W1TS, 1);
        let access = chip.log()[0];
        assert_eq!(access.address, bus + OUT_W1TS);
        assert_eq!(
            (access.register, access.direction),
            ("GPIO.OUT_W1TS", Direction::Write)
        );
    }
}

#[test]
fn an_address_outside_of_both_buses_is_refused() {
    for address in [
        DPORT - 4 + OUT,
        AHB + 0x4_0000 + OUT,
        AHB - 0x4_0000 + OUT,
        OUT,
    ] {
        let chip = Chip::new();
        let read = std::panic::catch_unwind(|| chip.bus_read(address));
        let fault = read.expect_err("no register there");
        let fault = fault.downcast_ref::<String>().unwrap();
        assert!(fault.contains(&format!("{address:#010x}")), "{fault}");
    }
}

/// Which of two pads are high after both were set in a row.
fn two_in_a_row(chip: &Chip, bus: u32) -> u32 {
    chip.bus_write(bus + OUT_W1TS, 1 << 18);
    chip.bus_write(bus + OUT_W1TS, 1 << 19);
    chip.bus_read(AHB + OUT) >> 18 & 0b11
}

#[test]
fn erratum_cpu_3_3_loses_the_second_of_two_writes_through_dport() {
    assert_eq!(two_in_a_row(&Chip::new(), DPORT), 0b11, "off by default");
    assert_eq!(two_in_a_row(&with(WRITES_LOST), DPORT), 0b01);
    assert_eq!(two_in_a_row(&with(WRITES_LOST), AHB), 0b11);
}

#[test]
fn erratum_cpu_3_3_loses_every_further_one() {
    let chip = with(WRITES_LOST);
    for pad in 12..16 {
        chip.bus_write(DPORT + OUT_W1TS, 1 << pad);
    }
    assert_eq!(chip.bus_read(AHB + OUT), 1 << 12);
}

#[test]
fn erratum_cpu_3_3_is_about_each_register_of_the_sheet_and_no_other() {
    let listed = [
        0x4004, 0x4008, 0x400c, 0x4010, 0x4014, 0x4018, 0x4020, 0x4024, 0x4028, 0x402c, 0x4030,
        0x4034,
    ];
    let others = [
        0x4044, 0x4048, 0x4088, 0x4530, 0x4130, 0x80c8, 0x84a8, 0x9034,
    ];
    for (registers, lost) in [(&listed[..], true), (&others[..], false)] {
        for register in registers {
            // Both values are changes: of a latch, for what sets bits of it, and for what clears them.
            let latch = match register {
                0x4008 | 0x400c => OUT,
                0x4014 | 0x4018 => 0x4010,
                0x4024 | 0x4028 => ENABLE,
                0x4030 | 0x4034 => 0x402c,
                0x4048 => 0x4044,
                _ => *register,
            };
            let chip = with(WRITES_LOST);
            if [0x400c, 0x4018, 0x4028, 0x4034].contains(register) {
                chip.bus_write(AHB + latch, 0b11);
            }
            let first = chip.bus_read(AHB + latch);
            chip.bus_write(DPORT + register, 0b01);
            let second = chip.bus_read(AHB + latch);
            assert_ne!(first, second, "{register:#x}: one write alone is not lost");

            let chip = with(WRITES_LOST);
            if [0x400c, 0x4018, 0x4028, 0x4034].contains(register) {
                chip.bus_write(AHB + latch, 0b11);
            }
            chip.bus_write(DPORT + register, 0b01);
            chip.bus_write(DPORT + register, 0b10);
            assert_eq!(chip.bus_read(AHB + latch) == second, lost, "{register:#x}");
        }
    }
}

#[test]
fn erratum_cpu_3_3_needs_two_writes_in_a_row() {
    /// Whether the second write was lost, with something between the two.
    fn lost(between: impl Fn(&Chip)) -> bool {
        let chip = with(WRITES_LOST);
        chip.bus_write(DPORT + OUT_W1TS, 1 << 18);
        between(&chip);
        chip.bus_write(DPORT + OUT_W1TS, 1 << 19);
        chip.bus_read(AHB + OUT) >> 19 & 1 == 0
    }
    assert!(lost(|_| {}));
    assert!(!lost(|chip| _ = chip.bus_read(DPORT + IN)), "a read");
    assert!(
        !lost(|chip| chip.bus_write(DPORT + OUT1_W1TS, 1)),
        "another register"
    );
    assert!(
        !lost(|chip| chip.bus_write(AHB + OUT_W1TS, 1)),
        "the other bus"
    );
    assert!(!lost(|chip| chip.advance(chip.access_time(1))), "time");
    assert!(
        lost(|chip| chip.write_as(Cpu::AppCpu, DPORT + OUT_W1TC, 0)),
        "the other core's accesses are not between them"
    );
}

#[test]
fn erratum_cpu_3_10_disturbs_reads_through_dport() {
    let disturbed = Errata {
        reads_disturbed: true,
        ..Errata::default()
    };
    let read = |errata, bus| {
        let chip = with(errata);
        chip.drive(18, Drive::High);
        chip.bus_read(bus + IN) >> 18 & 1
    };
    assert_eq!(read(Errata::default(), DPORT), 1, "off by default");
    assert_eq!(read(disturbed, DPORT), 0);
    assert_eq!(read(disturbed, AHB), 1);
}

#[test]
fn erratum_cpu_3_10_makes_a_read_modify_write_undo_others() {
    let chip = with(Errata {
        reads_disturbed: true,
        ..Errata::default()
    });
    for register in [HOLD_FORCE, TOUCH_PAD5] {
        chip.bus_write(AHB + register, 1 << 13);
        let read = chip.bus_read(DPORT + register);
        chip.bus_write(DPORT + register, read | 1 << 12);
        assert_eq!(
            chip.bus_read(AHB + register) >> 12 & 0b11,
            0b01,
            "bit 13 is gone"
        );
    }
}

#[test]
fn a_driver_through_dport_would_fail_on_revision_0() {
    // What the drivers of this workspace do, through the other bus: the scenarios' runs with these errata can fail.
    let chip = with(Errata::REVISION_0);
    for pad in [18, 19] {
        chip.bus_write(DPORT + ENABLE_W1TS, 1 << pad);
        let io_mux = DPORT + 0x9070 + 4 * (pad - 18);
        let read = chip.bus_read(io_mux);
        chip.bus_write(io_mux, read & !(0b111 << 12) | 2 << 12);
    }
    chip.bus_write(DPORT + OUT_W1TS, 1 << 18);
    chip.bus_write(DPORT + OUT_W1TS, 1 << 19);
    assert_ne!([chip.level(18), chip.level(19)], [PadLevel::High; 2]);
}
