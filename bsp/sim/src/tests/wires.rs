//! Pads wired together and driven from outside.

use super::*;

#[test]
fn drivers_against_each_other_contend() {
    let chip = Chip::new();
    make_output(&chip, 18);
    chip.drive(18, Drive::High);
    assert_eq!(chip.level(18), PadLevel::Contention);
    chip.drive(18, Drive::WeakHigh);
    assert_eq!(chip.level(18), PadLevel::Low);
}

#[test]
fn two_open_drain_pads_share_a_wire() {
    let chip = Chip::new();
    for gpio in [18, 19] {
        make_output(&chip, gpio);
        chip.bus_write(pin(gpio), 1 << 2);
        chip.bus_write(OUT_W1TS, 1 << gpio);
    }
    chip.wire(18, 19);
    chip.drive(18, Drive::WeakHigh);
    assert_eq!(
        (chip.level(18), chip.level(19)),
        (PadLevel::High, PadLevel::High)
    );
    for gpio in [18, 19] {
        chip.bus_write(OUT_W1TC, 1 << gpio);
        assert_eq!(
            chip.bus_read(IN) >> 18 & 0b11,
            0b00,
            "both read what either pulls down"
        );
        chip.bus_write(OUT_W1TS, 1 << gpio);
        assert_eq!(chip.bus_read(IN) >> 18 & 0b11, 0b11);
    }
}

#[test]
fn push_pull_outputs_on_a_wire_contend() {
    let chip = Chip::new();
    make_output(&chip, 18);
    make_output(&chip, 19);
    chip.wire(18, 19);
    assert_eq!(chip.level(18), PadLevel::Low);
    chip.bus_write(OUT_W1TS, 1 << 18);
    assert_eq!(
        (chip.level(18), chip.level(19)),
        (PadLevel::Contention, PadLevel::Contention)
    );
}

#[test]
fn a_wire_joins_wires_and_a_pad_can_leave() {
    let chip = Chip::new();
    chip.wire(18, 19);
    chip.wire(21, 22);
    chip.wire(19, 22);
    chip.drive(18, Drive::High);
    let levels = |chip: &Chip| [18, 19, 21, 22].map(|gpio| chip.level(gpio));
    assert_eq!(levels(&chip), [PadLevel::High; 4]);
    // The pad whose number the net happens to have leaves; a second one must not land in its
    // company.
    chip.unwire(18);
    assert_eq!(levels(&chip)[1..], [PadLevel::Floating; 3]);
    chip.unwire(21);
    chip.drive(19, Drive::Low);
    assert_eq!(
        levels(&chip),
        [
            PadLevel::High,
            PadLevel::Low,
            PadLevel::Floating,
            PadLevel::Low
        ]
    );
}

#[test]
fn a_pad_without_a_wire_can_be_taken_off_it() {
    let chip = Chip::new();
    chip.drive(18, Drive::High);
    chip.unwire(18);
    assert_eq!(chip.level(18), PadLevel::High);
}
