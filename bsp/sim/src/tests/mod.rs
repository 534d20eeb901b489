//! The model against the TRM: raw bus accesses at addresses written out from its register
//! summaries.
//!
//! None of these tests uses a driver, and none takes an address or a bit from the model, so that an
//! error in either shows. Only `layout` asks the PAC, to say that it agrees with the numbers here.

mod buses;
mod dac;
mod deep_sleep;
mod electrical;
mod faults;
mod hold;
mod inputs;
mod interrupts;
mod layout;
mod log;
mod loop_back;
mod matrix;
mod outputs;
mod parts;
mod pins;
mod preemption;
mod programs;
mod pulls;
mod resets;
mod rtc_side;
mod rules;
mod spread;
mod tasks;
mod time;
mod waves;
mod wires;

use std::sync::atomic::{AtomicU64, Ordering};

use super::{Chip, Drive, PadLevel};

const OUT: u32 = 0x3ff4_4004;
const OUT_W1TS: u32 = 0x3ff4_4008;
const OUT_W1TC: u32 = 0x3ff4_400c;
const OUT1: u32 = 0x3ff4_4010;
const OUT1_W1TS: u32 = 0x3ff4_4014;
const ENABLE: u32 = 0x3ff4_4020;
const ENABLE_W1TS: u32 = 0x3ff4_4024;
const ENABLE_W1TC: u32 = 0x3ff4_4028;
const ENABLE1_W1TS: u32 = 0x3ff4_4030;
const STRAP: u32 = 0x3ff4_4038;
const IN: u32 = 0x3ff4_403c;
const IN1: u32 = 0x3ff4_4040;
const STATUS: u32 = 0x3ff4_4044;
const STATUS_W1TS: u32 = 0x3ff4_4048;
const STATUS_W1TC: u32 = 0x3ff4_404c;
const STATUS1: u32 = 0x3ff4_4050;
const STATUS1_W1TC: u32 = 0x3ff4_4058;
const ACPU_INT: u32 = 0x3ff4_4060;
const ACPU_NMI_INT: u32 = 0x3ff4_4064;
const PCPU_INT: u32 = 0x3ff4_4068;
const PCPU_NMI_INT: u32 = 0x3ff4_406c;
const ACPU_INT1: u32 = 0x3ff4_4074;
const ACPU_NMI_INT1: u32 = 0x3ff4_4078;
const PCPU_INT1: u32 = 0x3ff4_407c;
const PCPU_NMI_INT1: u32 = 0x3ff4_4080;

const RTC_OUT: u32 = 0x3ff4_8400;
const RTC_OUT_W1TS: u32 = 0x3ff4_8404;
const RTC_OUT_W1TC: u32 = 0x3ff4_8408;
const RTC_ENABLE: u32 = 0x3ff4_840c;
const RTC_ENABLE_W1TS: u32 = 0x3ff4_8410;
const RTC_ENABLE_W1TC: u32 = 0x3ff4_8414;
const RTC_IN: u32 = 0x3ff4_8424;
const RTC_PIN0: u32 = 0x3ff4_8428;
const DIG_PAD_HOLD: u32 = 0x3ff4_8474;
const SENSOR_PADS: u32 = 0x3ff4_847c;
const ADC_PAD: u32 = 0x3ff4_8480;
const PAD_DAC1: u32 = 0x3ff4_8484;
const PAD_DAC2: u32 = 0x3ff4_8488;
const XTAL_32K_PAD: u32 = 0x3ff4_848c;
const TOUCH_PAD0: u32 = 0x3ff4_8494;
const TOUCH_PAD5: u32 = 0x3ff4_84a8;
const EXT_WAKEUP0: u32 = 0x3ff4_84bc;

const RESET_STATE: u32 = 0x3ff4_8034;
const WAKEUP_STATE: u32 = 0x3ff4_8038;
const STORE0: u32 = 0x3ff4_804c;
const EXT_WAKEUP_CONF: u32 = 0x3ff4_8060;
const HOLD_FORCE: u32 = 0x3ff4_80c8;
const EXT_WAKEUP1: u32 = 0x3ff4_80cc;
const EXT_WAKEUP1_STATUS: u32 = 0x3ff4_80d0;

/// Bits of a pad's IO_MUX register.
const FUN_WPD: u32 = 1 << 7;
const FUN_WPU: u32 = 1 << 8;
const FUN_IE: u32 = 1 << 9;
const FUNCTION_GPIO: u32 = 2 << 12;

/// Bits of RTC_IO's registers of the touch pads.
const TOUCH_FUN_IE: u32 = 1 << 13;
const TOUCH_MUX_SEL: u32 = 1 << 19;
const TOUCH_RUE: u32 = 1 << 27;
const TOUCH_RDE: u32 = 1 << 28;
const TOUCH_HOLD: u32 = 1 << 31;

fn pin(gpio: u32) -> u32 {
    0x3ff4_4088 + 4 * gpio
}

fn in_sel(signal: u32) -> u32 {
    0x3ff4_4130 + 4 * signal
}

fn out_sel(gpio: u32) -> u32 {
    0x3ff4_4530 + 4 * gpio
}

/// The TRM's "IO_MUX Register Summary".
fn io_mux(gpio: u32) -> u32 {
    let offset = match gpio {
        0 => 0x44,
        2 => 0x40,
        4 => 0x48,
        5 => 0x6c,
        12 => 0x34,
        14 => 0x30,
        15 => 0x3c,
        18 => 0x70,
        19 => 0x74,
        21 => 0x7c,
        22 => 0x80,
        27 => 0x2c,
        32 => 0x1c,
        34 => 0x14,
        35 => 0x18,
        _ => panic!("no test uses GPIO{gpio}"),
    };
    0x3ff4_9000 + offset
}

/// Makes a pad a plain push-pull output with its input buffer on.
fn make_output(chip: &Chip, gpio: u32) {
    chip.bus_write(io_mux(gpio), FUNCTION_GPIO | FUN_IE);
    let enable = if gpio < 32 { ENABLE_W1TS } else { ENABLE1_W1TS };
    chip.bus_write(enable, 1 << (gpio % 32));
}

/// Changes some bits of a register.
fn modify(chip: &Chip, address: u32, clear: u32, set: u32) {
    chip.bus_write(address, chip.bus_read(address) & !clear | set);
}

/// What the program has in RAM: a number, 0 when it starts.
fn ram(chip: &Chip) -> u64 {
    chip.ram(|| AtomicU64::new(0)).load(Ordering::Relaxed)
}

fn set_ram(chip: &Chip, value: u64) {
    chip.ram(|| AtomicU64::new(0))
        .store(value, Ordering::Relaxed);
}
