//! The protocol is right in each scenario.
//!
//! `PREEMPTIONS=1 cargo test --release --package model --test right -- --nocapture` goes through more schedules, and says how many.

use std::time::Instant;

#[test]
fn the_protocol_is_right() {
    for (name, scenario) in model::right::interrupt::scenarios::ALL {
        let (before, began) = (model::schedules(), Instant::now());
        scenario();
        let schedules = model::schedules() - before;
        println!(
            "{schedules:>8} schedules, {:>6.1?}: {name}",
            began.elapsed()
        );
    }
    println!("{:>8} in all", model::schedules());
}
