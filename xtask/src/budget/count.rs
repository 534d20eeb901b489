//! Counting the instructions of a function, with the toolchain's disassembler.

use std::ops::Range;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::elf::{Elf, Function};

/// An instruction as the disassembler prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instruction {
    address: u64,
    text: String,
}

impl Instruction {
    /// Whether it calls another function.
    pub fn is_call(&self) -> bool {
        self.text.starts_with("call")
    }

    /// The address that is called, if it is known before the program runs. `before` are the instructions up to this one: the
    /// called address is in a register, if the linker was afraid of distances.
    fn callee(&self, before: &[Self], elf: &Elf) -> Option<u64> {
        if !self.text.starts_with("callx") {
            return self.target();
        }
        let register = self.text.split(' ').nth(1)?;
        let mut loads = before.iter().rev();
        let load = loads
            .find(|load| load.is("l32r") && load.text.split([' ', ',']).nth(1) == Some(register))?;
        elf.word(load.target()?)
    }

    /// The address that a jump or a load of a literal names: its last operand, in hexadecimal.
    fn target(&self) -> Option<u64> {
        // GNU's disassembler says the symbol behind it: `j 400d35f9 <main+0x1d>`.
        let operands = self.text.split('<').next()?;
        let last = operands.split([' ', ',']).rfind(|word| !word.is_empty())?;
        u64::from_str_radix(last.trim_start_matches("0x"), 16).ok()
    }

    fn is(&self, mnemonic: &str) -> bool {
        self.text.split(' ').next() == Some(mnemonic)
    }
}

/// The instructions of a function and of all that it calls, each once: as many as there are, not as many as a run executes.
pub fn instructions(function: &Function, elf: &Elf, objdump: &str) -> Result<Vec<Instruction>> {
    let mut functions = vec![function.clone()];
    let mut found = Vec::new();
    let mut next = 0;
    while let Some(function) = functions.get(next) {
        next += 1;
        let own = walk(function.range.clone(), |range| {
            disassemble(range, elf.path(), objdump)
        })?;
        if own.is_empty() {
            bail!("`{objdump}` has found none in `{}`", function.name);
        }
        for (i, call) in own.iter().enumerate().filter(|(_, call)| call.is_call()) {
            let before = own.get(..i).unwrap_or_default();
            // A call through a pointer could go anywhere.
            let callee = call
                .callee(before, elf)
                .and_then(|address| elf.function_at(address));
            functions.extend(callee.filter(|callee| !functions.contains(callee)).cloned());
        }
        found.extend(own);
    }
    Ok(found)
}

/// Walks through a function's code, past the literals in it: some linkers put one in front of the instruction that loads it,
/// with a jump over it. Nothing says where a disassembler is back in step, so it begins anew behind them.
fn walk(
    range: Range<u64>,
    disassemble: impl Fn(Range<u64>) -> Result<Vec<Instruction>>,
) -> Result<Vec<Instruction>> {
    let mut walked = Vec::new();
    let mut rest = disassemble(range.clone())?;
    'anew: loop {
        for (i, jump) in rest.iter().enumerate() {
            let over = match jump.target() {
                Some(target) if jump.is("j") => jump.address + 3..target,
                _ => continue,
            };
            // A literal and what aligns it.
            if !range.contains(&over.end) || over.is_empty() || over.end - over.start > 7 {
                continue;
            }
            let behind = disassemble(over.end..range.end)?;
            let loads = behind.first().filter(|load| load.is("l32r"));
            if loads
                .and_then(Instruction::target)
                .is_some_and(|at| over.contains(&at))
            {
                walked.extend(rest.into_iter().take(i + 1));
                rest = behind;
                continue 'anew;
            }
        }
        walked.extend(rest);
        return Ok(walked);
    }
}

fn disassemble(range: Range<u64>, elf: &Path, objdump: &str) -> Result<Vec<Instruction>> {
    let mut words = objdump.split_whitespace();
    let program = words.next().context("the disassembler's name is empty")?;
    let output = Command::new(program)
        .args(words)
        .args(["-d", "--no-show-raw-insn"])
        .arg(format!("--start-address={:#x}", range.start))
        .arg(format!("--stop-address={:#x}", range.end))
        .arg(elf)
        .output()
        .with_context(|| format!("cannot run `{program}`"))?;
    if !output.status.success() {
        bail!(
            "`{program}`: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(parse(&String::from_utf8_lossy(&output.stdout)))
}

/// The instructions in a disassembler's text: lines of an address, a colon and what it is.
fn parse(text: &str) -> Vec<Instruction> {
    text.lines()
        .filter_map(|line| {
            let (address, text) = line.trim_start().split_once(':')?;
            let address = u64::from_str_radix(address, 16).ok()?;
            let words: Vec<_> = text.split_whitespace().collect();
            let text = words.join(" ");
            (!text.is_empty()).then_some(Instruction { address, text })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LLVM: &str = "
probe:\tfile format elf32-xtensa

Disassembly of section .text:

400d34d0 <probe_typed_set_high>:
400d34d0:      \tentry\ta1, 32
400d34d3:      \tl32r\ta8, 0x400d0624
400d34d6:      \tmemw
400d34d9:      \ts32i\ta9, a8, 0
400d34dc:      \tretw.n
";

    #[test]
    fn the_output_of_both_disassemblers_is_understood() {
        let gnu = LLVM.replace("0x400d0624", "400d0624 <_literals+0x4>");
        for text in [LLVM, &gnu] {
            let found = parse(text);
            assert_eq!(found.len(), 5);
            assert_eq!(found[1].target(), Some(0x400d_0624));
            assert_eq!(found[4].text, "retw.n");
        }
    }

    #[test]
    fn literals_between_instructions_are_not_counted() {
        let code = "
1000: entry a1, 32
1003: j 0x100c
1006: ill
1008: beqz a0, 0x100e
100b: ill
100c: l32r a8, 0x1008
100f: callx8 a8
1012: retw.n
";
        // In step from 0x1000, out of it behind the literal.
        let found = walk(0x1000..0x1014, |range| {
            let lines = parse(code).into_iter();
            Ok(lines.filter(|line| range.contains(&line.address)).collect())
        });
        let texts: Vec<_> = found.unwrap().into_iter().map(|found| found.text).collect();
        let expected = [
            "entry a1, 32",
            "j 0x100c",
            "l32r a8, 0x1008",
            "callx8 a8",
            "retw.n",
        ];
        assert_eq!(texts, expected);
    }

    #[test]
    fn a_jump_over_code_is_no_literal() {
        let code = "1000: j 0x1006\n1003: addi a2, a2, 1\n1006: l32r a8, 0x0f00\n1009: retw.n\n";
        let found = walk(0x1000..0x100b, |range| {
            let lines = parse(code).into_iter();
            Ok(lines.filter(|line| range.contains(&line.address)).collect())
        });
        assert_eq!(found.unwrap().len(), 4);
    }
}
