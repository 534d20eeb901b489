//! Drivers: a pin together with what it is used for.
//!
//! All of them are one type, [`Driver`], whose second parameter says the use; [`Input`], [`Output`], [`OpenDrain`],
//! [`Flex`] and [`IoMux`] are its names. A driver of a typed pin has size zero and its operations are
//! single loads and stores; a driver of an [`AnyPin`](crate::AnyPin) has the same methods.
//!
//! Owns what a program does with a pin. It may use `silicon`, `owner` and `interrupt`. `types` has the type, `typed` makes drivers of what the compiler checks,
//! `erased` and `any` of what is checked at run time, `common`, `output`, `callback` and `wait` are what they do, `convert` turns one
//! into another; `ops` is the order in which registers are written.

mod analog;
mod any;
mod callback;
mod common;
mod convert;
mod erased;
mod function;
pub(crate) mod ops;
mod output;
mod route;
mod typed;
mod types;
mod wait;

pub use function::Function;
pub use route::{InputRoute, OutputRoute};
pub use types::{
    Driver, Flex, FlexWithCallback, Input, InputWithCallback, IoMux, OpenDrain,
    OpenDrainWithCallback, Output, OutputWithCallback,
};
