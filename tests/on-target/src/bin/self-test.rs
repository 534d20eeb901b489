//! The self-test on the ESP32's instruction set, in a machine with memory where the ESP32 has its registers: a chip on which nothing is right. It comes to its
//! end all the same, with a report that is whole and says so; `cargo xtask selftest --from` reads it.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]
#![cfg_attr(target_arch = "xtensa", feature(asm_experimental_arch))]

#[cfg(target_arch = "xtensa")]
#[path = "../one_core.rs"]
mod one_core;

#[cfg(target_arch = "xtensa")]
mod machine {
    use core::fmt::Write as _;
    use core::sync::atomic::{AtomicU32, Ordering};

    use emulator::Console;
    use esp32_selftest::{
        Counter, Facts, Next, Options, Platform, Seen, Store, Typed, WORDS, start,
    };
    use pycom_bsp::{Pycom, module};

    /// Counts its calls, and so each operation as nothing: QEMU's cycles are none of the ESP32's, and its core lacks an instruction (`muluh`) with which numbers of
    /// more than three digits are written.
    fn count() -> u32 {
        static CALLS: AtomicU32 = AtomicU32::new(0);
        let calls = CALLS.load(Ordering::Relaxed);
        CALLS.store(calls.wrapping_add(1), Ordering::Relaxed);
        calls
    }

    static SEEN: Seen = Seen::new();

    struct Machine {
        time: u64,
    }

    impl Platform for Machine {
        const COUNTER: Option<Counter> = Some(count);

        fn facts(&self) -> Facts {
            Facts {
                chip: "memory",
                revision: None,
                flash: None,
                megahertz: 0,
            }
        }

        fn enable_interrupts(&mut self) {}

        fn start_app_cpu(&mut self) -> bool {
            false
        }

        fn print(&mut self, text: &str) {
            let _ = Console.write_str(text);
        }

        fn wait(&mut self, microseconds: u32) {
            self.time += u64::from(microseconds) * 1000;
        }

        fn nanoseconds(&mut self) -> u64 {
            self.time
        }

        fn seen(&self) -> &'static Seen {
            &SEEN
        }
    }

    #[unsafe(no_mangle)]
    extern "C" fn main() -> i32 {
        // Also what is not found floating is driven: all of it runs.
        let options = Options {
            board: Some("lopy4"),
            drive: true,
            wire: "P11,P23",
            typed: &[Typed::of::<module::P10>(), Typed::of::<module::P20>()],
            ..Options::default()
        };
        let mut words = [0; WORDS];
        // A power-on, and six starts after it.
        for _ in 0..7 {
            let mut store = Store::new(words);
            let next = start::<Pycom>(&options, &mut store, &mut Machine { time: 0 });
            words = store.words();
            if let Next::Done { failed } = next {
                return i32::from(failed == 0);
            }
            // SAFETY: the start is over, and nothing uses the pins any more.
            unsafe { module::Pins::steal() }.free();
        }
        let _ = writeln!(Console, "The self-test does not come to its end.");
        2
    }
}

#[cfg(not(target_arch = "xtensa"))]
fn main() {
    eprintln!("There is something to be seen on the target only: see `.ci/target`.");
}
