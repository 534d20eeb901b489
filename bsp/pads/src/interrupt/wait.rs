//! A wait for one event of a pin, from the same dispatcher.

use core::future::Future;
use core::task::{Context, Poll};

use super::change::{self, Progress, User};
use super::condition::Condition;
use crate::owner::{Pin, Program};

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
