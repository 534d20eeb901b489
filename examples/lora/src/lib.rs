//! The LoPy4's radio, an SX1276, sends a ping and waits for an answer.
//!
//! This board is special in two ways: the radio's interrupt lines, DIO0 to DIO2, are joined on one pin, and its reset line is not
//! connected. [`Lines`] handles both for `lora-phy`.
#![no_std]

#[cfg(not(target_arch = "xtensa"))]
pub mod bench;

use embedded_hal_async::delay::DelayNs;
use embedded_hal_async::digital::Wait;
use embedded_hal_async::spi::SpiDevice;
use lora_phy::mod_params::{Bandwidth, CodingRate, ModulationParams, RadioError, SpreadingFactor};
use lora_phy::mod_traits::InterfaceVariant;
use lora_phy::sx127x::{Config, Sx127x, Sx1276};
use lora_phy::{LoRa, RxMode};

/// In the 868 MHz band (Europe), where a device may send for 1 % of the time; use 915 MHz in America.
const FREQUENCY_HZ: u32 = 868_100_000;
/// Output power, in dBm.
const POWER_DBM: i32 = 14;
/// The time to wait for the start of an answer, in symbols of 1 ms.
const PATIENCE: u16 = 1000;

/// The radio's lines other than SPI.
#[derive(Debug)]
pub struct Lines<W> {
    dio: W,
}

impl<W: Wait> InterfaceVariant for Lines<W> {
    /// Does nothing, because the reset line is not connected. A state that a program before a CPU reset has left in the radio does no harm: next, `lora-phy` sends
    /// the radio to sleep, which ends its action, and clears its interrupt flags.
    async fn reset(&mut self, _: &mut impl DelayNs) -> Result<(), RadioError> {
        Ok(())
    }

    async fn wait_on_busy(&mut self) -> Result<(), RadioError> {
        Ok(())
    }

    /// Waits until one of the joined lines is high. `lora-phy` reads the radio's flags to find out which one. The radio signals a receive timeout on
    /// DIO1: on a board with DIO0 only, `rx` would wait for ever.
    async fn await_irq(&mut self) -> Result<(), RadioError> {
        self.dio.wait_for_high().await.map_err(|_| RadioError::Irq)
    }

    /// The radio switches its antenna itself.
    async fn enable_rf_switch_rx(&mut self) -> Result<(), RadioError> {
        Ok(())
    }

    async fn enable_rf_switch_tx(&mut self) -> Result<(), RadioError> {
        Ok(())
    }

    async fn disable_rf_switch(&mut self) -> Result<(), RadioError> {
        Ok(())
    }
}

/// A received packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    bytes: [u8; 255],
    length: u8,
    /// Signal strength, in dBm.
    pub rssi: i16,
}

impl Answer {
    /// The packet's bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes
            .get(..usize::from(self.length))
            .unwrap_or_default()
    }
}

/// A radio that pings.
pub struct Pinger<S: SpiDevice, W: Wait, D: DelayNs> {
    radio: LoRa<Sx127x<S, Lines<W>, Sx1276>, D>,
    modulation: ModulationParams,
}

impl<S: SpiDevice, W: Wait, D: DelayNs> Pinger<S, W, D> {
    /// Sets the radio up: `spi` with its chip select, `dio` with its joined interrupt lines.
    ///
    /// # Errors
    ///
    /// The errors of SPI.
    pub async fn new(spi: S, dio: W, delay: D) -> Result<Self, RadioError> {
        let config = Config {
            chip: Sx1276,
            tcxo_used: false,
            // As Pycom's firmware does for this band (`SX1276GetPaSelect` in its `sx1276-board.c`).
            tx_boost: true,
            rx_boost: false,
        };
        let radio = Sx127x::new(spi, Lines { dio }, config);
        let mut radio = LoRa::new(radio, false, delay).await?;
        let modulation = radio.create_modulation_params(
            SpreadingFactor::_7,
            Bandwidth::_125KHz,
            CodingRate::_4_5,
            FREQUENCY_HZ,
        )?;
        Ok(Self { radio, modulation })
    }

    /// Sends a packet, and waits a second for an answer.
    ///
    /// # Errors
    ///
    /// The errors of SPI, and an error for a packet that is too long.
    pub async fn ping(&mut self, ping: &[u8]) -> Result<Option<Answer>, RadioError> {
        let (radio, modulation) = (&mut self.radio, &self.modulation);
        let mut packet = radio.create_tx_packet_params(8, false, true, false, modulation)?;
        radio
            .prepare_for_tx(modulation, &mut packet, POWER_DBM, ping)
            .await?;
        radio.tx().await?;

        let packet = radio.create_rx_packet_params(8, false, 255, true, false, modulation)?;
        radio
            .prepare_for_rx(RxMode::Single(PATIENCE), modulation, &packet)
            .await?;
        let mut bytes = [0; 255];
        match radio.rx(&packet, &mut bytes).await {
            Ok((length, status)) => Ok(Some(Answer {
                bytes,
                length,
                rssi: status.rssi,
            })),
            Err(RadioError::ReceiveTimeout) => Ok(None),
            Err(error) => Err(error),
        }
    }
}
