//! What the Python half reaches of the chip: the module `_chip`. Each pin is a `machine::Pin` of the board's crate.

use std::cell::RefCell;
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use std::fmt::Display;
use std::time::Duration;

use pycom_bsp::board::PinInfo;
use pycom_bsp::machine::{Event, Init, Irq, Pin, Wakeup as Level, pin_sleep_wakeup as arm};
use pycom_bsp::{Mode, Pull, exp_board, module};
use pyo3::create_exception;
use pyo3::exceptions::{PyBaseException, PyValueError};
use pyo3::prelude::*;

use crate::board::{End, Wakeup, board, lock};

create_exception!(_chip, EndOfProgram, PyBaseException);

thread_local! {
    /// The pins that the script has, by their names on the module.
    static PINS: RefCell<HashMap<String, Pin>> = RefCell::default();
    /// What a handler's interrupt calls.
    static INTERRUPTED: RefCell<Option<Py<PyAny>>> = const { RefCell::new(None) };
    /// The pins with a callback.
    static WITH_CALLBACK: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
    /// Whether the script has disabled interrupts, and the pins that have interrupted since.
    static DISABLED: RefCell<Option<Vec<&'static str>>> = const { RefCell::new(None) };
}

/// The script goes on, unless its program has ended: then each line and each call raises it again, so that no `except` keeps it.
fn go_on() -> PyResult<()> {
    match board().has_ended() {
        false => Ok(()),
        true => Err(EndOfProgram::new_err(())),
    }
}

fn value_error(error: impl Display) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// Does something with a pin. Interrupts are taken after it, when nobody has the pins: their handlers may want them.
fn with<R>(name: &str, act: impl FnOnce(&mut Pin) -> PyResult<R>) -> PyResult<R> {
    go_on()?;
    let result = critical_section::with(|_| {
        PINS.with_borrow_mut(|pins| {
            let pin = match pins.entry(name.to_owned()) {
                Entry::Occupied(pin) => pin.into_mut(),
                Entry::Vacant(place) => {
                    let pin = Pin::new(name).map_err(value_error)?;
                    board().use_pin(info(name)?.pad.gpio);
                    place.insert(pin)
                }
            };
            act(pin)
        })
    })?;
    go_on()?;
    Ok(result)
}

fn info(name: &str) -> PyResult<&'static PinInfo> {
    let mut pins = module::NAMES.pins.iter();
    let pin = pins.find(|(other, _)| *other == name);
    pin.map(|(_, info)| *info)
        .ok_or_else(|| value_error(format_args!("no pin is named `{name}`")))
}

/// In the firmware's numbers.
fn mode_of(number: u8) -> Mode {
    match number {
        1 => Mode::Input,
        2 => Mode::Output,
        _ => Mode::OpenDrain,
    }
}

fn pull_of(number: Option<u8>) -> Pull {
    match number {
        None => Pull::None,
        Some(1) => Pull::Up,
        Some(_) => Pull::Down,
    }
}

fn irq(bits: u8) -> Option<Irq> {
    let all = [
        Pin::IRQ_FALLING,
        Pin::IRQ_RISING,
        Pin::IRQ_LOW_LEVEL,
        Pin::IRQ_HIGH_LEVEL,
    ];
    let chosen = all
        .into_iter()
        .enumerate()
        .filter(|(bit, _)| bits >> bit & 1 == 1);
    chosen.map(|(_, irq)| irq).reduce(|one, other| one | other)
}

/// Lets the Python half run a pin's handler.
fn handler(event: Event) {
    let id = event.id();
    let is_disabled = DISABLED.with_borrow_mut(|disabled| {
        let Some(pending) = disabled else {
            return false;
        };
        // One bit of the status stands for all of them.
        if !pending.contains(&id) {
            pending.push(id);
        }
        true
    });
    if !is_disabled {
        interrupt(id);
    }
}

fn interrupt(id: &str) {
    Python::attach(|py| {
        let interrupted = INTERRUPTED.with_borrow(|it| it.as_ref().map(|it| it.clone_ref(py)));
        if let Some(interrupted) = interrupted {
            // It shows what a handler raises, and raises nothing itself but the end, which everything else raises too.
            _ = interrupted.call1(py, (id,));
        }
    });
}

/// Whether a handler of the script may still be called.
pub fn has_callbacks() -> bool {
    WITH_CALLBACK.with_borrow(|pins| !pins.is_empty())
}

