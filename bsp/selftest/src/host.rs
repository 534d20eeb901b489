//! On the host: the self-test of a simulated chip.

use std::fmt::Write as _;
use std::marker::PhantomData;
use std::process::ExitCode;
use std::time::Duration;
use std::{env, io};

use esp32_pads::board::Board;
use esp32_pads::interrupt;
use esp32_pads::sim::{Chip, CoreReset, Cpu, CpuReset, Electrical, Errata, WakeCause};

use crate::counter::Counter;
use crate::cycles::Typed;
use crate::options::Options;
use crate::platform::{Facts, Platform, Seen};
use crate::reg::{self, Register};
use crate::run::{Next, start};
use crate::store::{Store, WORDS};

/// The result of a self-test.
#[derive(Clone, Debug)]
pub struct Run {
    /// The report, as the chip would send it.
    pub report: String,
    /// The number of failed tests; `None` if the self-test refused to run.
    pub failed: Option<u32>,
}

/// Runs the self-test on a simulated chip, from a power-on to the end.
///
/// Levels take time ([`Electrical`]), and the chip loses edges beside others (erratum GPIO-3.14), as a chip on a board would. The function
/// connects the wire that the options name; the caller connects everything else.
///
/// ```
/// use esp32_selftest::{Options, host};
/// use pycom_bsp::Pycom;
/// use pycom_bsp::module::P11;
/// use pycom_bsp::sim::{Chip, Drive};
///
/// // Somebody has left a wire to ground on P11.
/// let chip = Chip::new();
/// chip.pin::<P11>().drive(Drive::Low);
/// let options = Options { board: Some("lopy4"), ..Options::default() };
/// let report = host::run::<Pycom>(&chip, &options).report;
/// assert!(report.contains(" - P11 pull-up\n  ---\n  gpio: 22\n"));
/// assert!(report.contains(" - P11 driven # SKIP not found floating, so it is not driven\n"));
/// ```
pub fn run<B: Board>(chip: &Chip, options: &Options<'_>) -> Run {
    run_counting::<B, Nothing>(chip, options)
}

/// What to count instead of cycles.
pub(crate) trait Counts {
    const COUNTER: Option<Counter>;
}

/// The simulated chip executes no instructions, so there are no cycles.
struct Nothing;

impl Counts for Nothing {
    const COUNTER: Option<Counter> = None;
}

/// The same with a counter.
pub(crate) fn run_counting<B: Board, C: Counts>(chip: &Chip, options: &Options<'_>) -> Run {
    chip.power_on();
    chip.set_electrical(Some(Electrical::default()));
    chip.set_errata(Errata {
        edge_loss_window: 1,
        ..Errata::default()
    });
    if let Some([one, other]) = options.ends::<B>() {
        chip.wire(one.pad.gpio, other.pad.gpio);
    }
    let mut words = [0; WORDS];
    let mut report = String::new();
    loop {
        // The boot loader takes its time.
        chip.advance(BOOT_TIME);
        let next = {
            let _entered = chip.enter();
            let mut store = Store::new(words);
            let mut platform = Simulated::<C> {
                counts: PhantomData,
                chip: chip.clone(),
                report: &mut report,
                seen: Box::leak(Box::new(Seen::new())),
            };
            let next = start::<B>(options, &mut store, &mut platform);
            words = store.words();
            next
        };
        match next {
            Next::CpuReset => chip.cpu_reset(CpuReset::Software),
            Next::CoreReset => chip.core_reset(CoreReset::Software),
            Next::DeepSleep {
                milliseconds,
                rtc_periph,
            } => {
                chip.keep_rtc_periph(rtc_periph);
                chip.deep_sleep();
                chip.advance(Duration::from_millis(milliseconds.into()));
                if chip.is_asleep() {
                    chip.wake(WakeCause::Timer);
                }
            }
            Next::Done { failed } => {
                return Run {
                    report,
                    failed: Some(failed),
                };
            }
            Next::Refused => {
                return Run {
                    report,
                    failed: None,
                };
            }
        }
    }
}

/// The time from a reset to the start of the program.
const BOOT_TIME: Duration = Duration::from_millis(1);

/// A simulated chip, and its console.
struct Simulated<'a, C> {
    counts: PhantomData<C>,
    chip: Chip,
    report: &'a mut String,
    seen: &'static Seen,
}

