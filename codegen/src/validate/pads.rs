//! The chip's pads, against what the PAC and the TRM say.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::names::{Case, PIN_TYPE, Scope};
use super::notes::Notes;
use super::references::no_such_pad;
use super::text;
use crate::chip::{self, Analog, Chip, gpio_name};
use crate::diagnostic::{Diagnostic, Rule, shortened};
use crate::input::pinmap::{self, Flag};
use crate::input::read::Path;
use crate::model::{Drive, Pad, Rtc};

pub(super) fn validate(pads: &[pinmap::Pad], chip: &Chip, notes: &mut Notes<'_>) -> Vec<Arc<Pad>> {
    let section = Path::section("pads");
    let mut seen = HashMap::new();
    let mut names = HashMap::new();
    let mut valid = Vec::new();
    for (i, pad) in pads.iter().enumerate() {
        let path = section.index(i);
        text::one_line(&pad.name, &path.key("name"), notes);
        unique(
            Rule::DuplicateName,
            &pad.name,
            &path.key("name"),
            &mut names,
            notes,
        );
        let name = gpio_name(pad.gpio);
        if !unique(
            Rule::DuplicatePad,
            &name,
            &path.key("gpio"),
            &mut seen,
            notes,
        ) {
            // Whose facts these are is not known.
            continue;
        }
        let Some(fact) = chip.pad(pad.gpio) else {
            no_such_pad(&gpio_name(pad.gpio), &path.key("gpio"), notes);
            continue;
        };
        valid.push(Arc::new(validate_one(pad, fact, &path, notes)));
    }
    for pad in chip.pads() {
        let name = gpio_name(pad.gpio);
        if !seen.contains_key(&name) && notes.names(&section, &["gpio"]) {
            let message = format!("the pad {name} is missing");
            let span = notes.key(&section);
            let label = "expected a row for every pad of the chip";
            notes.add(Diagnostic::new(Rule::MissingPad, message, span, label));
        }
    }
    valid.sort_by_key(|pad| pad.gpio);
    valid
}

fn unique(
    rule: Rule,
    name: &str,
    path: &Path,
    seen: &mut HashMap<String, Range<usize>>,
    notes: &mut Notes<'_>,
) -> bool {
    let span = notes.value(path);
    match seen.get(name) {
        Some(first) => {
            let message = format!("two pads are {name}");
            let first = first.clone();
            notes.add(Diagnostic::new(rule, message, span, "the second").and(first, "the first"));
            false
        }
        None => {
            seen.insert(name.to_owned(), span);
            true
        }
    }
}

fn validate_one(pad: &pinmap::Pad, fact: &chip::Pad, path: &Path, notes: &mut Notes<'_>) -> Pad {
    let name = gpio_name(pad.gpio);
    if pad.io_mux != fact.io_mux {
        let message = format!(
            "wrong IO_MUX offset for {name}: {:#04x} here, {:#04x} in the `esp32` PAC",
            pad.io_mux, fact.io_mux
        );
        let label = format!("expected {:#04x}", fact.io_mux);
        notes.at(Rule::IoMuxOffset, &path.key("io-mux"), message, label);
    }
    let mut flag = |rule, flag: Flag, word: &str, is: bool| {
        let claimed = pad.flags.iter().position(|claimed| *claimed == flag);
        match (claimed, is) {
            (Some(i), false) => {
                let message = format!("{name} is not `{word}`");
                notes.at(
                    rule,
                    &path.key("flags").index(i),
                    message,
                    "wrong for this pad of the chip",
                );
            }
            (None, true) => {
                let message = format!("{name} is `{word}`, but its row does not say so");
                let label = format!("expected `{word}` in `is`");
                notes.at(rule, &flags_of(pad, path), message, label);
            }
            _ => {}
        }
    };
    flag(
        Rule::InputOnly,
        Flag::InputOnly,
        "input-only",
        fact.input_only,
    );
    flag(
        Rule::Strapping,
        Flag::Strapping,
        "strapping",
        fact.strapping,
    );
    flag(Rule::Flash, Flag::Flash, "flash", fact.flash);
    flag(Rule::PicoV3, Flag::PicoV3, "pico-v3", fact.pico_v3);
    Pad {
        gpio: pad.gpio,
        name: pad.name.clone(),
        io_mux: fact.io_mux,
        input_only: fact.input_only,
        strapping: fact.strapping,
        flash: fact.flash,
        pico_v3: fact.pico_v3,
        rtc: rtc(pad, fact, path, notes),
        analog: analog(pad, path, notes),
        functions: functions(pad, path, notes),
    }
}

/// Where a missing flag would stand.
fn flags_of(pad: &pinmap::Pad, path: &Path) -> Path {
    if pad.flags.is_empty() {
        path.key("gpio")
    } else {
        path.key("flags")
    }
}

fn rtc(pad: &pinmap::Pad, fact: &chip::Pad, path: &Path, notes: &mut Notes<'_>) -> Option<Rtc> {
    let name = gpio_name(pad.gpio);
    let path = path.key("rtc");
    match (&pad.rtc, &fact.rtc) {
        (Some(claim), Some(fact)) => rtc_bits(&name, claim, fact, &path, notes),
        (Some(_), None) => {
            let message = format!("{name} is not in the RTC domain");
            let label = "the chip has no RTC pad for it";
            notes.add(Diagnostic::new(
                Rule::RtcDomain,
                message,
                notes.key(&path),
                label,
            ));
        }
        (None, Some(fact)) => {
            let message = format!("{name} is in the RTC domain, but its row does not say so");
            let label = format!(
                "expected `rtc: {{ gpio: {}, register: {}, ... }}`",
                fact.gpio, fact.register
            );
            notes.at(Rule::RtcDomain, &path, message, label);
        }
        (None, None) => {}
    }
    fact.rtc.as_ref().map(|fact| Rtc {
        gpio: fact.gpio,
        register: fact.register.to_owned(),
        offset: fact.offset,
        hold: fact.hold,
        hold_force: fact.hold_force,
        mux_sel: fact.mux_sel,
        fun_sel: fact.fun_sel,
        fun_ie: fact.fun_ie,
        drive: fact
            .drive
            .map(|chip::Drive { rue, rde, drv, .. }| Drive { rue, rde, drv }),
    })
}

