//! Which registers there are: name, address, access, reset value.

use std::fmt::{Debug, Display};
use std::sync::LazyLock;

use esp32::generic::{R, Readable, Reg, RegisterSpec, Resettable};
use esp32::{GPIO, IO_MUX, RTC_CNTL, RTC_IO, gpio, io_mux, rtc_cntl, rtc_io};

use crate::Cpu;
use crate::memory::{Block, Layout};
use crate::output::LOOP_BACK;
use crate::registers::{Access, Peripheral, Reach, Register};
use crate::{pads, rtc};

/// Every register that is modelled, by its address on the DPORT bus.
pub(super) static TABLE: LazyLock<Table> = LazyLock::new(table);

/// Where the peripherals begin on each bus, and how far the part that both have reaches.
pub(super) const DPORT: u32 = 0x3ff4_0000;
const AHB: u32 = 0x6000_0000;
pub(super) const BUS_SIZE: u32 = 0x4_0000;

/// Where GPIO begins, the first of the four peripherals, and how far the last one reaches at most.
const FIRST: u32 = 0x3ff4_4000;
const SIZE: u32 = 0x6000;

/// Registers, by address.
pub(super) struct Table {
    /// For each word where it is among the registers.
    places: Vec<Option<u16>>,
    registers: Vec<Register>,
}

impl Table {
    #[inline]
    pub(super) fn get(&self, address: u32) -> Option<&Register> {
        let offset = address.checked_sub(FIRST)?;
        let place = self.places.get(offset as usize / 4)?.as_ref()?;
        (offset % 4 == 0).then(|| &self.registers[usize::from(*place)])
    }

    /// The same, by the address on either bus.
    #[inline]
    pub(super) fn on_either_bus(&self, address: u32) -> Option<&Register> {
        match address.checked_sub(AHB) {
            Some(offset) if offset < BUS_SIZE => self.get(DPORT + offset),
            _ => self.get(address),
        }
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Register> {
        self.registers.iter()
    }

    fn insert(&mut self, address: u32, register: Register) {
        let place = &mut self.places[(address - FIRST) as usize / 4];
        assert!(place.is_none(), "two registers at {address:#x}");
        *place = Some(self.registers.len() as u16);
        self.registers.push(register);
    }

    fn get_mut(&mut self, address: u32) -> Option<&mut Register> {
        let place = self.places[(address - FIRST) as usize / 4]?;
        self.registers.get_mut(usize::from(place))
    }
}

/// A register whose fields the PAC can show.
trait Shown: Resettable<Ux = u32> + Sized {
    fn show(register: &Reg<Self>) -> String;
}

impl<S: Resettable<Ux = u32> + Readable> Shown for S
where
    R<S>: Debug,
{
    fn show(register: &Reg<Self>) -> String {
        format!("{:?}", register.read())
    }
}

/// The table of one peripheral in the making.
struct Rows<'a, T: Layout> {
    peripheral: Peripheral,
    prefix: &'static str,
    base: u32,
    block: Block<T>,
    table: &'a mut Table,
}

