//! The chip's errata, which are off by default.

/// Errata of the chip, by the errata sheet.
///
/// ```
/// use esp32_sim::{Chip, Errata, Drive};
///
/// /// Two edges, on GPIO18 and GPIO19 at the same time: how many the chip's own edge detection sees.
/// fn seen(errata: Errata) -> u32 {
///     let chip = Chip::new();
///     chip.set_errata(errata);
///     for pad in [18, 19] {
///         chip.bus_write(0x6000_4088 + 4 * pad, 1 << 15 | 1 << 7); // GPIO.PINn: PRO CPU, rising edge
///     }
///     chip.drive(18, Drive::High);
///     chip.bus_write(0x6000_404c, 1 << 18); // GPIO.STATUS_W1TC: the first edge is handled …
///     chip.drive(19, Drive::High); // … while the second one comes.
///     1 + (chip.bus_read(0x6000_4044) >> 19 & 1) // GPIO.STATUS
/// }
///
/// assert_eq!(seen(Errata::default()), 2);
/// assert_eq!(seen(Errata { edge_loss_window: 1, ..Errata::default() }), 1);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Errata {
    /// Erratum GPIO-3.14, all revisions: lost edges. This is the duration, in bus accesses, after an access to a group's STATUS,
    /// STATUS_W1TS or STATUS_W1TC in which the chip loses edges of that group, if another pad of the group has an
    /// interrupt enabled. With 0 it loses none.
    ///
    /// The groups are GPIO0-31 and GPIO32-39. The sheet says "while operated on" and gives no
    /// duration (Q-EDGE-LOSS): with 1, the chip loses an edge between the access and the next one. Only the
    /// STATUS bit is lost; GPIO.IN has the right level.
    pub edge_loss_window: u64,
    /// Erratum CPU-3.3, revision v0.0: lost writes. Of two writes of a core through the DPORT bus (0x3FF4_0000 and up) to one of GPIO's OUT
    /// and ENABLE registers, with no other access of that core and no [`Chip::advance`](crate::Chip::advance) in between, the second has no effect.
    ///
    /// The sheet says "in sequential instructions" and "may be lost": this is the worst case.
    pub writes_lost: bool,
    /// Erratum CPU-3.10, revisions v0.0 to v1.1: disturbed reads, as if the other core read 0x3FF0_0000 to 0x3FF1_EFFF (the interrupt matrix, among others)
    /// all the time. A read through the DPORT bus then returns each bit inverted.
    ///
    /// The sheet says "may be wrong" and gives no details: this is the worst case.
    pub reads_disturbed: bool,
}

impl Errata {
    /// All modelled errata of revision v0.0, the revision on Pycom's first modules, in their worst case.
    ///
    /// ```
    /// use esp32_sim::Errata;
    /// use esp32_pads::{Level, Output};
    /// use pycom_bsp::module::{P9, P10};
    ///
    /// esp32_sim::run(|chip| {
    ///     chip.set_errata(Errata::REVISION_0);
    ///     let mut led = Output::new(P9::take()?, Level::Low);
    ///     let mut relay = Output::new(P10::take()?, Level::Low);
    ///     // Two writes to one register: through the DPORT bus, one of them could be lost.
    ///     led.set_high();
    ///     relay.set_high();
    ///     assert!(led.is_high() && relay.is_high());
    ///     # Ok::<(), esp32_pads::Taken>(())
    /// }).unwrap();
    /// ```
    pub const REVISION_0: Self = Self {
        edge_loss_window: 1,
        writes_lost: true,
        reads_disturbed: true,
    };

    /// All modelled errata of revisions v1.0 and v1.1, in their worst case. Pycom's second generation of modules has v1.0.
    ///
    /// ```
    /// use esp32_sim::{Chip, Errata};
    ///
    /// let chip = Chip::new();
    /// chip.set_errata(Errata::REVISION_1);
    /// // GPIO.IN, all pads low, through AHB and through DPORT while the other core reads elsewhere:
    /// assert_eq!(chip.bus_read(0x6000_403c) >> 18 & 1, 0);
    /// assert_eq!(chip.bus_read(0x3ff4_403c) >> 18 & 1, 1);
    /// ```
    pub const REVISION_1: Self = Self {
        writes_lost: false,
        ..Self::REVISION_0
    };
}
