//! None of the faults that are planted in the protocol goes unseen. By itself, for `loom` is not meant to go on after a fault.

use std::panic;

#[test]
fn each_fault_is_found() {
    panic::set_hook(Box::new(|_| {}));
    let unseen: Vec<_> = interrupt_model::PLANTED
        .iter()
        .filter(|(_, scenario)| panic::catch_unwind(scenario).is_ok())
        .map(|(fault, _)| fault)
        .collect();
    let _ = panic::take_hook();
    assert!(
        !interrupt_model::PLANTED.is_empty() && unseen.is_empty(),
        "not found: {unseen:#?}"
    );
}
