// Generated from pinmap.yaml by `cargo xtask generate`; do not edit.

//! The capabilities of pins, as conditions on the board type. The compiler prints these messages if a condition is not met.
#![allow(missing_docs)]

use super::Pycom;

#[diagnostic::on_unimplemented(
    message = "`{P}` cannot be an output: its pad is input-only, without an output driver",
    label = "this pin cannot be an output",
    note = "pins that can be outputs: P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P19, P20, P21, P22, P23"
)]
pub trait Output<P> {}

impl<P> esp32_pads::gate::Output<P> for Pycom where Pycom: Output<P> {}

#[diagnostic::on_unimplemented(
    message = "`{P}` cannot have a pull: its pad is input-only, without pull resistors",
    label = "this pin cannot have a pull",
    note = "pins that can have a pull: P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P19, P20, P21, P22, P23"
)]
pub trait Pull<P> {}

impl<P> esp32_pads::gate::Pull<P> for Pycom where Pycom: Pull<P> {}

#[diagnostic::on_unimplemented(
    message = "`{P}` cannot hold its state: its pad is outside the RTC domain",
    label = "this pin cannot hold",
    note = "pins that can hold: P2, P3, P4, P6, P8, P9, P10, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23"
)]
pub trait Hold<P> {}

impl<P> esp32_pads::gate::Hold<P> for Pycom where Pycom: Hold<P> {}

#[diagnostic::on_unimplemented(
    message = "`{P}` cannot wake the chip: its pad is outside the RTC domain",
    label = "this pin cannot wake the chip",
    note = "pins that can wake the chip: P2, P3, P4, P6, P8, P9, P10, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23"
)]
pub trait Wake<P> {}

impl<P> esp32_pads::gate::Wake<P> for Pycom where Pycom: Wake<P> {}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is reserved: it carries the flash that the program runs from",
    label = "not available to user code",
    note = "user pins: P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23"
)]
pub trait Flash<'a>: Sized {
    const INFO: &'static esp32_pads::board::PinInfo;

    fn take() -> Result<Self, esp32_pads::Taken>;
    fn steal() -> Self;
}
