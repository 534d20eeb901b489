//! What a program finds when it starts: stale registers after a CPU reset, held pads after a wake; and how it takes them
//! over without a glitch, seen on the recorded waveform.

use std::time::Duration;

use bsp_tests::{every_output, every_rtc_output, on_every_revision};
use pycom_bsp::module::{P9, P10};
use pycom_bsp::sim::{Chip, CoreReset, Cpu, CpuReset, Drive, PadLevel, WakeCause};
use pycom_bsp::trigger::LowLevel;
use pycom_bsp::{
    AnyPin, CanHold, CanOutput, Flex, Input, IoMux, Level, Mode, OpenDrain, Output, Pull,
    interrupt, machine,
};

fn again<P: CanOutput>() -> P {
    // SAFETY: the program that had the pin is gone with the reset.
    unsafe { P::steal() }
}

/// The levels that the pad went through, without the times.
fn levels(chip: &Chip, gpio: u8) -> Vec<PadLevel> {
    chip.waveform(gpio)
        .into_iter()
        .map(|(_, level)| level)
        .collect()
}

#[test]
fn a_held_output_is_taken_over_without_a_glitch() {
    fn scenario<P: CanHold + CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        for (level, on_pad) in [(Level::High, PadLevel::High), (Level::Low, PadLevel::Low)] {
            for restart in [
                |chip: &Chip| {
                    chip.deep_sleep();
                    chip.wake(WakeCause::Timer);
                },
                |chip: &Chip| chip.core_reset(CoreReset::Software),
                |chip: &Chip| chip.cpu_reset(CpuReset::Software),
            ] {
                let mut relay = Output::new(again::<P>(), level);
                relay.unhold();
                relay.hold();
                chip.clear_waveforms();

                restart(chip);
                let mut relay = Output::new(again::<P>(), level);
                assert!(relay.is_held());
                relay.unhold();
                assert!(!relay.is_held());

                assert_eq!(levels(chip, gpio), [on_pad]);
                relay.toggle();
                assert_ne!(chip.level(gpio), on_pad, "the relay is ours");
            }
        }
        drop(pin);
    }
    every_rtc_output!(scenario);
}

#[test]
fn a_program_can_find_out_the_level_it_left_behind() {
    fn scenario<P: CanHold + CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        Output::new(pin, Level::High).hold();
        chip.deep_sleep();
        chip.wake(WakeCause::Timer);
        chip.clear_waveforms();

        // Configured behind the hold with any level; the pad tells the real one.
        let mut relay = Output::new(again::<P>(), Level::Low);
        relay.set_level(relay.level());
        relay.unhold();
        assert_eq!(levels(chip, gpio), [PadLevel::High]);
    }
    every_rtc_output!(scenario);
}

#[test]
fn the_other_order_does_glitch() {
    // Or else the tests above could not fail.
    on_every_revision(|chip| {
        Output::new(P9::take().unwrap(), Level::High).hold();
        chip.deep_sleep();
        chip.wake(WakeCause::Timer);
        chip.clear_waveforms();
        let mut flex = Flex::new(again::<P9>());
        flex.unhold();
        flex.into_output(Level::High);
        assert_eq!(
            levels(chip, 12),
            [PadLevel::High, PadLevel::Floating, PadLevel::High]
        );
    });
}

#[test]
fn stale_registers_after_a_cpu_reset_are_no_trap() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        let mut before = OpenDrain::with_pull(pin, Level::Low, Pull::Up);
        before.set_drive_strength(pycom_bsp::DriveStrength::_5mA);
        before.connect_output(pycom_bsp::signal::OutputSignal::U1TXD);
        chip.cpu_reset(CpuReset::Software);

        // Everything is as it was left: a peripheral's signal, open drain, a pull-up.
        assert!(chip.pad(gpio).open_drain && chip.pad(gpio).pull_up);
        let flex = Flex::new(again::<P>());
        assert_eq!(
            (flex.mode(), flex.pull(), chip.level(gpio)),
            (Mode::Input, Pull::None, PadLevel::Floating)
        );
        let output = Output::new(flex.into_pin(), Level::High);
        assert_eq!(
            (output.mode(), output.pull(), chip.level(gpio)),
            (Mode::Output, Pull::None, PadLevel::High)
        );
        assert!(!chip.pad(gpio).open_drain);
    }
    every_output!(scenario);
}

