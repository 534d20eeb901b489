//! LEDs, buttons, batteries and buses, and the boards that have them.

use std::cell::RefCell;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use bsp_tests::every_output;
use embedded_hal::digital::{InputPin, OutputPin, StatefulOutputPin};
use embedded_hal_async::delay::DelayNs;
use embedded_hal_async::digital::Wait;
use pycom_bsp::exp_board::{self, BUTTON, LED};
use pycom_bsp::interrupt::{self, PinEvent};
use pycom_bsp::parts::{
    Absent, ActiveHigh, ActiveLow, Battery, Button, I2c, Led, Polarity, Slot, Uart,
};
use pycom_bsp::sim::{self, Bounce, Chip, Cpu, Drive, Executor, PadLevel, PushButton};
use pycom_bsp::{
    CanOutput, CanPull, Input, Level, Mode, Pin, Pull, fipy, gpy, lopy, lopy4, machine, module,
    sipy, wipy2, wipy3,
};

fn dispatch_on_pro(chip: &Chip) {
    chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
}

/// The level of a pad at which a part of this polarity is on, or off.
fn level<A: Polarity>(on: bool) -> PadLevel {
    match A::is_active(Level::High) == on {
        true => PadLevel::High,
        false => PadLevel::Low,
    }
}

#[test]
fn an_led_is_on_when_it_is_told_to_be_on() {
    fn of<P: CanOutput, A: Polarity>(chip: &Chip, gpio: u8) {
        // SAFETY: one after the other.
        let mut led = Led::<P, A>::new(unsafe { P::steal() });
        let is = |on: bool, led: &Led<P, A>| {
            assert_eq!((led.is_on(), chip.level(gpio)), (on, level::<A>(on)));
        };
        is(false, &led);
        led.on();
        is(true, &led);
        led.on();
        is(true, &led);
        led.toggle();
        is(false, &led);
        led.toggle();
        is(true, &led);
        led.off();
        is(false, &led);
        led.set(true);
        is(true, &led);
        led.set(false);
        is(false, &led);
        assert_eq!(
            (led.output().mode(), led.output_mut().pull()),
            (Mode::Output, Pull::None)
        );

        // To `embedded-hal` it is the pin.
        OutputPin::set_high(&mut led).unwrap();
        assert!(StatefulOutputPin::is_set_high(&mut led).unwrap());
        is(A::is_active(Level::High), &led);
        OutputPin::set_low(&mut led).unwrap();
        assert!(StatefulOutputPin::is_set_low(&mut led).unwrap());
        assert!(!StatefulOutputPin::is_set_high(&mut led).unwrap());
        OutputPin::set_high(&mut led).unwrap();
        assert!(!StatefulOutputPin::is_set_low(&mut led).unwrap());
        OutputPin::set_low(&mut led).unwrap();
        StatefulOutputPin::toggle(&mut led).unwrap();
        assert_eq!(chip.level(gpio), PadLevel::High);

        let mut led = led.erase();
        led.on();
        assert_eq!(chip.level(gpio), level::<A>(true));
        assert!(led.into_output().is_high() == A::is_active(Level::High));
    }
    fn scenario<P: CanOutput>(chip: &Chip, _: P, gpio: u8) {
        of::<P, ActiveHigh>(chip, gpio);
        of::<P, ActiveLow>(chip, gpio);
    }
    every_output!(scenario);
}

#[test]
fn an_led_is_off_from_the_first_moment_on() {
    sim::run(|chip| {
        let pin = chip.pin::<module::P11>();
        pin.drive(Drive::WeakHigh);
        chip.clear_waveforms();
        let _led = Led::<_, ActiveLow>::new(module::P11::take().unwrap());
        assert_eq!(pin.waveform(), [(Duration::ZERO, PadLevel::High)]);
    });
}

