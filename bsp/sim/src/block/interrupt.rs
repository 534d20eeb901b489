//! What the interrupt of each pad waits for, and which pads interrupt which core.

use crate::silicon::pads;

#[derive(Debug, Default)]
pub(crate) struct Interrupts {
    /// GPIO.IN at the last look, for the edges.
    before: u64,
    /// When STATUS or one of its pair was accessed last, for each group.
    operated: [Option<u64>; 2],
    /// The pads that wait for each of these, by their `INT_TYPE`.
    rising: u64,
    falling: u64,
    low: u64,
    high: u64,
    /// The pads whose interrupt each of these takes, by `INT_ENA`: PRO CPU, its NMI, APP CPU, its NMI.
    enabled: [u64; 4],
    /// The pads that interrupt each core.
    pub(crate) pending: [u64; 2],
}

impl Interrupts {
    /// The pads that may interrupt each core.
    pub(crate) fn armed(&self) -> [u64; 2] {
        let types = self.rising | self.falling | self.low | self.high;
        let [pro, _, app, _] = self.enabled;
        [types & pro, types & app]
    }

    /// Takes over the `INT_TYPE` and `INT_ENA` of a pad. On a chip that confuses the edges, either of them is both.
    pub(crate) fn follow(&mut self, gpio: usize, int_type: u8, int_ena: u8, is_confused: bool) {
        let follow = |set: &mut u64, is_in: bool| {
            *set = *set & !(1 << gpio) | u64::from(is_in) << gpio;
        };
        let both = is_confused && matches!(int_type, 1 | 2);
        follow(&mut self.rising, matches!(int_type, 1 | 3) || both);
        follow(&mut self.falling, matches!(int_type, 2 | 3) || both);
        follow(&mut self.low, int_type == 4);
        follow(&mut self.high, int_type == 5);
        let takers = [enable::PRO, enable::PRO_NMI, enable::APP, enable::APP_NMI];
        for (set, taker) in self.enabled.iter_mut().zip(takers) {
            follow(set, int_ena & taker != 0);
        }
    }

    /// Looks at what GPIO.IN has now: the edges since the last look, and the levels, that pads wait for. `missed` are those that go unnoticed, rising and
    /// falling, high and low.
    pub(crate) fn look(&mut self, now: u64, missed: [u64; 4]) -> (u64, u64) {
        let before = std::mem::replace(&mut self.before, now);
        let [rising, falling, high, low] = missed;
        let rising = now & !before & self.rising & !rising;
        let falling = before & !now & self.falling & !falling;
        let high = now & self.high & !high;
        let low = !now & self.low & !low;
        (rising | falling, high | low)
    }

    /// What PRO CPU sees of STATUS, its NMI, APP CPU, its NMI.
    pub(crate) fn show(&mut self, status: u64) -> [u64; 4] {
        let seen = self.enabled.map(|mask| status & mask);
        let [pro, _, app, _] = seen;
        self.pending = [pro, app];
        seen
    }

    /// STATUS or one of its pair is accessed, in this group.
    pub(crate) fn operate(&mut self, group: usize, now: u64) {
        self.operated[group] = Some(now);
    }

    /// Erratum 3.14: which of these edges go unnoticed now, with this window.
    pub(crate) fn lost(&self, edges: u64, now: u64, window: u64) -> u64 {
        if edges == 0 || window == 0 {
            return 0;
        }
        let enabled = (self.rising | self.falling | self.low | self.high)
            & self.enabled.iter().fold(0, |any, set| any | set);
        let mut lost = 0;
        for (group, operated) in GROUPS.into_iter().zip(self.operated) {
            let in_window = operated.is_some_and(|at| now - at < window);
            for gpio in pads::of(edges & group) {
                let others = enabled & group & !(1 << gpio);
                lost |= u64::from(in_window && others != 0) << gpio;
            }
        }
        lost
    }
}

/// A core's bits in `INT_ENA`, PINn bits 17:13, counted from bit 13.
///
/// The PAC's description puts PRO CPU at bits 3 and 4; vendor code and silicon have it at 2 and 3.
pub(crate) mod enable {
    pub(crate) const APP: u8 = 1 << 0;
    pub(crate) const APP_NMI: u8 = 1 << 1;
    pub(crate) const PRO: u8 = 1 << 2;
    pub(crate) const PRO_NMI: u8 = 1 << 3;
}

/// The pads of the two STATUS groups.
const GROUPS: [u64; 2] = [0xffff_ffff, 0xff << 32];
