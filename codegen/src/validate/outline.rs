//! Where the names of a name space stand on the board: each one once, and nothing else but what is said to be no pin.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::Notes;
use super::name_spaces::rows;
use super::names::unresolved;
use crate::model::{Contact, Name, Outline};
use crate::read::Path;
use crate::{Diagnostic, pinmap};

pub(super) fn validate(
    space: &pinmap::NameSpace,
    names: &[Name],
    path: &Path,
    notes: &mut Notes<'_>,
) -> Option<Outline> {
    let outline = space.outline.as_ref()?;
    let path = path.key("outline");
    let rows = rows(space);
    for word in outline.others.keys() {
        if rows.contains(word.as_str()) {
            let message = format!("`{word}` is the name of a pin");
            let label = "expected words that are not among the `names`";
            let span = notes.key(&path.key("others").key(word));
            notes.add(Diagnostic::new("pin-among-others", message, span, label));
        }
    }
    let mut sides = Sides {
        space,
        rows,
        outline,
        names,
        seen: HashMap::new(),
    };
    let left = sides.side(&outline.left, &path.key("left"), notes);
    let right = sides.side(&outline.right, &path.key("right"), notes);
    for name in names.iter().filter(|_| sides.names_are_known()) {
        if !sides.seen.contains_key(name.name.as_str()) {
            let message = format!("`{}` is on neither side of the outline", name.name);
            let label = "expected every name once, in `left` or `right`";
            let span = notes.key(&path);
            notes.add(Diagnostic::new("not-on-outline", message, span, label));
        }
    }
    Some(Outline {
        top: outline.top.clone(),
        left,
        right,
    })
}

struct Sides<'a> {
    space: &'a pinmap::NameSpace,
    /// The names of its rows, be they valid or not.
    rows: HashSet<&'a str>,
    outline: &'a pinmap::Outline,
    names: &'a [Name],
    seen: HashMap<&'a str, Range<usize>>,
}

impl<'a> Sides<'a> {
    /// Whether a word that is no name cannot be meant for a row whose name is at fault: each such row is on the outline
    /// by the name that it has.
    fn names_are_known(&self) -> bool {
        let sides = [&self.outline.left, &self.outline.right];
        let words = || sides.into_iter().flatten().flatten();
        let mut seen = HashSet::new();
        self.space.names.iter().all(|row| {
            let is_name = self.names.iter().any(|name| name.name == row.name);
            seen.insert(&row.name) && (is_name || words().any(|word| *word == row.name))
        })
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
        if let Some(name) = self.names.iter().find(|name| name.name == word) {
            let span = notes.value(path);
            if let Some(first) = self.seen.insert(word, span.clone()) {
                let message = format!("`{word}` stands twice on the outline");
                let diagnostic = Diagnostic::new("twice-on-outline", message, span, "the second");
                notes.add(diagnostic.and(first, "the first"));
            }
            return Some(Contact::Pin(name.clone()));
        }
        let Some(other) = self.outline.others.get(word) else {
            // If it has a row, that is at fault, which is said there.
            if !self.rows.contains(word) && self.names_are_known() {
                let names = self.names.iter().map(|name| name.name.as_str());
                let right = names.chain(self.outline.others.keys().map(String::as_str));
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
