//! Counting the instructions that a program executes, in the trace of an emulator.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use super::count;
use super::elf::{Elf, Function};

/// The emulator.
const QEMU: &str = "qemu-system-xtensa";
/// How long a program may run. They take less than a second.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs a program in QEMU's machine `sim`; the address of each instruction that it executes, in their order.
pub fn run(elf: &Elf) -> Result<Vec<u64>> {
    let log = elf.path().with_extension("trace");
    let mut command = Command::new(QEMU);
    command
        .args(["-M", "sim", "-m", "1600M", "-cpu", "dc233c", "-semihosting"])
        .args(["-display", "none", "-monitor", "none", "-serial", "stdio"])
        .args(one_at_a_time()?)
        .args(["-d", "exec,nochain", "-D"])
        .arg(&log)
        .arg("-kernel")
        .arg(elf.path())
        .stdin(Stdio::null());
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot run `{QEMU}`"))?;
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if start.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            bail!("{} does not come to an end", elf.path().display());
        }
        sleep(Duration::from_millis(20));
    };
    if !status.success() {
        bail!("{} fails in `{QEMU}`: {status}", elf.path().display());
    }
    let text =
        fs::read_to_string(&log).with_context(|| format!("`{QEMU}` has written no trace"))?;
    // Far larger than what it is about.
    fs::remove_file(&log)?;
    parse(&text)
}