/// Forgets the pins and the handlers of a program that is over.
pub fn forget() {
    INTERRUPTED.set(None);
    DISABLED.set(None);
    WITH_CALLBACK.set(BTreeSet::new());
    let pins = PINS.take();
    drop(pins);
}

/// Arms the pins that are to wake the chip, as the firmware does when the sleep begins.
pub fn arm_wakeup(wakeup: &Wakeup) -> PyResult<()> {
    // The firmware takes an empty list, which wakes nothing.
    if wakeup.pins.is_empty() {
        return Ok(());
    }
    for name in &wakeup.pins {
        // The script has named it, and need not have set it up.
        PINS.with_borrow_mut(|pins| match pins.entry(name.clone()) {
            Entry::Occupied(_) => Ok(()),
            Entry::Vacant(place) => Pin::new(name).map(|pin| {
                place.insert(pin);
            }),
        })
        .map_err(value_error)?;
    }
    PINS.with_borrow_mut(|pins| {
        let pins = pins
            .iter_mut()
            .filter(|(name, _)| wakeup.pins.contains(name));
        let mut pins: Vec<_> = pins.map(|(_, pin)| pin).collect();
        let level = match wakeup.any_high {
            true => Level::AnyHigh,
            false => Level::AllLow,
        };
        arm(&mut pins, level, wakeup.pull).map_err(value_error)
    })
}

#[pymodule]
#[pyo3(name = "_chip")]
pub mod chip {
    use super::*;

    #[pymodule_init]
    fn init_module(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("End", module.py().get_type::<EndOfProgram>())
    }

    #[pyfunction]
    fn on_interrupt(interrupted: Py<PyAny>) {
        INTERRUPTED.set(Some(interrupted));
    }

    #[pyfunction]
    fn line(at: u32) -> PyResult<()> {
        go_on()?;
        board().begin_line(at);
        go_on()
    }

    #[pyfunction]
    fn file(name: String, text: String) {
        lock(&board().lines).add_file(name, text);
    }

    #[pyfunction]
    fn note(key: &str, firmware: &str, here: &str, port: &str) {
        let text =
            format!("Pycom's firmware: {firmware}\n      `machine::Pin`: {here}. A port: {port}.");
        board().note(key, &text);
    }

    #[pyfunction]
    fn names(space: &str) -> Vec<(&'static str, &'static str)> {
        let space = match space {
            "module" => &module::NAMES,
            _ => &exp_board::NAMES,
        };
        let pins = space.pins.iter();
        pins.map(|(name, info)| (*name, info.id)).collect()
    }

    /// Why there is no pin of this name.
    #[pyfunction]
    fn unknown(name: &str) -> String {
        match board().pin(name) {
            Err(error) => error,
            // A name that the crate has besides, such as `LED`.
            Ok(pin) => format!(
                "no pin is named `{name}` in a script; it is `{}`",
                pin.name()
            ),
        }
    }

    #[pyfunction(name = "init")]
    fn set_up(
        name: &str,
        mode: u8,
        pull: Option<u8>,
        value: Option<bool>,
        alt: i16,
    ) -> PyResult<()> {
        with(name, |pin| {
            let mut init = Init::new(mode_of(mode)).pull(pull_of(pull));
            if let Some(value) = value {
                init = init.value(value);
            }
            if let Ok(signal) = u8::try_from(alt) {
                init = init.alt(signal);
            }
            pin.init(init).map_err(value_error)
        })
    }

    #[pyfunction]
    fn set_mode(name: &str, mode: u8) -> PyResult<()> {
        with(name, |pin| pin.set_mode(mode_of(mode)).map_err(value_error))
    }

    #[pyfunction]
    fn set_pull(name: &str, pull: Option<u8>) -> PyResult<()> {
        with(name, |pin| pin.set_pull(pull_of(pull)).map_err(value_error))
    }

    #[pyfunction]
    fn set_value(name: &str, high: bool) -> PyResult<()> {
        with(name, |pin| {
            pin.set_value(high);
            Ok(())
        })
    }

    #[pyfunction]
    fn toggle(name: &str) -> PyResult<()> {
        with(name, |pin| {
            pin.toggle();
            Ok(())
        })
    }

    #[pyfunction]
    fn value(name: &str) -> PyResult<u8> {
        with(name, |pin| Ok(u8::from(bool::from(pin.value()))))
    }

    #[pyfunction]
    fn mode(name: &str) -> PyResult<u8> {
        with(name, |pin| {
            Ok(match pin.mode() {
                Mode::Input => 1,
                Mode::Output => 2,
                Mode::OpenDrain => 7,
            })
        })
    }

