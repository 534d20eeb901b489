//! One function for each operation in each way of doing it, to count the instructions of: `cargo xtask budget`.
//!
//! A function is called `probe_WAY_OPERATION`. All are on one pad, GPIO12, in one program with one set of options.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]
#![allow(missing_docs, reason = "the names say it")]

#[cfg(target_arch = "xtensa")]
mod firmware;

#[cfg(not(target_arch = "xtensa"))]
fn main() {
    eprintln!("There is nothing to measure here but on the target: see `cargo xtask budget`.");
}