#[test]
fn a_button_is_pressed_at_its_level_and_its_pull_is_at_the_other() {
    fn of<P: CanPull + CanOutput, A: Polarity>(chip: &Chip, gpio: u8) {
        // SAFETY: one after the other.
        let mut button = Button::<P, A>::new(unsafe { P::steal() });
        assert_eq!(button.input().mode(), Mode::Input);
        assert!(!button.is_pressed(), "by its pull");
        let pin = chip.gpio(gpio);
        for on in [true, false, true] {
            pin.drive(match level::<A>(on) {
                PadLevel::High => Drive::High,
                _ => Drive::Low,
            });
            assert_eq!(button.is_pressed(), on);
            let is_high = A::is_active(Level::High) == on;
            assert_eq!(InputPin::is_high(&mut button), Ok(is_high));
            assert_eq!(InputPin::is_low(&mut button), Ok(!is_high));
        }
        pin.drive(Drive::Floating);
        let pull = button.input_mut().pull();
        assert_eq!(pull == Pull::Up, A::is_active(Level::Low));
        assert_eq!(button.into_input().pull(), pull);
        // SAFETY: as above.
        let button = Button::<P, A>::without_pull(unsafe { P::steal() });
        assert_eq!(button.input().pull(), Pull::None);
    }
    fn scenario<P: CanOutput + CanPull>(chip: &Chip, _: P, gpio: u8) {
        of::<P, ActiveHigh>(chip, gpio);
        of::<P, ActiveLow>(chip, gpio);
    }
    every_output!(scenario);
}

static EVENTS: AtomicU32 = AtomicU32::new(0);

#[test]
fn a_buttons_callbacks_are_called_when_it_moves() {
    static PRESSED: AtomicU32 = AtomicU32::new(0);

    fn count(event: PinEvent<BUTTON>) {
        EVENTS.fetch_add(1, Ordering::Relaxed);
        let pressed = Button::<BUTTON, ActiveLow>::was_pressed(&event);
        PRESSED.fetch_add(u32::from(pressed), Ordering::Relaxed);
    }

    sim::run(|chip| {
        dispatch_on_pro(chip);
        let finger = chip.attach(PushButton::to_ground(), [&chip.pin::<BUTTON>()]);
        let move_it = || {
            for it in [&EVENTS, &PRESSED] {
                it.store(0, Ordering::Relaxed);
            }
            for _ in 0..3 {
                finger.press();
                finger.release();
            }
            [&EVENTS, &PRESSED].map(|it| it.load(Ordering::Relaxed))
        };
        let button = Button::<BUTTON, ActiveLow>::new(BUTTON::take().unwrap());
        let button = button.on_press(count);
        assert_eq!(move_it(), [3, 3]);
        assert!(!button.is_pressed());
        let button = button.remove_callback().on_release(count);
        assert_eq!(move_it(), [3, 0]);
        let button = button.remove_callback().on_change(count);
        assert_eq!(move_it(), [6, 3]);
        let button = button.remove_callback();
        assert_eq!(move_it(), [0, 0]);
        assert!(!button.is_pressed());
    });
}

#[test]
fn a_button_to_the_supply_calls_the_other_way_round() {
    static CALLS: AtomicU32 = AtomicU32::new(0);

    fn count(event: PinEvent<BUTTON>) {
        assert_eq!(event.triggered_by(), Level::High);
        CALLS.fetch_add(1, Ordering::Relaxed);
    }

    sim::run(|chip| {
        dispatch_on_pro(chip);
        let finger = chip.attach(PushButton::to_supply(), [&chip.pin::<BUTTON>()]);
        let button = Button::<BUTTON, ActiveHigh>::new(BUTTON::take().unwrap());
        let button = button.on_press(count);
        finger.press();
        assert!(button.is_pressed());
        assert_eq!(CALLS.load(Ordering::Relaxed), 1);
        finger.release();
        assert_eq!(CALLS.load(Ordering::Relaxed), 1);
    });
}

/// What a program has seen of a button that bounces, with and without a pause after each move.
fn seen(pause: u32) -> (u32, u32) {
    sim::run(|chip| {
        dispatch_on_pro(chip);
        let bounce = Bounce {
            times: 3,
            within: Duration::from_millis(4),
        };
        let pin = chip.pin::<BUTTON>();
        let finger = chip.attach(PushButton::to_ground().bouncing(bounce), [&pin]);
        let counted = RefCell::new((0, 0));
        let mut button = exp_board::Board::new(lopy4::Pins::take().unwrap()).button;
        let mut executor = Executor::new(chip);
        executor.spawn(async {
            loop {
                button.wait_for_press().await;
                counted.borrow_mut().0 += 1;
                assert!(button.is_pressed());
                chip.delay().delay_ms(pause).await;
                button.wait_for_release().await;
                counted.borrow_mut().1 += 1;
                assert!(!button.is_pressed());
                chip.delay().delay_ms(pause).await;
            }
        });
        for _ in 0..5 {
            executor.run_for(Duration::from_millis(100));
            finger.press();
            executor.run_for(Duration::from_millis(100));
            finger.release();
        }
        executor.run_for(Duration::from_millis(100));
        drop(executor);
        counted.into_inner()
    })
}

