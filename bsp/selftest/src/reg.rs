//! Registers by their addresses, independently of the drivers, to check the drivers.
//!
//! The addresses are from the register summaries of the TRM. A test compares them with those of the simulated chip, which come from the PAC.

use core::fmt;

use esp32_pads::board::PinInfo;
use esp32_pads::pad::Pad;

/// Where the peripherals begin on the bus that the drivers use, and on the other one (TRM, "System and Memory").
const AHB: u32 = 0x6000_0000;
const DPORT: u32 = 0x3FF4_0000;

const GPIO: u32 = AHB + 0x4000;
const RTC_CNTL: u32 = AHB + 0x8000;
const RTC_IO: u32 = AHB + 0x8400;

pub(crate) const FUNCTION: u32 = 0b111 << 12;
pub(crate) const FUNCTION_GPIO: u32 = 2 << 12;
pub(crate) const STRENGTH: u32 = 0b11 << 10;
pub(crate) const INPUT_ENABLE: u32 = 1 << 9;
pub(crate) const PULL_UP: u32 = 1 << 8;
pub(crate) const PULL_DOWN: u32 = 1 << 7;
/// `FUNCn_OUT_SEL` for plain GPIO.
pub(crate) const OUT_SEL_GPIO: u32 = 0x100;
/// PINn: how the pad's interrupt is triggered, and which core takes it.
pub(crate) const INT_TYPE_SHIFT: u32 = 7;
pub(crate) const INT_ENA_APP: u32 = 1 << 13;
pub(crate) const INT_ENA_PRO: u32 = 1 << 15;

/// A register that an operation is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Register {
    Out,
    OutW1ts,
    OutW1tc,
    Enable,
    In,
    Status,
    StatusW1tc,
    ProInterrupt,
    AppInterrupt,
    Pin,
    OutSelect,
    InSelect,
    IoMux,
    RtcPad,
    RtcIn,
    RtcEnable,
    HoldForce,
    DigitalHold,
    ExtWakeup0,
    ExtWakeup1,
    ExtWakeupConf,
    WakeupState,
    ResetState,
}

/// The loop-back signal of the matrix that the self-test leads through most pads (TRM, "Peripheral Signal List").
pub(crate) const SIGNAL: u8 = 224;

impl Register {
    /// Where it is, for a pad; `None` for a register of the RTC domain and a pad outside of it.
    pub(crate) fn address(self, pad: &Pad) -> Option<u32> {
        let of_bank = |low: u32, high: u32| GPIO + if pad.gpio < 32 { low } else { high };
        let gpio = u32::from(pad.gpio);
        Some(match self {
            Register::Out => of_bank(0x04, 0x10),
            Register::OutW1ts => of_bank(0x08, 0x14),
            Register::OutW1tc => of_bank(0x0C, 0x18),
            Register::Enable => of_bank(0x20, 0x2C),
            Register::In => of_bank(0x3C, 0x40),
            Register::Status => of_bank(0x44, 0x50),
            Register::StatusW1tc => of_bank(0x4C, 0x58),
            Register::ProInterrupt => of_bank(0x68, 0x7C),
            Register::AppInterrupt => of_bank(0x60, 0x74),
            Register::Pin => GPIO + 0x88 + 4 * gpio,
            Register::OutSelect => GPIO + 0x530 + 4 * gpio,
            Register::InSelect => GPIO + 0x130 + 4 * u32::from(SIGNAL),
            Register::IoMux => pad.io_mux.address(),
            Register::RtcPad => pad.rtc?.register.address(),
            Register::RtcIn => RTC_IO + 0x24,
            Register::RtcEnable => RTC_IO + 0x0C,
            Register::HoldForce => RTC_CNTL + 0xC8,
            Register::DigitalHold => RTC_IO + 0x74,
            Register::ExtWakeup0 => RTC_IO + 0xBC,
            Register::ExtWakeup1 => RTC_CNTL + 0xCC,
            Register::ExtWakeupConf => RTC_CNTL + 0x60,
            Register::WakeupState => RTC_CNTL + 0x38,
            Register::ResetState => RTC_CNTL + 0x34,
        })
    }

