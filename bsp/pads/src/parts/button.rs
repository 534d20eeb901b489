//! A button.

use core::convert::Infallible;
use core::marker::PhantomData;

use embedded_hal::digital::{ErrorType, InputPin};
use embedded_hal_async::digital::Wait;

use super::polarity::Polarity;
use super::slot::{Presence, Slot};
use crate::driver::{Driver, Input};
use crate::interrupt::PinEvent;
use crate::interrupt::trigger::{BothEdges, Falling, Rising};
use crate::owner::mode::{self, Async, WithCallback, WithoutCallback};
use crate::owner::{CanPull, Pin, TypedPin};
use crate::silicon::{Level, Pull};

/// A button or a switch. Its polarity `A` is the level at which it is pressed.
///
/// ```
/// # esp32_pads::sim::run(|chip| {
/// use esp32_pads::parts::{ActiveLow, Button};
/// use esp32_pads::sim::PushButton;
/// use pycom_bsp::exp_board::BUTTON;
///
/// let button = Button::<BUTTON, ActiveLow>::new(BUTTON::take()?);
/// let finger = chip.attach(PushButton::to_ground(), [&chip.pin::<BUTTON>()]);
/// assert!(!button.is_pressed());
/// finger.press();
/// assert!(button.is_pressed());
/// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
/// ```
///
/// # Contacts bounce
///
/// A contact that closes or opens bounces for some milliseconds. This type does not debounce: at each bounce it calls the callback, or ends the
/// wait. A program that counts presses has to debounce the button, as in the example of [`wait_for_press`](Button::wait_for_press), or with a crate:
/// `async-button` takes an [`InputPin`] with [`Wait`], and `debouncr` the values of [`is_pressed`](Button::is_pressed).
///
/// # `embedded-hal`
///
/// [`InputPin`] and [`Wait`] are about the pin's level, not about the polarity: `is_low` is true for a pressed button that is [`ActiveLow`](super::ActiveLow).
#[derive(Debug)]
pub struct Button<P, A, U = mode::Input> {
    input: Driver<P, U>,
    polarity: PhantomData<A>,
}

impl<P: TypedPin, A: Polarity> Button<P, A> {
    /// Makes the pin an input, with the chip's pull resistor to the level of a released button.
    #[inline]
    pub fn new(pin: P) -> Self
    where
        P: CanPull,
    {
        Self::wrap(Input::with_pull(pin, pull::<A>()))
    }

    /// Makes the pin an input without a pull, for a button with a resistor on the board.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::sim::Drive;
    /// use esp32_pads::parts::{ActiveLow, Button};
    /// use pycom_bsp::module::P13;
    ///
    /// // An input-only pad has no resistors of its own.
    /// let button = Button::<_, ActiveLow>::without_pull(P13::take()?);
    /// # chip.pin::<P13>().drive(Drive::WeakHigh);
    /// assert!(!button.is_pressed());
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[inline]
    pub fn without_pull(pin: P) -> Self {
        Self::wrap(Input::new(pin))
    }
}

/// The pull to the level of a released button.
fn pull<A: Polarity>() -> Pull {
    match A::INACTIVE {
        Level::High => Pull::Up,
        Level::Low => Pull::Down,
    }
}

impl<P, A> Button<P, A> {
    /// For generated code, in which a pin may be absent on some boards.
    #[doc(hidden)]
    #[inline(always)]
    pub fn of(slot: P, has_resistor: bool) -> Self
    where
        P: Slot,
        A: Polarity,
    {
        let pull = match has_resistor {
            true => Pull::None,
            false => pull::<A>(),
        };
        Self::wrap(P::Is::input(slot, pull))
    }
}

impl<P, A, U> Button<P, A, U> {
    fn wrap(input: Driver<P, U>) -> Self {
        let polarity = PhantomData;
        Self { input, polarity }
    }

    /// Whether the button is pressed now: one load.
    #[must_use]
    #[inline(always)]
    pub fn is_pressed(&self) -> bool
    where
        P: Pin,
        A: Polarity,
    {
        self.input.is_high() == A::is_active(Level::High)
    }

