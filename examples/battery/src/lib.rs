//! The voltage of the battery on an expansion board; the board's LED is lit while it is low.
#![no_std]

use pycom_bsp::exp_board::LED;
use pycom_bsp::parts::{ActiveLow, Divider, Led};

/// In millivolts. Below this voltage a lithium cell is nearly empty, and the LED is lit.
pub const LOW: u32 = 3_500;
/// In millivolts. From this voltage on the LED is off again; the hysteresis prevents flicker.
pub const FINE: u32 = 3_600;
/// The number of readings per measurement, because the ADC is noisy.
pub const READINGS: u16 = 16;

/// The voltage at a pin of ADC1 from a reading with an attenuation of 11 dB, in millivolts.
///
/// This is the linear conversion of ESP-IDF 4.4 for chips without calibration values (`esp_adc_cal_esp32.c`, with a reference of 1.1 V). The chips'
/// references are between 1.0 V and 1.2 V (data sheet, "ADC Characteristics"), so the error may be a tenth. It is valid between 150 mV and 2,450 mV.
#[must_use]
pub fn at_pin(reading: u16) -> u16 {
    const SLOPE: u32 = 1_100 * 196_602 / 4_096;
    let reading = u32::from(reading.min(4_095));
    ((SLOPE * reading + 0x8000) / 0x1_0000 + 142) as u16
}

/// The battery behind its divider, and the LED.
#[derive(Debug)]
pub struct Gauge<const UPPER: u32, const LOWER: u32> {
    divider: Divider<UPPER, LOWER>,
    led: Led<LED, ActiveLow>,
}

impl<const UPPER: u32, const LOWER: u32> Gauge<UPPER, LOWER> {
    /// The battery counts as full until the first measurement.
    pub fn new(divider: Divider<UPPER, LOWER>, led: Led<LED, ActiveLow>) -> Self {
        Self { divider, led }
    }

    /// Reads the ADC several times, and returns the battery's voltage in millivolts.
    ///
    /// # Errors
    ///
    /// The errors of the ADC.
    pub fn measure<E>(&mut self, mut read: impl FnMut() -> Result<u16, E>) -> Result<u32, E> {
        let mut sum = 0;
        for _ in 0..READINGS {
            sum += u32::from(at_pin(read()?));
        }
        let millivolts = self.divider.millivolts((sum / u32::from(READINGS)) as u16);
        if millivolts < LOW {
            self.led.on();
        } else if millivolts >= FINE {
            self.led.off();
        }
        Ok(millivolts)
    }
}
