//! That the PAC, the model's table and the addresses of these tests agree.

use super::*;
use crate::silicon::{Cpu, Reach, Registers, TABLE};

#[test]
fn the_table_has_the_trm_s_registers_at_the_trm_s_addresses() {
    let expected = [
        (OUT, "GPIO.OUT"),
        (OUT1, "GPIO.OUT1"),
        (ENABLE, "GPIO.ENABLE"),
        (STRAP, "GPIO.STRAP"),
        (IN1, "GPIO.IN1"),
        (STATUS1_W1TC, "GPIO.STATUS1_W1TC"),
        (PCPU_INT1, "GPIO.PCPU_INT1"),
        (pin(39), "GPIO.PIN39"),
        (in_sel(255), "GPIO.FUNC255_IN_SEL_CFG"),
        (out_sel(39), "GPIO.FUNC39_OUT_SEL_CFG"),
        (io_mux(12), "IO_MUX.GPIO12"),
        (io_mux(34), "IO_MUX.GPIO34"),
        (RTC_IN, "RTC_IO.IN"),
        (RTC_PIN0 + 4 * 17, "RTC_IO.PIN17"),
        (DIG_PAD_HOLD, "RTC_IO.DIG_PAD_HOLD"),
        (PAD_DAC2, "RTC_IO.PAD_DAC2"),
        (TOUCH_PAD0 + 4 * 7, "RTC_IO.TOUCH_PAD7"),
        (EXT_WAKEUP0, "RTC_IO.EXT_WAKEUP0"),
        (RESET_STATE, "RTC_CNTL.RESET_STATE"),
        (WAKEUP_STATE, "RTC_CNTL.WAKEUP_STATE"),
        (STORE0, "RTC_CNTL.STORE0"),
        (HOLD_FORCE, "RTC_CNTL.HOLD_FORCE"),
        (EXT_WAKEUP1_STATUS, "RTC_CNTL.EXT_WAKEUP1_STATUS"),
    ];
    for (address, name) in expected {
        assert_eq!(
            TABLE.get(address).map(|register| register.name.as_str()),
            Some(name)
        );
    }
}

#[test]
fn there_is_one_register_of_each_kind_for_each_pad() {
    let count = |prefix: &str, suffix: &str| {
        let rows = TABLE
            .all()
            .filter(|row| row.name.starts_with(prefix) && row.name.ends_with(suffix));
        rows.count()
    };
    assert_eq!(count("IO_MUX.GPIO", ""), 35);
    assert_eq!(count("GPIO.PIN", ""), 35);
    assert_eq!(count("GPIO.FUNC", "_OUT_SEL_CFG"), 35);
    assert_eq!(count("GPIO.FUNC", "_IN_SEL_CFG"), 256);
    assert_eq!(count("RTC_IO.PIN", ""), 18);
}

#[test]
fn the_pac_reads_what_these_tests_write() {
    let registers = Registers::zeroed();
    let put = |address: u32, value: u32| registers.word(TABLE.get(address).unwrap()).set(value);
    put(io_mux(12), FUNCTION_GPIO | FUN_IE | FUN_WPU | FUN_WPD);
    let io_mux = registers.io_mux.gpio12().read();
    assert_eq!(io_mux.mcu_sel().bits(), 2);
    assert!(io_mux.fun_ie().bit() && io_mux.fun_wpu().bit() && io_mux.fun_wpd().bit());
    put(
        TOUCH_PAD5,
        TOUCH_HOLD | TOUCH_MUX_SEL | TOUCH_FUN_IE | TOUCH_RUE | TOUCH_RDE,
    );
    let touch = registers.rtc_io.touch_pad5().read();
    assert!(touch.hold().bit() && touch.mux_sel().bit() && touch.fun_ie().bit());
    assert!(touch.rue().bit() && touch.rde().bit());
    put(RESET_STATE, 0x0c << 6 | 0x03);
    let state = registers.rtc_cntl.reset_state().read();
    assert_eq!(
        (
            state.reset_cause_procpu().bits(),
            state.reset_cause_appcpu().bits()
        ),
        (0x03, 0x0c)
    );
    put(WAKEUP_STATE, 0b10 << 11 | 0b1000);
    let state = registers.rtc_cntl.wakeup_state().read();
    assert_eq!(
        (state.wakeup_ena().bits(), state.wakeup_cause().bits()),
        (0b10, 0b1000)
    );
}

#[test]
fn a_write_reaches_its_own_pads_and_no_others() {
    // What a write does not reach is not looked at, so that its cost does not grow with what else is on the chip.
    let all = crate::silicon::pads::ALL;
    for (address, reach) in [
        (OUT, Reach::Latch(0)),
        (ENABLE_W1TC, Reach::Latch(0)),
        (OUT1_W1TS, Reach::Latch(32)),
        (ENABLE1_W1TS, Reach::Latch(32)),
        (STATUS_W1TC, Reach::Status(0)),
        (STATUS1_W1TC, Reach::Status(1)),
        (PCPU_INT, Reach::Interrupts(Cpu::ProCpu)),
        (PCPU_INT1, Reach::Interrupts(Cpu::ProCpu)),
        (ACPU_INT, Reach::Interrupts(Cpu::AppCpu)),
        (ACPU_INT1, Reach::Interrupts(Cpu::AppCpu)),
        (pin(39), Reach::Pads(1 << 39)),
        (out_sel(18), Reach::Pads(1 << 18)),
        (in_sel(14), Reach::Pads(0)),
        // What goes in there may come out again.
        (in_sel(224), Reach::Pads(all)),
        (io_mux(12), Reach::Pads(1 << 12)),
        (RTC_OUT_W1TS, Reach::RtcLatch),
        (RTC_ENABLE, Reach::RtcLatch),
        // RTC_GPIO15.
        (RTC_PIN0 + 4 * 15, Reach::Pads(1 << 12)),
        (SENSOR_PADS, Reach::Pads(0b1111 << 36)),
        (ADC_PAD, Reach::Pads(0b11 << 34)),
        (PAD_DAC1, Reach::Pads(1 << 25)),
        (PAD_DAC2, Reach::Pads(1 << 26)),
        (XTAL_32K_PAD, Reach::Pads(0b11 << 32)),
        (TOUCH_PAD0, Reach::Pads(1 << 4)),
        (TOUCH_PAD0 + 4, Reach::Pads(1 << 0)),
        (TOUCH_PAD0 + 4 * 2, Reach::Pads(1 << 2)),
        (TOUCH_PAD0 + 4 * 3, Reach::Pads(1 << 15)),
        (TOUCH_PAD0 + 4 * 4, Reach::Pads(1 << 13)),
        (TOUCH_PAD5, Reach::Pads(1 << 12)),
        (TOUCH_PAD0 + 4 * 6, Reach::Pads(1 << 14)),
        (TOUCH_PAD0 + 4 * 7, Reach::Pads(1 << 27)),
        (EXT_WAKEUP1, Reach::ExtWakeup1),
        (STORE0, Reach::Pads(0)),
    ] {
        let register = TABLE.get(address).unwrap();
        assert_eq!(register.reach, reach, "{}", register.name);
    }
}
