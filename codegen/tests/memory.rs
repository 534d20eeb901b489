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

/// Whether the page about the generator's speed has these figures: the lines within a tenth, as they change with each change of the generator, the memory
/// within a quarter, as two threads share it.
fn compare_with_the_page(boards: usize, lines: f64, peak: f64) {
    let page = include_str!("../../docs/performance.md");
    let row = page
        .lines()
        .find(|line| line.starts_with(&format!("| {boards} boards |")) && line.contains(" MB "))
        .unwrap();
    let cells: Vec<_> = row.split('|').map(str::trim).collect();
    let said: f64 = cells[2].parse().unwrap();
    let megabytes: f64 = cells[5].trim_end_matches(" MB").parse().unwrap();
    let near = |said: f64, is: f64, by: f64| (said / is - 1.0).abs() < by;
    assert!(
        near(said, lines, 0.1) && near(megabytes, peak / 1e6, 0.25),
        "docs/performance.md has other figures than {lines} lines and {peak} bytes: {row}"
    );
}

#[test]
fn memory_grows_with_the_lines() {
    let (lines, peak) = generated(10);
    let (more_lines, more_peak) = generated(100);
    compare_with_the_page(10, lines, peak);
    compare_with_the_page(100, more_lines, more_peak);
    let (lines, peak) = (more_lines / lines, more_peak / peak);
    println!("lines × {lines:.2}, peak memory × {peak:.2}");
    assert!(lines > 8.0, "lines × {lines:.2}");
    assert!(
        peak < lines * 1.1,
        "lines × {lines:.2}, peak memory × {peak:.2}"
    );
}
