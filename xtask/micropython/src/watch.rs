//! Ends a script that does nothing that can be seen, such as `sum(range(10**12))`: no line of it ends, and no time passes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::arguments::Arguments;
use crate::board::{Board, lock};
use crate::report;

/// How long nothing may happen, in real time.
const PATIENCE: Duration = Duration::from_secs(20);

/// Ends the watch when it is dropped.
pub struct Watch(Arc<AtomicBool>);

impl Drop for Watch {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Watches the script from another thread.
pub fn start(board: &'static Board, arguments: &Arguments) -> Watch {
    let over = Arc::new(AtomicBool::new(false));
    let vcd = arguments.vcd.clone();
    let watch = Watch(over.clone());
    thread::spawn(move || {
        let mut last = (board.progress(), Instant::now());
        while !over.load(Ordering::Relaxed) {
            thread::sleep(Duration::from_millis(100));
            let progress = board.progress();
            if progress != last.0 {
                last = (progress, Instant::now());
            } else if last.1.elapsed() > PATIENCE {
                match lock(&board.lines).place(board.at()) {
                    Some(place) => eprintln!(
                        "error: {place}: this line does not end: nothing has happened for {PATIENCE:?} of real time"
                    ),
                    None => eprintln!(
                        "error: the script is too large: Python has not compiled it in {PATIENCE:?}"
                    ),
                }
                if let Some(file) = &vcd
                    && let Err(error) = report::save(board, file)
                {
                    eprintln!("error: {error:#}");
                }
                std::process::exit(1);
            }
        }
    });
    watch
}
