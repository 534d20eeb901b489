//! Addresses and bit numbers of the registers that the drivers use, taken from the `esp32` PAC.
//!
//! Addresses come from the PAC's register blocks by address arithmetic at compile time. Field positions are written
//! out (the PAC has them only inside closures) and checked against it in the tests.
//!
//! # One bus
//!
//! The ESP32 shows its peripherals to the cores twice: through the DPORT bus from 0x3FF4_0000 on, which is where the PAC has them, and through
//! the AHB bus from 0x6000_0000 on (TRM, "System and Memory"). All accesses of this crate go through AHB: errata CPU-3.3 (revision v0.0:
//! of consecutive writes to one register some may be lost) and CPU-3.10 (v0.0 to v1.1: a read beside the other core's read of
//! 0x3FF0_0000 to 0x3FF1_EFFF may be wrong) are about DPORT alone, and the sheet's table CPU-3.18 has AHB right on all revisions. `base` below is
//! the one place that decides it. None of the registers here is a FIFO, which AHB must not read.
//!
//! `esp-hal` uses DPORT. The order of an access on one bus and an access on the other is promised by no document, so
//! [`Reg::settle`] stands where `esp-hal` may go on with a register or a pad right after this crate. The other way round nothing is needed: `esp-hal`'s
//! accesses are volatile, ours too, and the compiler puts a `MEMW` in front of each, which is what the sheet asks for (CPU-3.16)
//! to have DPORT's accesses done before what follows.

use core::marker::PhantomData;
use core::mem::MaybeUninit;

use super::cpu::Cpu;
use super::reg::Reg;

/// Where the peripherals begin on the DPORT bus, and the same ones on the AHB bus (TRM, "System and Memory").
const DPORT: u32 = 0x3FF4_0000;
const AHB: u32 = 0x6000_0000;

/// The base address of one of the PAC's peripherals, which carries it as a const parameter, on the AHB bus.
const fn base<RB, const ADDRESS: usize>(
    _: PhantomData<esp32::generic::Periph<RB, ADDRESS>>,
) -> u32 {
    ADDRESS as u32 - DPORT + AHB
}

/// The register that the PAC reaches by this path, such as `register!(GPIO, gpio, out_w1ts())`.
macro_rules! register {
    ($peripheral:ident, $block:ident, $($path:tt)+) => {{
        const ADDRESS: u32 = {
            let memory = MaybeUninit::<esp32::$block::RegisterBlock>::zeroed();
            // SAFETY: a register block is made of integers in cells, for which zero is a value.
            let block = unsafe { memory.assume_init_ref() };
            let register = core::ptr::from_ref(block.$($path)+);
            // SAFETY: the register is a part of the block, so both pointers are into one object.
            let offset = unsafe { register.byte_offset_from(block) };
            base(PhantomData::<esp32::$peripheral>) + offset as u32
        };
        Reg::at(ADDRESS)
    }};
}

impl Reg {
    /// A pad's register in IO_MUX, by its offset.
    pub(crate) const fn io_mux(offset: u32) -> Self {
        Self::at(base(PhantomData::<esp32::IO_MUX>) + offset)
    }

    /// A pad's register in RTC_IO, by its offset.
    pub(crate) const fn rtc_io(offset: u32) -> Self {
        Self::at(base(PhantomData::<esp32::RTC_IO>) + offset)
    }
}

/// GPIO.OUT for GPIO0 to 31, the first register of the bank that [`bank`] describes.
pub(crate) const OUT: Reg = register!(GPIO, gpio, out());
/// GPIO.OUT1 for GPIO32 to 39.
pub(crate) const OUT1: Reg = register!(GPIO, gpio, out1());
/// GPIO.IN: the levels on the pads GPIO0 to 31.
pub(crate) const IN: Reg = register!(GPIO, gpio, in_());
/// GPIO.IN1: the levels on the pads GPIO32 to 39.
pub(crate) const IN1: Reg = register!(GPIO, gpio, in1());
/// GPIO.PCPU_INT: the pads GPIO0 to 31 that ask PRO CPU for an interrupt.
pub(crate) const PCPU_INT: Reg = register!(GPIO, gpio, pcpu_int());
/// GPIO.PCPU_INT1: the pads GPIO32 to 39 that ask PRO CPU for an interrupt.
pub(crate) const PCPU_INT1: Reg = register!(GPIO, gpio, pcpu_int1());
/// GPIO.ACPU_INT: the pads GPIO0 to 31 that ask APP CPU for an interrupt.
pub(crate) const ACPU_INT: Reg = register!(GPIO, gpio, acpu_int());
/// GPIO.ACPU_INT1: the pads GPIO32 to 39 that ask APP CPU for an interrupt.
pub(crate) const ACPU_INT1: Reg = register!(GPIO, gpio, acpu_int1());
/// The pads of a bank that ask a core for an interrupt.
#[inline(always)]
pub(crate) const fn asking(core: Cpu, bank: u8) -> Reg {
    match (core, bank) {
        (Cpu::ProCpu, 0) => PCPU_INT,
        (Cpu::ProCpu, _) => PCPU_INT1,
        (Cpu::AppCpu, 0) => ACPU_INT,
        (Cpu::AppCpu, _) => ACPU_INT1,
    }
}

