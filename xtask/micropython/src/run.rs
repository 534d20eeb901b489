//! One start of the script after another, as the chip starts its program.

use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use esp32_sim::{CoreReset, WakeCause};
use pycom_bsp::machine::Pin;
use pycom_bsp::{Cpu, interrupt};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::arguments::Arguments;
use crate::board::{Board, End, Start, Wakeup, lock};
use crate::{native, watch};

/// How often a script may be started, and how long each of its runs must be on the average, in milliseconds: a reset takes no time here, so that one in
/// a loop would never come to the end.
const STARTS: u128 = 1_000;
const SHORTEST: u128 = 1;

/// `machine`'s numbers.
const HARD_RESET: u32 = 1;
const DEEPSLEEP_RESET: u32 = 3;
const PIN_WAKE: u32 = 1;
const RTC_WAKE: u32 = 2;

/// The Python half: what a script sees.
const PYTHON: [(&str, &str); 3] = [
    ("<modules>", include_str!("python/modules.py")),
    ("<machine>", include_str!("python/machine.py")),
    ("<start>", include_str!("python/start.py")),
];

/// Runs the script until the time is up. Whether it raised nothing.
pub fn script(board: &'static Board, arguments: &Arguments) -> Result<bool> {
    let script = &arguments.script;
    std::fs::metadata(script).with_context(|| format!("cannot read {}", script.display()))?;
    let path = script.to_str().context("the script's path is not UTF-8")?;
    let _entered = board.chip.enter();
    board
        .chip
        .on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    let _watch = watch::start(board, arguments);
    let python = Python::attach(python)?;
    let mut is_right = true;
    for starts in 0.. {
        if starts > STARTS && board.chip.now().as_millis() < starts * SHORTEST {
            eprintln!(
                "error: {starts} starts within {:?}: the script resets itself without end",
                board.chip.now()
            );
            is_right = false;
            break;
        }
        lock(&board.lines).start();
        is_right &= Python::attach(|py| start(py, &python, path, arguments))?;
        // Its callbacks live on.
        if native::has_callbacks() {
            board.pass(board.until);
        }
        match board.take_end() {
            Some(End::Reset) => reset(board),
            Some(End::DeepSleep(time)) => {
                if !sleep(board, time)? {
                    break;
                }
            }
            Some(End::Until) | None => break,
        }
    }
    native::forget();
    Ok(is_right)
}

/// The Python half, compiled.
fn python(py: Python<'_>) -> Result<Vec<Py<PyAny>>> {
    let compile = || -> PyResult<Vec<_>> {
        let compile = py.import("builtins")?.getattr("compile")?;
        let code = PYTHON
            .iter()
            .map(|(name, text)| compile.call1((*text, *name, "exec")));
        code.map(|code| code.map(Bound::unbind)).collect()
    };
    compile().map_err(|error| failed(py, &error))
}

fn failed(py: Python<'_>, error: &PyErr) -> anyhow::Error {
    error.print(py);
    anyhow!("the runner itself has failed")
}

/// Runs the program once.
fn start(py: Python<'_>, python: &[Py<PyAny>], path: &str, arguments: &Arguments) -> Result<bool> {
    let names = PyDict::new(py);
    let run = || -> PyResult<bool> {
        let chip = pyo3::wrap_pymodule!(native::chip)(py);
        names.set_item("_chip", &chip)?;
        names.set_item("STRICT", arguments.strict)?;
        let exec = py.import("builtins")?.getattr("exec")?;
        for code in python {
            exec.call1((code, &names))?;
        }
        let interrupted = names.get_item("_interrupted")?;
        chip.bind(py).call_method1("on_interrupt", (interrupted,))?;
        let main = names.get_item("main")?.into_pyobject(py)?;
        main.call1((path, arguments.board.sysname()))?.extract()
    };
    run().map_err(|error| failed(py, &error))
}

/// `machine.reset()`: the firmware lets the watchdog of timer group 1 do it.
fn reset(board: &Board) {
    *lock(&board.wakeup) = None;
    board.chip.core_reset(CoreReset::TimerWatchdog1);
    native::forget();
    *lock(&board.start) = Start {
        at: board.chip.now(),
        cause: HARD_RESET,
        ..Start::default()
    };
}

/// `machine.deepsleep()`. Whether the chip has woken before the time is up.
fn sleep(board: &Board, time: Option<Duration>) -> Result<bool> {
    let wakeup = lock(&board.wakeup).take();
    if let Some(wakeup) = &wakeup
        && let Err(error) = native::arm_wakeup(wakeup)
    {
        bail!("{error}");
    }
    let chip = &board.chip;
    chip.deep_sleep();
    native::forget();
    let began = chip.now();
    let left = board.until.saturating_sub(began);
    let woken = chip.advance_until(time.unwrap_or(left).min(left), || !chip.is_asleep());
    let slept = chip.now() - began;
    if !woken {
        if chip.now() >= board.until {
            return Ok(false);
        }
        chip.wake(WakeCause::Timer);
    }
    let pins = match &wakeup {
        Some(wakeup) if woken => after_wake_up(board, wakeup),
        Some(wakeup) => {
            after_wake_up(board, wakeup);
            Vec::new()
        }
        None => Vec::new(),
    };
    *lock(&board.start) = Start {
        at: chip.now(),
        cause: DEEPSLEEP_RESET,
        wake: if woken { PIN_WAKE } else { RTC_WAKE },
        pins,
        remaining: time.unwrap_or_default().saturating_sub(slept),
    };
    Ok(true)
}

/// The firmware starts, and ends the hold that keeps a wake-up pin's pull in sleep; the pins that have woken the chip.
fn after_wake_up(board: &Board, wakeup: &Wakeup) -> Vec<&'static str> {
    let mut woken = Vec::new();
    for name in &wakeup.pins {
        let Ok(mut pin) = Pin::new(name) else {
            continue;
        };
        if pin.caused_wakeup() {
            woken.push(pin.id());
        }
        if !lock(&board.held).contains(name) {
            // A pin that can wake the chip can hold.
            _ = pin.set_hold(false);
        }
    }
    woken
}
