//! The files that are generated: where they are, and what each begins with.

use crate::model::SHIELDS;

/// A file to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The path from the directory of the crates, with `/` between its parts.
    pub path: String,
    /// The text.
    pub text: String,
    /// Whether the file is only made when there is none, and belongs to people from then on.
    pub once: bool,
}

/// What every generated file begins with, in a comment; the name of its pin map follows, and ``by ` `` after that.
pub const HEADER: &str = "Generated from ";

/// The directory of the chip's crate.
pub(super) const PADS: &str = "pads";

/// The directory of the shields' modules.
pub(super) fn shields(crate_dir: &str) -> String {
    format!("{}/{SHIELDS}", generated(crate_dir))
}

/// The directory of the generated modules of a crate. The chip's are a part of what its crate knows of the silicon.
#[must_use]
pub fn generated(crate_dir: &str) -> String {
    match crate_dir {
        PADS => format!("{PADS}/src/silicon/generated"),
        _ => format!("{crate_dir}/src/generated"),
    }
}

/// What says in a file how it was made.
pub(super) fn made(origin: &str, command: &str) -> String {
    let (origin, command) = (in_header(origin), in_header(command));
    format!("{HEADER}{origin} by `{command}`; do not edit.")
}

/// A file's name as it stands in headers. It can have anything in it, which must not end a comment.
#[must_use]
pub fn in_header(name: &str) -> String {
    name.replace(|c: char| c.is_control() || "<>&'".contains(c), "?")
}
