//! What an access costs, beside how much else is on the chip, and what a long run remembers: two tables, and an error if either grows.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use esp32_sim::{Chip, Drive, bus};
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const OUT_W1TS: u32 = 0x6000_4008;
const OUT_W1TC: u32 = 0x6000_400c;
const IN: u32 = 0x6000_403c;
/// The pads that nothing here writes to.
const OTHERS: [u8; 12] = [12, 13, 14, 15, 16, 17, 21, 22, 23, 25, 26, 27];

/// How much more a write may cost on a crowded chip.
const TOLERANCE: f64 = 1.3;

/// The shortest of several times, for one of `count`: whatever else the machine does can only make it longer.
fn nanoseconds(count: u32, mut run: impl FnMut(u32)) -> f64 {
    let time = |_| {
        let start = Instant::now();
        for i in 0..count {
            run(i);
        }
        start.elapsed()
    };
    let shortest = (0..7).map(time).min().unwrap_or_default();
    shortest.as_secs_f64() * 1e9 / f64::from(count)
}

/// GPIO18, set and cleared.
fn toggle(i: u32) {
    bus::write([OUT_W1TS, OUT_W1TC][i as usize % 2], 1 << 18);
}

fn output(chip: &Chip) {
    chip.bus_write(0x6000_9070, 2 << 12 | 1 << 9);
    chip.bus_write(0x6000_4024, 1 << 18);
}

fn write_with(what: &str, crowd: impl Fn(&Chip)) -> f64 {
    let chip = Chip::new();
    let _entered = chip.enter();
    output(&chip);
    crowd(&chip);
    let time = nanoseconds(500_000, toggle);
    println!("| {what} | {time:.0} ns | {:.1} M/s |", 1e3 / time);
    time
}

/// The memory of a run of so many changes of a pad, in bytes.
fn memory(changes: u32, kept: Option<usize>) -> usize {
    let chip = Chip::new();
    let _entered = chip.enter();
    output(&chip);
    if let Some(kept) = kept {
        chip.keep_changes(kept);
        chip.keep_accesses(kept);
    }
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    (0..changes).for_each(toggle);
    ALLOCATOR.peak_usage() - before
}

fn main() -> ExitCode {
    let mut grows = Vec::new();
    println!("| | time | |\n|---|---|---|");
    let read = {
        let chip = Chip::new();
        let _entered = chip.enter();
        nanoseconds(500_000, |_| {
            std::hint::black_box(bus::read(IN));
        })
    };
    println!("| read of GPIO.IN | {read:.0} ns | {:.1} M/s |", 1e3 / read);
    let alone = write_with("write that moves a pad", |_| ());
    for (what, crowd) in [
        ("beside 12 pads on 4 wires", &wires as &dyn Fn(&Chip)),
        ("beside 10,000 scheduled events", &events),
    ] {
        if write_with(what, crowd) > TOLERANCE * alone {
            grows.push(what.to_owned());
        }
    }
    println!("\n| changes | memory | nothing kept |\n|---|---|---|");
    let mut first = None;
    for changes in [100_000, 1_000_000, 10_000_000] {
        let (kept, nothing) = (memory(changes, None), memory(changes, Some(0)));
        println!("| {changes} | {} kB | {nothing} B |", kept / 1000);
        if kept > *first.get_or_insert(kept) || nothing > 1000 {
            grows.push(format!("memory of {changes} changes"));
        }
    }
    for what in &grows {
        eprintln!("error: {what} costs more");
    }
    ExitCode::from(u8::from(!grows.is_empty()))
}

fn wires(chip: &Chip) {
    for pads in OTHERS.chunks(3) {
        chip.wire(pads[0], pads[1]);
        chip.wire(pads[1], pads[2]);
        chip.drive(pads[0], Drive::WeakHigh);
    }
}

fn events(chip: &Chip) {
    for i in 0..10_000 {
        let pad = OTHERS[i as usize % OTHERS.len()];
        chip.drive_after(Duration::from_secs(3600 + i), pad, Drive::High);
    }
}
