//! The lines of buses, as structs of pins.

use super::slot::{Absent, Presence, Slot};
use crate::owner::Taken;
use crate::owner::board::PinInfo;
use crate::owner::claim::claim_all;

/// The lines of an I2C bus.
///
/// ```
/// # esp32_pads::sim::run(|_| {
/// use esp32_pads::parts::I2c;
/// use pycom_bsp::module::{P9, P10};
///
/// // Where MicroPython has it on Pycom's modules.
/// let bus: I2c<P9, P10> = I2c::take()?;
/// assert_eq!((bus.sda.id(), bus.scl.id()), ("P9", "P10"));
/// assert!(P9::take().is_err());
/// bus.free();
/// # use esp32_pads::Pin;
/// # assert!(P9::take().is_ok());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
///
/// A pin cannot be two lines:
///
/// ```compile_fail,E0080
/// # use esp32_pads::parts::I2c; use pycom_bsp::module::P9;
/// # fn main() -> Result<(), esp32_pads::Taken> {
/// let bus: I2c<P9, P9> = I2c::take()?;
/// # Ok(()) }
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct I2c<Sda, Scl> {
    /// Data.
    pub sda: Sda,
    /// Clock.
    pub scl: Scl,
}

/// The lines of an SPI bus, with the chip select of its device.
#[derive(Debug, PartialEq, Eq)]
pub struct Spi<Sclk, Mosi = Absent, Miso = Absent, Cs = Absent> {
    /// Clock.
    pub sclk: Sclk,
    /// Data from the ESP32.
    pub mosi: Mosi,
    /// Data to the ESP32.
    pub miso: Miso,
    /// Chip select.
    pub cs: Cs,
}

/// The lines of a UART, with the directions as seen from the ESP32.
#[derive(Debug, PartialEq, Eq)]
pub struct Uart<Tx = Absent, Rx = Absent, Rts = Absent, Cts = Absent> {
    /// Data from the ESP32.
    pub tx: Tx,
    /// Data to the ESP32.
    pub rx: Rx,
    /// Request to send, from the ESP32.
    pub rts: Rts,
    /// Clear to send, to the ESP32.
    pub cts: Cts,
}

/// The lines of an SD card, with the names of the SD bus. In the card's SPI mode `clk` is the clock, `cmd` the data to the card, `dat0` the data from the card, and
/// `dat3` the chip select.
#[derive(Debug, PartialEq, Eq)]
pub struct Sd<Clk, Cmd, Dat0, Dat1 = Absent, Dat2 = Absent, Dat3 = Absent> {
    /// Clock.
    pub clk: Clk,
    /// Commands, both ways.
    pub cmd: Cmd,
    /// Data, bit 0.
    pub dat0: Dat0,
    /// Data, bit 1.
    pub dat1: Dat1,
    /// Data, bit 2.
    pub dat2: Dat2,
    /// Data, bit 3.
    pub dat3: Dat3,
}

/// The lines of a radio on SPI, such as a LoRa transceiver.
#[derive(Debug, PartialEq, Eq)]
pub struct Radio<Sclk, Mosi, Miso, Nss, Dio = Absent, Reset = Absent, Busy = Absent> {
    /// Clock of SPI.
    pub sclk: Sclk,
    /// Data to the radio.
    pub mosi: Mosi,
    /// Data from the radio.
    pub miso: Miso,
    /// Chip select, active low.
    pub nss: Nss,
    /// Interrupt of the radio: its line DIO0 (SX127x) or DIO1 (SX126x), or several lines that are connected to one pin.
    pub dio: Dio,
    /// Reset of the radio.
    pub reset: Reset,
    /// Busy line of the radio (SX126x).
    pub busy: Busy,
}

/// Whether no two of these are one pad.
const fn distinct(pins: &[Option<&'static PinInfo>]) -> bool {
    let mut i = 0;
    while i < pins.len() {
        let mut j = i + 1;
        while j < pins.len() {
            match (pins[i], pins[j]) {
                (Some(one), Some(other)) if one.pad.gpio == other.pad.gpio => return false,
                _ => {}
            }
            j += 1;
        }
        i += 1;
    }
    true
}

macro_rules! bundle {
    ($bundle:ident { $($line:ident: $Line:ident),+ }) => {
        impl<$($Line: Slot),+> $bundle<$($Line),+> {
            const PINS: &'static [Option<&'static PinInfo>] = {
                let pins: &[_] = &[$(<$Line::Is as Presence<$Line>>::INFO),+];
                assert!(distinct(pins), "a pin is two lines of a bus");
                pins
            };

            /// Takes all pins of the bus, or none of them.
            ///
            /// # Errors
            ///
            /// [`Taken`] names the first pin that is already taken.
            pub fn take() -> Result<Self, Taken> {
                claim_all(Self::PINS.iter().copied().flatten())?;
                // SAFETY: the pins were claimed just now, and no two are the same.
                Ok(unsafe { Self { $($line: $Line::Is::steal()),+ } })
            }

            /// Gives the pins back, so that they can be taken again.
            pub fn free(self) {
                $($Line::Is::free(self.$line);)+
            }
        }

        #[cfg(any(doc, all(feature = "esp-hal", target_arch = "xtensa")))]
        impl<$($Line: Slot),+> $bundle<$($Line),+>
        where
            $($Line::Is: super::slot::HandOver<$Line>),+
        {
            /// All pins as `esp-hal`'s pins, for its drivers; absent lines stay absent. It needs the feature `esp-hal`, and exists on the ESP32
            /// only.
            #[inline]
            pub fn into_esp_hal(
                self,
            ) -> $bundle<$(<$Line::Is as super::slot::HandOver<$Line>>::EspHal),+> {
                $bundle { $($line: <$Line::Is as super::slot::HandOver<$Line>>::into_esp_hal(self.$line)),+ }
            }
        }
    };
}

bundle!(I2c { sda: Sda, scl: Scl });
bundle!(Spi {
    sclk: Sclk,
    mosi: Mosi,
    miso: Miso,
    cs: Cs
});
bundle!(Uart {
    tx: Tx,
    rx: Rx,
    rts: Rts,
    cts: Cts
});
bundle!(Sd {
    clk: Clk,
    cmd: Cmd,
    dat0: Dat0,
    dat1: Dat1,
    dat2: Dat2,
    dat3: Dat3
});
bundle!(Radio {
    sclk: Sclk,
    mosi: Mosi,
    miso: Miso,
    nss: Nss,
    dio: Dio,
    reset: Reset,
    busy: Busy
});
