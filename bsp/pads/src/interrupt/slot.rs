//! What is known about each pad's interrupt, and what a window makes of it. `window` says who may touch a slot when.

use core::cell::Cell;
use core::ptr::null_mut;
use core::task::Waker;

use critical_section::{CriticalSection, Mutex};

use super::raw::{self, RawEvent};
use super::sync::{AtomicPtr, AtomicU32, Ordering};
use super::window::{Window, Windows};
use super::word::{self, To};
use crate::owner::board::PinInfo;
use crate::silicon::{Cpu, Reg, map};

/// A pad's interrupt: for a callback, each time; or for a task, once.
pub(super) struct Slot {
    /// What GPIO.PINn is set to: the level that is awaited, the core that takes the interrupt, the pad's driver. 0 if not in use.
    pub(super) image: AtomicU32,
    /// Which use this is, whose, and what it reports.
    pub(super) word: AtomicU32,
    pub(super) handler: AtomicPtr<()>,
    pub(super) argument: AtomicPtr<()>,
    pub(super) pin: AtomicPtr<PinInfo>,
    /// The address of GPIO.PINn.
    pub(super) register: AtomicU32,
}

impl Slot {
    const fn idle() -> Self {
        Self {
            image: AtomicU32::new(0),
            word: AtomicU32::new(0),
            handler: AtomicPtr::new(null_mut()),
            argument: AtomicPtr::new(null_mut()),
            pin: AtomicPtr::new(null_mut()),
            register: AtomicU32::new(0),
        }
    }
}

/// The slots of all pads, the tasks that wait, and who is at work on a slot.
///
/// In this order, in which the dispatcher reaches what it has to do with from one address.
#[repr(C)]
pub(super) struct Slots {
    windows: Windows,
    slots: [Slot; 40],
    /// The task that waits for a pad; none as soon as it is woken.
    wakers: Mutex<[Cell<Option<Waker>>; 40]>,
}

/// Where a pad's slot is. The dispatcher has the pad's bit, and no instruction that the compiler would use to number it: a product with
/// a de Bruijn sequence has another number in its highest bits for each bit.
#[inline(always)]
const fn place(bank: u8, bit: u32) -> usize {
    if bank == 0 {
        (bit.wrapping_mul(0x077C_B531) >> 27) as usize
    } else {
        32 + (bit.wrapping_mul(0b0001_0111) >> 5 & 0b111) as usize
    }
}

const fn place_of(gpio: u8) -> usize {
    place(gpio / 32, 1 << (gpio % 32))
}

// Each pad has a place of its own.
const _: () = {
    let (mut taken, mut gpio) = (0_u64, 0);
    while gpio < 40 {
        taken |= 1 << place_of(gpio);
        gpio += 1;
    }
    assert!(taken == (1 << 40) - 1);
};

impl Slots {
    pub(super) const fn new() -> Self {
        Self {
            windows: Windows::new(),
            slots: [const { Slot::idle() }; 40],
            wakers: Mutex::new([const { Cell::new(None) }; 40]),
        }
    }

    pub(super) fn of(&self, gpio: u8) -> Option<&Slot> {
        self.slots.get(place_of(gpio))
    }

    /// Whether a pad's interrupt is ours. If it is not, no window writes the pad's registers any more.
    pub(super) fn is_in_use(&self, gpio: u8) -> bool {
        let slot = self.of(gpio);
        slot.is_some_and(|slot| slot.image.load(Ordering::Acquire) != 0)
    }

