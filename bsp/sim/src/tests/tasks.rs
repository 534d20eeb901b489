//! Delays and tasks, in the chip's time.

use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, TryRecvError};
use std::task::{Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use embedded_hal::delay::DelayNs as Blocking;
use embedded_hal_async::delay::DelayNs;

use super::*;
use crate::{Cpu, Executor, current_core};

fn ns(nanoseconds: u64) -> Duration {
    Duration::from_nanos(nanoseconds)
}

#[test]
fn a_blocking_delay_takes_its_time_and_no_more() {
    let chip = Chip::new();
    let mut delay = chip.delay();
    Blocking::delay_ns(&mut delay, 7);
    assert_eq!(chip.now(), ns(7));
    Blocking::delay_us(&mut delay, 3);
    assert_eq!(chip.now(), ns(3_007));
    Blocking::delay_ms(&mut delay, 2);
    assert_eq!(chip.now(), ns(2_003_007));
    assert_eq!(chip.accesses(), 0);
}

#[test]
fn a_task_s_delay_takes_its_time_and_no_more() {
    let chip = Chip::new();
    let mut delay = chip.delay();
    let times = chip.block_on(async {
        DelayNs::delay_ns(&mut delay, 7).await;
        let first = chip.now();
        DelayNs::delay_us(&mut delay, 3).await;
        let second = chip.now();
        DelayNs::delay_ms(&mut delay, 2).await;
        [first, second, chip.now()]
    });
    assert_eq!(times, [ns(7), ns(3_007), ns(2_003_007)]);
}

#[test]
fn tasks_go_on_in_the_order_of_their_times() {
    let chip = Chip::new();
    let notes = RefCell::new(Vec::new());
    let mut executor = Executor::new(&chip);
    for (name, step) in [("slow", 30), ("fast", 20)] {
        let (chip, notes) = (&chip, &notes);
        executor.spawn(async move {
            for _ in 0..2 {
                DelayNs::delay_ns(&mut chip.delay(), step).await;
                notes.borrow_mut().push((name, chip.now().as_nanos()));
            }
        });
    }
    executor.run();
    let expected = [("fast", 20), ("slow", 30), ("fast", 40), ("slow", 60)];
    assert_eq!(*notes.borrow(), expected);
}

#[test]
fn a_task_that_waits_is_left_alone_until_it_is_woken() {
    let chip = Chip::new();
    let (looks, waiting) = (Cell::new(0), RefCell::new(None::<Waker>));
    let open = Cell::new(false);
    let mut executor = Executor::new(&chip);
    executor.spawn(poll_fn(|context| {
        looks.set(looks.get() + 1);
        *waiting.borrow_mut() = Some(context.waker().clone());
        if open.get() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }));
    executor.spawn(async {
        for step in 1..=10 {
            DelayNs::delay_us(&mut chip.delay(), 1).await;
            open.set(step >= 9);
            if step == 5 || step == 9 {
                waiting.borrow().as_ref().unwrap().wake_by_ref();
            }
        }
    });
    executor.run();
    // At first, when it is woken in vain, and when it is woken at last.
    assert_eq!((looks.get(), chip.now()), (3, Duration::from_micros(10)));
}

#[test]
fn a_parked_executor_goes_on_when_another_thread_does_something() {
    static WAITING: Mutex<Option<Waker>> = Mutex::new(None);
    let chip = Chip::new();
    // Rising edge, PRO CPU.
    chip.bus_write(0x3ff4_4088 + 4 * 18, 1 << 7 | 1 << 15);
    chip.on_interrupt(Cpu::ProCpu, || {
        crate::bus::write(0x3ff4_404c, 1 << 18); // STATUS_W1TC
        // Before its first poll the task needs no waker.
        if let Some(waker) = WAITING.lock().unwrap().take() {
            waker.wake();
        }
    });
    thread::scope(|scope| {
        // Something that ends no wait, and what is waited for.
        scope.spawn(|| {
            for (gpio, level) in [(18, Drive::Low), (19, Drive::High), (18, Drive::High)] {
                thread::sleep(Duration::from_millis(5));
                chip.drive(gpio, level);
            }
        });
        chip.block_on(poll_fn(|context| {
            // First the waker, then the look: a change between the two wakes it.
            *WAITING.lock().unwrap() = Some(context.waker().clone());
            match chip.level(18) {
                PadLevel::High => Poll::Ready(()),
                _ => Poll::Pending,
            }
        }));
    });
    assert_eq!(chip.level(18), PadLevel::High);
}

#[test]
fn a_wake_from_another_thread_is_never_lost() {
    /// On an idle machine they take half a second; on a busy one some of them must do.
    const ROUNDS: usize = 20_000;
    let end = Instant::now() + Duration::from_secs(1);
    let (chip, woken) = (Chip::new(), &AtomicUsize::new(0));
    thread::scope(|scope| {
        let (waiting, wakers) = mpsc::channel::<Waker>();
        scope.spawn(move || {
            for round in 1..=ROUNDS {
                let waker = loop {
                    match wakers.try_recv() {
                        Ok(waker) => break waker,
                        Err(TryRecvError::Empty) => thread::yield_now(),
                        Err(TryRecvError::Disconnected) => return,
                    }
                };
                // From before the executor waits to after that.
                (0..round % 100 * 4).for_each(|_| std::hint::spin_loop());
                woken.store(round, Ordering::Release);
                waker.wake();
            }
        });
        for round in (1..=ROUNDS).take_while(|_| Instant::now() < end) {
            let mut waiting = Some(waiting.clone());
            chip.block_on(poll_fn(|context| {
                if woken.load(Ordering::Acquire) == round {
                    return Poll::Ready(());
                }
                if let Some(waiting) = waiting.take() {
                    waiting.send(context.waker().clone()).unwrap();
                }
                Poll::Pending
            }));
        }
        drop(waiting);
    });
}

#[test]
fn a_run_for_some_time_takes_just_that() {
    let chip = Chip::new();
    chip.advance(ns(100));
    let done = Cell::new(0);
    let mut executor = Executor::new(&chip);
    executor.spawn(async {
        for _ in 0..3 {
            DelayNs::delay_ns(&mut chip.delay(), 400).await;
            done.set(done.get() + 1);
        }
    });
    for (expected, now) in [(1, 700), (3, 1300), (3, 1900)] {
        executor.run_for(ns(600));
        assert_eq!((done.get(), chip.now()), (expected, ns(now)));
    }
}

#[test]
fn a_task_that_takes_no_rest_is_polled_again_at_once() {
    let chip = Chip::new();
    let polls = Cell::new(0);
    chip.block_on(poll_fn(|context| {
        polls.set(polls.get() + 1);
        if polls.get() == 5 {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }));
    assert_eq!((polls.get(), chip.now()), (5, ns(0)));
}

#[test]
fn a_program_that_is_over_is_not_waited_for() {
    let chip = Chip::new();
    let _entered = chip.enter();
    let mut executor = Executor::new(&chip);
    executor.spawn(async {
        DelayNs::delay_us(&mut chip.delay(), 1).await;
        chip.core_reset(crate::CoreReset::Software);
        std::future::pending::<()>().await;
    });
    executor.run();
    assert_eq!(chip.now(), Duration::from_micros(1));
}

#[test]
fn a_thread_knows_as_which_core_it_runs() {
    let (one, other) = (Chip::new(), Chip::new());
    let _entered = one.enter_on(Cpu::AppCpu);
    assert_eq!(current_core(), Cpu::AppCpu);
    {
        let _entered = other.enter();
        assert_eq!(current_core(), Cpu::ProCpu);
    }
    assert_eq!(current_core(), Cpu::AppCpu);
}