    #[pyfunction]
    fn pull(name: &str) -> PyResult<Option<u8>> {
        with(name, |pin| {
            Ok(match pin.pull() {
                Pull::None => None,
                Pull::Up => Some(1),
                Pull::Down => Some(2),
            })
        })
    }

    #[pyfunction]
    fn is_held(name: &str) -> PyResult<bool> {
        with(name, |pin| Ok(pin.hold().unwrap_or(false)))
    }

    #[pyfunction]
    fn cannot_hold(name: &str) -> PyResult<Option<String>> {
        with(name, |pin| {
            Ok(pin.hold().err().map(|refused| refused.to_string()))
        })
    }

    #[pyfunction]
    fn set_hold(name: &str, held: bool) -> PyResult<()> {
        with(name, |pin| pin.set_hold(held).map_err(value_error))?;
        let mut all = lock(&board().held);
        match held {
            true => drop(all.insert(name.to_owned())),
            false => drop(all.remove(name)),
        }
        Ok(())
    }

    #[pyfunction]
    fn is_input_only(name: &str) -> PyResult<bool> {
        Ok(!info(name)?.pad.output)
    }

    #[pyfunction]
    fn cannot_wake(name: &str) -> PyResult<Option<String>> {
        if info(name)?.pad.rtc.is_some() {
            return Ok(None);
        }
        // It is refused before anything is changed.
        let refused = |pin: &mut Pin| arm(&mut [pin], Level::AllLow, false).err();
        with(name, |pin| {
            Ok(refused(pin).map(|refused| refused.to_string()))
        })
    }

    /// The bits are those of `irq`; none removes the callback.
    #[pyfunction]
    fn callback(name: &str, bits: u8) -> PyResult<()> {
        with(name, |pin| match irq(bits) {
            None => {
                WITH_CALLBACK.with_borrow_mut(|pins| pins.remove(name));
                pin.remove_callback();
                Ok(())
            }
            Some(irq) => {
                WITH_CALLBACK.with_borrow_mut(|pins| pins.insert(name.to_owned()));
                pin.callback(irq, handler).map_err(value_error)
            }
        })
    }

    /// Whether they were enabled.
    #[pyfunction]
    fn disable_irq() -> bool {
        DISABLED.with_borrow_mut(|disabled| {
            let was_enabled = disabled.is_none();
            disabled.get_or_insert_default();
            was_enabled
        })
    }

    #[pyfunction]
    fn enable_irq() -> PyResult<()> {
        let pending = DISABLED.take().unwrap_or_default();
        pending.into_iter().for_each(interrupt);
        go_on()
    }

    /// Whether nothing can deliver a trigger: a level with the other one, or with the edge that leads away from it.
    #[pyfunction]
    fn undeliverable(bits: u8) -> bool {
        let (edges, levels) = (bits & 0b11, bits >> 2);
        levels == 0b11 || levels == 0b01 && edges & 0b10 != 0 || levels == 0b10 && edges & 0b01 != 0
    }

    #[pyfunction]
    fn sleep(nanoseconds: u64) -> PyResult<()> {
        go_on()?;
        board().pass(Duration::from_nanos(nanoseconds));
        go_on()
    }

    #[pyfunction]
    fn since_start() -> u128 {
        let board = board();
        (board.chip.now() - lock(&board.start).at).as_nanos()
    }

    #[pyfunction]
    fn since_power_on() -> u128 {
        board().chip.now().as_nanos()
    }

    #[pyfunction]
    fn deepsleep(milliseconds: Option<u64>) -> PyResult<()> {
        go_on()?;
        board().set_end(End::DeepSleep(milliseconds.map(Duration::from_millis)));
        go_on()
    }

    #[pyfunction]
    fn reset() -> PyResult<()> {
        go_on()?;
        board().set_end(End::Reset);
        go_on()
    }

    #[pyfunction]
    fn reset_cause() -> u32 {
        lock(&board().start).cause
    }

    #[pyfunction]
    fn wake_reason() -> (u32, Vec<&'static str>) {
        let start = lock(&board().start);
        (start.wake, start.pins.clone())
    }

    #[pyfunction]
    fn remaining_sleep_time() -> u128 {
        lock(&board().start).remaining.as_millis()
    }

    #[pyfunction]
    fn pin_sleep_wakeup(pins: Vec<String>, any_high: bool, pull: bool) {
        *lock(&board().wakeup) = Some(Wakeup {
            pins,
            any_high,
            pull,
        });
    }
}
