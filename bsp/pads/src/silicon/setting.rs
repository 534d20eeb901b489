//! What a pad can be set to: mode, pull, drive strength.

/// What a pad does with its wire.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// # use pycom_bsp::module::P9;
/// use esp32_pads::{Level, Mode, OpenDrain};
///
/// let wire = OpenDrain::new(P9::take()?, Level::High);
/// assert_eq!(wire.mode(), Mode::OpenDrain);
/// assert_eq!(wire.into_input().mode(), Mode::Input);
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Mode {
    /// The output driver is off.
    Input,
    /// Push-pull: the pad drives both levels.
    Output,
    /// Open drain: the pad drives low and leaves the wire alone for high.
    OpenDrain,
}

/// The pad's own resistor to a supply (about 45 kΩ, ESP32 data sheet, "DC Characteristics").
///
/// There is one for each supply. GPIO34 to 39 have none ([`CanPull`](crate::CanPull)). Those of the RTC domain obey the RTC registers alone
/// (erratum 3.6), which this crate sets too.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use pycom_bsp::module::P10;
/// use esp32_pads::{Input, Pull};
///
/// let mut sensor = Input::with_pull(P10::take()?, Pull::Up);
/// assert!(sensor.is_high());
/// sensor.set_pull(Pull::Down);
/// assert!(sensor.is_low());
/// assert_eq!(Pull::default(), Pull::None);
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum Pull {
    /// No resistor.
    #[default]
    None,
    /// A resistor to the supply.
    Up,
    /// A resistor to ground.
    Down,
}

/// How strongly an output drives its wire (TRM "IO_MUX and GPIO Matrix", `FUN_DRV`).
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// # use pycom_bsp::module::P9;
/// use esp32_pads::{DriveStrength, Level, Output};
///
/// let mut led = Output::new(P9::take()?, Level::Low);
/// assert_eq!(led.drive_strength(), DriveStrength::default());
/// led.set_drive_strength(DriveStrength::_5mA);
/// assert_eq!(led.drive_strength(), DriveStrength::_5mA);
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub enum DriveStrength {
    /// About 5 mA.
    _5mA,
    /// About 10 mA.
    _10mA,
    /// About 20 mA, the reset value.
    #[default]
    _20mA,
    /// About 40 mA.
    _40mA,
}

impl DriveStrength {
    pub(crate) fn bits(self) -> u32 {
        match self {
            Self::_5mA => 0,
            Self::_10mA => 1,
            Self::_20mA => 2,
            Self::_40mA => 3,
        }
    }

    pub(crate) fn from_bits(bits: u32) -> Self {
        match bits & 0b11 {
            0 => Self::_5mA,
            1 => Self::_10mA,
            2 => Self::_20mA,
            _ => Self::_40mA,
        }
    }
}
