//! Tasks, in the chip's time.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use super::start::Program;
use crate::block::time::nanoseconds;
use crate::chip::{Chip, Happened};

/// How long other threads have for a stimulus, when nothing else is to come.
const PATIENCE: Duration = Duration::from_secs(2);

/// Runs tasks. When all of them wait, it advances the chip to the next event: the end of a [delay](crate::Delay), a
/// [scheduled](Chip::drive_after) level, or the action of a [part](crate::Part).
///
/// It polls tasks in the order in which they were spawned, on the thread that runs the executor. The result does not depend on the speed of the machine: it is
/// the same on each run.
///
/// ```
/// use std::cell::Cell;
/// use std::time::Duration;
/// use embedded_hal_async::delay::DelayNs;
/// use esp32_sim::{Chip, Executor};
///
/// let chip = Chip::new();
/// let _entered = chip.enter();
/// let ticks = Cell::new(0);
/// let mut executor = Executor::new(&chip);
/// executor.spawn(async {
///     loop {
///         chip.delay().delay_ms(100).await;
///         ticks.set(ticks.get() + 1);
///     }
/// });
/// executor.run_for(Duration::from_secs(3600));
/// assert_eq!(ticks.get(), 36_000);
/// ```
pub struct Executor<'t> {
    chip: Chip,
    tasks: Vec<Task<'t>>,
}

struct Task<'t> {
    future: Pin<Box<dyn Future<Output = ()> + 't>>,
    flag: Arc<Flag>,
}

/// Whether a task is to be polled.
struct Flag {
    is_set: AtomicBool,
    chip: Chip,
}

impl Flag {
    fn new(chip: &Chip) -> Arc<Self> {
        Arc::new(Flag {
            is_set: AtomicBool::new(true),
            chip: chip.clone(),
        })
    }

    /// Whether it was set. Then it is no longer.
    fn take(&self) -> bool {
        self.is_set.swap(false, Ordering::AcqRel)
    }
}

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.is_set.store(true, Ordering::Release);
        self.chip.shared().happened.count();
    }
}

impl<'t> Executor<'t> {
    /// An executor without tasks.
    ///
    /// ```
    /// use esp32_sim::{Chip, Executor};
    ///
    /// Executor::new(&Chip::new()).run(); // There is nothing to do.
    /// ```
    pub fn new(chip: &Chip) -> Self {
        Executor {
            chip: chip.clone(),
            tasks: Vec::new(),
        }
    }

    /// Adds a task. It starts when the executor runs.
    ///
    /// ```
    /// use esp32_sim::{Chip, Executor};
    ///
    /// let mut done = false;
    /// let chip = Chip::new();
    /// let mut executor = Executor::new(&chip);
    /// executor.spawn(async { done = true });
    /// executor.run();
    /// drop(executor);
    /// assert!(done);
    /// ```
    pub fn spawn(&mut self, task: impl Future<Output = ()> + 't) {
        self.tasks.push(Task {
            future: Box::pin(task),
            flag: Flag::new(&self.chip),
        });
    }

    /// Runs until all tasks have ended, or a reset or deep sleep has ended the program.
    ///
    /// ```
    /// use std::time::Duration;
    /// use embedded_hal_async::delay::DelayNs;
    /// use esp32_sim::{Chip, Executor};
    ///
    /// let chip = Chip::new();
    /// let mut executor = Executor::new(&chip);
    /// executor.spawn(async { chip.delay().delay_ms(20).await });
    /// executor.run();
    /// assert_eq!(chip.now(), Duration::from_millis(20));
    /// ```
    ///
    /// # Panics
    ///
    /// When all tasks wait, nothing is scheduled, and no other thread changes the chip or wakes a task for two seconds.
    pub fn run(&mut self) {
        self.go(None, |tasks| tasks.is_empty().then_some(()));
    }

