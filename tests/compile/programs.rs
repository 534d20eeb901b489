//! The operations of the typed API, as functions with `PIN` for the pin's type.

use codegen::cases::Capability;

/// The operations that need a capability.
pub fn of(capability: Capability) -> &'static [&'static str] {
    match capability {
        Capability::Output => &[
            "fn f(pin: PIN) { Output::new(pin, Level::Low); }",
            "fn f(pin: PIN) { Output::with_pull(pin, Level::Low, Pull::None); }",
            "fn f(pin: Input<PIN>) { pin.into_output(Level::Low); }",
            "fn f(pin: PIN) { Flex::new(pin); }",
            "fn f(pin: PIN) { Flex::with_pull(pin, Pull::None); }",
            "fn f(pin: Input<PIN>) { pin.into_flex(); }",
            "fn f(pin: PIN) { fn drives<P: CanOutput>(_: P) {} drives(pin) }",
        ],
        Capability::OpenDrain => &[
            "fn f(pin: PIN) { OpenDrain::new(pin, Level::Low); }",
            "fn f(pin: PIN) { OpenDrain::with_pull(pin, Level::Low, Pull::None); }",
            "fn f(pin: Input<PIN>) { pin.into_open_drain(Level::Low); }",
        ],
        Capability::Pull => &[
            "fn f(pin: PIN) { Input::with_pull(pin, Pull::Up); }",
            "fn f(mut pin: Input<PIN>) { pin.set_pull(Pull::Down); }",
            "fn f(pin: PIN) { fn pulls<P: CanPull>(_: P) {} pulls(pin) }",
        ],
        Capability::Hold => &[
            "fn f(mut pin: Input<PIN>) { pin.hold(); }",
            "fn f(mut pin: Input<PIN>) { pin.unhold(); }",
            "fn f(pin: Input<PIN>) { pin.is_held(); }",
            "fn f(mut pin: Output<PIN>) { pin.hold(); }",
            "fn f(mut pin: OpenDrain<PIN>) { pin.hold(); }",
            "fn f(pin: PIN) { fn holds<P: CanHold>(_: P) {} holds(pin) }",
        ],
        Capability::Wake => &[
            "fn f(mut pin: Input<PIN>) { wakeup::Ext1::any_high().pin(&mut pin).arm(); }",
            "fn f(mut pin: Input<PIN>) { wakeup::Ext0::at(Level::High).pin(&mut pin).arm(); }",
            "fn f(pin: PIN) { fn wakes<P: CanWake>(_: P) {} wakes(pin) }",
        ],
    }
}

/// Getting hold of a pin.
pub const TAKE: &[&str] = &[
    "fn f() { let _ = PIN::take(); }",
    "fn f() { let _ = unsafe { PIN::steal() }; }",
];

/// What every user pin can do.
pub const ANY: &[&str] = &[
    "fn f(pin: PIN) -> Level { Input::new(pin).level() }",
    "fn f(pin: PIN) -> AnyPin { pin.into() }",
    "fn f(pin: Input<PIN>) -> impl embedded_hal::digital::InputPin { pin }",
];

/// Drivers, by their type, that do not drive, and what is done to one.
const UNDRIVEN: &[&str] = &[
    "Input<module::P10>",
    "Input<AnyPin>",
    "IoMux<module::P10>",
    "Driver<module::P10, mode::WithCallback<mode::Input>>",
];
const DRIVE: &[&str] = &[
    "pin.set_high()",
    "pin.set_low()",
    "pin.set_level(Level::Low)",
    "pin.set_level(true)",
    "pin.toggle()",
    "pin.is_set_high()",
    "pin.is_set_low()",
    "pin.writer()",
    "pin.caller()",
    "pin.connect_output(signal::OutputSignal::U1TXD)",
    "pin.disconnect_output()",
];