#[test]
fn waits_for_a_button_see_each_move_of_its_contact() {
    assert_eq!(seen(20), (5, 5), "five presses");
    let (presses, releases) = seen(0);
    assert!(
        presses > 5 && presses == releases,
        "{presses}: the contact bounces"
    );
}

/// Waits for each edge and each level in turn, while somebody presses and releases a button: none of them ends before its time.
fn waits_in_turn(chip: &Chip, mut pin: impl Wait) {
    dispatch_on_pro(chip);
    let finger = chip.attach(PushButton::to_ground(), [&chip.pin::<BUTTON>()]);
    let steps = RefCell::new(0);
    let mut executor = Executor::new(chip);
    executor.spawn(async {
        pin.wait_for_falling_edge().await.unwrap();
        *steps.borrow_mut() += 1;
        pin.wait_for_low().await.unwrap(); // it is
        pin.wait_for_rising_edge().await.unwrap();
        *steps.borrow_mut() += 1;
        pin.wait_for_high().await.unwrap(); // it is
        pin.wait_for_low().await.unwrap();
        *steps.borrow_mut() += 1;
        pin.wait_for_high().await.unwrap();
        *steps.borrow_mut() += 1;
        pin.wait_for_any_edge().await.unwrap();
        *steps.borrow_mut() += 1;
    });
    let moment = Duration::from_millis(1);
    for step in 0..5 {
        executor.run_for(moment);
        assert_eq!(*steps.borrow(), step);
        match step {
            1 | 3 => finger.release(),
            _ => finger.press(),
        }
    }
    executor.run_for(moment);
    assert_eq!(*steps.borrow(), 5);
}

#[test]
fn a_button_is_waited_for_as_its_pin_is() {
    sim::run(|chip| {
        let button = Button::<BUTTON, ActiveLow>::new(BUTTON::take().unwrap());
        waits_in_turn(chip, button);
    });
    sim::run(|chip| {
        let init = machine::Init::new(machine::Pin::IN).pull(Pull::Up);
        waits_in_turn(chip, machine::Pin::with("BUTTON", init).unwrap());
    });
}

#[test]
fn a_battery_is_what_its_divider_makes_of_it() {
    sim::run(|_| {
        let half = Battery::<_, 100_000, 100_000>::new(module::P16::take().unwrap());
        assert_eq!(
            [0, 1, 1850, u16::MAX].map(|at| half.millivolts(at)),
            [0, 2, 3700, 131_070]
        );
        assert_eq!(half.into_parts().0.id(), "P16");
        // Rounded to the nearest, and no more than a number can be.
        let third = Battery::<_, 2, 1>::new(module::P15::take().unwrap());
        assert_eq!(third.millivolts(1234), 3702);
        let odd = Battery::<_, 1, 3>::new(module::P14::take().unwrap());
        assert_eq!([1, 2, 3].map(|at| odd.millivolts(at)), [1, 3, 4]);
        let most = Battery::<_, { u32::MAX }, 1>::new(module::P13::take().unwrap());
        assert_eq!([1, 2].map(|at| most.millivolts(at)), [u32::MAX; 2]);
    });
}

#[test]
fn a_bus_is_taken_as_one_and_given_back_as_one() {
    sim::run(|_| {
        let scl = module::P10::take().unwrap();
        let taken = I2c::<module::P9, module::P10>::take().unwrap_err();
        assert_eq!(taken.pin(), "P10");
        // All or none.
        let sda = module::P9::take().unwrap();
        sda.free();
        scl.free();
        let bus = I2c::<module::P9, module::P10>::take().unwrap();
        for pin in [module::P9::take().map(drop), module::P10::take().map(drop)] {
            assert!(pin.is_err());
        }
        bus.free();
        // What is absent is not in its way.
        let uart = Uart::<module::P9, module::P10>::take().unwrap();
        assert_eq!(
            (uart.rts, format!("{:?}", uart.cts)),
            (Absent::new(), "Absent".to_owned())
        );
    });
}

/// What a slot has: the name of a pin, or nothing.
fn name(slot: &impl Slot) -> Option<String> {
    let name = format!("{slot:?}");
    (name != "Absent").then_some(name)
}

