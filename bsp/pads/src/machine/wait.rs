//! Asynchronous waits for pins by name.

use core::convert::Infallible;

use embedded_hal_async::digital::Wait;

use super::pin::Pin;
use crate::interrupt::{Condition, until};
use crate::owner::board::Board;
use crate::silicon::Level;

/// As the [waits](crate::Driver#impl-Wait-for-Driver%3CP,+U%3E) of drivers; `machine.Pin` of MicroPython has none.
///
/// In every mode, for a pin that drives reads its own wire too. A wait takes the place of the pin's callback.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use esp32_pads::{Cpu, interrupt, sim::Drive};
/// use embedded_hal_async::digital::Wait;
/// use pycom_bsp::machine::{Init, Pin};
///
/// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
/// let mut button = Pin::with("G17", Init::new(Pin::IN).pull(Pin::PULL_UP))?;
/// # chip.pin::<pycom_bsp::exp_board::G17>().drive_after(std::time::Duration::from_secs(1), Drive::Low);
/// # chip.block_on(async {
/// button.wait_for_falling_edge().await?;
/// assert!(!bool::from(button.value()));
/// # Ok::<(), core::convert::Infallible>(()) }).unwrap();
/// # Ok::<(), esp32_pads::machine::Error>(()) }).unwrap();
/// ```
impl<B: Board> Wait for Pin<B> {
    async fn wait_for_high(&mut self) -> Result<(), Infallible> {
        until(&self.pin, Condition::level(Level::High)).await;
        Ok(())
    }

    async fn wait_for_low(&mut self) -> Result<(), Infallible> {
        until(&self.pin, Condition::level(Level::Low)).await;
        Ok(())
    }

    async fn wait_for_rising_edge(&mut self) -> Result<(), Infallible> {
        until(&self.pin, Condition::edges(false, true)).await;
        Ok(())
    }

    async fn wait_for_falling_edge(&mut self) -> Result<(), Infallible> {
        until(&self.pin, Condition::edges(true, false)).await;
        Ok(())
    }

    async fn wait_for_any_edge(&mut self) -> Result<(), Infallible> {
        until(&self.pin, Condition::edges(true, true)).await;
        Ok(())
    }
}
