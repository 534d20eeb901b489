//! What an ELF file says about itself.

use std::collections::HashSet;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use object::{Object as _, ObjectSection as _, ObjectSymbol as _};

/// The parts of an ELF file that are measured.
#[derive(Debug)]
pub struct Elf {
    path: PathBuf,
    symbols: Vec<Function>,
    sections: Vec<Section>,
}

#[derive(Debug)]
struct Section {
    name: String,
    address: u64,
    size: u64,
    /// Nothing for a section that the file does not carry, such as `.bss`.
    data: Vec<u8>,
}

/// A symbol and the addresses that belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// The name.
    pub name: String,
    /// The addresses.
    pub range: Range<u64>,
}

impl Elf {
    /// Reads a file.
    pub fn read(path: &Path) -> Result<Self> {
        let about = || format!("cannot read {}", path.display());
        let data = fs::read(path).with_context(about)?;
        let file = object::File::parse(data.as_slice()).with_context(about)?;
        let mut symbols = Vec::new();
        for symbol in file.symbols() {
            let name = symbol.name().with_context(about)?.to_owned();
            let range = symbol.address()..symbol.address() + symbol.size();
            symbols.push(Function { name, range });
        }
        let mut sections = Vec::new();
        for section in file.sections().filter(|section| section.address() != 0) {
            sections.push(Section {
                name: section.name().with_context(about)?.to_owned(),
                address: section.address(),
                size: section.size(),
                data: section.data().with_context(about)?.to_vec(),
            });
        }
        Ok(Self {
            path: path.to_owned(),
            symbols,
            sections,
        })
    }

    /// The file's path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The functions whose names start so, in the order of their names.
    pub fn functions(&self, prefix: &str) -> Vec<Function> {
        let found = self.symbols.iter();
        let found = found.filter(|symbol| symbol.name.starts_with(prefix));
        let mut found: Vec<_> = found.cloned().collect();
        found.sort_by(|a, b| a.name.cmp(&b.name));
        found
    }

    /// The size of a section; an absent one has none.
    pub fn section(&self, name: &str) -> u64 {
        let section = self.sections.iter().find(|section| section.name == name);
        section.map_or(0, |section| section.size)
    }

    /// The addresses of a section.
    pub fn section_range(&self, name: &str) -> Option<Range<u64>> {
        let section = self.sections.iter().find(|section| section.name == name)?;
        Some(section.address..section.address + section.size)
    }

    /// The function that begins at an address.
    pub fn function_at(&self, address: u64) -> Option<&Function> {
        let mut symbols = self.symbols.iter();
        symbols.find(|symbol| symbol.range.start == address && !symbol.range.is_empty())
    }

    /// The word at an address.
    pub fn word(&self, address: u64) -> Option<u64> {
        self.sections.iter().find_map(|section| {
            let at = usize::try_from(address.checked_sub(section.address)?).ok()?;
            let bytes = section.data.get(at..at + 4)?;
            Some(u32::from_le_bytes(bytes.try_into().ok()?).into())
        })
    }

    /// All aligned words of code and data, each with its address.
    pub fn words(&self) -> impl Iterator<Item = (u64, u64)> {
        self.sections.iter().flat_map(|section| {
            let end = section.address + section.data.len() as u64;
            let words = (section.address.next_multiple_of(4)..end).step_by(4);
            words.filter_map(|address| Some((address, self.word(address)?)))
        })
    }

    /// The symbols of panics, allocation and floats that another firmware does without.
    pub fn heavy_symbols_beyond(&self, other: &Self) -> Vec<&str> {
        let known: HashSet<_> = other.symbols.iter().map(|symbol| &symbol.name).collect();
        self.symbols
            .iter()
            .filter(|symbol| !known.contains(&symbol.name))
            .map(|symbol| symbol.name.as_str())
            .filter(|name| is_heavy(name))
            .collect()
    }
}

/// Whether a symbol is of panics, allocation or floats.
pub fn is_heavy(symbol: &str) -> bool {
    // The routines for floats are called `__adddf3`, `__fixsfsi`, `__floatsisf` and the like.
    let float = symbol.starts_with("__") && (symbol.contains("sf") || symbol.contains("df"));
    float
        || ["panic", "3fmt", "__rust_alloc", "__rdl_alloc"]
            .iter()
            .any(|part| symbol.contains(part))
}

#[cfg(test)]
mod tests {
    use super::is_heavy;

    #[test]
    fn panics_allocation_and_floats_are_known_by_their_symbols() {
        for symbol in [
            "_ZN4core9panicking5panic17h0123456789abcdefE",
            "_RNvNtCs1_4core9panicking9panic_fmt",
            "_ZN4core3fmt5write17h0123456789abcdefE",
            "__rust_alloc",
            "__adddf3",
            "__fixsfsi",
        ] {
            assert!(is_heavy(symbol), "{symbol}");
        }
        for symbol in ["main", "probe_typed_set_high", "__INTERRUPTS", "__pre_init"] {
            assert!(!is_heavy(symbol), "{symbol}");
        }
    }
}
