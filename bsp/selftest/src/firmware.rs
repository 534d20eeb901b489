//! The program on the ESP32, with `esp-hal`: the one [`Platform`] that is a chip. `wave` has the code of the other core, `measure` the drivers to compare with.

mod measure;
mod wave;

use core::ptr::addr_of_mut;

use esp_backtrace as _;
use esp_hal::clock;
use esp_hal::delay::Delay;
use esp_hal::gpio::{self, Io, OutputConfig};
use esp_hal::interrupt::Priority;
use esp_hal::peripherals::{CPU_CTRL, IO_MUX, LPWR, Peripherals};
use esp_hal::rtc_cntl::sleep::{LowPower, RtcSleepConfig};
use esp_hal::system::{self, Cpu, CpuControl, Stack};
use esp_hal::time::{Duration, Instant};
use esp_println::print;
use esp32_pads::board::Board;
use esp32_pads::{Level, interrupt};
use xtensa_lx::timer::get_cycle_count;

use crate::counter::{Counter, Cycles};
use crate::cycles::Typed;
use crate::options::Options;
use crate::platform::{Facts, Platform, Seen};
use crate::run::{Next, start};
use crate::store::{Store, WORDS};

pub use esp_bootloader_esp_idf::esp_app_desc as app_desc;

/// The options of the program, set at build time by `cargo xtask selftest`.
const OPTIONS: Options<'static> = Options {
    board: option_env!("SELFTEST_BOARD"),
    named: told(option_env!("SELFTEST_PINS")),
    connected: told(option_env!("SELFTEST_CONNECTED")),
    drive: option_env!("SELFTEST_DRIVE").is_some(),
    wire: told(option_env!("SELFTEST_WIRE")),
    typed: &[],
};

