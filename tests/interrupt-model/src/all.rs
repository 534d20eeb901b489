// Included for the protocol as it is.

/// All scenarios.
pub const ALL: &[(&str, fn())] = &[
    ("another callback by the other core", another_callback),
    ("another argument by the other core", another_argument),
    ("removed by the other core", removed),
    ("another mode by the other core", another_mode),
    ("a level again by the other core", again),
    ("a wait that is polled by the other core", polled),
    ("a wait that the other core drops or begins anew", anew),
    ("a wait that was forgotten, and its pad used for something else", forgotten),
    ("a wait that ends, and another mode by the other core", another_mode_of_a_wait),
    ("a pad that goes to somebody else", given_away),
    ("two changes at once", two_changes),
    ("a handler that comes in between", interrupted),
    ("a handler that comes in between, and the other core", interrupted_and_other_core),
    ("the next pad in the same pass", next_pad),
    ("an event that comes too late", too_late),
];