/// What has QEMU log each instruction, and not blocks of them. Another option has taken the place of the first in its version 8.1.
fn one_at_a_time() -> Result<&'static [&'static str]> {
    let output = Command::new(QEMU)
        .arg("--version")
        .output()
        .with_context(|| format!("cannot run `{QEMU}`; it is part of QEMU for Xtensa"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let version = version(&text).with_context(|| format!("`{QEMU}` tells no version: {text}"))?;
    Ok(if version < (8, 1) {
        &["-singlestep"]
    } else {
        &["-accel", "tcg,one-insn-per-tb=on"]
    })
}

fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split("version ").nth(1)?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// The addresses in a log with lines such as `Trace 0: 0x7f9ef8000100 [00000000/fe000000/00018004/ff000201] main`.
fn parse(log: &str) -> Result<Vec<u64>> {
    let address = |line: &str| u64::from_str_radix(line.split('/').nth(1)?, 16).ok();
    let lines = log.lines().filter(|line| line.starts_with("Trace"));
    let addresses =
        lines.map(|line| address(line).with_context(|| format!("not understood: {line}")));
    addresses.collect()
}

/// What of an interrupt takes how many instructions, by way.
pub type Costs = BTreeMap<String, BTreeMap<String, u64>>;

/// How many instructions each operation executes, from its function's first to its last: functions called `executed_OPERATION`, which
/// `main` calls once each.
pub fn operations(trace: &[u64], elf: &Elf) -> Result<BTreeMap<String, u64>> {
    let vectors = elf
        .section_range(".emulator.vectors")
        .context("the program is not linked for the emulator")?;
    let trace = without_exceptions(trace, &vectors);
    let main = elf.functions("main");
    let main = main.iter().find(|function| function.name == "main");
    let main = main.context("there is no `main`")?;
    let mut costs = BTreeMap::new();
    for operation in elf.functions("executed_") {
        let executed = run_of(&trace, operation.range.start, &main.range);
        let executed = executed.with_context(|| format!("`{}` is not called", operation.name))?;
        let name = operation.name.trim_start_matches("executed_");
        costs.insert(name.to_owned(), executed);
    }
    Ok(costs)
}

/// How many instructions there are from one until its caller goes on.
fn run_of(trace: &[u64], start: u64, caller: &Range<u64>) -> Option<u64> {
    let rest = trace.iter().skip_while(|pc| **pc != start);
    let run = rest.take_while(|pc| !caller.contains(pc)).count();
    (run > 0).then_some(run as u64)
}

/// Takes the trace of an interrupt apart: calls of the function `enter`, each of which leads to the callbacks `served_WAY_1`,
/// `served_WAY_2` and `served_WAY_3`. Between the last two is a pin that does not ask.
pub fn interrupts(trace: &[u64], elf: &Elf, objdump: &str) -> Result<Costs> {
    let vectors = elf
        .section_range(".emulator.vectors")
        .context("the program is not linked for the emulator")?;
    let trace = without_exceptions(trace, &vectors);
    let functions = elf.functions("");
    let the = |name: &str| {
        let mut functions = functions.iter();
        functions
            .find(|function| function.name == name)
            .with_context(|| format!("there is no `{name}`"))
    };
    let enter = the("enter")?;
    let callbacks = elf.functions("served_");
    // A callback calls nothing and jumps nowhere, so it is in the trace as long as it is.
    let leaf = the("served_pins_1")?;
    let length = count::instructions(leaf, elf, objdump)?.len();
    let executed = trace.iter().filter(|pc| leaf.range.contains(pc)).count();
    if executed != length {
        bail!(
            "`{}` has {length} instructions, and the trace {executed}",
            leaf.name
        );
    }

    let mut costs = Costs::new();
    for call in trace.split(|pc| enter.range.contains(pc)) {
        let (met, between) = take_apart(call, &callbacks);
        let Some(way) = met.first().and_then(|name| name.strip_prefix("served_")) else {
            continue;
        };
        let way = way.trim_end_matches("_1");
        let expected = ["1", "2", "3"].map(|number| format!("served_{way}_{number}"));
        let (true, &[entry, pending, past_idle, end]) = (met == expected, between.as_slice())
        else {
            bail!("an interrupt that calls {met:?}, and not {expected:?}");
        };
        let idle = past_idle
            .checked_sub(pending)
            .context("a pin that does not ask cannot make it faster")?;
        for (part, cost) in [
            ("entry", entry),
            ("pending", pending),
            ("idle", idle),
            ("end", end),
        ] {
            let row = costs.entry(part.to_owned()).or_default();
            row.insert(way.to_owned(), cost);
        }
    }
    Ok(costs)
}

/// Leaves out the handlers of exceptions, which move the registers of functions far up the stack, and the instructions that went to one:
/// they come again behind it.
fn without_exceptions(trace: &[u64], vectors: &Range<u64>) -> Vec<u64> {
    let next = trace.iter().skip(1).map(Some).chain([None]);
    trace
        .iter()
        .zip(next)
        .filter(|(pc, next)| !vectors.contains(pc) && !next.is_some_and(|pc| vectors.contains(pc)))
        .map(|(&pc, _)| pc)
        .collect()
}

/// The callbacks that a call meets, and how many instructions are before, between and after them.
fn take_apart<'f>(call: &[u64], callbacks: &'f [Function]) -> (Vec<&'f str>, Vec<u64>) {
    let (mut met, mut between, mut count) = (Vec::new(), Vec::new(), 0);
    let mut inside: Option<&Function> = None;
    for pc in call {
        if inside.is_some_and(|callback| callback.range.contains(pc)) {
            continue;
        }
        inside = callbacks
            .iter()
            .find(|callback| callback.range.contains(pc));
        match inside {
            Some(callback) => {
                met.push(callback.name.as_str());
                between.push(std::mem::take(&mut count));
            }
            None => count += 1,
        }
    }
    between.push(count);
    (met, between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_and_the_version_are_understood() {
        let log = "Trace 0: 0x7f9ef8000100 [00000000/fe000000/00018004/ff000201] \n\
                   Trace 0: 0x7f9ef800c2c0 [00000000/400d2d5b/00158010/ff000201] simcall\n";
        assert_eq!(parse(log).unwrap(), [0xfe00_0000, 0x400d_2d5b]);
        assert!(parse("Trace 0: nothing").is_err());
        let debian = "QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18)\nCopyright (c)";
        assert_eq!(version(debian), Some((7, 2)));
        assert_eq!(version("QEMU emulator version 10.1.0"), Some((10, 1)));
    }

    #[test]
    fn exceptions_do_not_count() {
        // The instruction at 3 goes to a handler of two instructions, and is executed after it.
        let trace = [1, 2, 3, 100, 103, 3, 4];
        assert_eq!(without_exceptions(&trace, &(100..200)), [1, 2, 3, 4]);
    }

    #[test]
    fn an_operation_ends_where_its_caller_goes_on() {
        // The caller is at 1 to 9, the operation at 10 and calls what is at 30.
        let trace = [1, 2, 10, 11, 30, 31, 12, 3, 10, 4];
        assert_eq!(run_of(&trace, 10, &(1..10)), Some(5));
        assert_eq!(run_of(&trace, 20, &(1..10)), None);
    }

    #[test]
    fn a_call_is_taken_apart_at_its_callbacks() {
        let callback = |name: &str, range| Function {
            name: name.to_owned(),
            range,
        };
        let callbacks = [callback("first", 10..20), callback("second", 20..30)];
        let (met, between) = take_apart(&[1, 2, 10, 13, 3, 20, 1, 2, 3], &callbacks);
        assert_eq!((met, between), (vec!["first", "second"], vec![2, 1, 3]));
    }
}
