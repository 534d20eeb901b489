//! The pins without a name in the primary namespace.

use quote::quote;

use super::example;
use super::layout::Module;
use super::namespace::allow_names;
use super::pin;
use crate::model::Model;

pub(super) fn module(model: &Model) -> Module {
    let about = "Pads without a name on the boards: pads that boards use themselves, and those of the flash and the PSRAM.\n\nTheir \
                 functions differ from board to board, so take them from a board's module, by their functions.";
    let about = example::after(about, &example::onboard(model));
    let mut module = Module::new(&about).attribute(allow_names());
    let open = model.onboard.iter().filter(|pin| pin.reserved.is_none());
    let open: Vec<_> = open.map(AsRef::as_ref).collect();
    if model.onboard.is_empty() {
        // Nothing is behind it.
    } else if open.is_empty() {
        module.add(quote!(
            use esp32_pads::Taken;
        ));
        module.add(quote!(
            use super::gate;
        ));
    } else {
        module.add(pin::imports(open.iter().copied()));
    }
    for pin in &open {
        pin::add(pin, model, &mut module);
    }
    for pin in model.onboard.iter().filter(|pin| pin.reserved.is_some()) {
        pin::add_any(pin, model, &mut module);
    }
    module
}
