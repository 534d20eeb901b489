// Generated from boards/huzzah32.yaml by `cargo xtask generate`; do not edit.

//! The capabilities of pins, as conditions on the board type. The compiler prints these messages if a condition is not met.
#![allow(missing_docs)]

use super::Huzzah32;

#[diagnostic::on_unimplemented(
    message = "`{P}` cannot be an output: its pad is input-only, without an output driver",
    label = "this pin cannot be an output",
    note = "pins that can be outputs: A0, A1, A5, SCK, MOSI, MISO, RX, TX, D21, D13, D12, D27, D33, D15, D32, D14, SCL, SDA"
)]
pub trait Output<P> {}

impl<P> esp32_pads::gate::Output<P> for Huzzah32 where Huzzah32: Output<P> {}

#[diagnostic::on_unimplemented(
    message = "`{P}` cannot have a pull: its pad is input-only, without pull resistors",
    label = "this pin cannot have a pull",
    note = "pins that can have a pull: A0, A1, A5, SCK, MOSI, MISO, RX, TX, D21, D13, D12, D27, D33, D15, D32, D14, SCL, SDA"
)]
pub trait Pull<P> {}

impl<P> esp32_pads::gate::Pull<P> for Huzzah32 where Huzzah32: Pull<P> {}

#[diagnostic::on_unimplemented(
    message = "`{P}` cannot hold its state: its pad is outside the RTC domain",
    label = "this pin cannot hold",
    note = "pins that can hold: A0, A1, A2, A3, A4, A5, D13, D12, D27, D33, D15, D32, D14"
)]
pub trait Hold<P> {}

impl<P> esp32_pads::gate::Hold<P> for Huzzah32 where Huzzah32: Hold<P> {}

#[diagnostic::on_unimplemented(
    message = "`{P}` cannot wake the chip: its pad is outside the RTC domain",
    label = "this pin cannot wake the chip",
    note = "pins that can wake the chip: A0, A1, A2, A3, A4, A5, D13, D12, D27, D33, D15, D32, D14"
)]
pub trait Wake<P> {}

impl<P> esp32_pads::gate::Wake<P> for Huzzah32 where Huzzah32: Wake<P> {}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is reserved: it carries the flash that the program runs from",
    label = "not available to user code",
    note = "user pins: A0, A1, A2, A3, A4, A5, SCK, MOSI, MISO, RX, TX, D21, D13, D12, D27, D33, D15, D32, D14, SCL, SDA"
)]
pub trait Flash<'a>: Sized {
    const INFO: &'static esp32_pads::board::PinInfo;

    fn take() -> Result<Self, esp32_pads::Taken>;
    fn steal() -> Self;
}
