//! The table of the chip's pads.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::example;
use super::layout::{Module, doc};
use super::number::{hex, unsuffixed};
use crate::list::list;
use crate::model::{Analog, Drive, Model, Pad, Rtc};
use crate::words::Ability;

/// The root of the generated part of the chip's crate.
pub(super) fn root() -> Module {
    let mut module = Module::new("The chip's tables.");
    module.add(quote! {
        pub(crate) mod facts;
        pub mod pads;
        pub mod signal;
        pub(crate) mod words;
    });
    module
}

/// What a program may want to know of the pads, and no driver does.
pub(super) fn facts(model: &Model) -> Module {
    let mut module = Module::new(
        "Facts about the pads that no driver needs. They are not in `Pad`, because firmware with a type-erased pin contains each `Pad`.",
    );
    module.add(quote!(
        use crate::silicon::facts::{AdcChannel, Facts};
    ));
    let count = unsuffixed(model.pads.len() as u64);
    let facts = model.pads.iter().map(|pad| facts_of(pad));
    module.add(quote! {
        /// GPIO numbers and facts, in their order.
        pub(crate) const ALL: [(u8, Facts); #count] = [#(#facts),*];
    });
    module
}

/// What is said of what a pin cannot do.
pub(super) fn words() -> Module {
    let mut module = Module::new(
        "The messages of run-time errors about what a pin does not support. The compiler's messages are the same (`gate` in the crate of a board).",
    );
    let (mut reasons, mut could) = (Vec::new(), Vec::new());
    for ability in Ability::ALL {
        let name = format_ident!("{ability:?}");
        let (reason, others) = ability.sentence();
        reasons.push(quote!(Self::#name => #reason));
        could.push(quote!(Self::#name => #others));
    }
    let names = Ability::ALL.map(|ability| format_ident!("{ability:?}"));
    module.add(quote! {
        /// What not every pin can do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Ability { #(#names),* }
    });
    module.add(quote! {
        impl Ability {
            /// Why a pin cannot: what follows its name.
            pub(crate) const fn reason(self) -> &'static str {
                match self { #(#reasons),* }
            }

            /// What the others are called.
            pub(crate) const fn others(self) -> &'static str {
                match self { #(#could),* }
            }
        }
    });
    module
}

/// The pads.
pub(super) fn module(model: &Model) -> Module {
    let about = "The chip's pads, as constants (TRM \"IO_MUX and GPIO Matrix\", IO_MUX and RTC IO_MUX pad lists).";
    let mut module = Module::new(&example::after(about, &example::pads(model)));
    module.add(quote!(
        use crate::silicon::reg::Reg;
    ));
    module.add(quote!(
        use crate::silicon::pad::{Pad, RtcDrive, RtcPad};
    ));
    for pad in &model.pads {
        module.add(constant(pad, model));
    }
    let count = unsuffixed(model.pads.len() as u64);
    let names = model
        .pads
        .iter()
        .map(|pad| format_ident!("{}", pad.gpio_name()));
    module.add(quote! {
        /// Every pad, in the order of the GPIO numbers.
        pub const ALL: [&Pad; #count] = [#(&#names),*];
    });
    module
}

fn constant(pad: &Pad, model: &Model) -> TokenStream {
    let doc = doc(&describe(pad));
    let constant = format_ident!("{}", pad.gpio_name());
    let gpio = unsuffixed(pad.gpio);
    let io_mux = hex(pad.io_mux);
    let output = !pad.input_only;
    let strapping = pad.strapping;
    let rtc = option(pad.rtc.as_ref().map(|rtc| rtc_pad(rtc, model)));
    quote! {
        #doc
        pub const #constant: Pad = Pad {
            gpio: #gpio,
            io_mux: Reg::io_mux(#io_mux),
            output: #output,
            strapping: #strapping,
            rtc: #rtc,
        };
    }
}

fn facts_of(pad: &Pad) -> TokenStream {
    let gpio = unsuffixed(pad.gpio);
    let name = &pad.name;
    let functions = pad
        .functions
        .iter()
        .map(|function| option(function.as_ref()));
    let adc = option(pad.analog.iter().find_map(|channel| match *channel {
        Analog::Adc { unit, channel } => {
            let (unit, channel) = (unsuffixed(unit), unsuffixed(channel));
            Some(quote!(AdcChannel { unit: #unit, channel: #channel }))
        }
        _ => None,
    }));
    let dac = option(pad.analog.iter().find_map(|channel| match *channel {
        Analog::Dac(dac) => Some(unsuffixed(dac)),
        _ => None,
    }));
    let touch = option(pad.analog.iter().find_map(|channel| match *channel {
        Analog::Touch(touch) => Some(unsuffixed(touch)),
        _ => None,
    }));
    quote! {
        (#gpio, Facts {
            name: #name,
            functions: [#(#functions),*],
            adc: #adc,
            dac: #dac,
            touch: #touch,
        })
    }
}

fn rtc_pad(rtc: &Rtc, model: &Model) -> TokenStream {
    let others = model.pads.iter().filter_map(|pad| pad.rtc.as_ref());
    let shared = others.filter(|other| other.offset == rtc.offset).count() > 1;
    let rtc_gpio = unsuffixed(rtc.gpio);
    let register = hex(rtc.offset);
    let (hold, hold_force) = (unsuffixed(rtc.hold), unsuffixed(rtc.hold_force));
    let (mux_sel, fun_sel) = (unsuffixed(rtc.mux_sel), unsuffixed(rtc.fun_sel));
    let fun_ie = unsuffixed(rtc.fun_ie);
    let drive = option(rtc.drive.map(|Drive { rue, rde, drv }| {
        let (rue, rde, drv) = (unsuffixed(rue), unsuffixed(rde), unsuffixed(drv));
        quote!(RtcDrive { rue: #rue, rde: #rde, drv: #drv })
    }));
    quote! {
        RtcPad {
            rtc_gpio: #rtc_gpio,
            register: Reg::rtc_io(#register),
            shared: #shared,
            hold: #hold,
            hold_force: #hold_force,
            mux_sel: #mux_sel,
            fun_sel: #fun_sel,
            fun_ie: #fun_ie,
            drive: #drive,
            all_off: 0,
        }
        .with_all_off()
    }
}

fn option(value: Option<impl quote::ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

/// A pad in one sentence.
fn describe(pad: &Pad) -> String {
    let mut about = vec![pad.title()];
    about.extend(
        pad.rtc
            .as_ref()
            .map(|rtc| format!("RTC_GPIO{}, in RTC_IO's `{}`", rtc.gpio, rtc.register)),
    );
    about.extend(pad.analog.iter().map(|channel| channel.name()));
    about.extend(pad.input_only.then(|| "input-only".to_owned()));
    about.extend(pad.strapping.then(|| "strapping".to_owned()));
    about.extend(pad.flash.then(|| "carries the flash".to_owned()));
    about.extend(
        pad.pico_v3
            .then(|| "led out by packages of the ESP32-PICO-V3 family only".to_owned()),
    );
    format!("{}.", list(about))
}
