//! What a picture is of.

use crate::model::{Board, Namespace, Shield};

/// A picture to be.
pub(in crate::render) struct Picture<'a> {
    /// The name of its file, without the directory.
    pub file: String,
    /// What it shows.
    pub title: String,
    pub(super) space: &'a Namespace,
    pub(super) board: Option<&'a Board>,
    pub(super) shield: Option<&'a Shield>,
}