/// What clears the interrupts of a bank.
#[inline(always)]
pub(crate) const fn status_w1tc(bank: u8) -> Reg {
    match bank {
        0 => OUT.offset(bank::STATUS_W1TC),
        _ => OUT1.offset(bank::STATUS_W1TC),
    }
}

/// RTC_CNTL.HOLD_FORCE: the second hold bit of every RTC pad.
pub(crate) const HOLD_FORCE: Reg = register!(RTC_CNTL, rtc_cntl, hold_force());

/// RTC_IO.DIG_PAD_HOLD: the hold bit of every pad outside the RTC domain.
pub(crate) const DIG_PAD_HOLD: Reg = register!(RTC_IO, rtc_io, dig_pad_hold());

/// RTC_CNTL.EXT_WAKEUP1: the pins of EXT1.
pub(crate) const EXT_WAKEUP1: Reg = register!(RTC_CNTL, rtc_cntl, ext_wakeup1());
/// RTC_CNTL.EXT_WAKEUP1_STATUS: which of them woke the chip.
pub(crate) const EXT_WAKEUP1_STATUS: Reg = register!(RTC_CNTL, rtc_cntl, ext_wakeup1_status());
/// RTC_CNTL.EXT_WAKEUP_CONF: the levels of EXT0 and EXT1.
pub(crate) const EXT_WAKEUP_CONF: Reg = register!(RTC_CNTL, rtc_cntl, ext_wakeup_conf());
/// RTC_CNTL.WAKEUP_STATE: what may wake the chip, and what did.
pub(crate) const WAKEUP_STATE: Reg = register!(RTC_CNTL, rtc_cntl, wakeup_state());
/// RTC_CNTL.RESET_STATE: why each core has started.
pub(crate) const RESET_STATE: Reg = register!(RTC_CNTL, rtc_cntl, reset_state());
/// RTC_IO.ENABLE_W1TC: switches outputs of the RTC domain off, by RTC_GPIO number from bit 14 on.
pub(crate) const RTC_ENABLE_W1TC: Reg = register!(RTC_IO, rtc_io, enable_w1tc());
/// ENABLE_W1TC of RTC_IO: RTC_GPIO0.
pub(crate) const RTC_GPIO0: u32 = 1 << 14;
/// RTC_IO.EXT_WAKEUP0: the pin of EXT0.
pub(crate) const EXT_WAKEUP0: Reg = register!(RTC_IO, rtc_io, ext_wakeup0());

/// Fields of the registers that wake-up is set up with.
pub(crate) mod wakeup {
    /// EXT_WAKEUP1: clears the status.
    pub const EXT1_CLEAR: u32 = 1 << 18;
    /// EXT_WAKEUP_CONF: EXT0 wakes at a high level.
    pub const EXT0_HIGH: u32 = 1 << 30;
    /// EXT_WAKEUP_CONF: EXT1 wakes when any pin is high, and not when all are low.
    pub const EXT1_HIGH: u32 = 1 << 31;
    /// EXT_WAKEUP0: where the RTC_GPIO number is.
    pub const EXT0_SEL_SHIFT: u32 = 27;
    /// WAKEUP_STATE: the chip was woken by EXT0.
    pub const CAUSE_EXT0: u32 = 1 << 0;
    /// WAKEUP_STATE: the chip was woken by EXT1.
    pub const CAUSE_EXT1: u32 = 1 << 1;
    /// WAKEUP_STATE: what may wake the chip.
    pub const ENABLE: u32 = 0x7FF << 11;
    /// RESET_STATE: why PRO CPU has started.
    pub const RESET_CAUSE_PRO: u32 = 0b11_1111;
    /// RESET_CAUSE_PRO: after deep sleep.
    pub const DEEP_SLEEP: u32 = 0x05;
    /// WAKEUP_STATE: EXT0 may wake the chip.
    pub const ENABLE_EXT0: u32 = CAUSE_EXT0 << 11;
    /// WAKEUP_STATE: EXT1 may wake the chip.
    pub const ENABLE_EXT1: u32 = CAUSE_EXT1 << 11;
}

