//! State preserved across resets: a few words, in RTC memory on the chip.

/// The number of words in a [`Store`].
pub const WORDS: usize = 21;

/// The state that a start of the program passes to the next one.
///
/// On the chip it is in RTC memory. A power-on clears it; the other resets and deep sleep preserve it. A checksum tells the state of an earlier start from random
/// contents.
#[derive(Clone, Debug)]
pub struct Store {
    words: [u32; WORDS],
}

/// Where things are among the words.
#[derive(Clone, Copy)]
pub(crate) enum Word {
    /// What the next start has to do.
    Phase = 2,
    /// How many starts there were.
    Starts = 3,
    /// How many test points there were, and how many of them failed.
    Points = 4,
    Failed = 5,
    Skipped = 6,
    /// The pins that may be driven: two words.
    Free = 7,
    /// Register contents before a reset, of the pad that questions are about: ten words.
    Before = 9,
    /// The pins whose status tests have passed: two words.
    Sound = 19,
}

const MAGIC: u32 = 0x5E1F_7E57;
const CHECKSUM: usize = 1;

impl Store {
    /// A store with the words of the previous start, valid or not.
    #[must_use]
    pub fn new(words: [u32; WORDS]) -> Self {
        Self { words }
    }

    /// The words, for the next start.
    #[must_use]
    pub fn words(&self) -> [u32; WORDS] {
        let mut words = self.words;
        words[0] = MAGIC;
        words[CHECKSUM] = checksum(&words);
        words
    }

    /// Whether a start before has left it.
    pub(crate) fn is_valid(&self) -> bool {
        self.words[0] == MAGIC && self.words[CHECKSUM] == checksum(&self.words)
    }

    pub(crate) fn clear(&mut self) {
        self.words = [0; WORDS];
    }

    pub(crate) fn get(&self, word: Word) -> u32 {
        self.words[word as usize]
    }

    pub(crate) fn set(&mut self, word: Word, value: u32) {
        self.words[word as usize] = value;
    }

    pub(crate) fn add(&mut self, word: Word) -> u32 {
        let value = self.get(word).wrapping_add(1);
        self.set(word, value);
        value
    }

    /// A set of pads, in this word and the next.
    fn pads(&self, low: Word) -> u64 {
        let low = low as usize;
        u64::from(self.words[low + 1]) << 32 | u64::from(self.words[low])
    }

    fn set_pads(&mut self, low: Word, pads: u64) {
        let low = low as usize;
        self.words[low] = pads as u32;
        self.words[low + 1] = (pads >> 32) as u32;
    }

    pub(crate) fn free(&self) -> u64 {
        self.pads(Word::Free)
    }

    pub(crate) fn set_free(&mut self, pads: u64) {
        self.set_pads(Word::Free, pads);
    }

    pub(crate) fn sound(&self) -> u64 {
        self.pads(Word::Sound)
    }

    pub(crate) fn set_sound(&mut self, pads: u64) {
        self.set_pads(Word::Sound, pads);
    }

    /// The words that the questions about resets keep.
    pub(crate) fn before(&mut self) -> &mut [u32] {
        &mut self.words[Word::Before as usize..Word::Sound as usize]
    }
}

/// Of all words but itself.
fn checksum(words: &[u32; WORDS]) -> u32 {
    let others = words.iter().enumerate().filter(|(i, _)| *i != CHECKSUM);
    others.fold(0x811C_9DC5, |sum, (_, word)| {
        (sum ^ word).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_stored_is_not_valid() {
        assert!(!Store::new([0; WORDS]).is_valid());
        let mut store = Store::new([0x5A5A_5A5A; WORDS]);
        assert!(!store.is_valid());
        store.clear();
        store.set(Word::Phase, 3);
        store.set_free(1 << 33 | 1 << 4);
        let mut words = store.words();
        let kept = Store::new(words);
        assert!(kept.is_valid());
        assert_eq!((kept.get(Word::Phase), kept.free()), (3, 1 << 33 | 1 << 4));
        words[WORDS - 1] ^= 1 << 7;
        assert!(!Store::new(words).is_valid());
    }
}