/// Programs that drive by a driver that does not, each with words of the message and of its note.
pub fn undriven() -> impl Iterator<Item = (String, &'static str, &'static str)> {
    UNDRIVEN.iter().flat_map(|driver| {
        DRIVE.iter().map(move |operation| {
            let program = format!("fn f(mut pin: {driver}) {{ let _ = {operation}; }}");
            let instead =
                "`into_output`, `into_open_drain` and `into_flex` turn it into one that does";
            (program, "driver does not drive its pin", instead)
        })
    })
}

/// Drivers that nobody can wait for.
const UNWAITED: &[&str] = &[
    "Output<module::P10>",
    "Output<AnyPin>",
    "IoMux<module::P10>",
    "Driver<module::P10, mode::WithCallback<mode::Input>>",
];
const WAIT: &[&str] = &[
    "wait_for_high",
    "wait_for_low",
    "wait_for_rising_edge",
    "wait_for_falling_edge",
    "wait_for_any_edge",
];

/// Programs that wait for a driver's pin that cannot be waited for, each with words of the message and of its note.
pub fn unwaited() -> impl Iterator<Item = (String, &'static str, &'static str)> {
    UNWAITED.iter().flat_map(|driver| {
        WAIT.iter().map(move |wait| {
            let program = format!("fn f(mut pin: {driver}) {{ pin.{wait}(); }}");
            let instead = "an input, an open-drain output and a `Flex` without a callback can";
            (program, "driver cannot be waited for", instead)
        })
    })
}

/// What is not a typed pin: what must not be said of it is that its pad cannot do it.
pub const UNTYPED: &[(&str, &str, &str)] = &[
    (
        "fn f(pin: AnyPin) { Output::new(pin, Level::Low); }",
        "AnyPin` is not a typed pin of a board",
        "an erased pin (`AnyPin`) has `into_output`",
    ),
    (
        "fn f() { Output::new(12, Level::Low); }",
        "`{integer}` is not a typed pin of a board",
        "a number is not a pin: boards have them by name",
    ),
    (
        "fn f(pin: AnyPin) { Flex::new(pin); }",
        "AnyPin` is not a typed pin of a board",
        "`into_flex`",
    ),
    (
        "fn f(pin: AnyPin) { OpenDrain::new(pin, Level::Low); }",
        "AnyPin` is not a typed pin of a board",
        "`into_open_drain`",
    ),
    (
        "fn f(pin: AnyPin) { fn pulls<P: CanPull>(_: P) {} pulls(pin) }",
        "AnyPin` is not a typed pin of a board",
        "`into_input_with_pull`",
    ),
    (
        "fn f(pin: AnyPin) { fn holds<P: CanHold>(_: P) {} holds(pin) }",
        "AnyPin` is not a typed pin of a board",
        "has `hold`, `unhold` and `is_held`",
    ),
    (
        "fn f(mut pin: Input<AnyPin>) { wakeup::Ext1::any_high().pin(&mut pin).arm(); }",
        "AnyPin` is not a typed pin of a board",
        "there is `try_pin`",
    ),
    (
        "fn f(pin: Input<module::P10>) { pin.drive_strength(); }",
        "driver has its output driver off",
        "drive strength is for a pin that may drive",
    ),
    (
        "fn f(mut pin: Input<module::P10>) { pin.set_drive_strength(DriveStrength::_5mA); }",
        "driver has its output driver off",
        "drive strength is for a pin that may drive",
    ),
    (
        "fn f() { enum Mine {} impl board::Board for Mine { const NAMESPACES: &'static [&'static board::Namespace] = &[]; const NAMES: board::Names = board::Names { pins: &[], others: &[], of: &[] }; } }",
        "requires an `unsafe impl` declaration",
        "",
    ),
];