/// Whether it is the register of the pads that the 32 kHz crystal is connected to.
pub(crate) const fn is_crystal(rtc_io: Reg) -> bool {
    rtc_io.address() == register!(RTC_IO, rtc_io, xtal_32k_pad()).address()
}

/// The bits of a pad's register in RTC_IO that give power to what is analog on the pad (TRM, RTCIO_PAD_DACn_REG, RTCIO_TOUCH_PADn_REG).
pub(crate) const fn analog_power(rtc_io: Reg) -> u32 {
    const DAC1: u32 = register!(RTC_IO, rtc_io, pad_dac(0)).address();
    const DAC2: u32 = register!(RTC_IO, rtc_io, pad_dac(1)).address();
    const TOUCH0: u32 = register!(RTC_IO, rtc_io, touch_pad0()).address();
    match rtc_io.address() {
        DAC1 | DAC2 => XPD_DAC | DAC_XPD_FORCE,
        TOUCH0.. => XPD_TOUCH,
        _ => 0,
    }
}

/// PAD_DACn: power of the DAC.
const XPD_DAC: u32 = 1 << 18;
/// PAD_DACn: its power is what XPD_DAC says.
const DAC_XPD_FORCE: u32 = 1 << 10;
/// TOUCH_PADn: power of the touch sensor.
const XPD_TOUCH: u32 = 1 << 20;
/// XTAL_32K_PAD: power of the oscillator.
pub(crate) const XPD_XTAL_32K: u32 = 1 << 19;

/// RTC_CNTL.CLK_CONF: who has which clock.
pub(crate) const CLK_CONF: Reg = register!(RTC_CNTL, rtc_cntl, clk_conf());

/// Fields of CLK_CONF (TRM, RTC_CNTL_CLK_CONF_REG).
pub(crate) mod clock {
    /// ANA_CLK_RTC_SEL: the RTC's slow clock.
    pub const RTC: u32 = 0b11 << 30;
    /// ANA_CLK_RTC_SEL: the 32 kHz crystal.
    pub const RTC_CRYSTAL: u32 = 1 << 30;
    /// DIG_XTAL32K_EN: the digital core has the 32 kHz crystal's clock.
    pub const DIGITAL_CRYSTAL: u32 = 1 << 8;
}

/// Distances in words within a bank of GPIO registers, the same from OUT and from OUT1.
pub(crate) mod bank {
    pub const OUT_W1TS: u32 = 1;
    pub const OUT_W1TC: u32 = 2;
    pub const ENABLE: u32 = 7;
    pub const ENABLE_W1TS: u32 = 8;
    pub const ENABLE_W1TC: u32 = 9;
    pub const STATUS_W1TC: u32 = 18;
}

// Toggling counts on it.
const _: () = assert!(bank::OUT_W1TC == bank::OUT_W1TS + 1);

const _: () = {
    const fn same(bank: Reg, words: u32, register: Reg) {
        assert!(bank.offset(words).address() == register.address());
    }
    same(OUT, bank::OUT_W1TS, register!(GPIO, gpio, out_w1ts()));
    same(OUT, bank::OUT_W1TC, register!(GPIO, gpio, out_w1tc()));
    same(OUT, bank::ENABLE, register!(GPIO, gpio, enable()));
    same(OUT, bank::ENABLE_W1TS, register!(GPIO, gpio, enable_w1ts()));
    same(OUT, bank::ENABLE_W1TC, register!(GPIO, gpio, enable_w1tc()));
    same(OUT, bank::STATUS_W1TC, register!(GPIO, gpio, status_w1tc()));
    same(
        OUT1,
        bank::STATUS_W1TC,
        register!(GPIO, gpio, status1_w1tc()),
    );
    same(OUT1, bank::OUT_W1TS, register!(GPIO, gpio, out1_w1ts()));
    same(OUT1, bank::OUT_W1TC, register!(GPIO, gpio, out1_w1tc()));
    same(OUT1, bank::ENABLE, register!(GPIO, gpio, enable1()));
    same(
        OUT1,
        bank::ENABLE_W1TS,
        register!(GPIO, gpio, enable1_w1ts()),
    );
    same(
        OUT1,
        bank::ENABLE_W1TC,
        register!(GPIO, gpio, enable1_w1tc()),
    );
};

