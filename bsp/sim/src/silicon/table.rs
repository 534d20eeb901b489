//! Which registers there are: name, address, access, reset value.

use std::sync::LazyLock;

use esp32::{GPIO, IO_MUX, RTC_CNTL, RTC_IO, gpio, io_mux, rtc_cntl, rtc_io};

use super::addresses::Table;
use super::matrix::OUT_SEL_GPIO;
use super::memory::Block;
use super::register::{Access, Peripheral};
use super::rows::Rows;
use super::{pads, rtc};

/// Every register that is modelled, by its address on the DPORT bus.
pub(crate) static TABLE: LazyLock<Table> = LazyLock::new(table);

/// GPIO32-39 in the low byte of the second register of a pair.
const HIGH_BANK: u32 = 0xff;

/// RTC_GPIO0-17 in the high bits of RTC_IO's registers.
const RTC_BANK: u32 = 0x3_ffff << 14;

fn table() -> Table {
    let mut table = Table::new();
    add_gpio(&mut table);
    add_io_mux(&mut table);
    add_rtc_io(&mut table);
    add_rtc_cntl(&mut table);
    table
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
        // The pad follows GPIO_OUT. The PAC has no reset value here.
        rows.resets_to(OUT_SEL_GPIO.into(), |b| b.func_out_sel_cfg(pad));
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
