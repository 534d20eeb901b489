//! From a name to a pin.
//!
//! A name that exists is found in a table that is made when the program is compiled; only one that does not exist is compared with all.

use core::marker::PhantomData;

use super::error::{Error, Name};
use crate::owner::board::{Board, Names, PinInfo};

/// No name of a board is longer than what this many edits can turn into something else; longer ones are told apart by
/// their first letters alone.
const LONGEST: usize = 16;

/// The pin with this name, in whatever namespace, or the error about it.
#[cfg(not(target_arch = "xtensa"))]
pub(crate) fn pin<B: Board>(name: &str) -> Result<&'static PinInfo, Error> {
    exact::<B>(name).ok_or_else(|| unknown::<B>(name))
}

/// The pin with this name, in whatever namespace.
pub(super) fn exact<B: Board>(name: &str) -> Option<&'static PinInfo> {
    let (names, places) = const { (&B::NAMES, Places::<B>::ALL) };
    let mut i = start(name.as_bytes(), places.len());
    loop {
        // There is an end: at least half of the table is empty.
        let (candidate, pin) = at(names, (*places.get(i)?).into())?;
        if candidate.len() == name.len() && candidate.bytes().eq(name.bytes()) {
            return Some(pin);
        }
        i = (i + 1) % places.len();
    }
}

/// A name by its place, and its pin: first the pins' own names, then the others.
const fn at(names: &Names, place: usize) -> Option<(&'static str, &'static PinInfo)> {
    let Names { pins, others, of } = *names;
    if place < pins.len() {
        return Some((pins[place].id, pins[place]));
    }
    let place = place - pins.len();
    if place < others.len() && place < of.len() && (of[place] as usize) < pins.len() {
        return Some((others[place], pins[of[place] as usize]));
    }
    None
}

/// Where in a table of a length, which is a power of two, to begin the search for a name.
const fn start(name: &[u8], len: usize) -> usize {
    let (mut hash, mut i) = (0_u32, 0);
    while i < name.len() {
        // Knuth's multiplier, the golden ratio, which spreads to the highest bits.
        hash = (hash ^ name[i] as u32).wrapping_mul(0x9E37_79B1);
        i += 1;
    }
    (hash >> 16) as usize % len
}

/// A board's names where a search for them finds them: the place of each, or [`NONE`].
struct Table<const N: usize>([u8; N]);

/// No name: the end of a search.
const NONE: u8 = u8::MAX;

impl<const N: usize> Table<N> {
    /// Of the names of a board. None are in the table if they would fill more than half of it.
    const fn of(names: &Names) -> Self {
        let mut table = [NONE; N];
        let count = count(names);
        let mut place = 0;
        while place < count && count <= N / 2 {
            let Some((name, _)) = at(names, place) else {
                panic!("a name that is of none of the board's pins");
            };
            // Behind its equals, so that the first of two is found first.
            let mut i = start(name.as_bytes(), N);
            while table[i] != NONE {
                i = (i + 1) % N;
            }
            table[i] = place as u8;
            place += 1;
        }
        Self(table)
    }
}

/// How many names there are.
const fn count(names: &Names) -> usize {
    names.pins.len() + names.others.len()
}

/// The table of a board, of one of two sizes.
struct Places<B>(PhantomData<B>);

impl<B: Board> Places<B> {
    const SMALL: Table<128> = Table::of(&B::NAMES);
    const LARGE: Table<512> = Table::of(&B::NAMES);
    const ALL: &'static [u8] = {
        assert!(
            count(&B::NAMES) < NONE as usize,
            "a board with more than 254 names"
        );
        if count(&B::NAMES) <= 64 {
            &Self::SMALL.0
        } else {
            &Self::LARGE.0
        }
    };
}

/// The error about a name that does not exist, with the one that is most like it.
#[cold]
pub(super) fn unknown<B: Board>(name: &str) -> Error {
    Error::UnknownName {
        name: Name::new(name),
        nearest: nearest(const { &B::NAMES }, name),
    }
}

/// The name that is most like one that does not exist.
#[cold]
#[inline(never)]
fn nearest(names: &Names, name: &str) -> Option<&'static str> {
    let (mut least, mut nearest, mut place) = (usize::MAX, None, 0);
    while let Some((candidate, _)) = at(names, place) {
        let (from, to) = (name.as_bytes(), candidate.as_bytes());
        let edits = edits(from, to);
        // A wrong number is likelier than the wrong namespace: not `P18` for `G18`.
        let distance = 2 * edits + usize::from(!same_first(from, to));
        if distance < least {
            least = distance;
            // More edits than letters in common: no help.
            nearest = (edits < candidate.len()).then_some(candidate);
        }
        place += 1;
    }
    nearest
}

