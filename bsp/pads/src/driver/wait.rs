//! Asynchronous waits: `embedded_hal_async::digital::Wait`.

use core::convert::Infallible;

use embedded_hal_async::digital::Wait;

use super::types::Driver;
use crate::interrupt::{Condition, until};
use crate::owner::{Pin, mode::Async};
use crate::silicon::Level;

impl<P: Pin, U: Async> Driver<P, U> {
    async fn until(&mut self, condition: Condition) {
        until(&self.pin, condition).await;
    }
}

/// The waits as methods of the driver; the same as those of `embedded_hal_async` below.
impl<P: Pin, U> Driver<P, U> {
    /// Waits until the level on the pad is high. It may be already.
    ///
    /// What to know of waits is at the implementation of [`Wait`](#impl-Wait-for-Driver%3CP,+U%3E).
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use std::{future::Future, pin::pin, task::{Context, Waker}}; use pycom_bsp::module::P10;
    /// use esp32_pads::Input;
    ///
    /// let mut ready = Input::new(P10::take()?);
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::High);
    /// # let mut task = pin!(async {
    /// ready.wait_for_high().await;
    /// # });
    /// # assert!(task.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub async fn wait_for_high(&mut self)
    where
        U: Async,
    {
        self.until(Condition::level(Level::High)).await;
    }

    /// Waits until the level on the pad is low. It may be already.
    pub async fn wait_for_low(&mut self)
    where
        U: Async,
    {
        self.until(Condition::level(Level::Low)).await;
    }

    /// Waits for a rising edge.
    pub async fn wait_for_rising_edge(&mut self)
    where
        U: Async,
    {
        self.until(Condition::edges(false, true)).await;
    }

    /// Waits for a falling edge.
    pub async fn wait_for_falling_edge(&mut self)
    where
        U: Async,
    {
        self.until(Condition::edges(true, false)).await;
    }

    /// Waits for an edge, rising or falling.
    pub async fn wait_for_any_edge(&mut self)
    where
        U: Async,
    {
        self.until(Condition::edges(true, true)).await;
    }
}

/// A wait ends by the interrupt of PRO CPU: [`dispatch`](crate::interrupt::dispatch) must be called there. The task may run on either core.
///
/// A wait for a level that is there ends at once; a wait for an edge begins when it is first polled, and an edge before that is not
/// seen. A wait that is dropped leaves nothing armed.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// # use std::{future::Future, pin::pin, task::{Context, Waker}};
/// # use esp32_pads::{Cpu, interrupt}; use pycom_bsp::module::P10;
/// use esp32_pads::{Input, Pull};
///
/// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
/// let mut button = Input::with_pull(P10::take()?, Pull::Up);
/// # let mut task = pin!(async {
/// button.wait_for_falling_edge().await;
/// assert!(button.is_low());
/// # });
/// # let mut poll = || task.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready();
/// # assert!(!poll());
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::Drive::Low);
/// # assert!(poll());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
impl<P: Pin, U: Async> Wait for Driver<P, U> {
    async fn wait_for_high(&mut self) -> Result<(), Infallible> {
        Driver::wait_for_high(self).await;
        Ok(())
    }

    async fn wait_for_low(&mut self) -> Result<(), Infallible> {
        Driver::wait_for_low(self).await;
        Ok(())
    }

    async fn wait_for_rising_edge(&mut self) -> Result<(), Infallible> {
        Driver::wait_for_rising_edge(self).await;
        Ok(())
    }

    async fn wait_for_falling_edge(&mut self) -> Result<(), Infallible> {
        Driver::wait_for_falling_edge(self).await;
        Ok(())
    }

    async fn wait_for_any_edge(&mut self) -> Result<(), Infallible> {
        Driver::wait_for_any_edge(self).await;
        Ok(())
    }
}
