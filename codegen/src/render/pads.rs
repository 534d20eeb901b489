//! The table of the chip's pads.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use svd2rust::util::{hex, unsuffixed};

use super::example;
use super::layout::{Module, doc};
use crate::Model;
use crate::model::{Analog, Drive, Pad, Rtc};
use crate::words::list;

/// The root of the generated part of the chip's crate.
pub(super) fn root() -> Module {
    let mut module = Module::new("The chip's tables.");
    module.add(quote! {
        pub mod pads;
        pub mod signal;
    });
    module
}

/// The pads.
pub(super) fn module(model: &Model) -> Module {
    let about = "The chip's pads, as constants (TRM \"IO_MUX and GPIO Matrix\", IO_MUX and RTC IO_MUX pad lists).";
    let mut module = Module::new(&example::after(about, &example::pads(model)));
    module.add(quote!(
        use crate::Reg;
    ));
    module.add(quote!(
        use crate::pad::{AdcChannel, Pad, RtcDrive, RtcPad};
    ));
    for pad in &model.pads {
        module.add(constant(pad));
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

fn constant(pad: &Pad) -> TokenStream {
    let doc = doc(&describe(pad));
    let constant = format_ident!("{}", pad.gpio_name());
    let gpio = unsuffixed(pad.gpio);
    let name = &pad.name;
    let io_mux = hex(pad.io_mux.into());
    let output = !pad.input_only;
    let strapping = pad.strapping;
    let functions = pad
        .functions
        .iter()
        .map(|function| option(function.as_ref()));
    let rtc = option(pad.rtc.as_ref().map(rtc_pad));
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
        #doc
        pub const #constant: Pad = Pad {
            gpio: #gpio,
            name: #name,
            io_mux: Reg::io_mux(#io_mux),
            output: #output,
            strapping: #strapping,
            functions: [#(#functions),*],
            rtc: #rtc,
            adc: #adc,
            dac: #dac,
            touch: #touch,
        };
    }
}

fn rtc_pad(rtc: &Rtc) -> TokenStream {
    let rtc_gpio = unsuffixed(rtc.gpio);
    let register = hex(rtc.offset.into());
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
            hold: #hold,
            hold_force: #hold_force,
            mux_sel: #mux_sel,
            fun_sel: #fun_sel,
            fun_ie: #fun_ie,
            drive: #drive,
        }
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
    format!("{}.", list(about))
}