/// Whether two words begin with the same letter.
fn same_first(one: &[u8], other: &[u8]) -> bool {
    let (one, other) = (one.first(), other.first());
    one.zip(other)
        .is_some_and(|(one, other)| one.eq_ignore_ascii_case(other))
}

/// How many letters to insert, remove or replace (Levenshtein); letter case does not count.
#[inline(never)]
fn edits(from: &[u8], to: &[u8]) -> usize {
    // From no letter at all to the first ones of `to`.
    let mut row = FIRST_ROW;
    let mut edits = to.len().min(LONGEST) as u8;
    for (letter, i) in from.iter().zip(0..2 * LONGEST as u8) {
        let mut diagonal = i;
        edits = i + 1;
        for (cell, other) in row.iter_mut().zip(to) {
            let replaced = diagonal + u8::from(!letter.eq_ignore_ascii_case(other));
            diagonal = *cell;
            edits = replaced.min(edits + 1).min(diagonal + 1);
            *cell = edits;
        }
    }
    edits.into()
}

/// 1, 2 and so on.
const FIRST_ROW: [u8; LONGEST] = {
    let (mut row, mut i) = ([0; LONGEST], 0);
    while i < LONGEST {
        row[i] = i as u8 + 1;
        i += 1;
    }
    row
};

#[cfg(test)]
mod tests {
    use super::{LONGEST, NONE, Table, at, count, edits, start};
    use crate::owner::board::{Messages, Names, PinInfo};

    static MESSAGES: Messages = Messages {
        output: "",
        pull: "",
        hold: "",
        wake: "",
    };

    const fn pin(id: &'static str) -> PinInfo {
        PinInfo {
            id,
            other_names: &[],
            pad: &crate::silicon::pads::GPIO12,
            messages: &MESSAGES,
        }
    }

    #[test]
    fn each_name_is_where_a_search_for_it_comes_by() {
        static PINS: [PinInfo; 4] = [pin("P9"), pin("P10"), pin("P1"), pin("")];
        const NAMES: Names = Names {
            pins: &[&PINS[0], &PINS[1], &PINS[2], &PINS[3]],
            others: &["G16", "P10", "LORA_NSS"],
            of: &[0, 2, 1],
        };
        assert_eq!(count(&NAMES), 7);
        let named = (0..8).map(|place| at(&NAMES, place).map(|(name, pin)| (name, pin.id)));
        let expected = [
            ("P9", "P9"),
            ("P10", "P10"),
            ("P1", "P1"),
            ("", ""),
            ("G16", "P9"),
            ("P10", "P1"),
            ("LORA_NSS", "P10"),
        ];
        assert!(named.eq(expected.map(Some).into_iter().chain([None])));

        fn check<const N: usize>() {
            let table = Table::<N>::of(&NAMES).0;
            let names: [&str; 7] = core::array::from_fn(|place| at(&NAMES, place).unwrap().0);
            for name in names {
                let from = start(name.as_bytes(), N);
                let mut met = (from..from + N).map(|i| table[i % N]);
                // Of two equal names, the first one's comes first.
                let found = met.find(|&place| place == NONE || names[usize::from(place)] == name);
                let first = names.iter().position(|other| *other == name);
                assert_eq!(found.map(usize::from), first, "{name} of {N}");
            }
            assert_eq!(table.iter().filter(|&&place| place == NONE).count(), N - 7);
        }
        check::<16>();
        check::<128>();
        // Too many for it.
        assert_eq!(Table::<8>::of(&NAMES).0, [NONE; 8]);
    }

    #[test]
    fn counts_insertions_removals_and_replacements() {
        assert_eq!(edits(b"P9", b"P9"), 0);
        assert_eq!(edits(b"p9", b"P9"), 0);
        assert_eq!(edits(b"P99", b"P9"), 1);
        assert_eq!(edits(b"xP9", b"P9"), 1);
        assert_eq!(edits(b"xyP9", b"P9"), 2);
        assert_eq!(edits(b"9", b"P9"), 1);
        assert_eq!(edits(b"G9", b"P9"), 1);
        assert_eq!(edits(b"", b"P9"), 2);
        assert_eq!(edits(b"kitten", b"sitting"), 3);
        // The first letters of a long name.
        assert_eq!(edits(b"", b"A_NAME_OF_20_LETTERS"), LONGEST);
        assert_eq!(edits(b"A_NAME_OF_20_LET", b"A_NAME_OF_20_LETTERS"), 0);
        assert!(edits(&[b'x'; 1000], b"P9") >= 30);
    }
}
