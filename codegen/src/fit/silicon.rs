//! What the chip has against a function of a shield, on whatever board it is.

use crate::chip::strap;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Analog, Function, Model, Place, Shield};

pub(super) fn check(shield: &Shield, model: &Model) -> Vec<Diagnostic> {
    let functions = shield.functions.iter();
    let faults = functions.flat_map(|function| {
        let name = model.primary.names.iter();
        let name = name.clone().find(|name| name.pin == function.pin);
        let pin = name.map(|name| &name.place);
        let strapping = strapping(shield, function, pin);
        strapping.into_iter().chain(adc2(shield, function, pin))
    });
    faults.collect()
}

/// A level at reset that the chip does not start with as usual.
fn strapping(shield: &Shield, function: &Function, pin: Option<&Place>) -> Option<Diagnostic> {
    let demands = &function.demands;
    let is_high = demands.high_at_reset.or(demands.pulls_up)?;
    let strap = strap(function.pin.pad.gpio)?;
    if is_high == strap.is_high {
        return None;
    }
    let (level, label) = match (is_high, demands.high_at_reset) {
        (true, Some(_)) => ("high", "high at reset"),
        (false, Some(_)) => ("low", "low at reset"),
        (true, None) => ("high", "pulled up"),
        (false, None) => ("low", "pulled down"),
    };
    let message = format!(
        "`{}` of {} makes {} {level} at reset: {}",
        function.name, shield.title, function.pin.id, strap.otherwise
    );
    let fault = Diagnostic::of(Rule::StrappingLevel, message, &function.place, label);
    let pad = function.pin.pad.gpio_name();
    let fault = and_pin(fault, pin, &format!("{pad} is a strapping pad"));
    let fault = match strap.is_fatal {
        true => fault,
        false => fault.caveat(),
    };
    Some(fault.help("disconnect it for the reset, or let another pin have the function"))
}

/// A measurement that Wi-Fi stands in the way of: TRM "On-Chip Sensors and Analog Signal Processing", SAR ADC2.
fn adc2(shield: &Shield, function: &Function, pin: Option<&Place>) -> Option<Diagnostic> {
    let mut units = function
        .pin
        .pad
        .analog
        .iter()
        .filter_map(|channel| match channel {
            Analog::Adc { unit, .. } => Some(*unit),
            _ => None,
        });
    if !function.demands.is_analog || units.any(|unit| unit == 1) {
        return None;
    }
    let message = format!(
        "`{}` of {} is measured on {}, which is ADC2's: it cannot be while Wi-Fi is on",
        function.name, shield.title, function.pin.id
    );
    let fault = Diagnostic::of(Rule::Adc2Wifi, message, &function.place, "measured by ADC2");
    let fault = and_pin(fault, pin, "the pin").caveat();
    Some(fault.help("measure before Wi-Fi is started, or stop it for the time"))
}

fn and_pin(fault: Diagnostic, pin: Option<&Place>, label: &str) -> Diagnostic {
    match pin {
        Some(pin) => fault.and_at(pin, label),
        None => fault,
    }
}
