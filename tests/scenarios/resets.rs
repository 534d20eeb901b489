//! State preserved across resets: the table in the documentation of `esp32-pads`, row by row.

use pycom_bsp::interrupt::PinEvent;
use pycom_bsp::machine::Pin;
use pycom_bsp::module::{P3, P9, P10, P11, P13, P19};
use pycom_bsp::signal::InputSignal;
use pycom_bsp::sim::{self, Chip, CoreReset, Cpu, CpuReset, Drive, Errata, SystemReset, WakeCause};
use pycom_bsp::trigger::HighLevel;
use pycom_bsp::wakeup::Ext1;
use pycom_bsp::{DriveStrength, Input, Level, Mode, Output, Pull};

/// What a new program finds, a field for each row.
#[derive(Debug, PartialEq)]
struct Found {
    taken: bool,
    mode: Mode,
    is_connected: bool,
    interrupts: bool,
    rtc_pull: Pull,
    rtc_strength: u8,
    held: bool,
    armed: bool,
}

fn ready(_: PinEvent<P11>) {}

/// Runs a program that leaves something behind for each row, resets the chip, and looks.
fn after(reset: impl FnOnce(&Chip)) -> Found {
    sim::run(|chip| {
        chip.set_errata(Errata::REVISION_0);
        P3::take().unwrap();
        Output::new(P10::take().unwrap(), Level::High).connect_input(InputSignal::U1RXD);
        chip.pin::<P11>().drive(Drive::High);
        Input::new(P11::take().unwrap()).with_callback(HighLevel, ready);
        let mut rtc = Input::with_pull(P19::take().unwrap(), Pull::Up).into_output(Level::High);
        rtc.set_drive_strength(DriveStrength::_40mA);
        Output::new(P9::take().unwrap(), Level::High).hold();
        Ext1::any_high()
            .pin(&mut Input::new(P13::take().unwrap()))
            .arm();

        reset(chip);
        Found {
            taken: P3::take().is_err(),
            mode: Pin::new("P10").unwrap().mode(),
            is_connected: chip.input_signal(InputSignal::U1RXD.index()).is_some(),
            interrupts: chip.interrupt_pending(Cpu::ProCpu),
            rtc_pull: Pin::new("P19").unwrap().pull(),
            rtc_strength: chip.pin::<P19>().state().strength,
            held: chip.pin::<P9>().is_held(),
            // WAKEUP_STATE.WAKEUP_ENA: EXT1
            armed: chip.bus_read(0x6000_8038) >> 12 & 1 != 0,
        }
    })
}

const CPU_RESET: Found = Found {
    taken: false,
    mode: Mode::Output,
    is_connected: true,
    interrupts: true,
    rtc_pull: Pull::Up,
    rtc_strength: 3,
    held: true,
    armed: true,
};

#[test]
fn a_cpu_reset_leaves_the_pads_and_the_program_forgets() {
    assert_eq!(after(|chip| chip.cpu_reset(CpuReset::Software)), CPU_RESET);
}

#[test]
fn a_core_reset_and_deep_sleep_leave_the_rtc_domain() {
    let expected = || Found {
        mode: Mode::Input,
        is_connected: false,
        interrupts: false,
        ..CPU_RESET
    };
    let sleep = |chip: &Chip| {
        chip.deep_sleep();
        chip.wake(WakeCause::Timer);
    };
    assert_eq!(
        after(|chip| chip.core_reset(CoreReset::Software)),
        expected()
    );
    let with_power = |chip: &Chip| {
        chip.keep_rtc_periph(true);
        sleep(chip);
    };
    assert_eq!(after(with_power), expected());
    // Without power for RTC_PERIPH, only what is held is left.
    let forgotten = Found {
        rtc_pull: Pull::None,
        rtc_strength: 2,
        ..expected()
    };
    assert_eq!(after(sleep), forgotten);
}

#[test]
fn power_on_and_system_resets_leave_nothing() {
    let expected = || Found {
        taken: false,
        mode: Mode::Input,
        is_connected: false,
        interrupts: false,
        rtc_pull: Pull::None,
        rtc_strength: 2,
        held: false,
        armed: false,
    };
    assert_eq!(after(Chip::power_on), expected());
    assert_eq!(
        after(|chip| chip.system_reset(SystemReset::BrownOut)),
        expected()
    );
}