    /// Whether an event of the button's interrupt was a press: whether the level after its edge is that of a pressed button.
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, interrupt::{self, PinEvent}, sim::Drive}; use pycom_bsp::exp_board::BUTTON;
    /// # use core::sync::atomic::{AtomicBool, Ordering};
    /// use esp32_pads::parts::{ActiveLow, Button};
    ///
    /// static PRESSED: AtomicBool = AtomicBool::new(false);
    ///
    /// fn moved(event: PinEvent<BUTTON>) {
    ///     let pressed = Button::<BUTTON, ActiveLow>::was_pressed(&event);
    ///     PRESSED.store(pressed, Ordering::Relaxed);
    /// }
    ///
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// let button = Button::<BUTTON, ActiveLow>::new(BUTTON::take()?).on_change(moved);
    /// # chip.pin::<BUTTON>().drive(Drive::Low);
    /// assert!(PRESSED.load(Ordering::Relaxed));
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    #[must_use]
    #[inline]
    pub fn was_pressed(event: &PinEvent<P, mode::Input>) -> bool
    where
        P: Pin,
        A: Polarity,
    {
        A::is_active(event.triggered_by())
    }

    /// Waits until the button is pressed. If it is already pressed, the wait ends at once: to wait for the next press, wait for the release first.
    ///
    /// For the rules of waits, see [`Wait` of drivers](Driver#impl-Wait-for-Driver%3CP,+U%3E).
    ///
    /// ```
    /// # esp32_pads::sim::run(|chip| {
    /// # use esp32_pads::{Cpu, interrupt, sim::{Bounce, Executor, PushButton}}; use pycom_bsp::exp_board::BUTTON;
    /// # use std::{cell::Cell, time::Duration};
    /// use embedded_hal_async::delay::DelayNs;
    /// use esp32_pads::parts::{ActiveLow, Button};
    ///
    /// async fn presses(mut button: Button<BUTTON, ActiveLow>, mut delay: impl DelayNs) -> u32 {
    ///     let mut presses = 0;
    ///     while presses < 3 {
    ///         button.wait_for_press().await;
    ///         presses += 1;
    ///         delay.delay_ms(20).await; // the contact bounces
    ///         button.wait_for_release().await;
    ///         delay.delay_ms(20).await;
    ///     }
    ///     presses
    /// }
    /// # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    /// # let bounce = Bounce { times: 3, within: Duration::from_millis(4) };
    /// # let finger = chip.attach(PushButton::to_ground().bouncing(bounce), [&chip.pin::<BUTTON>()]);
    /// # let (button, counted) = (Button::new(BUTTON::take()?), Cell::new(0));
    /// # let mut executor = Executor::new(chip);
    /// # executor.spawn(async { counted.set(presses(button, chip.delay()).await) });
    /// # for _ in 0..3 {
    /// #     executor.run_for(Duration::from_millis(100));
    /// #     finger.press();
    /// #     executor.run_for(Duration::from_millis(100));
    /// #     finger.release();
    /// # }
    /// # executor.run_for(Duration::from_millis(100));
    /// # assert_eq!(counted.get(), 3);
    /// # Ok::<(), esp32_pads::Taken>(()) }).unwrap();
    /// ```
    pub async fn wait_for_press(&mut self)
    where
        P: Pin,
        A: Polarity,
        U: Async,
    {
        match A::ACTIVE {
            Level::High => self.input.wait_for_high().await,
            Level::Low => self.input.wait_for_low().await,
        }
    }

    /// Waits until the button is released. If it is already released, the wait ends at once.
    pub async fn wait_for_release(&mut self)
    where
        P: Pin,
        A: Polarity,
        U: Async,
    {
        match A::INACTIVE {
            Level::High => self.input.wait_for_high().await,
            Level::Low => self.input.wait_for_low().await,
        }
    }

    /// The driver of the button's pin.
    #[must_use]
    #[inline(always)]
    pub fn input(&self) -> &Driver<P, U> {
        &self.input
    }

    /// The driver of the button's pin, for settings without a method here, such as a wake-up from deep sleep.
    #[must_use]
    #[inline(always)]
    pub fn input_mut(&mut self) -> &mut Driver<P, U> {
        &mut self.input
    }

    /// The driver of the button's pin, for another use.
    #[inline(always)]
    pub fn into_input(self) -> Driver<P, U> {
        self.input
    }
}

/// The button's interrupt calls a function, on PRO CPU; of the other core, `input_mut` has what it takes.
///
/// What is to be known of callbacks is at [`Driver::with_callback`].
impl<P: Pin, A: Polarity, U: WithoutCallback> Button<P, A, U> {
    /// Sets a callback for presses.
    #[inline]
    pub fn on_press(self, handler: fn(PinEvent<P, U>)) -> Button<P, A, WithCallback<U>> {
        Button::wrap(match A::ACTIVE {
            Level::High => self.input.with_callback(Rising, handler),
            Level::Low => self.input.with_callback(Falling, handler),
        })
    }

    /// Sets a callback for releases.
    #[inline]
    pub fn on_release(self, handler: fn(PinEvent<P, U>)) -> Button<P, A, WithCallback<U>> {
        Button::wrap(match A::INACTIVE {
            Level::High => self.input.with_callback(Rising, handler),
            Level::Low => self.input.with_callback(Falling, handler),
        })
    }

    /// Sets a callback for presses and releases: [`was_pressed`](Button::was_pressed) tells which.
    #[inline]
    pub fn on_change(self, handler: fn(PinEvent<P, U>)) -> Button<P, A, WithCallback<U>> {
        Button::wrap(self.input.with_callback(BothEdges, handler))
    }
}

impl<P: Pin, A, U> Button<P, A, WithCallback<U>> {
    /// Removes the callback.
    #[inline]
    pub fn remove_callback(self) -> Button<P, A, U> {
        Button::wrap(self.input.remove_callback())
    }
}

impl<P: Pin, A, U> ErrorType for Button<P, A, U> {
    type Error = Infallible;
}

/// The level of the pin, whatever the polarity.
impl<P: Pin, A, U> InputPin for Button<P, A, U> {
    #[inline]
    fn is_high(&mut self) -> Result<bool, Infallible> {
        InputPin::is_high(&mut self.input)
    }

    #[inline]
    fn is_low(&mut self) -> Result<bool, Infallible> {
        InputPin::is_low(&mut self.input)
    }
}

/// The level of the pin, whatever the polarity.
impl<P: Pin, A, U: Async> Wait for Button<P, A, U> {
    async fn wait_for_high(&mut self) -> Result<(), Infallible> {
        Wait::wait_for_high(&mut self.input).await
    }

    async fn wait_for_low(&mut self) -> Result<(), Infallible> {
        Wait::wait_for_low(&mut self.input).await
    }

    async fn wait_for_rising_edge(&mut self) -> Result<(), Infallible> {
        Wait::wait_for_rising_edge(&mut self.input).await
    }

    async fn wait_for_falling_edge(&mut self) -> Result<(), Infallible> {
        Wait::wait_for_falling_edge(&mut self.input).await
    }

    async fn wait_for_any_edge(&mut self) -> Result<(), Infallible> {
        Wait::wait_for_any_edge(&mut self.input).await
    }
}