impl<T: Layout> Rows<'_, T> {
    fn address<S: RegisterSpec<Ux = u32>>(&self, register: &Reg<S>) -> u32 {
        self.base + self.block.offset(register) as u32
    }

    /// A register of which the PAC says what its fields are.
    fn add<S>(
        &mut self,
        name: impl Display,
        access: Access,
        writable: u32,
        register: impl Fn(&T) -> &Reg<S> + Send + Sync + 'static,
    ) where
        S: Shown,
    {
        let offset = self.block.offset(register(&self.block));
        let describe = move |value| {
            let block = Block::<T>::zeroed();
            block.word(offset).set(value);
            S::show(register(&block))
        };
        self.insert::<S>(name, access, writable, offset, Box::new(describe));
    }

    /// A register with a bit for each pad.
    fn add_set<S: Resettable<Ux = u32>>(
        &mut self,
        name: impl Display,
        access: Access,
        writable: u32,
        register: impl Fn(&T) -> &Reg<S>,
    ) {
        let describe = Box::new(|_| String::new());
        let offset = self.block.offset(register(&self.block));
        self.insert::<S>(name, access, writable, offset, describe);
    }

    fn insert<S: Resettable<Ux = u32>>(
        &mut self,
        name: impl Display,
        access: Access,
        writable: u32,
        offset: usize,
        describe: Box<dyn Fn(u32) -> String + Send + Sync>,
    ) {
        let name = format!("{}.{name}", self.prefix);
        let row = Register {
            peripheral: self.peripheral,
            reach: reach(&name),
            name,
            access,
            writable,
            offset,
            reset: S::RESET_VALUE,
            describe,
        };
        self.table.insert(self.base + offset as u32, row);
    }

    fn read_write<S>(
        &mut self,
        name: impl Display,
        register: impl Fn(&T) -> &Reg<S> + Send + Sync + 'static,
    ) where
        S: Shown,
    {
        self.add(name, Access::ReadWrite, u32::MAX, register);
    }

    fn read_only<S>(
        &mut self,
        name: impl Display,
        register: impl Fn(&T) -> &Reg<S> + Send + Sync + 'static,
    ) where
        S: Shown,
    {
        self.add(name, Access::ReadOnly, 0, register);
    }

    /// A register with the two write-only ones that set and clear bits of it.
    fn latch<A, B, C>(
        &mut self,
        name: &str,
        bits: u32,
        value: impl Fn(&T) -> &Reg<A>,
        set: impl Fn(&T) -> &Reg<B>,
        clear: impl Fn(&T) -> &Reg<C>,
    ) where
        A: Resettable<Ux = u32>,
        B: Resettable<Ux = u32>,
        C: Resettable<Ux = u32>,
    {
        let of = self.address(value(&self.block));
        self.add_set(name, Access::ReadWrite, bits, value);
        self.add_set(format_args!("{name}_W1TS"), Access::Sets(of), bits, set);
        self.add_set(format_args!("{name}_W1TC"), Access::Clears(of), bits, clear);
    }

    /// Gives a register that is in the table the reset value that the PAC does not have.
    fn resets_to<S: RegisterSpec<Ux = u32>>(
        &mut self,
        value: u32,
        register: impl Fn(&T) -> &Reg<S>,
    ) {
        let address = self.address(register(&self.block));
        self.table
            .get_mut(address)
            .expect("a register just added")
            .reset = value;
    }
}

/// GPIO32-39 in the low byte of the second register of a pair.
const HIGH_BANK: u32 = 0xff;
/// RTC_GPIO0-17 in the high bits of RTC_IO's registers.
const RTC_BANK: u32 = 0x3_ffff << 14;
/// `FUNCn_OUT_SEL` = 256: the pad follows GPIO_OUT (TRM, "Simple GPIO Output"). The PAC has no
/// reset value here.
const OUT_SEL_GPIO: u32 = 0x100;

fn table() -> Table {
    let mut table = Table {
        places: vec![None; SIZE as usize / 4],
        registers: Vec::new(),
    };
    add_gpio(&mut table);
    add_io_mux(&mut table);
    add_rtc_io(&mut table);
    add_rtc_cntl(&mut table);
    table
}

/// What a register's name says about how far a write to it reaches. What is not named here reaches all pads.
fn reach(name: &str) -> Reach {
    let (peripheral, name) = name.split_once('.').expect("a name in a peripheral");
    let name = name.trim_end_matches("_W1TS").trim_end_matches("_W1TC");
    let number = |prefix: &str, suffix: &str| {
        let number = name.strip_prefix(prefix)?.strip_suffix(suffix)?;
        number.parse::<usize>().ok()
    };
    match (peripheral, name) {
        ("GPIO", "OUT" | "ENABLE") => Reach::Latch(0),
        ("GPIO", "OUT1" | "ENABLE1") => Reach::Latch(32),
        ("GPIO", "PCPU_INT" | "PCPU_INT1") => Reach::Interrupts(Cpu::ProCpu),
        ("GPIO", "ACPU_INT" | "ACPU_INT1") => Reach::Interrupts(Cpu::AppCpu),
        ("GPIO", "STATUS") => Reach::Status(0),
        ("GPIO", "STATUS1") => Reach::Status(1),
        ("GPIO", _) => match (number("PIN", ""), number("FUNC", "_OUT_SEL_CFG")) {
            (Some(gpio), _) | (_, Some(gpio)) => Reach::Pads(1 << gpio),
            // Input signals are looked at when somebody asks for them, but for those that come out again.
            _ => match number("FUNC", "_IN_SEL_CFG") {
                Some(signal) if !LOOP_BACK.contains(&signal) => Reach::Pads(0),
                _ => Reach::Pads(pads::ALL),
            },
        },
        ("IO_MUX", _) => {
            number("GPIO", "").map_or(Reach::Pads(pads::ALL), |gpio| Reach::Pads(1 << gpio))
        }
        ("RTC_IO", "OUT" | "ENABLE") => Reach::RtcLatch,
        ("RTC_IO", _) => match number("PIN", "") {
            Some(number) => Reach::Pads(rtc::gpio(number).map_or(0, |gpio| 1 << gpio)),
            None => Reach::Pads(rtc::register_pads(name).unwrap_or(pads::ALL)),
        },
        ("RTC_CNTL", "EXT_WAKEUP1") => Reach::ExtWakeup1,
        ("RTC_CNTL", "HOLD_FORCE") => Reach::Pads(rtc::PADS),
        // What decides about wake-up matters to no pad.
        ("RTC_CNTL", _) => Reach::Pads(0),
        _ => Reach::Pads(pads::ALL),
    }
}

