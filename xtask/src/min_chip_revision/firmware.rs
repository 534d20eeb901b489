//! The lowest revision of the chip that a firmware demands.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use object::{Object as _, ObjectSection as _, ObjectSymbol as _};

/// The symbol by which `esp-hal` says in the ELF file what its `init` demands, as text.
const SYMBOL: &str = "build_info.MIN_CHIP_REVISION";
/// The first byte of a flashable image (esptool, "Firmware Image Format").
const IMAGE: u8 = 0xE9;
/// Where in its header the lowest revision is, in two bytes: 100 times the major one and the minor one.
const REVISION_AT: usize = 15;

/// What a file demands: of an ELF file, what `esp-hal` checks in `init`; of an image, what the bootloader checks in its header.
pub fn demands(path: &Path) -> Result<u16> {
    let about = || format!("cannot read {}", path.display());
    let data = fs::read(path).with_context(about)?;
    let demanded = match data.first() {
        Some(&IMAGE) => of_image(&data),
        _ => of_elf(&data),
    };
    demanded.with_context(about)
}

/// A revision as the tools print it.
pub fn shown(revision: u16) -> String {
    format!("v{}.{}", revision / 100, revision % 100)
}

fn of_image(data: &[u8]) -> Result<u16> {
    let Some(&[low, high]) = data.get(REVISION_AT..REVISION_AT + 2) else {
        bail!("it ends within its header");
    };
    Ok(u16::from_le_bytes([low, high]))
}

fn of_elf(data: &[u8]) -> Result<u16> {
    let file = object::File::parse(data).context("it is no ELF file and no flashable image")?;
    let symbol = file.symbols().find(|it| it.name() == Ok(SYMBOL));
    let symbol = symbol.with_context(|| {
        format!("it has no symbol `{SYMBOL}`: it is without `esp-hal`, or stripped")
    })?;
    let section = symbol.section_index().context("its symbol is nowhere")?;
    let section = file.section_by_index(section)?;
    let text = section.data_range(symbol.address(), symbol.size())?;
    let text = text.context("its symbol is outside of its section")?;
    let text = str::from_utf8(text).context("its revision is no text")?;
    text.parse()
        .with_context(|| format!("its revision is no number: `{text}`"))
}

#[cfg(test)]
mod tests {
    use object::write::{Object, Symbol, SymbolSection};
    use object::{
        Architecture, BinaryFormat, Endianness, SectionKind, SymbolFlags, SymbolKind, SymbolScope,
    };

    use super::*;

    /// An object file with a text behind a symbol in a section of the kind that `esp-hal` has it in.
    fn elf(name: &str, text: &[u8]) -> Vec<u8> {
        let mut file = Object::new(BinaryFormat::Elf, Architecture::Xtensa, Endianness::Little);
        let section = b".espressif.metadata".to_vec();
        let section = file.add_section(Vec::new(), section, SectionKind::ReadOnlyData);
        file.append_section_data(section, b"esp32", 1);
        let symbol = file.add_symbol(Symbol {
            name: name.as_bytes().to_vec(),
            value: 0,
            size: 0,
            kind: SymbolKind::Data,
            scope: SymbolScope::Linkage,
            weak: false,
            section: SymbolSection::Undefined,
            flags: SymbolFlags::None,
        });
        file.add_symbol_data(symbol, section, text, 1);
        file.write().unwrap()
    }

    #[test]
    fn an_elf_file_says_it_behind_a_symbol() {
        for (text, revision) in [(&b"0"[..], 0), (b"100", 100), (b"300", 300)] {
            assert_eq!(of_elf(&elf(SYMBOL, text)).unwrap(), revision);
        }
    }

    #[test]
    fn an_elf_file_without_it_is_refused() {
        let refused = |data: &[u8]| format!("{:#}", of_elf(data).unwrap_err());
        assert!(
            refused(&elf("another", b"0")).contains("no symbol `build_info.MIN_CHIP_REVISION`")
        );
        assert!(refused(&elf(SYMBOL, b"three")).contains("no number: `three`"));
        assert!(refused(&elf(SYMBOL, b"\xff")).contains("no text"));
        assert!(refused(b"#!/bin/sh").contains("no ELF file and no flashable image"));
    }

    #[test]
    fn an_image_says_it_in_its_header() {
        let mut image = vec![IMAGE; 24];
        image[15..17].copy_from_slice(&[0x2C, 0x01]);
        assert_eq!(of_image(&image).unwrap(), 300);
        let refused = of_image(&image[..16]).unwrap_err();
        assert!(refused.to_string().contains("within its header"));
    }

    #[test]
    fn revisions_are_shown_as_the_tools_do() {
        assert_eq!([0, 101, 300].map(shown), ["v0.0", "v1.1", "v3.0"]);
    }
}