/// What a pin with a callback, one that only drives, or one that is about to wake the chip cannot do: the program, and words of the message
/// and of its notes.
pub const WATCHED: &[(&str, &str, &str)] = &[
    (
        "fn f(pin: Driver<module::P10, mode::WithCallback<mode::Input>>) { pin.into_pin(); }",
        "a pin with a callback cannot change its use",
        "call `remove_callback` first",
    ),
    (
        "fn f(pin: Driver<module::P10, mode::WithCallback<mode::Flex>>) { pin.into_output(Level::Low); }",
        "a pin with a callback cannot change its use",
        "call `remove_callback` first",
    ),
    (
        "fn f(pin: Driver<module::P10, mode::WithCallback<mode::Input>>) { fn waits(_: impl embedded_hal_async::digital::Wait) {} waits(pin) }",
        "WithCallback<pycom_bsp::mode::Input>` driver cannot be waited for",
        "an input, an open-drain output and a `Flex` without a callback can",
    ),
    (
        "fn f(pin: Output<module::P10>) { fn waits(_: impl embedded_hal_async::digital::Wait) {} waits(pin) }",
        "Output` driver cannot be waited for",
        "an input, an open-drain output and a `Flex` without a callback can",
    ),
    (
        "fn f(mut pin: Input<module::P10>) { let wakeup = wakeup::Ext1::any_high().pin(&mut pin); pin.into_pin().free(); wakeup.arm(); }",
        "cannot move out of `pin` because it is borrowed",
        "",
    ),
];

/// What is done with a line as with a pin.
pub const ABSENT: &[&str] = &[
    "fn f(board: BOARD) { Output::new(board.LINE, Level::High); }",
    "fn f(board: BOARD) { Input::new(board.LINE); }",
    "fn f(board: BOARD) { Input::with_pull(board.LINE, Pull::Up); }",
    "fn f(board: BOARD) { fn pin(_: impl Pin) {} pin(board.LINE) }",
];

/// What a board cannot do: the program, and words of the message and of its notes.
pub const BOARD: &[(&str, &str, &str)] = &[
    (
        "fn f(pins: lopy4::Pins) { let board = exp_board::Board::new(pins); drop(board.led); drop(board.led); }",
        "use of moved value: `board.led`",
        "",
    ),
    (
        "fn f(pins: lopy4::Pins) { exp_board::Board::new(pins); lopy4::Board::new(pins); }",
        "use of moved value: `pins`",
        "",
    ),
    (
        "fn f(board: exp_board::Board<lopy4::Pins>) { Output::new(board.pins.G12, Level::High); }",
        "P5` is not a user pin of the LoPy4, which uses it itself",
        "its own pads: RGB_LED (P2)",
    ),
    (
        "fn f(board: lopy4::Board) { Input::new(board.pins.P12); }",
        "P12` is not a user pin of the LoPy4, which uses it itself",
        "its own pads: RGB_LED (P2)",
    ),
    (
        "fn f(board: exp_board::Board<lopy4::Pins>) { board.safe_boot.is_pressed(); }",
        "P12` is not a user pin of the LoPy4, which uses it itself",
        "its own pads: RGB_LED (P2)",
    ),
    (
        "fn f(board: exp_board::Board<fipy::Pins>) { Output::new(board.uart.rts, Level::High); }",
        "P20` is not a user pin of the FiPy, which uses it itself",
        "LTE_TX (P20)",
    ),
    (
        "fn f(board: lopy4::Board) { Input::new(board.lora.busy); }",
        "NotConnected`: there is no pin here",
        "`NotConnected` is a line that the bus does not have on this board",
    ),
    (
        "fn f(pin: module::P13) { parts::Led::<_, parts::ActiveHigh>::new(pin); }",
        "`P13` cannot be an output",
        "pins that can be outputs",
    ),
    (
        "fn f(pin: module::P13) { parts::Button::<_, parts::ActiveLow>::new(pin); }",
        "`P13` cannot have a pull",
        "pins that can have a pull",
    ),
    (
        "fn f(button: parts::Button<module::P10, parts::ActiveLow, mode::WithCallback<mode::Input>>) { let mut button = button; button.wait_for_press(); }",
        "driver cannot be waited for",
        "an input, an open-drain output and a `Flex` without a callback can",
    ),
];
