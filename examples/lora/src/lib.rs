//! The LoPy4's radio, an SX1276, sends a ping and waits for an answer.
//!
//! Two things are special on this board: the radio's interrupt lines, DIO0 to DIO2, are joined on one pin, and its reset line is not
//! connected. [`Lines`] says both to `lora-phy`.
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

/// In the band of 868 MHz, where a device may send for 1 % of the time; use 915 MHz in America.
const FREQUENCY_HZ: u32 = 868_100_000;
/// What the antenna gets, in dBm.
const POWER_DBM: i32 = 14;
/// How long to wait for an answer to begin, in symbols of 1 ms.
const PATIENCE: u16 = 1000;

/// The radio's lines beside SPI.
#[derive(Debug)]
pub struct Lines<W> {
    dio: W,
}

impl<W: Wait> InterfaceVariant for Lines<W> {
    /// The reset line is not connected. What a program before a CPU reset has left in the radio is no harm: next, `lora-phy` sends
    /// the radio to sleep, which ends what it was doing, and clears its interrupt flags.
    async fn reset(&mut self, _: &mut impl DelayNs) -> Result<(), RadioError> {
        Ok(())
    }

    async fn wait_on_busy(&mut self) -> Result<(), RadioError> {
        Ok(())
    }

    /// High for any of the joined lines. `lora-phy` asks the radio's flags which it was. That a reception has timed out comes on
    /// DIO1: on a board with DIO0 alone, `rx` would wait for ever.
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

/// What was heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    bytes: [u8; 255],
    length: u8,
    /// How strong it was, in dBm.
    pub rssi: i16,
}

impl Answer {
    /// What it says.
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
    /// Those of SPI.
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

    /// Sends something, and waits a second for an answer.
    ///
    /// # Errors
    ///
    /// Those of SPI, and what is too long to be sent.
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
