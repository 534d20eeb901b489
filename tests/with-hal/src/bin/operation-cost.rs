//! Operations that branch, call or lock: `cargo xtask budget` counts what a call of each executes. The shorter ones are in `tests/probe`.
//!
//! GPIO12 (P9) has a register of its own in RTC_IO, GPIO33 (P20) shares one.
#![cfg_attr(target_arch = "xtensa", no_std, no_main)]

#[cfg(target_arch = "xtensa")]
mod firmware {
    use core::hint::black_box;

    use pycom_bsp::machine::{Init, Pin as DynamicPin};
    use pycom_bsp::module::{P9, P20};
    use pycom_bsp::{AnyPin, Flex, Input, Level, Mode, OpenDrain, Output, Pull, TypedPin as _};
    use with_hal as _;

    macro_rules! executed {
        ($($name:ident($($argument:ident: $type:ty),*) $(-> $result:ty)? $body:block)+) => {$(
            #[unsafe(no_mangle)]
            #[inline(never)]
            fn $name($($argument: $type),*) $(-> $result)? $body
        )+};
    }
    executed! {
        executed_typed_new_input(pin: P9) -> Input<P9> {
            Input::with_pull(pin, Pull::Up)
        }
        executed_typed_new_output(pin: P9) -> Output<P9> {
            Output::new(pin, Level::High)
        }
        executed_typed_into_input(pin: Output<P9>) -> Input<P9> {
            pin.into_input()
        }
        executed_typed_into_output(pin: Input<P9>) -> Output<P9> {
            pin.into_output(Level::High)
        }
        executed_typed_anew_output(pin: Input<P9>) -> Output<P9> {
            Output::new(pin.into_pin(), Level::High)
        }
        executed_typed_set_mode(pin: &mut Flex<P9>, mode: Mode) {
            pin.set_mode(mode);
        }
        executed_typed_anew_mode(pin: Flex<P9>, mode: Mode) {
            let level = pin.is_set_high().into();
            let pin = pin.into_pin();
            match mode {
                Mode::Input => drop(Input::new(pin)),
                Mode::Output => drop(Output::new(pin, level)),
                Mode::OpenDrain => drop(OpenDrain::new(pin, level)),
            }
        }
        executed_typed_set_pull(pin: &mut Input<P9>) {
            pin.set_pull(Pull::Up);
        }
        executed_typed_hold(pin: &mut Output<P9>) {
            pin.hold();
        }
        executed_typed_unhold(pin: &mut Output<P9>) {
            pin.unhold();
        }
        executed_shared_new_input(pin: P20) -> Input<P20> {
            Input::with_pull(pin, Pull::Up)
        }
        executed_shared_new_output(pin: P20) -> Output<P20> {
            Output::new(pin, Level::High)
        }
        executed_shared_into_input(pin: Output<P20>) -> Input<P20> {
            pin.into_input()
        }
        executed_shared_into_output(pin: Input<P20>) -> Output<P20> {
            pin.into_output(Level::High)
        }
        executed_shared_anew_output(pin: Input<P20>) -> Output<P20> {
            Output::new(pin.into_pin(), Level::High)
        }
        executed_shared_set_mode(pin: &mut Flex<P20>, mode: Mode) {
            pin.set_mode(mode);
        }
        executed_shared_anew_mode(pin: Flex<P20>, mode: Mode) {
            let level = pin.is_set_high().into();
            let pin = pin.into_pin();
            match mode {
                Mode::Input => drop(Input::new(pin)),
                Mode::Output => drop(Output::new(pin, level)),
                Mode::OpenDrain => drop(OpenDrain::new(pin, level)),
            }
        }
        executed_shared_set_pull(pin: &mut Input<P20>) {
            pin.set_pull(Pull::Up);
        }
        executed_shared_hold(pin: &mut Output<P20>) {
            pin.hold();
        }
        executed_shared_unhold(pin: &mut Output<P20>) {
            pin.unhold();
        }
        executed_erased_new_input(pin: AnyPin) -> Input<AnyPin> {
            pin.into_input()
        }
        executed_erased_new_output(pin: AnyPin) -> bool {
            pin.into_output(Level::High).is_ok()
        }
        executed_erased_into_input(pin: Output<AnyPin>) -> Input<AnyPin> {
            pin.into_input()
        }
        executed_erased_set_pull(pin: &mut Input<AnyPin>) -> bool {
            pin.set_pull(Pull::Up).is_ok()
        }
        executed_dynamic_with(name: &str) -> Option<DynamicPin> {
            DynamicPin::with(name, Init::new(DynamicPin::OUT).value(true)).ok()
        }
        executed_dynamic_with_the_last_name(name: &str) -> Option<DynamicPin> {
            DynamicPin::with(name, Init::new(DynamicPin::OUT).value(true)).ok()
        }
        executed_dynamic_unknown_name(name: &str) -> bool {
            DynamicPin::new(name).is_ok()
        }
    }

    #[unsafe(no_mangle)]
    extern "C" fn main() -> i32 {
        // SAFETY: this function alone uses the pads, one driver after the other.
        let typed = || unsafe { P9::steal() };
        // SAFETY: as above.
        let shared = || unsafe { P20::steal() };
        let erased = || AnyPin::from(typed());
        let _ = executed_typed_new_input(typed());
        let _ = executed_typed_new_output(typed());
        let _ = executed_typed_into_input(Output::new(typed(), Level::Low));
        let _ = executed_typed_into_output(Input::new(typed()));
        let _ = executed_typed_anew_output(Input::new(typed()));
        executed_typed_set_mode(&mut Flex::new(typed()), black_box(Mode::OpenDrain));
        executed_typed_anew_mode(Flex::new(typed()), black_box(Mode::OpenDrain));
        executed_typed_set_pull(&mut Input::new(typed()));
        executed_typed_hold(&mut Output::new(typed(), Level::Low));
        executed_typed_unhold(&mut Output::new(typed(), Level::Low));
        let _ = executed_shared_new_input(shared());
        let _ = executed_shared_new_output(shared());
        let _ = executed_shared_into_input(Output::new(shared(), Level::Low));
        let _ = executed_shared_into_output(Input::new(shared()));
        let _ = executed_shared_anew_output(Input::new(shared()));
        executed_shared_set_mode(&mut Flex::new(shared()), black_box(Mode::OpenDrain));
        executed_shared_anew_mode(Flex::new(shared()), black_box(Mode::OpenDrain));
        executed_shared_set_pull(&mut Input::new(shared()));
        executed_shared_hold(&mut Output::new(shared(), Level::Low));
        executed_shared_unhold(&mut Output::new(shared(), Level::Low));
        let _ = executed_erased_new_input(erased());
        let mut done = executed_erased_new_output(erased());
        let _ = executed_erased_into_input(Output::new(typed(), Level::Low).erase());
        done &= executed_erased_set_pull(&mut Input::new(typed()).erase());
        typed().free();
        shared().free();
        done &= executed_dynamic_with(black_box("P9")).is_some();
        done &= executed_dynamic_with_the_last_name(black_box("P20")).is_some();
        done &= !executed_dynamic_unknown_name(black_box("P99"));
        i32::from(!done)
    }
}

#[cfg(not(target_arch = "xtensa"))]
fn main() {
    eprintln!("There is nothing to count here but on the target: see `cargo xtask budget`.");
}