/// GPIO.PINn: open drain and interrupts of one pad.
pub(crate) const fn pin(gpio: u8) -> Reg {
    register!(GPIO, gpio, pin(0)).offset(gpio as u32)
}

/// GPIO.FUNCn_OUT_SEL_CFG: which output signal of the GPIO matrix a pad carries.
pub(crate) const fn func_out_sel(gpio: u8) -> Reg {
    register!(GPIO, gpio, func_out_sel_cfg(0)).offset(gpio as u32)
}

/// GPIO.FUNCy_IN_SEL_CFG: which pad an input signal of the GPIO matrix listens to.
pub(crate) const fn func_in_sel(signal: u8) -> Reg {
    register!(GPIO, gpio, func_in_sel_cfg(0)).offset(signal as u32)
}

/// Fields of a pad's IO_MUX register (TRM "IO_MUX and GPIO Matrix", `IO_MUX_x_REG`).
pub(crate) mod io_mux {
    pub const FUN_WPD: u32 = 1 << 7;
    pub const FUN_WPU: u32 = 1 << 8;
    pub const FUN_IE: u32 = 1 << 9;
    pub const FUN_DRV_SHIFT: u32 = 10;
    pub const FUN_DRV: u32 = 0b11 << FUN_DRV_SHIFT;
    pub const MCU_SEL_SHIFT: u32 = 12;
    pub const MCU_SEL: u32 = 0b111 << MCU_SEL_SHIFT;
    /// The function that is plain GPIO, on every pad.
    pub const GPIO: u32 = 2;
}

/// GPIO.PINn: 1 makes the pad open drain.
pub(crate) const PAD_DRIVER: u32 = 1 << 2;

/// GPIO.PINn: what the pad interrupts at.
pub(crate) const INT_TYPE: u32 = 0b111 << 7;
/// INT_TYPE: at a low level.
pub(crate) const INT_TYPE_LOW: u32 = 4 << 7;
/// INT_TYPE: at a high level.
pub(crate) const INT_TYPE_HIGH: u32 = 5 << 7;
/// Where the two levels differ.
pub(crate) const AWAITS_HIGH: u32 = INT_TYPE_LOW ^ INT_TYPE_HIGH;
const _: () = assert!(AWAITS_HIGH.is_power_of_two() && INT_TYPE_HIGH & AWAITS_HIGH != 0);
/// GPIO.PINn, INT_ENA: which core takes the interrupt: APP CPU.
pub(crate) const INT_ENA_APP: u32 = 1 << 13;
/// INT_ENA: PRO CPU. (The PAC's description puts it a bit higher, and is wrong.)
pub(crate) const INT_ENA_PRO: u32 = 1 << 15;

/// FUNCn_OUT_SEL_CFG: level and output enable come from GPIO.OUT and GPIO.ENABLE.
pub(crate) const OUT_SEL_GPIO: u32 = 0x100;

/// FUNCn_OUT_SEL_CFG: the signal's level is inverted.
pub(crate) const OUT_INV_SEL: u32 = 1 << 9;
/// FUNCn_OUT_SEL_CFG: the output enable is GPIO.ENABLE's, not the peripheral's.
pub(crate) const OEN_SEL: u32 = 1 << 10;

/// FUNCy_IN_SEL_CFG: the signal goes directly from the pad that IO_MUX gives it, as after a reset.
pub(crate) const IN_SEL_DIRECT: u32 = 0;
/// FUNCy_IN_SEL_CFG: the level is inverted.
pub(crate) const IN_INV_SEL: u32 = 1 << 6;
/// FUNCy_IN_SEL_CFG: the signal goes through the GPIO matrix, not directly from IO_MUX.
pub(crate) const IN_SEL_MATRIX: u32 = 1 << 7;
/// FUNCy_IN_SEL_CFG: the signal reads constant 0.
pub(crate) const IN_SEL_LOW: u32 = 0x30;
/// FUNCy_IN_SEL_CFG: the signal reads constant 1.
pub(crate) const IN_SEL_HIGH: u32 = 0x38;

