//! That the PAC, the model's table and the addresses of these tests agree.

use super::super::registers::Registers;
use super::super::table::TABLE;
use super::*;

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
    assert_eq!(count("IO_MUX.GPIO", ""), 34);
    assert_eq!(count("GPIO.PIN", ""), 34);
    assert_eq!(count("GPIO.FUNC", "_OUT_SEL_CFG"), 34);
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
