//! Defects of a chip, to test tests.

use std::ptr;

use super::pad::PadState;
use crate::silicon::{Cpu, Level, Register, TABLE};

/// A defect of a chip. The numbers are GPIO numbers.
///
/// Unlike [`Errata`](crate::Errata), which all chips of a revision have, these defects are invented: a test that passes in spite of one does not test it.
///
/// ```
/// use esp32_pads::{Input, Pull};
/// use esp32_sim::Defect;
/// use pycom_bsp::module::P10;
///
/// esp32_sim::run(|chip| {
///     chip.inject(Defect::PullUpOpen(13));
///     let button = Input::with_pull(P10::take().unwrap(), Pull::Up);
///     assert!(button.is_low());
/// });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Defect {
    /// The pull-up is never connected.
    PullUpOpen(u8),
    /// The pull-down is never connected.
    PullDownOpen(u8),
    /// The pull-up is always connected.
    PullUpStuck(u8),
    /// The pull-down is always connected.
    PullDownStuck(u8),
    /// The pull-up's enable connects the pull-down, and the reverse.
    PullsSwapped(u8),
    /// The output driver drives low, whatever its level.
    DriverStuckLow(u8),
    /// The output driver drives high, whatever its level.
    DriverStuckHigh(u8),
    /// The output driver is never enabled.
    DriverOff(u8),
    /// The output driver is always enabled.
    DriverStuckOn(u8),
    /// An open-drain output drives high too.
    OpenDrainIgnored(u8),
    /// The two pads' latches and enables drive each other's pad.
    DriversSwapped(u8, u8),
    /// The input buffer is always on.
    InputStuckOn(u8),
    /// GPIO.IN reads the pad as low.
    InputStuckLow(u8),
    /// GPIO.IN reads the pad as high.
    InputStuckHigh(u8),
    /// RTC_IO.IN reads the pad as low.
    RtcInputStuckLow(u8),

    /// The matrix' constant 1 is 0.
    HighConstantIsLow,
    /// The matrix' constant 0 is 1.
    LowConstantIsHigh,
    /// The matrix ignores `IN_INV_SEL`.
    InputInversionIgnored,
    /// The loop-back signals are low.
    LoopBackDead,
    /// The matrix ignores `INV_SEL` of the pad.
    OutputInversionIgnored(u8),
    /// The matrix ignores `OEN_SEL` of the pad.
    OutputEnableIgnored(u8),

    /// STATUS is not set by rising edges.
    RisingMissed(u8),
    /// STATUS is not set by falling edges.
    FallingMissed(u8),
    /// STATUS is not set by the high level.
    HighMissed(u8),
    /// STATUS is not set by the low level.
    LowMissed(u8),
    /// STATUS is set by both edges, whichever is selected.
    EdgesConfused(u8),
    /// PRO CPU never sees the pad's interrupt.
    ProInterruptMissing(u8),
    /// APP CPU never sees the pad's interrupt.
    AppInterruptMissing(u8),

    /// The CPU takes no GPIO interrupt, whatever is pending.
    InterruptsNotTaken(Cpu),

    /// The pad is never held.
    HoldIgnored(u8),
    /// The hold bit in RTC_IO has no effect.
    HoldBitIgnored(u8),
    /// The bit in HOLD_FORCE has no effect.
    HoldForceIgnored(u8),
    /// A held pad stays held for ever.
    HoldNeverEnds(u8),
    /// A hold does not keep the pulls.
    HoldWithoutPulls(u8),
    /// A hold does not keep the output enable.
    HoldWithoutEnable(u8),

    /// Writes do not change these bits (second number) of the register at this address (first number, on the DPORT bus). In a register that sets or clears bits, they have no effect.
    BitsStuck(u32, u32),

    /// A CPU reset resets GPIO and IO_MUX too.
    CpuResetResetsGpio,
    /// A core reset leaves GPIO and IO_MUX as they are.
    CoreResetKeepsGpio,
    /// A core reset resets RTC_IO and RTC_CNTL, but for HOLD_FORCE.
    CoreResetResetsRtcIo,
    /// A core reset resets HOLD_FORCE.
    CoreResetResetsHoldForce,
    /// Deep sleep resets RTC_IO of held pads too.
    SleepForgetsHeldPads,
    /// Deep sleep without RTC_PERIPH's power leaves RTC_IO as it is, of all pads.
    PowerDownSparesRtcIo,
    /// Deep sleep without RTC_PERIPH's power resets RTC_IO of held pads too.
    PowerDownForgetsHeldPads,
    /// The reset cause is always power-on.
    CauseLost,
    /// EXT1 never wakes the chip.
    Ext1Deaf,
    /// After a wake-up by EXT1, its status is empty.
    Ext1StatusEmpty,
}