impl<C: Counts> Platform for Simulated<'_, C> {
    const COUNTER: Option<Counter> = C::COUNTER;

    fn facts(&self) -> Facts {
        Facts {
            chip: "simulated ESP32",
            revision: None,
            flash: None,
            megahertz: 0,
        }
    }

    fn enable_interrupts(&mut self) {
        for core in [Cpu::ProCpu, Cpu::AppCpu] {
            self.chip
                .on_interrupt(core, move || interrupt::dispatch(core));
        }
    }

    fn start_app_cpu(&mut self) -> bool {
        true
    }

    fn print(&mut self, text: &str) {
        self.report.push_str(text);
    }

    fn wait(&mut self, microseconds: u32) {
        self.chip
            .advance(Duration::from_micros(microseconds.into()));
    }

    fn nanoseconds(&mut self) -> u64 {
        u64::try_from(self.chip.now().as_nanos()).unwrap_or(u64::MAX)
    }

    fn seen(&self) -> &'static Seen {
        self.seen
    }

    /// Toggles the output latch, with the requested time between two edges.
    fn square_wave(&mut self, gpio: u8, half_period: u32, edges: u32) -> bool {
        let Some(pad) = esp32_pads::pads::ALL.iter().find(|pad| pad.gpio == gpio) else {
            return false;
        };
        let time = Duration::from_nanos(half_period.into());
        for edge in 0..edges {
            let register = match edge % 2 {
                0 => Register::OutW1ts,
                _ => Register::OutW1tc,
            };
            register.write(pad, reg::mask(pad));
            self.chip.advance(time);
        }
        true
    }
}

/// The program. It takes the options as arguments, and prints the report to the standard output.
#[doc(hidden)]
#[must_use]
pub fn main<B: Board>(typed: &[Typed]) -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments = match Arguments::parse(&arguments) {
        Ok(arguments) => arguments,
        Err(message) => {
            eprintln!("error: {message}\n\n{}", usage::<B>());
            return ExitCode::from(2);
        }
    };
    let Run { report, failed } = run::<B>(&Chip::new(), &arguments.options(typed));
    // Nobody is left to tell if printing fails.
    let _ = io::Write::write_all(&mut io::stdout(), report.as_bytes());
    match failed {
        Some(0) => ExitCode::SUCCESS,
        Some(_) => ExitCode::FAILURE,
        None => ExitCode::from(2),
    }
}

fn usage<B: Board>() -> String {
    let mut text = "usage: [--board NAME] [--pin NAME]… [--connected NAME]… [--wire NAME,NAME] [--drive]\nboards:".to_owned();
    for view in B::VIEWS {
        let _ = write!(text, " {}", view.module);
    }
    text
}

/// The options, with their text.
#[derive(Debug, Default, PartialEq, Eq)]
struct Arguments {
    board: Option<String>,
    named: String,
    connected: String,
    wire: String,
    drive: bool,
}

impl Arguments {
    fn parse(arguments: &[String]) -> Result<Self, String> {
        let mut parsed = Arguments::default();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let (name, given) = match argument.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (argument.as_str(), None),
            };
            if name == "--drive" && given.is_none() {
                parsed.drive = true;
                continue;
            }
            let list = match name {
                "--board" => parsed.board.insert(String::new()),
                "--pin" => &mut parsed.named,
                "--connected" => &mut parsed.connected,
                "--wire" => &mut parsed.wire,
                _ => return Err(format!("unknown argument `{argument}`")),
            };
            let value = given.or_else(|| arguments.next().cloned());
            let value = value.ok_or_else(|| format!("`{name}` needs a value"))?;
            if !list.is_empty() {
                list.push(' ');
            }
            list.push_str(&value);
        }
        Ok(parsed)
    }

    fn options<'a>(&'a self, typed: &'a [Typed]) -> Options<'a> {
        Options {
            board: self.board.as_deref(),
            named: &self.named,
            connected: &self.connected,
            drive: self.drive,
            wire: &self.wire,
            typed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Arguments, String> {
        let arguments: Vec<_> = text.split_whitespace().map(str::to_owned).collect();
        Arguments::parse(&arguments)
    }

    #[test]
    fn options_are_arguments() {
        let parsed = parse("--board lopy4 --pin P2 --pin=P9 --wire P10,P11 --drive").unwrap();
        let options = parsed.options(&[]);
        assert_eq!(options.board, Some("lopy4"));
        assert_eq!((options.named, options.wire), ("P2 P9", "P10,P11"));
        assert!(options.drive && options.connected.is_empty());
        assert_eq!(
            parse("--bord lopy4").unwrap_err(),
            "unknown argument `--bord`"
        );
        assert_eq!(parse("--wire").unwrap_err(), "`--wire` needs a value");
    }
}