    /// Runs for this time, in the chip's time. If a reset or deep sleep ends the program before, the time passes without it.
    ///
    /// ```
    /// use std::time::Duration;
    /// use embedded_hal_async::delay::DelayNs;
    /// use esp32_sim::{Chip, Executor};
    ///
    /// let chip = Chip::new();
    /// let mut executor = Executor::new(&chip);
    /// executor.spawn(async { chip.delay().delay_ms(20).await });
    /// executor.run_for(Duration::from_millis(5));
    /// assert_eq!(chip.now(), Duration::from_millis(5));
    /// ```
    pub fn run_for(&mut self, time: Duration) {
        let end = self
            .chip
            .lock()
            .state
            .time
            .now
            .saturating_add(nanoseconds(time));
        self.go(Some(end), |_| None::<()>);
        let now = self.chip.lock().state.time.now;
        self.chip.advance(Duration::from_nanos(end - now.min(end)));
    }

    /// Runs the tasks until a future has ended, and returns its output.
    ///
    /// ```
    /// use embedded_hal_async::delay::DelayNs;
    /// use esp32_sim::{Chip, Executor};
    ///
    /// let chip = Chip::new();
    /// let mut executor = Executor::new(&chip);
    /// executor.spawn(async { chip.delay().delay_ms(1000).await });
    /// let answer = executor.run_until(async {
    ///     chip.delay().delay_ms(1).await;
    ///     42
    /// });
    /// assert_eq!(answer, 42);
    /// ```
    ///
    /// # Panics
    ///
    /// As [`Executor::run`], and when the program ends before the future.
    #[track_caller]
    pub fn run_until<T>(&mut self, future: impl Future<Output = T>) -> T {
        let mut future = pin!(future);
        let flag = Flag::new(&self.chip);
        let waker = Waker::from(flag.clone());
        let result = self.go(None, |_| {
            while flag.take() {
                let poll = future.as_mut().poll(&mut Context::from_waker(&waker));
                if let Poll::Ready(value) = poll {
                    return Some(value);
                }
            }
            None
        });
        result.expect("the program has ended before the future that was waited for")
    }

    /// Polls what is to be polled and goes from event to event, until `end`, until `done` has something, or until the program has ended.
    #[track_caller]
    fn go<T>(
        &mut self,
        end: Option<u64>,
        mut done: impl FnMut(&[Task<'_>]) -> Option<T>,
    ) -> Option<T> {
        let entered = Program::current();
        let is_over = || entered.has_ended();
        loop {
            let before = self.happened().so_far();
            self.poll();
            if let Some(value) = done(&self.tasks) {
                return Some(value);
            }
            if is_over() {
                return None;
            }
            if self.happened().so_far() != before {
                continue;
            }
            if !self.chip.go_to_next_event(end) {
                if end.is_some() {
                    return None;
                }
                if !self.happened().wait(before, PATIENCE) {
                    let unheard = self.chip.unheard().unwrap_or_default();
                    panic!("every task waits, and nothing is to come any more. {unheard}");
                }
            }
        }
    }

    fn happened(&self) -> &Happened {
        &self.chip.shared().happened
    }

    fn poll(&mut self) {
        self.tasks.retain_mut(|task| {
            if !task.flag.take() {
                return true;
            }
            let waker = Waker::from(task.flag.clone());
            let mut context = Context::from_waker(&waker);
            task.future.as_mut().poll(&mut context).is_pending()
        });
    }
}

impl Chip {
    /// Runs a future to its end, in the chip's time: like [`Executor::run_until`], without other tasks.
    ///
    /// ```
    /// use std::time::Duration;
    /// use esp32_pads::{Cpu, Input, Pull, interrupt};
    /// use esp32_sim::Drive;
    /// use pycom_bsp::exp_board::BUTTON;
    ///
    /// esp32_sim::run(|chip| {
    ///     chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    ///     let mut button = Input::with_pull(BUTTON::take()?, Pull::Up);
    ///     chip.pin::<BUTTON>().drive_after(Duration::from_secs(60), Drive::Low);
    ///     chip.block_on(button.wait_for_falling_edge());
    ///     assert!(chip.now() >= Duration::from_secs(60));
    ///     # Ok::<(), esp32_pads::Taken>(())
    /// }).unwrap();
    /// ```
    ///
    /// # Panics
    ///
    /// As [`Executor::run_until`].
    #[track_caller]
    pub fn block_on<T>(&self, future: impl Future<Output = T>) -> T {
        Executor::new(self).run_until(future)
    }
}
