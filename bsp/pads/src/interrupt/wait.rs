//! Asynchronous waits: `embedded_hal_async::digital::Wait`, from the same dispatcher.

use core::convert::Infallible;
use core::future::Future;
use core::task::{Context, Poll};

use embedded_hal_async::digital::Wait;

use super::Condition;
use super::slot::{self, Progress, User};
use crate::Level;
use crate::driver::{Driver, usage::Waits};
use crate::memory::Program;
use crate::pin::Pin;

/// A wait for one event of a pin. Dropped, it leaves nothing armed.
struct Until<'p, P: Pin> {
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
            slot::arm(self.pin, self.condition, User::Task(waker.clone()), None);
            return Poll::Pending;
        };
        if !program.is_running() {
            // What it waited for cannot come any more.
            return Poll::Pending;
        }
        match slot::progress(self.pin, waker) {
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
            slot::disarm(self.pin);
        }
    }
}

impl<P: Pin, U: Waits> Driver<P, U> {
    async fn until(&mut self, condition: Condition) -> Result<(), Infallible> {
        Until {
            pin: &self.pin,
            condition,
            armed: None,
        }
        .await;
        Ok(())
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
/// use embedded_hal_async::digital::Wait;
/// use esp32_pads::{Input, Pull};
///
/// # chip.on_interrupt(Core::Pro, || interrupt::dispatch(Core::Pro));
/// let mut button = Input::with_pull(P10::take()?, Pull::Up);
/// # let mut task = pin!(async {
/// button.wait_for_falling_edge().await?;
/// assert!(button.is_low());
/// # Ok::<(), core::convert::Infallible>(()) });
/// # let mut poll = || task.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready();
/// # assert!(!poll());
/// # chip.pin::<pycom_bsp::module::P10>().drive(esp32_pads::sim::External::Low);
/// # assert!(poll());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
impl<P: Pin, U: Waits> Wait for Driver<P, U> {
    async fn wait_for_high(&mut self) -> Result<(), Infallible> {
        self.until(Condition::level(Level::High)).await
    }

    async fn wait_for_low(&mut self) -> Result<(), Infallible> {
        self.until(Condition::level(Level::Low)).await
    }

    async fn wait_for_rising_edge(&mut self) -> Result<(), Infallible> {
        self.until(Condition::edges(false, true)).await
    }

    async fn wait_for_falling_edge(&mut self) -> Result<(), Infallible> {
        self.until(Condition::edges(true, false)).await
    }

    async fn wait_for_any_edge(&mut self) -> Result<(), Infallible> {
        self.until(Condition::edges(true, true)).await
    }
}
