//! Two sensors of a Pysense, the LIS2HH12 (acceleration) and the LTR-329 (light), on one I2C bus: SDA on P22, SCL on P21.
#![no_std]

#[cfg(not(target_arch = "xtensa"))]
pub mod bench;

use core::cell::RefCell;
use core::fmt;

use embedded_hal::i2c::I2c;
use embedded_hal_bus::i2c::RefCellDevice;
use lis2hh12_rs::Lis2hh12;
use ltr_329::ltr_329::{LTR329, LTR329LuxValueError};

/// The accelerometer's address: its SA0 is high (Pycom's `LIS2HH12.py`).
pub const ACCELEROMETER: u8 = 0x1E;
/// One step of the accelerometer at ±2 g, in µg (data sheet, "Mechanical characteristics").
const STEP: i32 = 61;

/// The sensors' values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// The acceleration along x, y and z, in mg.
    pub acceleration: [i32; 3],
    /// The illuminance, in lux; `None` as long as the sensor has no valid measurement.
    pub light: Option<f32>,
}

/// An error of the sensors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error<E> {
    /// The accelerometer does not respond, or another device responds at its address.
    Accelerometer,
    /// A bus error while accessing the light sensor.
    Light(E),
}

impl<E: fmt::Debug> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accelerometer => f.write_str("no LIS2HH12 answers"),
            Self::Light(error) => write!(f, "no LTR-329 answers: {error:?}"),
        }
    }
}

impl<E: fmt::Debug> core::error::Error for Error<E> {}

/// The sensors, which share a bus.
pub struct Sensors<'b, B: I2c> {
    acceleration: Lis2hh12<RefCellDevice<'b, B>>,
    light: LTR329<RefCellDevice<'b, B>>,
}

impl<'b, B: I2c> Sensors<'b, B> {
    /// Starts the sensors. The light sensor is ready 100 ms after power-on.
    ///
    /// # Errors
    ///
    /// If a sensor does not respond.
    pub fn new(bus: &'b RefCell<B>) -> Result<Self, Error<B::Error>> {
        let acceleration = Lis2hh12::new(RefCellDevice::new(bus), ACCELEROMETER)
            .map_err(|_| Error::Accelerometer)?;
        let mut light = LTR329::default(RefCellDevice::new(bus));
        light.init().map_err(Error::Light)?;
        Ok(Self {
            acceleration,
            light,
        })
    }

    /// Reads both sensors.
    ///
    /// # Errors
    ///
    /// If a sensor does not respond.
    pub fn read(&mut self) -> Result<Reading, Error<B::Error>> {
        let steps = self
            .acceleration
            .get_acceleration()
            .map_err(|_| Error::Accelerometer)?;
        let light = match self.light.read_lux_value() {
            Ok(lux) => Some(lux),
            Err(LTR329LuxValueError::InvalidData) => None,
            Err(LTR329LuxValueError::I2CCommunicationError(error)) => {
                return Err(Error::Light(error));
            }
        };
        let acceleration = [steps.x, steps.y, steps.z].map(|steps| {
            let scaled = i32::from(steps) * STEP;
            (scaled + 500 * scaled.signum()) / 1000
        });
        Ok(Reading {
            acceleration,
            light,
        })
    }
}