/// Waits until everything that this crate has written has arrived: before a pin goes to `esp-hal`, which uses the other bus.
#[cfg(all(feature = "esp-hal", target_arch = "xtensa"))]
#[inline(always)]
pub fn settle() {
    OUT.settle();
}

#[cfg(test)]
mod tests {
    //! The fields that are written out above against those of the PAC.

    use std::boxed::Box;

    use super::*;

    /// The bits that the PAC's writers set in a register of a block in memory.
    macro_rules! bits {
        ($block:ident, $($path:tt)+) => {{
            let block = Box::new(MaybeUninit::<esp32::$block::RegisterBlock>::zeroed());
            // SAFETY: a register block is made of integers in cells, for which zero is a value.
            let block = unsafe { block.assume_init() };
            // SAFETY: every value is safe in memory that is not a device.
            unsafe { bits!(@ block $($path)+) }
        }};
        (@ $memory:ident $($register:ident)+ ($($index:literal)?), $field:ident $(= $value:literal)?) => {{
            let register = $memory.$($register)+($($index)?);
            register.write_with_zero(|w| bits!(@@ w $field $($value)?));
            register.read().bits()
        }};
        (@@ $w:ident $field:ident) => { $w.$field().set_bit() };
        (@@ $w:ident $field:ident $value:literal) => { $w.$field().bits($value) };
    }

    #[test]
    fn fields_of_the_io_mux_register() {
        assert_eq!(bits!(io_mux, gpio12(), fun_wpd), io_mux::FUN_WPD);
        assert_eq!(bits!(io_mux, gpio12(), fun_wpu), io_mux::FUN_WPU);
        assert_eq!(bits!(io_mux, gpio12(), fun_ie), io_mux::FUN_IE);
        assert_eq!(bits!(io_mux, gpio12(), fun_drv = 3), io_mux::FUN_DRV);
        assert_eq!(bits!(io_mux, gpio12(), mcu_sel = 7), io_mux::MCU_SEL);
    }

    #[test]
    fn fields_of_the_gpio_registers() {
        assert_eq!(bits!(gpio, pin(0), pad_driver), PAD_DRIVER);
        assert_eq!(bits!(gpio, pin(0), int_type = 7), INT_TYPE);
        assert_eq!(bits!(gpio, pin(0), int_type = 4), INT_TYPE_LOW);
        assert_eq!(bits!(gpio, pin(0), int_type = 5), INT_TYPE_HIGH);
        assert_eq!(bits!(gpio, pin(0), int_ena = 1), INT_ENA_APP);
        assert_eq!(bits!(gpio, pin(0), int_ena = 4), INT_ENA_PRO);
        assert_eq!(
            bits!(gpio, func_out_sel_cfg(0), out_sel = 0x100),
            OUT_SEL_GPIO
        );
        assert_eq!(bits!(gpio, func_out_sel_cfg(0), inv_sel), OUT_INV_SEL);
        assert_eq!(bits!(gpio, func_out_sel_cfg(0), oen_sel), OEN_SEL);
        assert_eq!(bits!(gpio, func_in_sel_cfg(0), sel), IN_SEL_MATRIX);
        assert_eq!(bits!(gpio, func_in_sel_cfg(0), in_inv_sel), IN_INV_SEL);
        assert_eq!(bits!(gpio, func_in_sel_cfg(0), in_sel = 0x30), IN_SEL_LOW);
        assert_eq!(bits!(gpio, func_in_sel_cfg(0), in_sel = 0x38), IN_SEL_HIGH);
    }

    #[test]
    fn fields_of_the_wakeup_registers() {
        use super::wakeup::*;
        assert_eq!(bits!(rtc_cntl, ext_wakeup1(), status_clr), EXT1_CLEAR);
        assert_eq!(
            bits!(rtc_cntl, ext_wakeup_conf(), ext_wakeup0_lv),
            EXT0_HIGH
        );
        assert_eq!(
            bits!(rtc_cntl, ext_wakeup_conf(), ext_wakeup1_lv),
            EXT1_HIGH
        );
        assert_eq!(bits!(rtc_cntl, wakeup_state(), wakeup_ena = 0x7FF), ENABLE);
        assert_eq!(bits!(rtc_cntl, wakeup_state(), wakeup_ena = 1), ENABLE_EXT0);
        assert_eq!(bits!(rtc_cntl, wakeup_state(), wakeup_ena = 2), ENABLE_EXT1);
        assert_eq!(bits!(rtc_io, ext_wakeup0(), sel = 1), 1 << EXT0_SEL_SHIFT);
        assert_eq!(bits!(rtc_io, enable(), enable = 1), RTC_GPIO0);
    }