fn add_gpio(table: &mut Table) {
    let mut rows: Rows<gpio::RegisterBlock> = Rows {
        peripheral: Peripheral::Gpio,
        prefix: "GPIO",
        base: GPIO::PTR.addr() as u32,
        block: Block::zeroed(),
        table,
    };
    rows.latch(
        "OUT",
        u32::MAX,
        |b| b.out(),
        |b| b.out_w1ts(),
        |b| b.out_w1tc(),
    );
    rows.latch(
        "OUT1",
        HIGH_BANK,
        |b| b.out1(),
        |b| b.out1_w1ts(),
        |b| b.out1_w1tc(),
    );
    rows.latch(
        "ENABLE",
        u32::MAX,
        |b| b.enable(),
        |b| b.enable_w1ts(),
        |b| b.enable_w1tc(),
    );
    rows.latch(
        "ENABLE1",
        HIGH_BANK,
        |b| b.enable1(),
        |b| b.enable1_w1ts(),
        |b| b.enable1_w1tc(),
    );
    rows.latch(
        "STATUS",
        u32::MAX,
        |b| b.status(),
        |b| b.status_w1ts(),
        |b| b.status_w1tc(),
    );
    rows.latch(
        "STATUS1",
        HIGH_BANK,
        |b| b.status1(),
        |b| b.status1_w1ts(),
        |b| b.status1_w1tc(),
    );
    rows.read_only("STRAP", |b| b.strap());
    rows.read_only("IN", |b| b.in_());
    rows.read_only("IN1", |b| b.in1());
    rows.read_only("ACPU_INT", |b| b.acpu_int());
    rows.read_only("ACPU_INT1", |b| b.acpu_int1());
    rows.read_only("ACPU_NMI_INT", |b| b.acpu_nmi_int());
    rows.read_only("ACPU_NMI_INT1", |b| b.acpu_nmi_int1());
    rows.read_only("PCPU_INT", |b| b.pcpu_int());
    rows.read_only("PCPU_INT1", |b| b.pcpu_int1());
    rows.read_only("PCPU_NMI_INT", |b| b.pcpu_nmi_int());
    rows.read_only("PCPU_NMI_INT1", |b| b.pcpu_nmi_int1());
    for pad in pads::all() {
        rows.read_write(format_args!("PIN{pad}"), move |b| b.pin(pad));
        rows.read_write(format_args!("FUNC{pad}_OUT_SEL_CFG"), move |b| {
            b.func_out_sel_cfg(pad)
        });
        rows.resets_to(OUT_SEL_GPIO, |b| b.func_out_sel_cfg(pad));
    }
    for signal in 0..256 {
        rows.read_write(format_args!("FUNC{signal}_IN_SEL_CFG"), move |b| {
            b.func_in_sel_cfg(signal)
        });
    }
}

fn add_io_mux(table: &mut Table) {
    let mut rows: Rows<io_mux::RegisterBlock> = Rows {
        peripheral: Peripheral::IoMux,
        prefix: "IO_MUX",
        base: IO_MUX::PTR.addr() as u32,
        block: Block::zeroed(),
        table,
    };
    for pad in pads::all() {
        rows.read_write(format_args!("GPIO{pad}"), move |b| pads::io_mux(b, pad));
    }
}

