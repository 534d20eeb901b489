//! The analog channels, and which pads have them.

/// The pads of the channels of ADC1, ADC2, the DACs and the touch sensors (TRM, RTC IO_MUX pad list).
const ADC1: [u8; 8] = [36, 37, 38, 39, 32, 33, 34, 35];
const ADC2: [u8; 10] = [4, 0, 2, 15, 13, 12, 14, 27, 25, 26];
const DAC: [u8; 2] = [25, 26];
const TOUCH: [u8; 10] = [4, 0, 2, 15, 13, 12, 14, 27, 33, 32];

/// An analog channel of a pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Analog {
    /// A channel of ADC1 or ADC2.
    Adc {
        /// 1 or 2.
        unit: u8,
        /// 0 to 7 on ADC1, 0 to 9 on ADC2.
        channel: u8,
    },
    /// DAC 1 or 2.
    Dac(u8),
    /// A touch sensor.
    Touch(u8),
}

impl Analog {
    /// The name in the TRM, such as `ADC2_CH5`.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Adc { unit, channel } => format!("ADC{unit}_CH{channel}"),
            Self::Dac(dac) => format!("DAC{dac}"),
            Self::Touch(touch) => format!("TOUCH{touch}"),
        }
    }

    /// Every channel, with the GPIO number of its pad.
    pub(crate) fn all() -> impl Iterator<Item = (Self, u8)> {
        let adc = |unit| move |(channel, pad)| (Self::Adc { unit, channel }, pad);
        let numbered = |pads: &'static [u8], first| (first..).zip(pads.iter().copied());
        numbered(&ADC1, 0)
            .map(adc(1))
            .chain(numbered(&ADC2, 0).map(adc(2)))
            .chain(numbered(&DAC, 1).map(|(dac, pad)| (Self::Dac(dac), pad)))
            .chain(numbered(&TOUCH, 0).map(|(touch, pad)| (Self::Touch(touch), pad)))
    }
}
