//! The operations of the typed API, as functions with `PIN` for the pin's type.

use codegen::cases::Capability;

/// The operations that need a capability.
pub fn of(capability: Capability) -> &'static [&'static str] {
    match capability {
        Capability::Output => &[
            "fn f(pin: PIN) { Output::new(pin, Level::Low); }",
            "fn f(pin: Input<PIN>) { pin.into_output(Level::Low); }",
            "fn f(pin: PIN) { Flex::new(pin); }",
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
            "fn f(mut pin: Input<PIN>) { pin.release(); }",
            "fn f(pin: Input<PIN>) { pin.is_held(); }",
            "fn f(mut pin: Output<PIN>) { pin.hold(); }",
            "fn f(mut pin: OpenDrain<PIN>) { pin.hold(); }",
            "fn f(pin: PIN) { fn holds<P: CanHold>(_: P) {} holds(pin) }",
        ],
        Capability::Wake => &[
            "fn f(mut pin: Input<PIN>) { wakeup::Ext1::any_high().pin(&mut pin).arm(); }",
            "fn f(mut pin: Input<PIN>) { wakeup::Ext0::at(Level::High).arm(&mut pin); }",
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
    "fn f(pin: PIN) -> Level { Input::new(pin).value() }",
    "fn f(pin: PIN) -> AnyPin { pin.into() }",
    "fn f(pin: Input<PIN>) -> impl embedded_hal::digital::InputPin { pin }",
];

/// What a pin with a callback, one that only drives, or one that is about to wake the chip cannot do: the program, and words of the message
/// and of its notes.
pub const WATCHED: &[(&str, &str, &str)] = &[
    (
        "fn f(pin: Driver<module::P10, usage::Watched<usage::Input>>) { pin.into_pin(); }",
        "a pin with a callback cannot change its use",
        "call `remove_callback` first",
    ),
    (
        "fn f(pin: Driver<module::P10, usage::Watched<usage::Flex>>) { pin.into_output(Level::Low); }",
        "a pin with a callback cannot change its use",
        "call `remove_callback` first",
    ),
    (
        "fn f(pin: Driver<module::P10, usage::Watched<usage::Input>>) { fn waits(_: impl embedded_hal_async::digital::Wait) {} waits(pin) }",
        "Watched<pycom_bsp::usage::Input>` driver cannot be waited for",
        "Wait",
    ),
    (
        "fn f(pin: Output<module::P10>) { fn waits(_: impl embedded_hal_async::digital::Wait) {} waits(pin) }",
        "Output` driver cannot be waited for",
        "Wait",
    ),
    (
        "fn f(mut pin: Input<module::P10>) { let wakeup = wakeup::Ext1::any_high().pin(&mut pin); pin.into_pin().give_back(); wakeup.arm(); }",
        "cannot move out of `pin` because it is borrowed",
        "",
    ),
];
