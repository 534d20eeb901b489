//! Words in messages: the one that was meant, and the beginning of one that is too long.

use std::cmp::Reverse;

/// Longer names are no names, and the messages about them cannot be read.
pub(crate) const LONGEST: usize = 64;

pub(crate) fn shortened(name: &str) -> String {
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}...", name.get(..end).unwrap_or_default()),
        None => name.to_owned(),
    }
}

/// Longer words are not mistyped ones.
const MISTYPED: usize = 64;

/// The right word that is nearest to a wrong one, unless all of them are far from it.
pub(crate) fn nearest<'a>(word: &str, right: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // The time to compare grows with the square of the length.
    if word.len() > MISTYPED {
        return None;
    }
    // Up to a third of the letters may be wrong: beyond that a suggestion is a guess.
    let limit = word.chars().count().div_ceil(3);
    let (word, caseless) = (word, word.to_lowercase());
    right
        .into_iter()
        .filter(|right| right.len() <= MISTYPED)
        .map(|right| {
            let distance = strsim::damerau_levenshtein(&caseless, &right.to_lowercase());
            let exact = strsim::damerau_levenshtein(word, right);
            // Of words at the same distance the one with more letters in their places: `GPIO19` for `GPI19`, and
            // not `GPIO9`.
            let alike = (strsim::jaro_winkler(word, right) * 1e6) as u32;
            (distance, exact, Reverse(alike), right)
        })
        .filter(|&(distance, ..)| distance <= limit)
        .min_by_key(|&(distance, exact, alike, _)| (distance, exact, alike))
        .map(|(.., right)| right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_the_one_that_was_meant() {
        for (word, right, expected) in [
            ("tpye", &["title", "type"][..], Some("type")),
            // Of words at the same distance, the one with more letters in their places.
            ("GPI19", &["GPIO9", "GPIO19"], Some("GPIO19")),
            ("GPI19", &["GPIO19", "GPIO9"], Some("GPIO19")),
            // Capitals count less than letters.
            ("p9", &["G9", "P9"], Some("P9")),
            ("P9", &["p9", "P9"], Some("P9")),
            // A third of the letters may be wrong.
            ("abcxyz", &["abcdez"], Some("abcdez")),
            ("abcxyz", &["abcdef"], None),
            ("", &["a"], None),
        ] {
            assert_eq!(nearest(word, right.iter().copied()), expected, "{word}");
        }
    }

    #[test]
    fn long_words_are_not_compared() {
        let long = "a".repeat(MISTYPED);
        let longer = "a".repeat(MISTYPED + 1);
        let near = format!("{}b", &long[1..]);
        assert_eq!(nearest(&long, [near.as_str()]), Some(near.as_str()));
        assert_eq!(nearest(&near, [long.as_str()]), Some(long.as_str()));
        assert_eq!(nearest(&longer, [long.as_str()]), None);
        assert_eq!(nearest(&format!("{longer}a"), [long.as_str()]), None);
        assert_eq!(nearest(&long, [longer.as_str()]), None);
    }
}