#[test]
fn an_interrupt_of_the_program_before_is_over() {
    // It would come again for ever: nobody is left to serve it, and its core would do nothing else.
    for take in TAKERS {
        on_every_revision(|chip| {
            let handler = || interrupt::dispatch(Cpu::ProCpu);
            chip.on_interrupt(Cpu::ProCpu, handler);
            let before = Input::with_pull(again::<P10>(), Pull::Up);
            let _before = before.with_callback(LowLevel, |_| {});
            chip.cpu_reset(CpuReset::Software);

            take(again());
            chip.pin::<P10>().drive(Drive::Low);
            chip.pin::<P10>().drive(Drive::High);
            assert!(!chip.interrupt_pending(Cpu::ProCpu));
        });
    }
}

#[test]
fn nor_does_it_come_up_by_what_a_new_driver_does_to_the_pad() {
    // The new program has the GPIO interrupt enabled already, and the pad was not at the level that the program before has waited for: an output brings it there.
    for take in TAKERS {
        on_every_revision(|chip| {
            chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
            let pin = chip.pin::<P10>();
            pin.drive(Drive::WeakHigh);
            let _before = Input::new(again::<P10>()).with_callback(LowLevel, |_| {});
            chip.cpu_reset(CpuReset::Software);
            chip.advance(Duration::from_millis(1));
            assert!(!chip.interrupt_pending(Cpu::ProCpu));

            take(again());
            pin.drive(Drive::Low);
            assert!(!chip.interrupt_pending(Cpu::ProCpu));
        });
    }
}

/// What makes drivers of a pin.
const TAKERS: [fn(P10); 10] = [
    |pin| {
        Input::with_pull(pin, Pull::Up);
    },
    |pin| {
        Output::new(pin, Level::Low);
    },
    |pin| {
        OpenDrain::new(pin, Level::Low);
    },
    |pin| {
        Flex::new(pin);
    },
    |pin| {
        IoMux::new(pin, P10::HSPID);
    },
    |pin| {
        let _ = AnyPin::from(pin).into_input();
    },
    |pin| {
        let _ = AnyPin::from(pin).into_flex();
    },
    |pin| {
        let _ = AnyPin::from(pin).into_output(Level::Low);
    },
    |pin| {
        let _ = AnyPin::from(pin).into_open_drain(Level::Low);
    },
    |_| drop(machine::Pin::new("P10")),
];

#[test]
fn a_running_output_is_taken_over_after_a_cpu_reset_without_a_glitch() {
    fn scenario<P: CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        Output::new(pin, Level::High);
        chip.clear_waveforms();
        chip.cpu_reset(CpuReset::TimerWatchdog);
        Output::new(again::<P>(), Level::High);
        assert_eq!(levels(chip, gpio), [PadLevel::High]);
    }
    every_output!(scenario);
}

#[test]
fn a_pad_that_the_rtc_domain_had_comes_back() {
    fn scenario<P: CanHold + CanOutput>(chip: &Chip, pin: P, gpio: u8) {
        // MUX_SEL outlives deep sleep: a program of yesterday gave the pad to the RTC domain.
        let rtc = P::PAD.rtc.unwrap();
        let register = rtc.register.address();
        chip.bus_write(register, chip.bus_read(register) | 1 << rtc.mux_sel);
        chip.deep_sleep();
        chip.wake(WakeCause::Timer);
        let mut pin = Output::new(pin, Level::High);
        assert_eq!(chip.level(gpio), PadLevel::High);
        pin.set_low();
        assert_eq!(chip.level(gpio), PadLevel::Low);
    }
    every_rtc_output!(scenario);
}
