//! What generating takes of memory grows as what is generated does. A test and not only a benchmark, because it is the same on
//! every machine; a process of its own, because nobody else may allocate.

#[allow(dead_code)] // the benchmarks use the rest of it
#[path = "../benches/input/mod.rs"]
mod input;

use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// The lines that are generated from so many boards, and the most bytes that were in use meanwhile.
fn generated(boards: usize) -> (f64, f64) {
    let text = input::pin_map_of(boards);
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let files = input::generate(&text);
    let peak = ALLOCATOR.peak_usage() - before;
    (input::lines(&files) as f64, peak as f64)
}

#[test]
fn memory_grows_with_the_lines() {
    let (lines, peak) = generated(10);
    let (more_lines, more_peak) = generated(100);
    let (lines, peak) = (more_lines / lines, more_peak / peak);
    println!("lines × {lines:.2}, peak memory × {peak:.2}");
    assert!(lines > 8.0, "lines × {lines:.2}");
    assert!(
        peak < lines * 1.1,
        "lines × {lines:.2}, peak memory × {peak:.2}"
    );
}
