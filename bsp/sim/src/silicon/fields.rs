//! What is in a register, in words.

use super::register::{Reach, Register};
use super::{pads, rtc};

impl Register {
    /// What a value of this register says: the pads whose bits are set, or the fields that are not zero.
    pub(crate) fn fields(&self, value: u32) -> String {
        match self.reach {
            Reach::Latch(first) => pads_of(u64::from(value) << first),
            Reach::Status(group) => pads_of(u64::from(value) << (32 * group)),
            Reach::Interrupts(_) => {
                let first = if self.name.ends_with('1') { 32 } else { 0 };
                pads_of(u64::from(value) << first)
            }
            Reach::RtcLatch => pads_of(rtc::gpios(value >> 14)),
            _ => match self.name.as_str() {
                "GPIO.IN" => pads_of(value.into()),
                "GPIO.IN1" => pads_of(u64::from(value) << 32),
                "RTC_IO.IN" => pads_of(rtc::gpios(value >> 14)),
                _ => not_zero(&(self.describe)(value)),
            },
        }
    }
}

fn pads_of(set: u64) -> String {
    let names: Vec<_> = pads::of(set).map(|gpio| format!("GPIO{gpio}")).collect();
    names.join(" ")
}

/// The fields that are not zero, out of what the PAC says of a register: `NAME { field: value, … }`.
fn not_zero(pac: &str) -> String {
    let fields = pac
        .split_once('{')
        .and_then(|(_, fields)| fields.rsplit_once('}'));
    let fields = fields.map_or("", |(fields, _)| fields).split(", ");
    let fields = fields.filter_map(|field| {
        let (name, value) = field.trim().split_once(": ")?;
        let name = name.to_uppercase();
        match value {
            "0" | "false" => None,
            "true" => Some(name),
            value => Some(format!("{name}={value}")),
        }
    });
    fields.collect::<Vec<_>>().join(" ")
}
