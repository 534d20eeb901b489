//! An asynchronous button driver, `async-button`, which goes by `embassy-time`.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use async_button::{Button, ButtonConfig, ButtonEvent};
use embedded_hal::digital::InputPin;
use embedded_hal_async::delay::DelayNs;
use embedded_hal_async::digital::Wait;
use pycom_bsp::machine::{Init, Pin};
use pycom_bsp::module::P10;
use pycom_bsp::sim::{self, Bounce, Chip, Cpu, Executor, PushButton};
use pycom_bsp::{AnyPin, Input, Pull, interrupt};

/// Somebody presses once, twice, and then for long, an hour after each other: what the driver says.
fn hours(chip: &Chip, pin: impl Wait + InputPin) -> Vec<ButtonEvent> {
    chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    let bounce = Bounce {
        times: 4,
        within: Duration::from_millis(5),
    };
    let button = PushButton::to_ground().bouncing(bounce);
    let button = chip.attach(button, [&chip.pin::<P10>()]);
    let events = RefCell::new(Vec::new());
    let mut executor = Executor::new(chip);
    executor.spawn(async {
        let mut button = Button::new(pin, ButtonConfig::default());
        loop {
            let event = button.update().await;
            events.borrow_mut().push(event);
        }
    });
    executor.spawn(async {
        let mut delay = chip.delay();
        for presses in [&[100][..], &[80, 80], &[2000]] {
            delay.delay_ms(3_600_000).await;
            for length in presses {
                button.press();
                delay.delay_ms(*length).await;
                button.release();
                delay.delay_ms(150).await;
            }
        }
    });
    executor.run_for(Duration::from_secs(4 * 3600));
    drop(executor);
    events.into_inner()
}

#[test]
fn hours_of_a_button_take_no_time() {
    let expected = [
        ButtonEvent::ShortPress { count: 1 },
        ButtonEvent::ShortPress { count: 2 },
        ButtonEvent::LongPress,
    ];
    let began = Instant::now();
    let typed = sim::run(|chip| {
        let pin = Input::with_pull(P10::take().unwrap(), Pull::Up);
        hours(chip, pin)
    });
    assert_eq!(typed, expected);
    let erased = sim::run(|chip| {
        let pin = AnyPin::from(P10::take().unwrap());
        hours(chip, pin.into_input_with_pull(Pull::Up).unwrap())
    });
    assert_eq!(erased, expected);
    let by_name = sim::run(|chip| {
        let init = Init::new(Pin::IN).pull(Pin::PULL_UP);
        hours(chip, Pin::with("P10", init).unwrap())
    });
    assert_eq!(by_name, expected);
    assert!(began.elapsed() < Duration::from_secs(60), "eight hours");
}
