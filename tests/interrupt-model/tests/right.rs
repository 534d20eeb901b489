//! The protocol is right in each scenario.
//!
//! `PREEMPTIONS=1 cargo test --release --package interrupt-model --test right -- --nocapture` goes through more schedules, and says how many.

use std::time::Instant;

#[test]
fn the_protocol_is_right() {
    for (name, scenario) in interrupt_model::right::interrupt::scenarios::ALL {
        let (before, began) = (interrupt_model::schedules(), Instant::now());
        scenario();
        let schedules = interrupt_model::schedules() - before;
        println!(
            "{schedules:>8} schedules, {:>6.1?}: {name}",
            began.elapsed()
        );
    }
    println!("{:>8} in all", interrupt_model::schedules());
}