/// A board on the expansion board: its LED, its button, and which of the pins that some modules keep are there.
macro_rules! on_the_expansion_board {
    ($($module:ident: $there:expr;)+) => {$(
        sim::run(|chip| {
            let mut board = exp_board::Board::new($module::Pins::take().unwrap());
            assert_eq!(chip.pin::<LED>().level(), PadLevel::High, "off at first");
            board.led.on();
            assert_eq!(chip.pin::<LED>().level(), PadLevel::Low);
            assert!(!board.button.is_pressed());
            chip.pin::<BUTTON>().drive(Drive::Low);
            assert!(board.button.is_pressed());
            assert_eq!(board.battery.millivolts(2000), 4000);
            assert_eq!((board.uart.tx.id(), board.uart.rx.id()), ("P1", "P0"));
            assert_eq!((board.sd.clk.id(), board.sd.cmd.id(), board.sd.dat0.id()), ("P23", "P4", "P8"));
            let pins = &board.pins;
            let there = [
                name(&pins.G12), name(&pins.G13), name(&pins.G14), name(&pins.G31), name(&pins.G30),
                name(&board.uart.rts), name(&board.uart.cts),
            ];
            let there: Vec<_> = there.into_iter().flatten().collect();
            assert_eq!(there, $there, stringify!($module));
            assert_eq!(pins.G24.id(), "P3");
            assert!($module::Pins::take().is_err() && LED::take().is_err());
            // Its RGB LED is on the module.
            assert_eq!(board.module.rgb_led.id(), "P2");
            let _: () = board.module.pins;
        });
    )+};
}

#[test]
fn each_module_fits_the_expansion_board_with_the_pins_that_it_leaves() {
    on_the_expansion_board! {
        wipy2: ["P5", "P6", "P7", "P17", "P18", "P20", "P19"];
        wipy3: ["P5", "P6", "P7", "P17", "P18", "P20", "P19"];
        lopy: ["P17", "P18", "P20", "P19"];
        lopy4: ["P17", "P18", "P20", "P19"];
        sipy: ["P17", "P18", "P20", "P19"];
        gpy: ["P17", "P18", "P20", "P19"];
        fipy: [""; 0];
    }
}

/// The button to 3.3 V is on a pin that the second generation has for its antenna.
#[test]
fn a_button_is_there_where_the_module_leaves_its_pin() {
    sim::run(|chip| {
        let board = exp_board::Board::new(wipy2::Pins::take().unwrap());
        assert!(!board.safe_boot.is_pressed());
        chip.pin::<exp_board::SAFE_BOOT>().drive(Drive::High);
        assert!(board.safe_boot.is_pressed());
        assert_eq!(board.safe_boot.input().pull(), Pull::Down);
    });
    sim::run(|chip| {
        // Nothing happens to the antenna switch.
        let antenna_switch = chip.pin::<module::P12>();
        let before = antenna_switch.state();
        let board = exp_board::Board::new(lopy4::Pins::take().unwrap());
        assert_eq!(
            format!("{:?}", antenna_switch.state()),
            format!("{before:?}")
        );
        assert_eq!(board.module.antenna_switch.id(), "P12");
    });
}

#[test]
fn a_radio_has_the_lines_that_its_module_wires() {
    sim::run(|_| {
        let lora = lopy::Board::take().unwrap().lora;
        assert_eq!((lora.nss.id(), lora.reset.id()), ("GPIO17", "GPIO18"));
    });
    sim::run(|_| {
        let board = lopy4::Board::take().unwrap();
        let lora = board.lora;
        assert_eq!((lora.nss.id(), lora.dio.id()), ("GPIO18", "GPIO23"));
        let _: Absent<lopy4::LORA_RESET> = lora.reset;
        // The rest of the board is there.
        assert_eq!(Input::new(board.pins.P3).id(), "P3");
    });
    sim::run(|_| {
        let board = fipy::Board::take().unwrap();
        assert_eq!(name(&board.lora.reset), None);
        assert_eq!((board.lte.tx.id(), board.lte.rts.id()), ("P20", "P19"));
    });
    sim::run(|_| {
        let board = gpy::Board::take().unwrap();
        assert_eq!((board.lte.rx.id(), board.lte_wake.id()), ("GPIO23", "P6"));
    });
}
