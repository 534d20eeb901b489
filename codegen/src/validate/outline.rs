//! Where the names of a name space stand on the board: each one once, and nothing else but what is said to be no pin.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::references::unresolved;
use super::{Notes, text};
use crate::model::{Contact, Name, Outline};
use crate::read::Path;
use crate::{Diagnostic, Rule, pinmap};

pub(super) fn validate(
    space: &pinmap::NameSpace,
    names: &[Name],
    path: &Path,
    notes: &mut Notes<'_>,
) -> Option<Outline> {
    let outline = space.outline.as_ref()?;
    let path = path.key("outline");
    text::one_line(&outline.top, &path.key("top"), notes);
    let mut sides = Sides::new(space, outline, names);
    for word in outline.others.keys() {
        let other = path.key("others").key(word);
        text::one_line(word, &other, notes);
        if sides.rows.contains(word.as_str()) {
            let message = format!("`{word}` is the name of a pin");
            let label = "expected words that are not among the `names`";
            let span = notes.key(&other);
            notes.add(Diagnostic::new(Rule::PinAmongOthers, message, span, label));
        }
    }
    let left = sides.side(&outline.left, &path.key("left"), notes);
    let right = sides.side(&outline.right, &path.key("right"), notes);
    for name in names.iter().filter(|_| sides.names_are_known) {
        if !sides.seen.contains_key(name.name.as_str()) {
            let message = format!("`{}` is on neither side of the outline", name.name);
            let label = "expected every name once, in `left` or `right`";
            let span = notes.key(&path);
            notes.add(Diagnostic::new(Rule::NotOnOutline, message, span, label));
        }
    }
    Some(Outline {
        top: outline.top.clone(),
        left,
        right,
    })
}

struct Sides<'a> {
    outline: &'a pinmap::Outline,
    names: HashMap<&'a str, &'a Name>,
    /// The names of all rows, be they valid or not.
    rows: HashSet<&'a str>,
    /// Whether a word that is no name cannot be meant for a row whose name is at fault: each such row is on the outline by
    /// the name that it has.
    names_are_known: bool,
    seen: HashMap<&'a str, Range<usize>>,
}

impl<'a> Sides<'a> {
    fn new(space: &'a pinmap::NameSpace, outline: &'a pinmap::Outline, names: &'a [Name]) -> Self {
        let names: HashMap<_, _> = names
            .iter()
            .map(|name| (name.name.as_str(), name))
            .collect();
        let rows: HashSet<_> = space.names.iter().map(|row| row.name.as_str()).collect();
        let words = outline.left.iter().chain(&outline.right).flatten();
        let words: HashSet<_> = words.map(String::as_str).collect();
        let is_known = |row: &&str| names.contains_key(row) || words.contains(row);
        Self {
            names_are_known: rows.len() == space.names.len() && rows.iter().all(is_known),
            outline,
            names,
            rows,
            seen: HashMap::new(),
        }
    }

    fn side(
        &mut self,
        words: &'a [Option<String>],
        path: &Path,
        notes: &mut Notes<'_>,
    ) -> Vec<Option<Contact>> {
        let mut contacts = Vec::new();
        for (i, word) in words.iter().enumerate() {
            contacts.push(match word {
                Some(word) => self.contact(word, &path.index(i), notes),
                None => None,
            });
        }
        contacts
    }

    fn contact(&mut self, word: &'a str, path: &Path, notes: &mut Notes<'_>) -> Option<Contact> {
        if let Some(name) = self.names.get(word) {
            let span = notes.value(path);
            if let Some(first) = self.seen.insert(word, span.clone()) {
                let message = format!("`{word}` stands twice on the outline");
                let diagnostic = Diagnostic::new(Rule::TwiceOnOutline, message, span, "the second");
                notes.add(diagnostic.and(first, "the first"));
            }
            return Some(Contact::Pin(Name::clone(name)));
        }
        let Some(other) = self.outline.others.get(word) else {
            // If it has a row, that is at fault, which is said there.
            if !self.rows.contains(word) && self.names_are_known {
                let mut right: Vec<_> = self.names.keys().copied().collect();
                right.extend(self.outline.others.keys().map(String::as_str));
                // Of two that are equally near, always the same one.
                right.sort_unstable();
                let expected = "expected a name of this name space, or a word of `others`";
                unresolved(word, path, expected, right, notes);
            }
            return None;
        };
        let word = word.to_owned();
        Some(match other {
            pinmap::Contact::Power => Contact::Power(word),
            pinmap::Contact::Ground => Contact::Ground(word),
            pinmap::Contact::Control => Contact::Control(word),
            pinmap::Contact::Unconnected => Contact::Unconnected(word),
        })
    }
}
