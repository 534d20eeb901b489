//! How a chip differs from one that is as the documents say: errata, the time that levels take, defects.

use super::handle::Chip;
use crate::block::{Defect, Electrical};
use crate::silicon::{Errata, pads};

impl Chip {
    /// Sets the errata that the chip has from here on.
    ///
    /// ```
    /// use esp32_sim::Errata;
    ///
    /// esp32_sim::run(|chip| {
    ///     chip.set_errata(Errata { edge_loss_window: 10, ..Errata::default() });
    ///     // The drivers lose no edge all the same.
    ///     # use esp32_pads::{Cpu, Input, interrupt, trigger::Rising};
    ///     # use core::sync::atomic::{AtomicU32, Ordering};
    ///     # static EDGES: AtomicU32 = AtomicU32::new(0);
    ///     # fn edge(_: interrupt::PinEvent<pycom_bsp::module::P10>) { EDGES.fetch_add(1, Ordering::Relaxed); }
    ///     # chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
    ///     # let pin = Input::new(pycom_bsp::module::P10::take().unwrap()).with_callback(Rising, edge);
    ///     # for level in [esp32_sim::Drive::High, esp32_sim::Drive::Low, esp32_sim::Drive::High] { chip.pin::<pycom_bsp::module::P10>().drive(level); }
    ///     # assert_eq!(EDGES.load(Ordering::Relaxed), 2);
    /// });
    /// ```
    pub fn set_errata(&self, errata: Errata) {
        self.lock().state.errata = errata;
    }

    /// Sets the times that levels take from here on. With `None`, as at first, they take no time.
    ///
    /// ```
    /// use esp32_sim::{Chip, Electrical, Drive, PadLevel};
    ///
    /// let chip = Chip::new();
    /// chip.set_electrical(Some(Electrical::default()));
    /// let pin = chip.gpio(18);
    /// pin.drive(Drive::WeakHigh);
    /// assert_eq!(pin.level(), PadLevel::Floating);
    /// chip.advance(Electrical::default().resistor);
    /// assert_eq!(pin.level(), PadLevel::High);
    /// ```
    pub fn set_electrical(&self, electrical: Option<Electrical>) {
        self.change(|world| {
            world.state.electrical = electrical;
            world.state.charges = [None; pads::COUNT];
            world.settle(pads::ALL);
        });
    }

    /// Adds a defect for ever: a power-on does not remove it.
    ///
    /// ```
    /// use esp32_sim::{Chip, Defect, Drive};
    ///
    /// let chip = Chip::new();
    /// chip.inject(Defect::InputStuckLow(18));
    /// chip.drive(18, Drive::High);
    /// assert_eq!(chip.bus_read(0x3ff4_403c) >> 18 & 1, 0); // GPIO.IN
    /// ```
    pub fn inject(&self, defect: Defect) {
        self.change(|world| {
            world.state.defects.add(defect);
            world.settle(pads::ALL);
        });
    }
}