/// What is broken on a chip: nothing, mostly.
#[derive(Default)]
pub(crate) struct Defects {
    all: Vec<Defect>,
    /// The pads that were held once, of those whose hold never ends.
    pub(crate) held: u64,
}

impl Defects {
    pub(crate) fn add(&mut self, defect: Defect) {
        self.all.push(defect);
    }

    #[inline]
    pub(crate) fn has(&self, defect: Defect) -> bool {
        self.is_any() && self.all.contains(&defect)
    }

    #[inline]
    pub(crate) fn is_any(&self) -> bool {
        !self.all.is_empty()
    }

    /// The bits of a register that writes do not change.
    pub(crate) fn stuck(&self, register: &Register) -> u32 {
        let is_at = |address| TABLE.get(address).is_some_and(|at| ptr::eq(at, register));
        let stuck = self.all.iter().filter_map(|defect| match defect {
            Defect::BitsStuck(address, bits) if is_at(*address) => Some(bits),
            _ => None,
        });
        stuck.fold(0, |all, bits| all | bits)
    }

    /// Whose latch and enable drive a pad.
    pub(crate) fn driven_by(&self, gpio: usize) -> usize {
        let swapped = self.all.iter().find_map(|defect| match *defect {
            Defect::DriversSwapped(one, other) if usize::from(one) == gpio => Some(other),
            Defect::DriversSwapped(one, other) if usize::from(other) == gpio => Some(one),
            _ => None,
        });
        swapped.map_or(gpio, usize::from)
    }

    /// Which pads a change of some pads' registers reaches.
    pub(crate) fn reach(&self, changed: u64) -> u64 {
        let swapped = self.all.iter().filter_map(|defect| match *defect {
            Defect::DriversSwapped(one, other) => Some(1 << one | 1 << other),
            _ => None,
        });
        swapped.fold(changed, |changed, both| match changed & both {
            0 => changed,
            _ => changed | both,
        })
    }

    /// What becomes of a pad that the registers ask for.
    pub(crate) fn pad(&self, gpio: usize, pad: &mut PadState) {
        let number = gpio as u8;
        for defect in &self.all {
            match *defect {
                Defect::PullUpOpen(of) if of == number => pad.pull_up = false,
                Defect::PullDownOpen(of) if of == number => pad.pull_down = false,
                Defect::PullUpStuck(of) if of == number => pad.pull_up = true,
                Defect::PullDownStuck(of) if of == number => pad.pull_down = true,
                Defect::PullsSwapped(of) if of == number => {
                    std::mem::swap(&mut pad.pull_up, &mut pad.pull_down);
                }
                Defect::DriverStuckLow(of) if of == number => pad.level = Level::Low,
                Defect::DriverStuckHigh(of) if of == number => pad.level = Level::High,
                Defect::DriverOff(of) if of == number => pad.enabled = false,
                Defect::DriverStuckOn(of) if of == number => pad.enabled = true,
                Defect::OpenDrainIgnored(of) if of == number => pad.open_drain = false,
                Defect::InputStuckOn(of) if of == number => pad.input = true,
                _ => {}
            }
        }
    }

    /// What GPIO.IN reads of a pad that is so.
    pub(crate) fn input(&self, gpio: usize, is_high: bool) -> bool {
        let gpio = gpio as u8;
        (is_high || self.has(Defect::InputStuckHigh(gpio)))
            && !self.has(Defect::InputStuckLow(gpio))
    }

    /// The edges and levels that are not noticed.
    pub(crate) fn missed(&self) -> [u64; 4] {
        let mut missed = [0; 4];
        for defect in &self.all {
            match *defect {
                Defect::RisingMissed(of) => missed[0] |= 1 << of,
                Defect::FallingMissed(of) => missed[1] |= 1 << of,
                Defect::HighMissed(of) => missed[2] |= 1 << of,
                Defect::LowMissed(of) => missed[3] |= 1 << of,
                _ => {}
            }
        }
        missed
    }
}