fn add_rtc_io(table: &mut Table) {
    let mut rows: Rows<rtc_io::RegisterBlock> = Rows {
        peripheral: Peripheral::RtcIo,
        prefix: "RTC_IO",
        base: RTC_IO::PTR.addr() as u32,
        block: Block::zeroed(),
        table,
    };
    rows.latch(
        "OUT",
        RTC_BANK,
        |b| b.out(),
        |b| b.out_w1ts(),
        |b| b.out_w1tc(),
    );
    rows.latch(
        "ENABLE",
        RTC_BANK,
        |b| b.enable(),
        |b| b.enable_w1ts(),
        |b| b.enable_w1tc(),
    );
    rows.latch(
        "STATUS",
        RTC_BANK,
        |b| b.status(),
        |b| b.status_w1ts(),
        |b| b.status_w1tc(),
    );
    rows.read_only("IN", |b| b.in_());
    for number in 0..rtc::COUNT {
        rows.read_write(format_args!("PIN{number}"), move |b| b.pin(number));
    }
    rows.read_write("DIG_PAD_HOLD", |b| b.dig_pad_hold());
    rows.read_write("SENSOR_PADS", |b| b.sensor_pads());
    rows.read_write("ADC_PAD", |b| b.adc_pad());
    rows.read_write("PAD_DAC1", |b| b.pad_dac1());
    rows.read_write("PAD_DAC2", |b| b.pad_dac2());
    rows.read_write("XTAL_32K_PAD", |b| b.xtal_32k_pad());
    rows.read_write("TOUCH_PAD0", |b| b.touch_pad0());
    rows.read_write("TOUCH_PAD1", |b| b.touch_pad1());
    rows.read_write("TOUCH_PAD2", |b| b.touch_pad2());
    rows.read_write("TOUCH_PAD3", |b| b.touch_pad3());
    rows.read_write("TOUCH_PAD4", |b| b.touch_pad4());
    rows.read_write("TOUCH_PAD5", |b| b.touch_pad5());
    rows.read_write("TOUCH_PAD6", |b| b.touch_pad6());
    rows.read_write("TOUCH_PAD7", |b| b.touch_pad7());
    rows.read_write("EXT_WAKEUP0", |b| b.ext_wakeup0());
}

fn add_rtc_cntl(table: &mut Table) {
    /// All but the two causes, which are read-only.
    const RESET_STATE: u32 = 0b11 << 12;
    /// The enables and the filter; the cause below them is read-only.
    const WAKEUP_STATE: u32 = 0xfff << 11;
    /// SEL, and STATUS_CLR which reads as zero: the write is handled apart.
    const EXT_WAKEUP1: u32 = 0x3_ffff;
    /// One bit for each RTC pad.
    const HOLD_FORCE: u32 = 0x3_ffff;

    let mut rows: Rows<rtc_cntl::RegisterBlock> = Rows {
        peripheral: Peripheral::RtcCntl,
        prefix: "RTC_CNTL",
        base: RTC_CNTL::PTR.addr() as u32,
        block: Block::zeroed(),
        table,
    };
    rows.add("RESET_STATE", Access::ReadWrite, RESET_STATE, |b| {
        b.reset_state()
    });
    rows.add("WAKEUP_STATE", Access::ReadWrite, WAKEUP_STATE, |b| {
        b.wakeup_state()
    });
    rows.add("HOLD_FORCE", Access::ReadWrite, HOLD_FORCE, |b| {
        b.hold_force()
    });
    rows.read_write("EXT_WAKEUP_CONF", |b| b.ext_wakeup_conf());
    // The clocks do not follow it; programs ask it which one the RTC has.
    rows.read_write("CLK_CONF", |b| b.clk_conf());
    rows.add("EXT_WAKEUP1", Access::ReadWrite, EXT_WAKEUP1, |b| {
        b.ext_wakeup1()
    });
    rows.read_only("EXT_WAKEUP1_STATUS", |b| b.ext_wakeup1_status());
    rows.read_write("STORE0", |b| b.store0());
    rows.read_write("STORE1", |b| b.store1());
    rows.read_write("STORE2", |b| b.store2());
    rows.read_write("STORE3", |b| b.store3());
    rows.read_write("STORE4", |b| b.store4());
    rows.read_write("STORE5", |b| b.store5());
    rows.read_write("STORE6", |b| b.store6());
    rows.read_write("STORE7", |b| b.store7());
}
