//! Which bus the drivers use: no function of theirs may refer to a register of the pads through the DPORT bus.
//!
//! Errata CPU-3.3 and CPU-3.10 are about accesses through DPORT, where the PAC has the registers; the same ones are on AHB. A literal in a
//! function's code or a word of a firmware's data that is such an address is one access away from them.

use std::ops::Range;

use anyhow::{Result, bail};

use super::count;
use super::elf::{Elf, Function};

/// GPIO, RTC_CNTL, RTC_IO and IO_MUX on the DPORT bus (TRM, "System and Memory").
const REGISTERS: [Range<u64>; 3] = [
    0x3FF4_4000..0x3FF4_5000,
    0x3FF4_8000..0x3FF4_8800,
    0x3FF4_9000..0x3FF4_A000,
];

/// Whether a word is the address of a register of the pads, through DPORT.
pub fn is_dport(word: u64) -> bool {
    REGISTERS.iter().any(|registers| registers.contains(&word))
}

/// Refuses functions that load such an address, in their own code or in what they call.
pub fn refuse_in(functions: &[Function], elf: &Elf, objdump: &str) -> Result<()> {
    let mut found = Vec::new();
    for function in functions {
        for body in count::reached(function, elf, objdump)? {
            let literals = body.instructions.iter().filter_map(|it| it.literal(elf));
            for literal in literals.filter(|&literal| is_dport(literal)) {
                let (name, within) = (&function.name, &body.function.name);
                found.push(format!("{literal:#010x} in `{name}`, by way of `{within}`"));
            }
        }
    }
    report(&found)
}

/// Refuses a firmware in which any word is such an address. For one that is ours alone.
pub fn refuse_anywhere(elf: &Elf) -> Result<()> {
    let words = elf.words().filter(|&(_, word)| is_dport(word));
    let found: Vec<_> = words
        .map(|(address, word)| {
            let path = elf.path().display();
            format!("{word:#010x} at {address:#010x} of {path}")
        })
        .collect();
    report(&found)
}

fn report(found: &[String]) -> Result<()> {
    if !found.is_empty() {
        bail!(
            "the drivers use AHB alone, and these are addresses of the DPORT bus: {}",
            found.join("; ")
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_dport;

    #[test]
    fn the_registers_of_the_pads_are_known_by_their_bus() {
        for register in [0x3FF4_4004, 0x3FF4_80C8, 0x3FF4_84A8, 0x3FF4_9034] {
            assert!(is_dport(register), "{register:#x}");
            let on_ahb = register - 0x3FF4_0000 + 0x6000_0000;
            assert!(!is_dport(on_ahb), "{on_ahb:#x}");
        }
        // SENS, UART0 and the interrupt matrix are others'.
        for other in [0x3FF4_8800, 0x3FF4_0000, 0x3FF0_0104, 0x3FF4_A000] {
            assert!(!is_dport(other), "{other:#x}");
        }
    }
}