    /// The task that waits for a pad.
    pub(super) fn waker<'a>(
        &'a self,
        cs: CriticalSection<'a>,
        gpio: u8,
    ) -> Option<&'a Cell<Option<Waker>>> {
        self.wakers.borrow(cs).get(usize::from(gpio))
    }

    /// Changes a pad's slot. `f` gets it with its word, which has no flags if the slot is not in use, and says what the word is to be.
    pub(super) fn change<R>(
        &self,
        gpio: u8,
        f: impl FnOnce(CriticalSection<'_>, &Slot, u32) -> (u32, R),
    ) -> Option<R> {
        let slot = self.of(gpio)?;
        Some(self.windows.change(&slot.word, |cs, word| {
            // What a task waited for may have come since.
            let is_in_use = slot.image.load(Ordering::Relaxed) != 0;
            f(
                cs,
                slot,
                if is_in_use {
                    word
                } else {
                    word::without_flags(word)
                },
            )
        }))
    }

    /// Wakes the task of a use that is over, unless another use has begun.
    #[cfg_attr(all(feature = "esp-hal", target_arch = "xtensa"), esp_hal::ram)]
    pub(super) fn wake(&self, gpio: u8, over: u32) {
        let waker = critical_section::with(|cs| {
            let word = self.of(gpio)?.word.load(Ordering::Relaxed);
            self.waker(cs, gpio)
                .filter(|_| word::is_same_use(word, over))?
                .take()
        });
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Serves the pads of a bank that ask `core`, which runs this: each at most once, and in a window of its own, for a handler may change
    /// the interrupts of the pads that are still to come. The pads that ask at the end, somebody else's or once more.
    #[inline(always)]
    pub(super) fn serve(&self, core: Cpu, bank: u8) -> u32 {
        let asking = map::asking(core, bank);
        let look = || {
            let window = self.windows.open(core);
            let all = asking.read();
            (window, all)
        };
        let (mut window, mut all) = look();
        let mut unserved = u32::MAX;
        while all & unserved != 0 {
            let next = all & unserved;
            // The lowest.
            let bit = next & next.wrapping_neg();
            unserved ^= bit;
            if let Some(slot) = self.slots.get(place(bank, bit)) {
                let word = slot.word.load(Ordering::Relaxed);
                let image = slot.image.load(Ordering::Relaxed);
                let level = image & map::AWAITS_HIGH;
                if word::reports(word, To::Handler, level) {
                    slot.await_other(image, bank, bit);
                    // SAFETY: the slot reports to a handler without an argument, so `begin` has put one there.
                    let handler = unsafe { raw::plain(slot.handler.load(Ordering::Relaxed)) };
                    let event = slot.event(word, level);
                    drop(window);
                    handler(event);
                } else {
                    self.serve_rest(window, word, bank, bit);
                }
            } else {
                drop(window);
            }
            (window, all) = look();
        }
        all
    }

    /// Serves a pad that has nothing to report to a handler that gets the event alone. `word` is what the window has read, once: a mark that
    /// it has found may be gone by now, with all of the window's reading before it.
    #[cfg_attr(all(feature = "esp-hal", target_arch = "xtensa"), esp_hal::ram)]
    #[cfg_attr(not(feature = "esp-hal"), inline(never))]
    fn serve_rest(&self, window: Window<'_>, word: u32, bank: u8, bit: u32) {
        let Some(slot) = self.slots.get(place(bank, bit)) else {
            return;
        };
        if !word::is_in_use(word) {
            // Somebody else's, or just being changed.
            return;
        }
        let image = slot.image.load(Ordering::Relaxed);
        let level = image & map::AWAITS_HIGH;
        if word::reports(word, To::Task, level) {
            // A wait is for one arrival.
            slot.word
                .store(word::without_flags(word), Ordering::Relaxed);
            slot.register().write(image & map::PAD_DRIVER);
            map::status_w1tc(bank).write(bit);
            // Last: from here on the pad is its owner's alone (`is_in_use`).
            slot.image.store(0, Ordering::Release);
            drop(window);
            self.wake(32 * bank + bit.trailing_zeros() as u8, word);
            return;
        }
        slot.await_other(image, bank, bit);
        if word::reports(word, To::HandlerWithArgument, level) {
            let argument = slot.argument.load(Ordering::Relaxed);
            // SAFETY: the slot reports to a handler with an argument, so `begin` has put one there.
            let handler = unsafe { raw::with_argument(slot.handler.load(Ordering::Relaxed)) };
            let event = slot.event(word, level);
            drop(window);
            handler(event, argument);
        }
    }
}

/// What a window does with its slot.
impl Slot {
    /// The level that was awaited is there; the other one is awaited.
    ///
    /// The new level before the old status is cleared: the other way round, the old level could set the bit again in between,
    /// and the dispatcher would take it for the arrival at the new one. A new level that is there already sets the bit
    /// again at once.
    #[inline(always)]
    fn await_other(&self, image: u32, bank: u8, bit: u32) {
        let image = image ^ map::AWAITS_HIGH;
        self.image.store(image, Ordering::Relaxed);
        self.register().write(image);
        map::status_w1tc(bank).write(bit);
    }

    #[inline(always)]
    fn register(&self) -> Reg {
        Reg::at(self.register.load(Ordering::Relaxed))
    }

    /// The event of a slot that reports to a handler.
    #[inline(always)]
    fn event(&self, word: u32, level: u32) -> RawEvent {
        let pin = self.pin.load(Ordering::Relaxed);
        // SAFETY: the slot reports to a handler, so `begin` has put a pin there.
        unsafe { RawEvent::new(pin, word::of_event(word, level)) }
    }
}
