//! `embassy-time`, in the chip's time.

use std::time::Duration;

use embassy_futures::select::{Either, select};
use embassy_time::{Instant, Ticker, Timer, with_timeout};
use pycom_bsp::module::P10;
use pycom_bsp::sim::{self, Cpu, Drive};
use pycom_bsp::{Input, Pull, interrupt};

#[test]
fn a_timer_goes_by_the_chip() {
    sim::run(|chip| {
        chip.block_on(async {
            Timer::after_secs(3600).await;
            let mut ticker = Ticker::every(embassy_time::Duration::from_millis(10));
            for _ in 0..10 {
                ticker.next().await;
            }
            assert_eq!(Instant::now(), Instant::from_millis(3_600_100));
        });
        assert_eq!(chip.now(), Duration::from_millis(3_600_100));
    });
}

#[test]
fn each_thread_has_the_time_of_its_chip() {
    let run = |seconds| {
        sim::run(|chip| {
            chip.block_on(Timer::after_secs(seconds));
            chip.now().as_secs()
        })
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (1..9)
            .map(|seconds| scope.spawn(move || run(seconds)))
            .collect();
        for (thread, seconds) in threads.into_iter().zip(1..9) {
            assert_eq!(thread.join().unwrap(), seconds);
        }
    });
}

#[test]
fn a_pin_or_a_time_whichever_comes_first() {
    sim::run(|chip| {
        chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
        let mut button = Input::with_pull(P10::take().unwrap(), Pull::Up);
        let pin = chip.pin::<P10>();
        pin.drive_after(Duration::from_millis(300), Drive::Low);
        let first = chip.block_on(select(button.wait_for_low(), Timer::after_millis(500)));
        assert!(matches!(first, Either::First(_)));
        pin.drive(Drive::Floating);
        let late = with_timeout(
            embassy_time::Duration::from_millis(500),
            button.wait_for_low(),
        );
        assert!(chip.block_on(late).is_err());
        assert_eq!(chip.now().as_millis(), 800);
    });
}
