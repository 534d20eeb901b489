//! What an SVD file says, through svd2rust.

use std::collections::HashMap;
use std::ops::Range;

use svd_parser::svd::{Device, FieldInfo, PeripheralInfo, RegisterInfo};

use super::fact::{Facts, Kind, Subject, bits, hex};

/// The blocks by their addresses (TRM, "System and Memory"): their names differ between SVD files.
const IO_MUX: u64 = 0x3FF4_9000;
const RTC_IO: u64 = 0x3FF4_8400;
const RTC_CNTL: u64 = 0x3FF4_8000;
const SENS: u64 = 0x3FF4_8800;

/// What an `<addressBlock>` may be used for, says the standard.
const USAGES: [&str; 3] = ["registers", "buffer", "reserved"];

/// An SVD file.
pub struct Svd {
    device: Device,
    mended: usize,
}

impl Svd {
    /// Reads an SVD file with svd2rust.
    ///
    /// Some have prose for the usage of an address block, which svd2rust refuses: it is taken for `registers`, the only usage
    /// that the peripherals here have.
    ///
    /// # Errors
    ///
    /// What svd2rust says is wrong, or that a block is not there.
    pub fn read(text: &str) -> Result<Self, String> {
        let (text, mended) = mend(text);
        let device = svd2rust::load_from(&text, &svd2rust::Config::default());
        let device = device.and_then(|device| svd_parser::expand(&device));
        let device = device.map_err(|error| format!("{error:#}"))?;
        let svd = Self { device, mended };
        for (name, address) in [
            ("IO_MUX", IO_MUX),
            ("RTC_IO", RTC_IO),
            ("RTC_CNTL", RTC_CNTL),
            ("SENS", SENS),
        ] {
            if svd.block(address).is_none() {
                return Err(format!("there is no {name}, at {address:#010x}"));
            }
        }
        Ok(svd)
    }

    /// How many address blocks were used for something that the standard does not know.
    #[must_use]
    pub fn mended(&self) -> usize {
        self.mended
    }

    /// What it says, in the TRM's names. `names` are those of IO_MUX's registers, which some files name by GPIO.
    pub(super) fn facts(&self, names: &HashMap<String, String>) -> Facts {
        let mut facts = Facts::new();
        let mut add = |kind, name: String, value: String| {
            facts.insert(Subject::new(kind, name), value);
        };
        for register in self.registers(IO_MUX) {
            let name = names.get(&register.name).unwrap_or(&register.name);
            // The clock outputs: no pad's.
            if name == "PIN_CTRL" {
                continue;
            }
            let name = format!("IO_MUX.{name}");
            for field in register.fields() {
                let known = ["MCU_SEL", "FUN_DRV", "FUN_IE", "FUN_WPU", "FUN_WPD"];
                if known.contains(&field.name.as_str()) {
                    let name = format!("{name}.{}", field.name);
                    add(Kind::IoMuxField, name, bits_of(field));
                }
            }
            add(Kind::IoMuxOffset, name, hex(register.address_offset));
        }
        for register in self.registers(RTC_IO) {
            // The registers of pads have a hold bit; that of the digital pads has 32.
            let is_hold =
                |field: &&FieldInfo| field.name.ends_with("HOLD") && field.bit_width() == 1;
            let fields = || register.fields().map(|field| &**field);
            if !fields().any(|field| is_hold(&field)) {
                continue;
            }
            let name = &register.name;
            let offset = hex(register.address_offset);
            add(Kind::RtcRegister, format!("RTC_IO.{name}"), offset);
            for field in fields() {
                let known = ["HOLD", "MUX_SEL", "FUN_SEL", "FUN_IE", "RUE", "RDE", "DRV"];
                // A register of one pad needs no prefix, but some have one: `PDAC1_HOLD`.
                let plain = match name.strip_prefix("PAD_DAC") {
                    Some(number) => field.name.trim_start_matches(&format!("PDAC{number}_")),
                    None => &field.name,
                };
                let is_known = |known: &&str| {
                    plain
                        .strip_suffix(*known)
                        .is_some_and(|prefix| prefix.is_empty() || prefix.ends_with('_'))
                };
                if known.iter().any(is_known) {
                    let kind = if is_hold(&field) {
                        Kind::Hold
                    } else {
                        Kind::RtcField
                    };
                    add(kind, format!("RTC_IO.{name}.{plain}"), bits_of(field));
                }
            }
            let channel = name.strip_prefix("TOUCH_PAD").map(|n| format!("TOUCH{n}"));
            let channel = channel.or_else(|| name.strip_prefix("PAD_").map(str::to_owned));
            if let Some(channel) = channel.filter(|channel| !channel.starts_with("PAD")) {
                let name = format!("the channel of RTC_IO.{name}");
                add(Kind::Analog, name, channel);
            }
        }
        for register in self.registers(RTC_CNTL) {
            if register.name == "HOLD_FORCE" {
                for field in register.fields() {
                    let name = field.name.trim_end_matches("_HOLD_FORCE");
                    let name = format!("RTC_CNTL.HOLD_FORCE.{name}");
                    add(Kind::HoldForce, name, bits_of(field));
                }
            }
        }
        for field in self.registers(SENS).flat_map(RegisterInfo::fields) {
            // The threshold of a touch sensor, and the cosine generator's way to a DAC.
            let touch = field.name.strip_prefix("TOUCH_OUT_TH");
            let dac = field.name.strip_prefix("DAC_CW_EN");
            let channel = touch.map(|number| format!("TOUCH{number}"));
            if let Some(channel) = channel.or_else(|| dac.map(|number| format!("DAC{number}"))) {
                add(Kind::Analog, format!("SENS.{channel}"), "there".to_owned());
            }
        }
        facts
    }

    fn block(&self, address: u64) -> Option<&PeripheralInfo> {
        let blocks = self.device.peripherals.iter();
        blocks
            .map(|block| &**block)
            .find(|block| block.base_address == address)
    }

    fn registers(&self, address: u64) -> impl Iterator<Item = &RegisterInfo> {
        let block = self.block(address).into_iter();
        block
            .flat_map(PeripheralInfo::registers)
            .map(|register| &**register)
    }
}

fn bits_of(field: &FieldInfo) -> String {
    bits(field.bit_offset(), field.bit_width())
}

/// Sets the usages of address blocks that are prose to `registers`; says how many there were.
#[must_use]
pub fn mend(text: &str) -> (String, usize) {
    let mut mended = String::with_capacity(text.len());
    let mut count = 0;
    let mut rest = text;
    while let Some(block) = inside(rest, "<addressBlock>", "</addressBlock>") {
        let usage = rest
            .get(block.clone())
            .and_then(|text| inside(text, "<usage>", "</usage>"));
        let usage = usage.map(|usage| block.start + usage.start..block.start + usage.end);
        let (head, tail) = match usage {
            Some(usage) if !USAGES.contains(&rest[usage.clone()].trim()) => {
                count += 1;
                mended.push_str(&rest[..usage.start]);
                mended.push_str("registers");
                rest[usage.end..].split_at(block.end - usage.end)
            }
            _ => rest.split_at(block.end),
        };
        mended.push_str(head);
        rest = tail;
    }
    mended.push_str(rest);
    (mended, count)
}

/// What stands between two marks, the first time.
fn inside(text: &str, from: &str, to: &str) -> Option<Range<usize>> {
    let start = text.find(from)? + from.len();
    let end = start + text.get(start..)?.find(to)?;
    Some(start..end)
}