fn rtc_bits(name: &str, claim: &pinmap::Rtc, fact: &chip::Rtc, path: &Path, notes: &mut Notes<'_>) {
    if claim.gpio != fact.gpio {
        let message = format!(
            "wrong RTC_GPIO number for {name}: {} here, {} on the chip",
            claim.gpio, fact.gpio
        );
        let label = format!("expected {}", fact.gpio);
        notes.at(Rule::RtcGpio, &path.key("gpio"), message, label);
    }
    if claim.register != fact.register {
        let message = format!(
            "wrong RTC_IO register for {name}: `{}` here, `{}` on the chip",
            shortened(&claim.register),
            fact.register
        );
        let label = format!("expected `{}`", fact.register);
        notes.at(Rule::RtcRegister, &path.key("register"), message, label);
    }
    match (claim.fields.as_deref(), fact.fields) {
        (claim, fact) if claim == fact => {}
        (_, Some(fields)) => {
            let message =
                format!("{name} shares its register: its fields there have the prefix `{fields}`");
            let label = format!("expected `{fields}`");
            notes.at(Rule::RtcFields, &path.key("fields"), message, label);
        }
        (_, None) => {
            let message = format!("{name} has its register in RTC_IO to itself");
            let label = "expected no `fields`";
            notes.at(Rule::RtcFields, &path.key("fields"), message, label);
        }
    }
    if claim.hold != fact.hold {
        let message = format!(
            "wrong hold bit for {name} in `{}`: {} here, {} in the `esp32` PAC",
            fact.register, claim.hold, fact.hold
        );
        let label = format!("expected {}", fact.hold);
        notes.at(Rule::RtcHold, &path.key("hold"), message, label);
    }
    if claim.hold_force != fact.hold_force {
        let message = format!(
            "wrong hold bit for {name} in `HOLD_FORCE`: {} here, {} in the `esp32` PAC",
            claim.hold_force, fact.hold_force
        );
        let label = format!("expected {}", fact.hold_force);
        notes.at(Rule::RtcHoldForce, &path.key("hold-force"), message, label);
    }
}

fn analog(pad: &pinmap::Pad, path: &Path, notes: &mut Notes<'_>) -> Vec<Analog> {
    let path = path.key("analog");
    let own: Vec<_> = Analog::all()
        .filter(|(_, gpio)| *gpio == pad.gpio)
        .map(|(channel, _)| channel)
        .collect();
    for (i, channel) in pad.analog.iter().enumerate() {
        let path = path.index(i);
        match Analog::all().find(|(known, _)| known.name() == *channel) {
            Some((_, gpio)) if gpio == pad.gpio => {}
            Some((_, gpio)) => {
                let message = format!("{channel} is not a channel of {}", gpio_name(pad.gpio));
                let label = format!("this is {}", gpio_name(gpio));
                notes.at(Rule::AnalogChannel, &path, message, label);
            }
            None => {
                let known: Vec<_> = Analog::all().map(|(known, _)| known.name()).collect();
                let message = format!("the chip has no analog channel `{channel}`");
                let label = "expected `ADC1_CH0`, `ADC2_CH0`, `DAC1`, `TOUCH0` or the like";
                let diagnostic =
                    Diagnostic::new(Rule::AnalogChannel, message, notes.value(&path), label);
                notes.add_nearest(diagnostic, channel, known.iter().map(String::as_str));
            }
        }
    }
    for channel in own.iter().map(|channel| channel.name()) {
        if !pad.analog.contains(&channel) {
            let message = format!(
                "{} is also {channel}, but its row does not say so",
                gpio_name(pad.gpio)
            );
            let label = format!("expected `{channel}` in `analog`");
            notes.at(Rule::AnalogChannel, &path, message, label);
        }
    }
    own
}

fn functions(pad: &pinmap::Pad, path: &Path, notes: &mut Notes<'_>) -> [Option<String>; 6] {
    let path = path.key("functions");
    let name = gpio_name(pad.gpio);
    let functions = <[Option<String>; 6]>::try_from(pad.functions.clone());
    if functions.is_err() {
        let message = format!("{name} has {} IO_MUX functions", pad.functions.len());
        notes.at(
            Rule::FunctionCount,
            &path,
            message,
            "expected 6, `~` for those that do nothing",
        );
    } else if pad.functions.get(2) != Some(&Some(name.clone())) {
        let message = format!("IO_MUX function 2 of {name} is not GPIO");
        let label = format!("expected `{name}`: function 2 is GPIO on every pad");
        notes.at(Rule::GpioFunction, &path.index(2), message, label);
    }
    for (i, function) in pad.functions.iter().enumerate() {
        let Some(function) = function else { continue };
        let span = notes.value(&path.index(i));
        // The same function may be in several slots: that is one constant.
        Scope::new(format!("the type of {name}"), &PIN_TYPE).declare(
            function,
            span,
            Case::Upper,
            notes,
        );
    }
    functions.unwrap_or_default()
}