    /// Whether it can be read.
    #[cfg(test)]
    pub(crate) fn is_readable(self) -> bool {
        !matches!(
            self,
            Register::OutW1ts | Register::OutW1tc | Register::StatusW1tc
        )
    }

    /// Its name without that of a pad.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Register::Out => "GPIO.OUT",
            Register::OutW1ts => "GPIO.OUT_W1TS",
            Register::OutW1tc => "GPIO.OUT_W1TC",
            Register::Enable => "GPIO.ENABLE",
            Register::In => "GPIO.IN",
            Register::Status => "GPIO.STATUS",
            Register::StatusW1tc => "GPIO.STATUS_W1TC",
            Register::ProInterrupt => "GPIO.PCPU_INT",
            Register::AppInterrupt => "GPIO.ACPU_INT",
            Register::Pin => "GPIO.PINn",
            Register::OutSelect => "GPIO.FUNCn_OUT_SEL_CFG",
            Register::InSelect => "GPIO.FUNC224_IN_SEL_CFG",
            Register::IoMux => "IO_MUX.GPIOn",
            Register::RtcPad => "RTC_IO of the pad",
            Register::RtcIn => "RTC_IO.IN",
            Register::RtcEnable => "RTC_IO.ENABLE",
            Register::HoldForce => "RTC_CNTL.HOLD_FORCE",
            Register::DigitalHold => "RTC_IO.DIG_PAD_HOLD",
            Register::ExtWakeup0 => "RTC_IO.EXT_WAKEUP0",
            Register::ExtWakeup1 => "RTC_CNTL.EXT_WAKEUP1",
            Register::ExtWakeupConf => "RTC_CNTL.EXT_WAKEUP_CONF",
            Register::WakeupState => "RTC_CNTL.WAKEUP_STATE",
            Register::ResetState => "RTC_CNTL.RESET_STATE",
        }
    }

    pub(crate) fn name(self, pad: &Pad) -> Name {
        Name(self, *pad)
    }

    /// Reads it for a pad; 0, where there is none.
    pub(crate) fn read(self, pad: &Pad) -> u32 {
        self.address(pad).map_or(0, read)
    }

    pub(crate) fn write(self, pad: &Pad, value: u32) {
        if let Some(address) = self.address(pad) {
            write(address, value);
        }
    }

    /// Changes bits, of a register that several pads share alone on its bus.
    pub(crate) fn modify(self, pad: &Pad, clear: u32, set: u32) {
        critical_section::with(|_| self.write(pad, self.read(pad) & !clear | set));
    }

    /// Whether the pad's bit is set, in a register with a bit for each pad.
    pub(crate) fn bit(self, pad: &Pad) -> bool {
        self.read(pad) & mask(pad) != 0
    }
}

/// The pad's bit in the registers that have one for each pad.
pub(crate) fn mask(pad: &Pad) -> u32 {
    1 << (pad.gpio % 32)
}

/// The pad's bit in RTC_IO.DIG_PAD_HOLD (TRM, RTCIO_DIG_PAD_HOLD_REG); 0 in the RTC domain.
pub(crate) fn digital_hold(pad: &Pad) -> u32 {
    match pad.gpio {
        3 => 1 << 0,
        1 => 1 << 1,
        6..=11 => 1 << (pad.gpio - 4),
        5 => 1 << 8,
        16..=23 => 1 << (pad.gpio - 7),
        _ => 0,
    }
}

/// The levels of all pads.
pub(crate) fn inputs() -> u64 {
    u64::from(read(GPIO + 0x40) & 0xFF) << 32 | u64::from(read(GPIO + 0x3C))
}

/// The level of a pad, in what [`inputs`] read.
pub(crate) fn level(inputs: u64, pin: &PinInfo) -> bool {
    inputs >> pin.pad.gpio & 1 != 0
}

/// The same register on the other bus.
pub(crate) fn on_dport(address: u32) -> u32 {
    address - AHB + DPORT
}

