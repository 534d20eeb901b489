//! The pins without a name in the primary name space.

use quote::{format_ident, quote};

use super::example;
use super::layout::Module;
use super::name_space::allow_names;
use super::pin;
use crate::Model;
use crate::words;

pub(super) fn module(model: &Model) -> Module {
    let about = "Pads that have no name of their own: those that the boards use themselves, and those of the flash.\n\nWhat \
                 is behind them differs from board to board, so take them from a board's view, by their functions.";
    let about = example::after(about, &example::onboard(model));
    let mut module = Module::new(&about).attribute(allow_names());
    let (flash, pins): (Vec<_>, Vec<_>) = model.onboard.iter().partition(|pin| pin.pad.flash);
    if pins.is_empty() {
        module.add(quote!(
            use esp32_pads::Taken;
        ));
        module.add(quote!(
            use super::gate;
        ));
    } else {
        module.add(pin::imports(pins.iter().copied().map(AsRef::as_ref)));
    }
    for pin in pins {
        pin::add(pin, model, &mut module);
    }
    let gate = format_ident!("Flash");
    for pin in flash {
        let about = format!(
            "The pad {}, which {}.",
            pin.pad.title(),
            words::flash(model).reason
        );
        pin::add_stand_in(&pin.id, &about, &gate, &mut module);
    }
    module
}
