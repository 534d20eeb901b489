//! A radio on the bench: what stands for the bus and the radio when there is no board.

use core::convert::Infallible;

use embedded_hal::spi::{ErrorType, SpiBus};
use pycom_bsp::lopy4::{LORA_MISO, LORA_MOSI, LORA_SCLK};
use pycom_bsp::sim::{Chip, External};
use pycom_bsp::{Input, Level, Output};

/// SPI in mode 0 by the pins themselves, with a radio that has registers.
#[derive(Debug)]
pub struct Bench {
    chip: Chip,
    clock: Output<LORA_SCLK>,
    to_radio: Output<LORA_MOSI>,
    from_radio: Input<LORA_MISO>,
    /// The registers' contents.
    register: fn(u8) -> u8,
    /// The address that was sent, once it was.
    address: Option<u8>,
}

impl Bench {
    /// A radio with these registers on the LoPy4's pins.
    pub fn new(
        chip: &Chip,
        (clock, to_radio, from_radio): (LORA_SCLK, LORA_MOSI, LORA_MISO),
        register: fn(u8) -> u8,
    ) -> Self {
        Self {
            chip: chip.clone(),
            clock: Output::new(clock, Level::Low),
            to_radio: Output::new(to_radio, Level::Low),
            from_radio: Input::new(from_radio),
            register,
            address: None,
        }
    }

    /// Sends a byte and receives one, the highest bit first.
    fn exchange(&mut self, sent: u8) -> u8 {
        let answer = self.address.map_or(0, self.register);
        let (mut heard, mut received) = (0, 0);
        for bit in (0..8).rev() {
            let level = |byte: u8| byte >> bit & 1 != 0;
            self.to_radio.set_value(level(sent));
            let answer = if level(answer) {
                External::High
            } else {
                External::Low
            };
            self.chip.pin::<LORA_MISO>().drive(answer);
            self.clock.set_high();
            // Both sides sample at the rising edge: the radio what is on its wire, not what was meant.
            heard = heard << 1 | u8::from(self.to_radio.is_high());
            received = received << 1 | u8::from(self.from_radio.is_high());
            self.clock.set_low();
        }
        self.address.get_or_insert(heard & 0x7F);
        received
    }
}

impl ErrorType for Bench {
    type Error = Infallible;
}

impl SpiBus for Bench {
    fn read(&mut self, words: &mut [u8]) -> Result<(), Infallible> {
        words.fill(0);
        self.transfer_in_place(words)
    }

    fn write(&mut self, words: &[u8]) -> Result<(), Infallible> {
        words.iter().for_each(|&word| {
            self.exchange(word);
        });
        Ok(())
    }

    fn transfer(&mut self, read: &mut [u8], write: &[u8]) -> Result<(), Infallible> {
        for i in 0..read.len().max(write.len()) {
            let received = self.exchange(write.get(i).copied().unwrap_or(0));
            if let Some(place) = read.get_mut(i) {
                *place = received;
            }
        }
        Ok(())
    }

    fn transfer_in_place(&mut self, words: &mut [u8]) -> Result<(), Infallible> {
        for word in words {
            *word = self.exchange(*word);
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Infallible> {
        Ok(())
    }
}
