//! Counting the instructions of a function, with the toolchain's disassembler.

use std::ops::Range;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::elf::{self, Elf, Function};

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
        let mut before = before.iter().rev();
        let last = before.find(|instruction| instruction.sets(register))?;
        // Anything else is a pointer, which could go anywhere.
        let load = last.is("l32r").then_some(last)?;
        elf.word(load.target()?)
    }

    /// Whether it writes to a register: its first operand, unless it stores or branches by it.
    fn sets(&self, register: &str) -> bool {
        let stores_or_branches = self.mnemonic().starts_with(['s', 'b']);
        let shifts = ["sub", "sll", "srl", "sra", "src", "sext"];
        let computes = shifts
            .iter()
            .any(|shift| self.mnemonic().starts_with(shift));
        (computes || !stores_or_branches) && self.text.split([' ', ',']).nth(1) == Some(register)
    }

    /// The address that a jump or a load of a literal names: its last operand, in hexadecimal.
    fn target(&self) -> Option<u64> {
        // GNU's disassembler says the symbol behind it: `j 400d35f9 <main+0x1d>`.
        let operands = self.text.split('<').next()?;
        let last = operands.split([' ', ',']).rfind(|word| !word.is_empty())?;
        u64::from_str_radix(last.trim_start_matches("0x"), 16).ok()
    }

    /// The constant that it loads from among the code, if that is what it does.
    pub fn literal(&self, elf: &Elf) -> Option<u64> {
        self.is("l32r").then(|| elf.word(self.target()?))?
    }

    /// Where that constant is.
    pub fn literal_at(&self, elf: &Elf) -> Option<u64> {
        self.literal(elf).and_then(|_| self.target())
    }

    fn is(&self, mnemonic: &str) -> bool {
        self.mnemonic() == mnemonic
    }

    /// Whether it is one of the core's instructions for floats.
    fn is_float(&self) -> bool {
        // `add.s`, `float.s`, `trunc.s`; moves between the registers; loads and stores.
        let mnemonic = self.mnemonic();
        mnemonic.ends_with(".s")
            || ["rfr", "wfr"].contains(&mnemonic)
            || ["lsi", "ssi", "lsx", "ssx"]
                .iter()
                .any(|load| mnemonic.starts_with(load))
    }

    fn mnemonic(&self) -> &str {
        self.text.split(' ').next().unwrap_or_default()
    }
}

/// A function, and the instructions of its own.
#[derive(Debug)]
pub struct Body {
    /// Where it is.
    pub function: Function,
    /// What it consists of.
    pub instructions: Vec<Instruction>,
}

impl Body {
    /// What of panics, allocation and floats it is or has.
    pub fn is_heavy(&self) -> bool {
        elf::is_heavy(&self.function.name) || self.instructions.iter().any(Instruction::is_float)
    }
}

/// The instructions of a function and of all that it calls, each once: as many as there are, not as many as a run executes.
pub fn instructions(function: &Function, elf: &Elf, objdump: &str) -> Result<Vec<Instruction>> {
    let bodies = reached(function, elf, objdump)?;
    Ok(bodies
        .into_iter()
        .flat_map(|body| body.instructions)
        .collect())
}

/// A function and all that it calls, each once.
pub fn reached(function: &Function, elf: &Elf, objdump: &str) -> Result<Vec<Body>> {
    let mut functions = vec![function.clone()];
    let mut found = Vec::new();
    let mut next = 0;
    while let Some(function) = functions.get(next).cloned() {
        next += 1;
        let own = walk(function.range.clone(), |range| {
            disassemble(range, elf.path(), objdump)
        })?;
        // The chip's ROM has some, such as `memcpy` and the routines for floats, and the file nothing of them.
        if own.is_empty() && elf.word(function.range.start).is_some() {
            bail!("`{objdump}` has found none in `{}`", function.name);
        }
        for (i, call) in own.iter().enumerate().filter(|(_, call)| call.is_call()) {
            let before = own.get(..i).unwrap_or_default();
            let callee = call
                .callee(before, elf)
                .and_then(|address| elf.function_at(address));
            functions.extend(callee.filter(|callee| !functions.contains(callee)).cloned());
        }
        found.push(Body {
            function,
            instructions: own,
        });
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
    fn instructions_for_floats_are_known() {
        let float = |text: &str| {
            let text = text.to_owned();
            Instruction { address: 0, text }.is_float()
        };
        for text in [
            "add.s f0, f1, f2",
            "lsi f0, a2, 0",
            "wfr f0, a2",
            "float.s f0, a2, 0",
        ] {
            assert!(float(text), "{text}");
        }
        for text in [
            "add.n a2, a3, a4",
            "ssl a2",
            "ssai 3",
            "l32i.n a2, a3, 0",
            "s32i a2, a3, 0",
        ] {
            assert!(!float(text), "{text}");
        }
    }

    #[test]
    fn a_register_is_set_by_its_last_writer() {
        let sets = |text: &str| {
            let text = text.to_owned();
            Instruction { address: 0, text }.sets("a8")
        };
        for text in [
            "l32r a8, 0x1000",
            "l32i a8, a8, 12",
            "sub a8, a2, a3",
            "srli a8, a2, 1",
        ] {
            assert!(sets(text), "{text}");
        }
        for text in [
            "s32i a8, a2, 0",
            "beqz a8, 0x1000",
            "l32i a9, a8, 12",
            "memw",
        ] {
            assert!(!sets(text), "{text}");
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
