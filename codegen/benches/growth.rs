//! How time and memory grow with the pin map: a table for the documentation, and an error if that is not linear. With
//! `--once BOARDS` it generates from so many boards once, and with `--once svd2rust` svd2rust does from the chip's SVD: for
//! programs that count instructions or look at profiles.

mod input;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// How much more a line may cost among a hundred times as many: caches are smaller than memory.
const TOLERANCE: f64 = 1.5;

struct Measured {
    what: String,
    lines: usize,
    time: Duration,
    peak: usize,
}

impl Measured {
    /// The shortest of several times: whatever else the machine does can only make it longer.
    fn of<T>(what: String, times: usize, lines: impl Fn(&T) -> usize, run: impl Fn() -> T) -> Self {
        let mut time = Duration::MAX;
        let mut peak = 0;
        let mut count = 0;
        for _ in 0..times {
            let before = ALLOCATOR.current_usage();
            ALLOCATOR.reset_peak_usage();
            let start = Instant::now();
            let result = run();
            time = time.min(start.elapsed());
            peak = ALLOCATOR.peak_usage() - before;
            count = lines(&result);
        }
        Self {
            what,
            lines: count,
            time,
            peak,
        }
    }

    fn row(&self) -> String {
        let per_line = self.per_line(self.time.as_secs_f64() * 1e6);
        let bytes = self.per_line(self.peak as f64);
        format!(
            "| {} | {} | {:.1} ms | {per_line:.2} µs | {:.1} MB | {bytes:.0} B |",
            self.what,
            self.lines,
            self.time.as_secs_f64() * 1e3,
            self.peak as f64 / 1e6
        )
    }

    fn per_line(&self, value: f64) -> f64 {
        value / self.lines as f64
    }
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip_while(|argument| argument != "--once");
    if let Some(what) = arguments.nth(1) {
        let lines = match what.parse() {
            Ok(boards) => input::lines(&input::generate(&input::pin_map_of(boards))),
            Err(_) => input::formatted(&input::svd2rust(&input::svd()))
                .lines()
                .count(),
        };
        println!("{lines} lines from {what}");
        return ExitCode::SUCCESS;
    }
    let text = |boards| input::pin_map_of(boards);
    let generate = |what: String, times, text: String| {
        Measured::of(
            what,
            times,
            |files: &Vec<_>| input::lines(files),
            || input::generate(&text),
        )
    };
    let real = generate("the real pin map".to_owned(), 10, input::PIN_MAP.to_owned());
    let sizes = [10, 100, 1000];
    let grown = sizes.map(|boards| {
        generate(
            format!("{boards} boards"),
            if boards < 1000 { 9 } else { 3 },
            text(boards),
        )
    });
    let svd = input::svd();
    let lines = input::formatted(&input::svd2rust(&svd)).lines().count();
    let svd2rust = |what: &str, run: &dyn Fn() -> String| {
        Measured::of(what.to_owned(), 3, |_: &String| lines, run)
    };
    let bare = svd2rust("svd2rust, the ESP32", &|| input::svd2rust(&svd));
    let formatted = svd2rust("svd2rust, the ESP32, formatted", &|| {
        input::formatted(&input::svd2rust(&svd))
    });

    println!("| input | lines generated | time | per line | peak memory | per line |");
    println!("|---|--:|--:|--:|--:|--:|");
    for measured in [&real].into_iter().chain(&grown).chain([&bare, &formatted]) {
        println!("{}", measured.row());
    }
    let [small, _, large] = &grown;
    let lines = large.lines as f64 / small.lines as f64;
    let time = large.time.as_secs_f64() / small.time.as_secs_f64();
    let memory = large.peak as f64 / small.peak as f64;
    println!(
        "\nFrom 10 to 1000 boards: lines × {lines:.1}, time × {time:.1}, peak memory × {memory:.1}."
    );
    if time.max(memory) > lines * TOLERANCE {
        eprintln!("error: that is not linear");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
