//! `embedded_hal`'s delays, in the chip's time.

use std::future::poll_fn;
use std::task::{Poll, Waker};
use std::time::Duration;

use crate::block::time::{Event, nanoseconds};
use crate::chip::Chip;

/// Delays in the chip's time: `DelayNs` of `embedded_hal` and of `embedded_hal_async`.
///
/// The blocking delay [advances](Chip::advance) the chip itself, and the cores take interrupts meanwhile. The asynchronous delay waits until an
/// [`Executor`](crate::Executor), or other code, has advanced the chip.
///
/// ```
/// use std::time::Duration;
/// use embedded_hal::delay::DelayNs;
/// use esp32_sim::Chip;
///
/// let chip = Chip::new();
/// chip.delay().delay_ms(3);
/// assert_eq!(chip.now(), Duration::from_millis(3));
/// ```
#[derive(Clone, Debug)]
pub struct Delay {
    chip: Chip,
}

impl Chip {
    /// A delay in this chip's time.
    ///
    /// ```
    /// use std::time::Duration;
    /// use embedded_hal_async::delay::DelayNs;
    /// use esp32_sim::Chip;
    ///
    /// let chip = Chip::new();
    /// chip.block_on(async {
    ///     chip.delay().delay_ms(3_600_000).await;
    /// });
    /// assert_eq!(chip.now(), Duration::from_secs(3600));
    /// ```
    pub fn delay(&self) -> Delay {
        Delay { chip: self.clone() }
    }
}

impl embedded_hal::delay::DelayNs for Delay {
    fn delay_ns(&mut self, ns: u32) {
        self.chip.advance(Duration::from_nanos(ns.into()));
    }

    fn delay_us(&mut self, us: u32) {
        self.chip.advance(Duration::from_micros(us.into()));
    }

    fn delay_ms(&mut self, ms: u32) {
        self.chip.advance(Duration::from_millis(ms.into()));
    }
}

impl embedded_hal_async::delay::DelayNs for Delay {
    async fn delay_ns(&mut self, ns: u32) {
        self.wait(Duration::from_nanos(ns.into())).await;
    }

    async fn delay_us(&mut self, us: u32) {
        self.wait(Duration::from_micros(us.into())).await;
    }

    async fn delay_ms(&mut self, ms: u32) {
        self.wait(Duration::from_millis(ms.into())).await;
    }
}

impl Delay {
    async fn wait(&self, time: Duration) {
        let mut end = None;
        let mut told: Option<Waker> = None;
        poll_fn(|context| {
            let time_of = &mut self.chip.lock().state.time;
            let now = time_of.now;
            let end = *end.get_or_insert(now.saturating_add(nanoseconds(time)));
            if now >= end {
                return Poll::Ready(());
            }
            // Polled again, it has its event already.
            let waker = context.waker();
            if !told.as_ref().is_some_and(|told| told.will_wake(waker)) {
                told = Some(waker.clone());
                time_of.schedule(end, Event::Wake(waker.clone()));
            }
            Poll::Pending
        })
        .await;
    }
}
