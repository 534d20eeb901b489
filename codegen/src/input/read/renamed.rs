//! Keys that had another name: what stands under the old one is read as well, so that a map of an earlier version has one fault for each.

use super::path::Step;

/// The old names with the new ones, and since when.
const RENAMED: [(&str, &str, &str); 4] = [
    ("name-spaces", "namespaces", "0.2"),
    ("outline", "pinout", "0.2"),
    ("others", "labels", "0.2"),
    ("is", "flags", "0.2"),
];

/// What a key is called now, if that is one of the right ones, and since when.
pub(super) fn now(old: &str, right: &[&str]) -> Option<(&'static str, &'static str)> {
    let renamed = RENAMED.iter().find(|(name, ..)| *name == old);
    let &(_, new, since) = renamed?;
    right.contains(&new).then_some((new, since))
}

/// The step of the old name of a key.
pub(super) fn before(step: &Step) -> Option<Step> {
    let Step::Key(key) = step else {
        return None;
    };
    let renamed = RENAMED.iter().find(|(_, new, _)| new == key);
    renamed.map(|&(old, ..)| Step::Key(old.to_owned()))
}
