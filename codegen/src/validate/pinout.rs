//! Where the names of a namespace stand on the board: each one once, and nothing else but what is said to be no pin.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::notes::Notes;
use super::references::{Absent, unresolved};
use super::text;
use crate::diagnostic::{Diagnostic, Rule};
use crate::input::pinmap;
use crate::input::read::Path;
use crate::model::{Contact, Name, Pinout};

pub(super) fn validate(
    space: &pinmap::Namespace,
    names: &[Name],
    path: &Path,
    notes: &mut Notes<'_>,
) -> Option<Pinout> {
    let pinout = space.pinout.as_ref()?;
    let path = path.key("pinout");
    text::one_line(&pinout.top, &path.key("top"), notes);
    let mut sides = Sides::new(space, pinout, names);
    for word in pinout.labels.keys() {
        let other = path.key("labels").key(word);
        text::one_line(word, &other, notes);
        if sides.rows.contains(word.as_str()) {
            let message = format!("`{word}` is the name of a pin");
            let label = "expected words that are not among the `names`";
            let span = notes.key(&other);
            notes.add(Diagnostic::new(Rule::PinAmongLabels, message, span, label));
        }
    }
    let left = sides.side(&pinout.left, &path.key("left"), notes);
    let right = sides.side(&pinout.right, &path.key("right"), notes);
    let mut connectors = Vec::new();
    for (title, words) in &pinout.connectors {
        let path = path.key("connectors").key(title);
        text::one_line(title, &path, notes);
        if words.is_empty() {
            let message = format!("the connector `{title}` has no contacts");
            notes.at(Rule::NoNames, &path, message, "expected at least one");
        }
        let words = words.iter().enumerate();
        let contacts = words.filter_map(|(i, word)| sides.contact(word, &path.index(i), notes));
        connectors.push((title.clone(), contacts.collect()));
    }
    let is_whole = |key: &str| notes.names(&path.key(key), &[]);
    let is_known = sides.names_are_known && ["left", "right"].into_iter().all(is_whole);
    let is_known = is_known
        && pinout
            .connectors
            .keys()
            .all(|key| notes.names(&path.key("connectors").key(key), &[]));
    let is_known = is_known && notes.knows(&path.key("connectors"));
    for name in names.iter().filter(|_| is_known) {
        let words = name.aliases.iter().chain([&name.name]);
        let count: usize = words
            .map(|word| sides.seen.get(word.as_str()).map_or(0, Vec::len))
            .sum();
        let row = space.names.iter().find(|row| row.name == name.name);
        let expected = row.and_then(|row| row.contacts).unwrap_or(1);
        if count == 0 {
            let message = format!("`{}` is on neither side of the pinout", name.name);
            let label = "expected every name once, in `left`, `right` or `connectors`";
            let span = notes.key(&path);
            notes.add(Diagnostic::new(Rule::NotOnPinout, message, span, label));
        } else if expected > 1 && count < usize::from(expected) {
            let message = format!(
                "`{}` has {expected} contacts, but {count} on the pinout",
                name.name
            );
            let label = "expected every contact";
            let span = notes.key(&path);
            notes.add(Diagnostic::new(Rule::NotOnPinout, message, span, label));
        }
    }
    Some(Pinout {
        top: pinout.top.clone(),
        left,
        right,
        connectors,
    })
}

struct Sides<'a> {
    pinout: &'a pinmap::Pinout,
    names: HashMap<&'a str, &'a Name>,
    /// The names of all rows, be they valid or not.
    rows: HashSet<&'a str>,
    /// Whether a word that is no name cannot be meant for a row whose name is at fault: each such row is on the pinout by
    /// the name that it has.
    names_are_known: bool,
    /// How many contacts a name may have.
    contacts: HashMap<&'a str, u8>,
    seen: HashMap<&'a str, Vec<Range<usize>>>,
}

impl<'a> Sides<'a> {
    fn new(space: &'a pinmap::Namespace, pinout: &'a pinmap::Pinout, names: &'a [Name]) -> Self {
        let words = |name: &'a Name| {
            let words = name.aliases.iter().chain([&name.name]);
            words.map(move |word| (word.as_str(), name))
        };
        let names: HashMap<_, _> = names.iter().flat_map(words).collect();
        let rows = super::alias::rows(space);
        let aliases: usize = space.names.iter().map(|row| row.aliases.len()).sum();
        let words = pinout.left.iter().chain(&pinout.right).flatten();
        let words = words.chain(pinout.connectors.values().flatten());
        let words: HashSet<_> = words.map(String::as_str).collect();
        let is_known = |row: &&str| names.contains_key(row) || words.contains(row);
        Self {
            names_are_known: rows.len() == space.names.len() + aliases && rows.iter().all(is_known),
            contacts: space
                .names
                .iter()
                .map(|row| (row.name.as_str(), row.contacts.unwrap_or(1)))
                .collect(),
            pinout,
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
            let seen = self.seen.entry(word).or_default();
            seen.push(span.clone());
            let may = self.contacts.get(word).copied().unwrap_or(1);
            if let [first, ..] = seen.as_slice()
                && seen.len() > usize::from(may)
            {
                let message = match may {
                    1 => format!("`{word}` is on the pinout twice"),
                    may => format!("`{word}` is on the pinout more than {may} times"),
                };
                let first = first.clone();
                let diagnostic =
                    Diagnostic::new(Rule::TwiceOnPinout, message, span, "one too many");
                let help = format!(
                    "a name on several contacts says so: `contacts: {}`",
                    seen.len()
                );
                notes.add(diagnostic.and(first, "the first").help(help));
            }
            return Some(Contact::Pin(Name::clone(name)));
        }
        let Some(other) = self.pinout.labels.get(word) else {
            // If it has a row, that is at fault, which is said there.
            if !self.rows.contains(word) && self.names_are_known {
                let mut right: Vec<_> = self.names.keys().copied().collect();
                right.extend(self.pinout.labels.keys().map(String::as_str));
                // Of two that are equally near, always the same one.
                right.sort_unstable();
                let expected = "expected a name of this namespace, or a word of `labels`";
                unresolved(Absent::of(word, expected), path, right, notes);
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
