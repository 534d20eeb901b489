//! Register accesses: the one place that is not the same on the target and off it.

/// A 32-bit register, by its address.
///
/// On the target an access is a volatile one to the chip; off it, one to the simulated chip that the current thread has entered.
///
/// The address is the one on the AHB bus, 0x6000_0000 and up, where the silicon's errata for accesses through the DPORT bus (0x3FF4_0000 and up, the
/// same registers) do not apply. Programs cannot read or write it; they can compare it and know where it is.
///
/// ```
/// use esp32_pads::pads;
///
/// assert_eq!(pads::GPIO12.io_mux.address(), 0x6000_9034);
/// assert_eq!(format!("{:?}", pads::GPIO12.io_mux), "Reg(0x60009034)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Reg(u32);

impl core::fmt::Debug for Reg {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Reg({:#010x})", self.0)
    }
}

impl Reg {
    pub(crate) const fn at(address: u32) -> Self {
        Self(address)
    }

    /// The register's absolute address.
    ///
    /// ```
    /// use esp32_pads::pads;
    ///
    /// // These two pads share a register of RTC_IO.
    /// let [sense_vp, sense_vn] = [pads::GPIO36, pads::GPIO39].map(|pad| pad.rtc.unwrap().register);
    /// assert_eq!(sense_vp.address(), sense_vn.address());
    /// ```
    #[must_use]
    pub const fn address(self) -> u32 {
        self.0
    }

    /// The register `words` further on.
    pub(crate) const fn offset(self, words: u32) -> Self {
        Self(self.0 + 4 * words)
    }

    #[inline(always)]
    pub(crate) fn read(self) -> u32 {
        #[cfg(target_arch = "xtensa")]
        // SAFETY: every `Reg` is made from the PAC's layout (`map`), so it is the address of a readable register.
        unsafe {
            core::ptr::with_exposed_provenance::<u32>(self.0 as usize).read_volatile()
        }
        #[cfg(not(target_arch = "xtensa"))]
        esp32_sim::bus::read(self.0)
    }

    #[inline(always)]
    pub(crate) fn write(self, value: u32) {
        #[cfg(target_arch = "xtensa")]
        // SAFETY: every `Reg` is made from the PAC's layout (`map`), so it is the address of a writable register.
        unsafe {
            core::ptr::with_exposed_provenance_mut::<u32>(self.0 as usize).write_volatile(value)
        }
        #[cfg(not(target_arch = "xtensa"))]
        esp32_sim::bus::write(self.0, value)
    }

    /// Changes some bits of a register that belongs to one pad alone.
    #[inline(always)]
    pub(crate) fn modify(self, clear: u32, set: u32) {
        self.write(self.read() & !clear | set);
    }

    /// Changes some bits of a register that other pads share, so that no update by an interrupt or the other core is lost.
    ///
    /// A function of its own, for the lock's code is longer than what most of its callers do besides.
    #[inline(never)]
    pub(crate) fn modify_shared(self, clear: u32, set: u32) {
        critical_section::with(|_| {
            self.modify(clear, set);
            self.settle();
        });
    }

    /// Waits until what was written before has arrived: for where a driver of `esp-hal` may come next, which uses the other bus (`map`).
    ///
    /// A read that comes after writes on the same bus is answered after them. AHB is the slower one, so without this a read-modify-write of
    /// `esp-hal` could read what was there before the write, and undo it.
    #[inline(always)]
    pub(crate) fn settle(self) {
        self.read();
    }
}
