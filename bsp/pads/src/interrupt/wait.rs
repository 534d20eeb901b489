//! Asynchronous waits: `embedded_hal_async::digital::Wait`, from the same dispatcher.

use core::convert::Infallible;
use core::future::Future;
use core::task::{Context, Poll};

use embedded_hal_async::digital::Wait;

use super::Condition;
use super::change::{self, Progress, User};
use crate::Level;
use crate::driver::{Driver, usage::Waits};
use crate::memory::Program;
use crate::pin::Pin;

/// A wait for one event of a pin. Dropped, it leaves nothing armed.
pub(crate) struct Until<'p, P: Pin> {
    pin: &'p P,
    condition: Condition,
    /// The program that has armed the pin.
    armed: Option<Program>,
}

impl<P: Pin> Future for Until<'_, P> {
    type Output = ();

    fn poll(mut self: core::pin::Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let waker = context.waker();
        let Some(program) = self.armed else {
            if self.condition.is_there(self.pin.line().is_high().into()) {
                return Poll::Ready(());
            }
            self.armed = Some(Program::current());
            change::arm(self.pin, self.condition, User::Task(waker.clone()), None);
            return Poll::Pending;
        };
        if !program.is_running() {
            // What it waited for cannot come any more.
            return Poll::Pending;
        }
        match change::progress(self.pin, waker) {
            Progress::Waiting => Poll::Pending,
            Progress::Done => {
                self.armed = None;
                Poll::Ready(())
            }
        }
    }
}

impl<P: Pin> Drop for Until<'_, P> {
    fn drop(&mut self) {
        if self.armed.is_some_and(Program::is_running) {
            change::disarm(self.pin);
        }
    }
}

/// A wait that is not armed yet.
#[inline]
pub(crate) fn until<P: Pin>(pin: &P, condition: Condition) -> Until<'_, P> {
    Until {
        pin,
        condition,
        armed: None,
    }
}

impl<P: Pin, U: Waits> Driver<P, U> {
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
    /// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::High);
    /// # let mut task = pin!(async {
    /// ready.wait_for_high().await;
    /// # });
    /// # assert!(task.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub async fn wait_for_high(&mut self)
    where
        U: Waits,
    {
        self.until(Condition::level(Level::High)).await;
    }

    /// Waits until the level on the pad is low. It may be already.
    pub async fn wait_for_low(&mut self)
    where
        U: Waits,
    {
        self.until(Condition::level(Level::Low)).await;
    }

    /// Waits for a rising edge.
    pub async fn wait_for_rising_edge(&mut self)
    where
        U: Waits,
    {
        self.until(Condition::edges(false, true)).await;
    }

    /// Waits for a falling edge.
    pub async fn wait_for_falling_edge(&mut self)
    where
        U: Waits,
    {
        self.until(Condition::edges(true, false)).await;
    }

    /// Waits for an edge, rising or falling.
    pub async fn wait_for_any_edge(&mut self)
    where
        U: Waits,
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
/// # use esp32_pads::{Core, interrupt}; use pycom_bsp::module::P10;
/// use esp32_pads::{Input, Pull};
///
/// # chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
/// let mut button = Input::with_pull(P10::take()?, Pull::Up);
/// # let mut task = pin!(async {
/// button.wait_for_falling_edge().await;
/// assert!(button.is_low());
/// # });
/// # let mut poll = || task.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready();
/// # assert!(!poll());
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::Low);
/// # assert!(poll());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
impl<P: Pin, U: Waits> Wait for Driver<P, U> {
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