/// A register's name, as the simulated chip has it.
pub(crate) struct Name(Register, Pad);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Name(register, pad) = self;
        let second = if pad.gpio < 32 { "" } else { "1" };
        let gpio = pad.gpio;
        match register {
            Register::OutW1ts => write!(f, "GPIO.OUT{second}_W1TS"),
            Register::OutW1tc => write!(f, "GPIO.OUT{second}_W1TC"),
            Register::StatusW1tc => write!(f, "GPIO.STATUS{second}_W1TC"),
            Register::Out
            | Register::Enable
            | Register::In
            | Register::Status
            | Register::ProInterrupt
            | Register::AppInterrupt => write!(f, "{}{second}", register.kind()),
            Register::Pin => write!(f, "GPIO.PIN{gpio}"),
            Register::OutSelect => write!(f, "GPIO.FUNC{gpio}_OUT_SEL_CFG"),
            Register::IoMux => write!(f, "IO_MUX.GPIO{gpio}"),
            Register::RtcPad => f.write_str(rtc_name(gpio)),
            _ => f.write_str(register.kind()),
        }
    }
}

/// A pad's register in RTC_IO (TRM, "RTC IO_MUX Pin List").
fn rtc_name(gpio: u8) -> &'static str {
    match gpio {
        34 | 35 => "RTC_IO.ADC_PAD",
        36..=39 => "RTC_IO.SENSOR_PADS",
        32 | 33 => "RTC_IO.XTAL_32K_PAD",
        25 => "RTC_IO.PAD_DAC1",
        26 => "RTC_IO.PAD_DAC2",
        4 => "RTC_IO.TOUCH_PAD0",
        0 => "RTC_IO.TOUCH_PAD1",
        2 => "RTC_IO.TOUCH_PAD2",
        15 => "RTC_IO.TOUCH_PAD3",
        13 => "RTC_IO.TOUCH_PAD4",
        12 => "RTC_IO.TOUCH_PAD5",
        14 => "RTC_IO.TOUCH_PAD6",
        27 => "RTC_IO.TOUCH_PAD7",
        _ => "RTC_IO",
    }
}

/// Reads a register, by its address on either bus.
pub(crate) fn read(address: u32) -> u32 {
    #[cfg(target_arch = "xtensa")]
    // SAFETY: every address comes from `Register` or from the pads' table: a readable register, or memory in the emulator.
    unsafe {
        core::ptr::with_exposed_provenance::<u32>(address as usize).read_volatile()
    }
    #[cfg(not(target_arch = "xtensa"))]
    esp32_pads::sim::bus::read(address)
}

/// Writes a register, by its address on either bus.
pub(crate) fn write(address: u32, value: u32) {
    #[cfg(target_arch = "xtensa")]
    // SAFETY: every address comes from `Register` or from the pads' table, and the pad is one that the self-test has taken.
    unsafe {
        core::ptr::with_exposed_provenance_mut::<u32>(address as usize).write_volatile(value)
    }
    #[cfg(not(target_arch = "xtensa"))]
    esp32_pads::sim::bus::write(address, value)
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    const ALL: [Register; 23] = [
        Register::Out,
        Register::OutW1ts,
        Register::OutW1tc,
        Register::Enable,
        Register::In,
        Register::Status,
        Register::StatusW1tc,
        Register::ProInterrupt,
        Register::AppInterrupt,
        Register::Pin,
        Register::OutSelect,
        Register::InSelect,
        Register::IoMux,
        Register::RtcPad,
        Register::RtcIn,
        Register::RtcEnable,
        Register::HoldForce,
        Register::DigitalHold,
        Register::ExtWakeup0,
        Register::ExtWakeup1,
        Register::ExtWakeupConf,
        Register::WakeupState,
        Register::ResetState,
    ];

    #[test]
    fn every_address_is_that_of_the_register_of_its_name() {
        esp32_pads::sim::run(|chip| {
            for pad in &esp32_pads::pads::ALL {
                for register in ALL {
                    let Some(address) = register.address(pad) else {
                        continue;
                    };
                    for address in [address, on_dport(address)] {
                        chip.clear_log();
                        if register.is_readable() {
                            read(address);
                        } else {
                            write(address, 0);
                        }
                        let log = chip.log();
                        assert_eq!(log[0].register, register.name(pad).to_string());
                    }
                }
            }
        });
    }
}
