//! What a program may want to know of a pad, and no driver does.

/// What a program may want to know of a pad, and no driver does.
///
/// ```
/// use esp32_pads::pads;
///
/// let facts = pads::GPIO12.facts();
/// assert_eq!((facts.name, facts.functions[1]), ("MTDI", Some("HSPIQ")));
/// assert_eq!((facts.adc.unwrap().unit, facts.dac, facts.touch), (2, None, Some(5)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The pad's name in the TRM's IO_MUX pad list, such as `MTDI`.
    pub name: &'static str,
    /// Names of the IO_MUX functions 0 to 5; function 2 is plain GPIO on every pad.
    pub functions: [Option<&'static str>; 6],
    /// The ADC channel, if any.
    pub adc: Option<AdcChannel>,
    /// The DAC channel (1 or 2), if any.
    pub dac: Option<u8>,
    /// The touch sensor channel (0 to 9), if any.
    pub touch: Option<u8>,
}

impl Facts {
    pub(super) const NONE: Self = Self {
        name: "",
        functions: [None; 6],
        adc: None,
        dac: None,
        touch: None,
    };
}

/// A channel of one of the two ADCs. ADC2 cannot be used while Wi-Fi is on (ESP-IDF Programming Guide, "Analog to Digital Converter").
///
/// For programs that set up an ADC themselves: the drivers of this crate are digital.
///
/// ```
/// use esp32_pads::{pad::AdcChannel, pads};
///
/// assert_eq!(pads::GPIO36.facts().adc, Some(AdcChannel { unit: 1, channel: 0 }));
/// assert_eq!(pads::GPIO22.facts().adc, None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdcChannel {
    /// 1 or 2.
    pub unit: u8,
    /// 0 to 7 on ADC1, 0 to 9 on ADC2.
    pub channel: u8,
}
