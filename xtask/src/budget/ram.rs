//! Where the interrupt's handler is: in RAM, with all of this crate that it calls, so that it runs while the flash is written, and waits for no cache.

use anyhow::{Context as _, Result, bail};

use super::count;
use super::elf::Elf;

/// The handler's symbol, as the compiler makes it of `interrupt::install::handler`.
const HANDLER: &str = "9interrupt7install7handler";
/// Our crate, in a symbol.
const OURS: &str = "10esp32_pads";
/// The section of code that is in RAM.
const IN_RAM: &str = ".rwtext";

/// How many bytes the handler takes and what of ours it calls; an error if any of that is in flash. What `esp-hal` calls for its own pins is its matter.
pub fn handler(elf: &Elf, objdump: &str) -> Result<u64> {
    let ram = elf.section_range(IN_RAM);
    let ram = ram.with_context(|| format!("there is no `{IN_RAM}`"))?;
    let functions = elf.functions("");
    let mut handlers = functions.iter().filter(|it| it.name.contains(HANDLER));
    let (Some(handler), None) = (handlers.next(), handlers.next()) else {
        bail!("there is no one function with `{HANDLER}` in its name");
    };
    let reached = count::reached(handler, elf, objdump)?;
    let (mut bytes, mut elsewhere) = (0, Vec::new());
    let ours = reached.iter().filter(|it| it.function.name.contains(OURS));
    for body in ours {
        let function = &body.function;
        if !ram.contains(&function.range.start) {
            elsewhere.push(function.name.as_str());
        } else {
            let literals = body.instructions.iter().filter_map(|it| it.literal_at(elf));
            let literals: std::collections::BTreeSet<_> = literals.collect();
            bytes += function.range.end - function.range.start + 4 * literals.len() as u64;
        }
    }
    if !elsewhere.is_empty() {
        bail!("the interrupt's handler calls what is in flash: {elsewhere:?}");
    }
    Ok(bytes)
}
