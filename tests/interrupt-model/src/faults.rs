/// A fault of ordering, planted in the protocol.
pub struct Fault {
    /// Its name, and that of its module.
    pub name: &'static str,
    /// What is wrong.
    pub what: &'static str,
    /// The scenario that finds it.
    pub scenario: &'static str,
    /// The file that it is in.
    pub file: &'static str,
    /// What is in the place of what.
    pub changes: &'static [(&'static str, &'static str)],
}

/// All of them.
pub const FAULTS: &[Fault] = &[
    Fault {
        name: "no_fence_in_a_window",
        what: "A window that says that it is open, and may be seen to say so too late",
        scenario: "another_callback",
        file: "window",
        changes: &[("fence(Ordering::SeqCst);\n        Window", "Window")],
    },
    Fault {
        name: "no_fence_in_a_change",
        what: "A change whose mark may be seen too late",
        scenario: "another_callback",
        file: "window",
        changes: &[("fence(Ordering::SeqCst);\n        for", "for")],
    },
    Fault {
        name: "no_wait_before_a_change",
        what: "A change that begins in a window of the other core",
        scenario: "another_callback",
        file: "window",
        changes: &[("self.wait();\n            let (after", "let (after")],
    },
    Fault {
        name: "no_wait_after_a_change",
        what: "A slot that is given free before a window is sure to see all of it",
        scenario: "another_callback",
        file: "window",
        changes: &[("self.wait();\n            word.store(after", "word.store(after")],
    },
    Fault {
        name: "no_mark",
        what: "A slot that looks free while it is changed",
        scenario: "another_callback",
        file: "window",
        changes: &[(
            "word.store(word::without_flags(before), Ordering::Relaxed);",
            "",
        )],
    },
    Fault {
        name: "closed_relaxed",
        what: "A window that says that it is closed before it has read what it needs",
        scenario: "removed",
        file: "window",
        changes: &[(
            "self.of_core.open.store(0, Ordering::Release)",
            "self.of_core.open.store(0, Ordering::Relaxed)",
        )],
    },
    Fault {
        name: "seen_closed_relaxed",
        what: "A change that does not see what the window that it waited for has done",
        scenario: "removed",
        file: "window",
        changes: &[(
            "core.open.load(Ordering::Acquire)",
            "core.open.load(Ordering::Relaxed)",
        )],
    },
    Fault {
        name: "not_masked",
        what: "A window that another handler of its core can interrupt",
        scenario: "interrupted",
        file: "window",
        changes: &[(
            "let masked = of_core.interrupts.mask();",
            "let masked = mask::Masked::nothing();",
        )],
    },
    Fault {
        name: "not_exclusive",
        what: "Two changes at once",
        scenario: "two_changes",
        file: "window",
        changes: &[("critical_section::with(|cs| {", "crate::unlocked(|cs| {")],
    },
    Fault {
        name: "published_first",
        what: "A slot that is given free before it is changed",
        scenario: "another_callback",
        file: "window",
        changes: &[(
            "let (after, result) = f(cs, before);",
            "word.store(before, Ordering::Relaxed);\n            let (after, result) = f(cs, before);",
        )],
    },
    Fault {
        name: "asked_before_the_window",
        what: "A window that serves what asked before it was open",
        scenario: "another_callback",
        file: "slot",
        changes: &[
            (
                "let window = self.windows.open(core);\n            let all = asking.read();",
                "let all = asking.read();\n            let window = self.windows.open(core);",
            ),
        ],
    },
    Fault {
        name: "handler_after_the_window",
        what: "A handler that is looked up when the window is closed",
        scenario: "another_callback",
        file: "slot",
        changes: &[(
            "let event = slot.event(word, level);\n                    drop(window);\n                    handler(event);",
            "drop(window);\n                    let event = slot.event(word, level);\n                    handler(event);",
        )],
    },
    Fault {
        name: "argument_after_the_window",
        what: "An argument that is looked up when the window is closed",
        scenario: "another_argument",
        file: "slot",
        changes: &[
            (
                "let argument = slot.argument.load(Ordering::Relaxed);\n",
                "",
            ),
            (
                "drop(window);\n            handler(event, argument);",
                "drop(window);\n            let argument = slot.argument.load(Ordering::Relaxed);\n            handler(event, argument);",
            ),
        ],
    },
    Fault {
        name: "closed_before_the_registers",
        what: "A wait that ends after its window",
        scenario: "anew",
        file: "slot",
        changes: &[
            (
                "slot.register().write(image & map::PAD_DRIVER);",
                "drop(window);\n            slot.register().write(image & map::PAD_DRIVER);",
            ),
            (
                "slot.image.store(0, Ordering::Release);\n            drop(window);",
                "slot.image.store(0, Ordering::Release);",
            ),
        ],
    },
    Fault {
        name: "free_before_the_registers",
        what: "A pad that is its owner's again before the window is done with its registers",
        scenario: "forgotten",
        file: "slot",
        changes: &[(
            "slot.register().write(image & map::PAD_DRIVER);\n            map::status_w1tc(bank).write(bit);",
            "slot.image.store(0, Ordering::Release);\n            slot.register().write(image & map::PAD_DRIVER);\n            map::status_w1tc(bank).write(bit);",
        )],
    },
    Fault {
        name: "cleared_before_the_level",
        what: "The status of the old level cleared before the new level is set, in a window",
        scenario: "another_callback",
        file: "slot",
        changes: &[(
            "self.register().write(image);\n        map::status_w1tc(bank).write(bit);",
            "map::status_w1tc(bank).write(bit);\n        self.register().write(image);",
        )],
    },
    Fault {
        name: "cleared_before_the_use",
        what: "The status of the old use cleared before the new one begins",
        scenario: "another_callback",
        file: "change",
        changes: &[(
            "register.write(image);\n        line.clear_interrupt();",
            "line.clear_interrupt();\n        register.write(image);",
        )],
    },
    Fault {
        name: "served_though_not_ours",
        what: "A pad served that is somebody else's, or is being changed",
        scenario: "another_callback",
        file: "slot",
        changes: &[("if !word::is_in_use(word) {", "if false {")],
    },
    Fault {
        name: "looked_at_twice",
        what: "A window that takes a mark that it has found for gone",
        scenario: "another_mode",
        file: "slot",
        changes: &[(
            "if !word::is_in_use(word) {",
            "let word = slot.word.load(Ordering::Relaxed);\n        if !word::is_in_use(word) {",
        )],
    },
    Fault {
        name: "a_wait_that_is_over_goes_on",
        what: "A change that does not see that a wait has ended meanwhile",
        scenario: "another_mode_of_a_wait",
        file: "slot",
        changes: &[("let is_in_use = slot.image.load(Ordering::Relaxed) != 0;", "let is_in_use = true;")],
    },
    Fault {
        name: "another_use_is_woken",
        what: "The task of the next use woken, for what the one before has waited for",
        scenario: "anew",
        file: "slot",
        changes: &[("word::is_same_use(word, over)", "true")],
    },
    Fault {
        name: "a_use_of_its_own",
        what: "An event that changes the use after its own",
        scenario: "too_late",
        file: "change",
        changes: &[("only_for.is_some_and(|only_for| !word::is_same_use(only_for, before))", "false")],
    },
    Fault {
        name: "old_status_of_a_pad_given_away",
        what: "A use that ends and leaves its status to the pad's next owner",
        scenario: "removed",
        file: "change",
        changes: &[("register.modify(!map::PAD_DRIVER, 0);\n        line.clear_interrupt();", "register.modify(!map::PAD_DRIVER, 0);")],
    },
];
