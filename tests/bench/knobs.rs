//! A push button that bounces, with the debouncer `debouncr`; and a rotary encoder, with `rotary-encoder-embedded`.

use std::time::Duration;

use debouncr::{Edge, debounce_4};
use embedded_hal::digital::InputPin;
use pycom_bsp::machine::{Init, Pin};
use pycom_bsp::module::{P9, P10};
use pycom_bsp::sim::{self, Bounce, Chip, PushButton, RotaryEncoder};
use pycom_bsp::{AnyPin, Input, Pull};
use rotary_encoder_embedded::Direction;

const MILLISECOND: Duration = Duration::from_millis(1);

/// What a program that polls each millisecond makes of three presses: how many it counts with a debouncer, and without.
fn presses(chip: &Chip, mut pin: impl InputPin) -> (u32, u32) {
    let bounce = Bounce {
        times: 6,
        within: 8 * MILLISECOND,
    };
    let button = PushButton::to_ground().bouncing(bounce);
    let button = chip.attach(button, [&chip.pin::<P10>()]);
    let mut debouncer = debounce_4(false);
    let (mut debounced, mut raw, mut before) = (0, 0, false);
    for tick in 0..600 {
        match tick % 200 {
            50 => button.press(),
            150 => button.release(),
            _ => {}
        }
        let is_pressed = pin.is_low().unwrap();
        raw += u32::from(is_pressed && !before);
        before = is_pressed;
        debounced += u32::from(debouncer.update(is_pressed) == Some(Edge::Rising));
        chip.advance(MILLISECOND);
    }
    (debounced, raw)
}

/// P10 with a pull-up, of every kind.
fn on_every_kind(test: fn(&Chip, &mut dyn FnMut() -> bool)) {
    sim::run(|chip| {
        let mut pin = Input::with_pull(P10::take().unwrap(), Pull::Up);
        test(chip, &mut || InputPin::is_low(&mut pin).unwrap());
    });
    sim::run(|chip| {
        let pin = AnyPin::from(P10::take().unwrap());
        let mut pin = pin.into_input_with_pull(Pull::Up).unwrap();
        test(chip, &mut || InputPin::is_low(&mut pin).unwrap());
    });
    sim::run(|chip| {
        let init = Init::new(Pin::IN).pull(Pin::PULL_UP);
        let mut pin = Pin::with("P10", init).unwrap();
        test(chip, &mut || InputPin::is_low(&mut pin).unwrap());
    });
}

/// A pin as a function that says whether it is low.
struct Low<'a>(&'a mut dyn FnMut() -> bool);

impl embedded_hal::digital::ErrorType for Low<'_> {
    type Error = std::convert::Infallible;
}

impl InputPin for Low<'_> {
    fn is_high(&mut self) -> Result<bool, Self::Error> {
        Ok(!(self.0)())
    }

    fn is_low(&mut self) -> Result<bool, Self::Error> {
        Ok((self.0)())
    }
}

#[test]
fn a_bouncing_button_is_debounced() {
    on_every_kind(|chip, pin| {
        let (debounced, raw) = presses(chip, Low(pin));
        assert_eq!(debounced, 3);
        assert!(raw > 3, "without a debouncer the bounces count: {raw}");
    });
}

/// Where an encoder is after some turns, as a driver that is polled each millisecond has it.
fn position(chip: &Chip, a: impl InputPin, b: impl InputPin, turns: &[i32]) -> i32 {
    let encoder = RotaryEncoder::new(3 * MILLISECOND);
    let encoder = chip.attach(encoder, [&chip.pin::<P9>(), &chip.pin::<P10>()]);
    let driver = rotary_encoder_embedded::RotaryEncoder::new(a, b);
    let mut driver = driver.into_quadrature_table_mode(4);
    let mut position = 0;
    for turn in turns {
        encoder.turn(*turn);
        for _ in 0..12 * turn.abs() + 2 {
            chip.advance(MILLISECOND);
            position += match driver.update() {
                Direction::Clockwise => 1,
                Direction::Anticlockwise => -1,
                Direction::None => 0,
            };
        }
    }
    position
}

#[test]
fn an_encoder_is_followed() {
    for turns in [&[5][..], &[-3], &[7, -2, 4], &[1, -1]] {
        let expected: i32 = turns.iter().sum();
        let found = sim::run(|chip| {
            let a = Input::with_pull(P9::take().unwrap(), Pull::Up);
            position(
                chip,
                a,
                Input::with_pull(P10::take().unwrap(), Pull::Up),
                turns,
            )
        });
        assert_eq!(found.abs(), expected.abs(), "{turns:?}");
        let erased = |pin: AnyPin| pin.into_input_with_pull(Pull::Up).unwrap();
        let again = sim::run(|chip| {
            let a = erased(P9::take().unwrap().into());
            position(chip, a, erased(P10::take().unwrap().into()), turns)
        });
        let named = |name| Pin::with(name, Init::new(Pin::IN).pull(Pin::PULL_UP)).unwrap();
        let by_name = sim::run(|chip| position(chip, named("P9"), named("P10"), turns));
        assert_eq!((again, by_name), (found, found));
    }
}
