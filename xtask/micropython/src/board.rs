//! The board that a script runs on: the chip, its time, and what ends a program.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use esp32_sim::{Chip, Pin, Stimulus};
use pycom_bsp::sim::pin_named;
use pycom_bsp::{Pycom, module};

use crate::arguments::Arguments;
use crate::record::Lines;

/// How many changes of levels are kept.
const CHANGES: usize = 1 << 20;

/// Why a program ends before its last line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The time is up.
    Until,
    /// `machine.deepsleep`, for so long if something is said.
    DeepSleep(Option<Duration>),
    /// `machine.reset`.
    Reset,
}

/// Why the program was started, in the firmware's numbers.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// When.
    pub at: Duration,
    /// `machine.reset_cause()`.
    pub cause: u32,
    /// `machine.wake_reason()[0]`.
    pub wake: u32,
    /// The pins that have woken it.
    pub pins: Vec<&'static str>,
    /// How long it would have slept on.
    pub remaining: Duration,
}

/// The pins that wake the chip.
#[derive(Clone, Debug)]
pub struct Wakeup {
    pub pins: Vec<String>,
    pub any_high: bool,
    pub pull: bool,
}

/// A board, and everything there is to know about the run.
pub struct Board {
    pub chip: Chip,
    pub until: Duration,
    line_time: Duration,
    /// The file and the line that run.
    at: AtomicU32,
    /// How many lines have run.
    count: AtomicU64,
    pub lines: Mutex<Lines>,
    end: Mutex<Option<End>>,
    /// Whether there is one, for those who ask often.
    has_ended: AtomicBool,
    pub start: Mutex<Start>,
    pub wakeup: Mutex<Option<Wakeup>>,
    /// The pins that the script holds.
    pub held: Mutex<BTreeSet<String>>,
    /// The pins to show: of the script and of the stimulus, by their names on the module.
    used: Mutex<BTreeMap<u8, &'static str>>,
    /// What was told, so that a line in a loop tells it once.
    told: Mutex<BTreeSet<(u32, String)>>,
}

/// There is one in a process.
static BOARD: OnceLock<Board> = OnceLock::new();

/// A lock that a panic elsewhere does not matter to.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The board of this process.
pub fn board() -> &'static Board {
    BOARD.get().expect("made before any script runs")
}

impl Board {
    /// A board that has just been powered on, with the stimulus connected.
    pub fn new(arguments: &Arguments) -> Result<&'static Board> {
        let board = BOARD.get_or_init(|| Board {
            chip: Chip::new(),
            until: arguments.until,
            line_time: arguments.line_time,
            at: AtomicU32::new(0),
            count: AtomicU64::new(0),
            lines: Mutex::default(),
            end: Mutex::default(),
            has_ended: AtomicBool::new(false),
            start: Mutex::default(),
            wakeup: Mutex::default(),
            held: Mutex::default(),
            used: Mutex::default(),
            told: Mutex::default(),
        });
        board.chip.keep_changes(CHANGES);
        board.chip.keep_accesses(0);
        if let Some(file) = &arguments.stimulus {
            let text = fs::read_to_string(file)
                .with_context(|| format!("cannot read {}", file.display()))?;
            let stimulus = Stimulus::read(&text).and_then(|stimulus| {
                stimulus.connect(&board.chip, |name| {
                    board.pin(name).inspect(|pin| board.use_pin(pin.gpio()))
                })
            });
            stimulus.map_err(|error| anyhow!("{}:\n{error}", file.display()))?;
        }
        Ok(board)
    }

    /// A pin by any of its names on the board.
    pub fn pin(&self, name: &str) -> Result<Pin, String> {
        let pin = pin_named::<Pycom>(&self.chip, name).map_err(|error| error.to_string())?;
        let name = name_of(pin.gpio()).unwrap_or(name).to_owned();
        Ok(pin.named(name))
    }

    /// A pin is to be shown.
    pub fn use_pin(&self, gpio: u8) {
        if let Some(name) = name_of(gpio) {
            lock(&self.used).insert(gpio, name);
        }
    }

    /// The pins to show, in the order of the module.
    pub fn used(&self) -> Vec<Pin> {
        let used = lock(&self.used);
        let pins = module::NAMES.pins.iter();
        let pins = pins.filter(|(_, info)| used.contains_key(&info.pad.gpio));
        pins.map(|(name, info)| self.chip.gpio(info.pad.gpio).named(*name))
            .collect()
    }

    /// A line of the script begins.
    pub fn begin_line(&self, at: u32) {
        self.at.store(at, Ordering::Relaxed);
        self.count.fetch_add(1, Ordering::Relaxed);
        lock(&self.lines).push(self.chip.now(), at);
        self.pass(self.line_time);
    }

    /// The file and the line that run.
    pub fn at(&self) -> u32 {
        self.at.load(Ordering::Relaxed)
    }

    /// Something that changes as long as the script goes on.
    pub fn progress(&self) -> (u64, Duration) {
        (self.count.load(Ordering::Relaxed), self.chip.now())
    }

    /// Time passes, until it has or the program ends.
    pub fn pass(&self, time: Duration) {
        if self.has_ended() {
            return;
        }
        let left = self.until.saturating_sub(self.chip.now());
        self.chip.advance_until(time.min(left), || self.has_ended());
        if time >= left && !self.has_ended() {
            self.set_end(End::Until);
        }
    }

    /// Whether something has ended the program.
    pub fn has_ended(&self) -> bool {
        self.has_ended.load(Ordering::Relaxed)
    }

    /// The program ends; the first reason counts.
    pub fn set_end(&self, end: End) {
        lock(&self.end).get_or_insert(end);
        self.has_ended.store(true, Ordering::Relaxed);
    }

    /// The next program begins.
    pub fn take_end(&self) -> Option<End> {
        self.has_ended.store(false, Ordering::Relaxed);
        lock(&self.end).take()
    }

    /// Says where the firmware did otherwise, once a line.
    pub fn note(&self, key: &str, text: &str) {
        if lock(&self.told).insert((self.at(), key.to_owned())) {
            let place = lock(&self.lines).place(self.at());
            eprintln!("note: {}: {text}", place.unwrap_or_default());
        }
    }
}

/// What a pad is called on the module.
fn name_of(gpio: u8) -> Option<&'static str> {
    let mut pins = module::NAMES.pins.iter();
    let pin = pins.find(|(_, info)| info.pad.gpio == gpio);
    pin.map(|(name, _)| *name)
}