const fn told(text: Option<&'static str>) -> &'static str {
    match text {
        Some(text) => text,
        None => "",
    }
}

static SEEN: Seen = Seen::new();

/// What outlives a start. A power-on clears it.
#[esp_hal::ram(unstable(rtc_slow, persistent))]
static mut WORDS_KEPT: [u32; WORDS] = [0; WORDS];

/// Starts the chip.
pub fn init() -> Peripherals {
    esp_hal::init(esp_hal::Config::default())
}

/// One start of the program, to its end.
pub fn run<B: Board>(
    typed: &'static [Typed],
    io_mux: IO_MUX<'static>,
    lpwr: LPWR<'static>,
    cpu: CPU_CTRL<'static>,
) -> ! {
    let options = Options { typed, ..OPTIONS };
    // SAFETY: the program has one thread here, and this is its only look at the words.
    let mut store = Store::new(unsafe { addr_of_mut!(WORDS_KEPT).read_volatile() });
    let mut platform = Chip {
        io: Io::new(io_mux),
        cpu: CpuControl::new(cpu),
        has_app_cpu: false,
        cycles: 0,
        before: get_cycle_count(),
    };
    let next = start::<B>(&options, &mut store, &mut platform);
    // SAFETY: as above.
    unsafe { addr_of_mut!(WORDS_KEPT).write_volatile(store.words()) };
    // The last characters leave the UART.
    Delay::new().delay_millis(50);
    match next {
        Next::CpuReset => system::software_reset_cpu(Cpu::ProCpu),
        Next::CoreReset => system::software_reset(),
        Next::DeepSleep {
            milliseconds,
            rtc_periph,
        } => sleep(lpwr, milliseconds, rtc_periph),
        Next::Done { .. } | Next::Refused => {}
    }
    loop {
        Delay::new().delay_millis(1000);
    }
}

fn sleep(lpwr: LPWR<'static>, milliseconds: u32, rtc_periph: bool) -> ! {
    let mut config = RtcSleepConfig::deep();
    // The state of the self-test is in this memory, which `deep()` powers down (TRM, RTC_CNTL_PWC_REG, SLOWMEM_PD_EN).
    config.set_rtc_slowmem_pd_en(false);
    let mut power = LowPower::new(lpwr);
    if rtc_periph {
        // With its own timer armed, `esp-hal` keeps RTC_PERIPH powered.
        power.set_wakeup_deadline(Instant::now() + Duration::from_millis(milliseconds.into()));
    } else {
        arm_timer(milliseconds);
    }
    power.sleep_deep(config)
}

/// Arms the timer without `esp-hal`, so that RTC_PERIPH is powered down (TRM, "Low-Power Management", RTC timer).
fn arm_timer(milliseconds: u32) {
    // RTC_SLOW_CLK runs at about 150 kHz.
    const TICKS_PER_MILLISECOND: u64 = 150;
    let rtc = LPWR::regs();
    // One update alone may give an old time; `esp-hal` does the same.
    for _ in 0..20 {
        rtc.time_update().write(|w| w.time_update().set_bit());
        Delay::new().delay_micros(1);
    }
    while rtc.time_update().read().time_valid().bit_is_clear() {}
    let now =
        u64::from(rtc.time1().read().time_hi().bits()) << 32 | u64::from(rtc.time0().read().bits());
    let then = now + u64::from(milliseconds) * TICKS_PER_MILLISECOND;
    rtc.int_clr().write(|w| w.main_timer().clear_bit_by_one());
    // SAFETY: SLP_TIMER takes any time, and bit 3 of WAKEUP_ENA is the timer's (TRM, "Wakeup Source").
    unsafe {
        rtc.slp_timer0().write(|w| w.bits(then as u32));
        rtc.slp_timer1().write(|w| {
            w.bits((then >> 32) as u32 & 0xFFFF);
            w.main_timer_alarm_en().set_bit()
        });
        rtc.wakeup_state()
            .modify(|r, w| w.wakeup_ena().bits(r.wakeup_ena().bits() | 1 << 3));
    }
}

struct Chip {
    io: Io<'static>,
    cpu: CpuControl<'static>,
    has_app_cpu: bool,
    /// Cycles so far, and the counter then.
    cycles: u64,
    before: u32,
}

unsafe extern "C" {
    /// What the boot loader has told the ROM about the flash: its size is the second word (`esp_rom_spiflash_chip_t`).
    static g_rom_flashchip: [u32; 2];
}

impl Platform for Chip {
    const COUNTER: Option<Counter> = Some(get_cycle_count);

    fn facts(&self) -> Facts {
        Facts {
            chip: "ESP32",
            revision: Some(esp_hal::efuse::chip_revision().combined()),
            // SAFETY: the ROM has it there, and nobody writes it any more.
            flash: Some(unsafe { (&raw const g_rom_flashchip).read_volatile() }[1]),
            megahertz: clock::cpu_clock().as_mhz(),
        }
    }

    fn enable_interrupts(&mut self) {
        interrupt::install(&mut self.io, Priority::Priority1);
    }

    fn start_app_cpu(&mut self) -> bool {
        static mut STACK: Stack<4096> = Stack::new();
        if !self.has_app_cpu {
            // SAFETY: this is the only use of the stack, for `has_app_cpu` is set right after it.
            let stack = unsafe { &mut *addr_of_mut!(STACK) };
            let guard = self.cpu.start_app_core(stack, wave::serve);
            self.has_app_cpu = guard.is_ok();
            // It runs on.
            core::mem::forget(guard);
            Delay::new().delay_millis(10);
        }
        self.has_app_cpu
    }

    fn print(&mut self, text: &str) {
        print!("{text}");
    }

    fn wait(&mut self, microseconds: u32) {
        Delay::new().delay_micros(microseconds);
    }

    fn nanoseconds(&mut self) -> u64 {
        let now = get_cycle_count();
        self.cycles += u64::from(now.wrapping_sub(self.before));
        self.before = now;
        self.cycles * 1000 / u64::from(clock::cpu_clock().as_mhz())
    }

    fn seen(&self) -> &'static Seen {
        &SEEN
    }

    fn square_wave(&mut self, gpio: u8, half_period: u32, edges: u32) -> bool {
        if !self.has_app_cpu {
            return false;
        }
        let cycles = u64::from(half_period) * u64::from(clock::cpu_clock().as_mhz()) / 1000;
        wave::make(gpio, cycles as u32, edges);
        true
    }

    fn hand_over(&mut self, gpio: u8, level: Level) -> bool {
        // SAFETY: the self-test has taken the pin, and has no driver of it meanwhile.
        let pin = unsafe { gpio::AnyPin::steal(gpio) };
        let mut output = gpio::Output::new(pin, hal_level(level), OutputConfig::default());
        for _ in 0..100 {
            output.set_level(hal_level(level));
        }
        // `esp-hal`'s driver leaves the pad as it is.
        core::mem::forget(output);
        true
    }

    fn measure_esp_hal(&mut self, gpio: u8, cycles: &mut Cycles<'_>) -> bool {
        measure::operations(gpio, cycles);
        true
    }

    fn listen(&mut self, gpios: [u8; 2], served: fn()) -> bool {
        measure::listen(&mut self.io, gpios, served);
        true
    }

    fn unlisten(&mut self) {
        measure::unlisten();
        self.enable_interrupts();
    }
}

fn hal_level(level: Level) -> gpio::Level {
    match level {
        Level::Low => gpio::Level::Low,
        Level::High => gpio::Level::High,
    }
}
