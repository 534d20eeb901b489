// What a handler gets. Included for each variant.

/// An event of a pin.
#[repr(transparent)]
pub struct PinEvent<P, U = ()> {
    raw: super::raw::RawEvent,
    pin: core::marker::PhantomData<(P, U)>,
}

impl<P, U> PinEvent<P, U> {
    /// Which pin it was, as which use's handler was told.
    pub fn id(&self) -> &'static str {
        self.raw.pin.id
    }

    /// What it arrived at.
    pub fn triggered_by(&self) -> super::super::silicon::Level {
        super::word::level(self.raw.word.get())
    }

    /// Which use it is about.
    pub fn word(&self) -> u32 {
        self.raw.word.get()
    }
}