    #[test]
    fn what_is_analog_has_its_power_by_the_pac_s_bits() {
        let dac = bits!(rtc_io, pad_dac(0), xpd_dac) | bits!(rtc_io, pad_dac(0), dac_xpd_force);
        let touch = bits!(rtc_io, touch_pad0(), xpd);
        for pad in crate::silicon::pads::ALL {
            let Some(rtc) = pad.rtc.filter(|rtc| !is_crystal(rtc.register)) else {
                continue;
            };
            let expected = match (pad.facts().dac, pad.facts().touch) {
                (Some(_), _) => dac,
                (_, Some(_)) => touch,
                _ => 0,
            };
            assert_eq!(analog_power(rtc.register), expected, "{}", pad.facts().name);
        }
        assert_eq!(bits!(rtc_io, xtal_32k_pad(), xpd_xtal_32k), XPD_XTAL_32K);
        let crystal: std::vec::Vec<_> = crate::silicon::pads::ALL
            .iter()
            .filter(|pad| pad.rtc.is_some_and(|rtc| is_crystal(rtc.register)))
            .map(|pad| pad.gpio)
            .collect();
        assert_eq!(crystal, [32, 33]);
    }

    #[test]
    fn fields_of_the_clocks_register() {
        use super::clock::*;
        assert_eq!(bits!(rtc_cntl, clk_conf(), dig_xtal32k_en), DIGITAL_CRYSTAL);
        let block = Box::new(MaybeUninit::<esp32::rtc_cntl::RegisterBlock>::zeroed());
        // SAFETY: a register block is made of integers in cells, for which zero is a value.
        let block = unsafe { block.assume_init() };
        block
            .clk_conf()
            .write(|w| w.ana_clk_rtc_sel().ck_xtal_32k());
        assert_eq!(block.clk_conf().read().bits() & RTC, RTC_CRYSTAL);
        block
            .clk_conf()
            .modify(|_, w| w.ana_clk_rtc_sel().ck8m_d256_out());
        assert_ne!(block.clk_conf().read().bits() & RTC, RTC_CRYSTAL);
    }

    #[test]
    fn the_field_with_the_cause_of_a_reset() {
        let block = Box::new(MaybeUninit::<esp32::rtc_cntl::RegisterBlock>::zeroed());
        // SAFETY: a register block is made of integers in cells, for which zero is a value.
        let block = unsafe { block.assume_init() };
        // SAFETY: every value is safe in memory that is not a device.
        block
            .reset_state()
            .write(|w| unsafe { w.bits(wakeup::RESET_CAUSE_PRO) });
        let state = block.reset_state().read();
        assert_eq!(state.reset_cause_procpu().bits(), 0b11_1111);
        assert_eq!(state.reset_cause_appcpu().bits(), 0);
    }

    #[test]
    fn a_register_is_shared_if_two_pads_have_it() {
        let rtc_pads = || crate::silicon::pads::ALL.iter().filter_map(|pad| pad.rtc);
        for rtc in rtc_pads() {
            let pads = rtc_pads().filter(|other| other.register == rtc.register);
            assert_eq!(rtc.shared, pads.count() > 1, "{rtc:?}");
            // TRM "IO_MUX and GPIO Matrix", RTCIO registers.
            let of_several = [
                register!(RTC_IO, rtc_io, sensor_pads()),
                register!(RTC_IO, rtc_io, adc_pad()),
                register!(RTC_IO, rtc_io, xtal_32k_pad()),
            ];
            assert_eq!(rtc.shared, of_several.contains(&rtc.register), "{rtc:?}");
        }
    }

    #[test]
    fn registers_of_one_kind_are_a_word_apart() {
        assert_eq!(pin(39), register!(GPIO, gpio, pin(39)));
        assert_eq!(
            func_out_sel(39),
            register!(GPIO, gpio, func_out_sel_cfg(39))
        );
        assert_eq!(
            func_in_sel(255),
            register!(GPIO, gpio, func_in_sel_cfg(255))
        );
    }
}
