//! The measurements.

use esp32_pads::board::Board;

use super::starts::{NOBODY, Starts};
use crate::answer::Answer;
use crate::bench::{Bench, Subject};
use crate::counter::{Cycles, Measured};
use crate::cycles;
use crate::options::Options;
use crate::platform::Platform;
use crate::question::{self, Question};
use crate::reg;
use crate::report::Of;

impl<P: Platform> Starts<'_, P> {
    /// Measures the operations of the budget and interrupt latency, or reports why not.
    pub(super) fn measure<B: Board>(&mut self, options: &Options<'_>) {
        let reason = match (P::COUNTER, self.asked()) {
            (Some(_), Some(pin)) => return self.measure_with::<B>(pin, options),
            (Some(_), None) => NOBODY,
            (None, _) => "the simulated chip counts no cycles",
        };
        for question in question::MEASURED {
            self.report.unanswered(Of::Chip, question, reason);
        }
    }

    fn measure_with<B: Board>(&mut self, pin: Subject, options: &Options<'_>) {
        let through_ahb = |address| address;
        self.figures(pin, &question::CYCLES_AHB, |_, cycles| {
            cycles::by_hand(cycles, pin, through_ahb)
        });
        self.figures(pin, &question::CYCLES_DPORT, |_, cycles| {
            cycles::by_hand(cycles, pin, reg::on_dport)
        });
        for typed in options.typed {
            let is_free = |pin: &Subject| core::ptr::eq(pin.info(), typed.info());
            match self.free().find(is_free) {
                Some(pin) => self.figures(pin, &question::CYCLES_TYPED, |_, cycles| {
                    typed.measure(cycles);
                    Ok(())
                }),
                None => self.report.unanswered(
                    Of::Pin(typed.info()),
                    &question::CYCLES_TYPED,
                    "the pin is skipped, or does not float",
                ),
            }
        }
        if options.typed.is_empty() {
            let reason = "the program names no typed pin";
            self.report
                .unanswered(Of::Chip, &question::CYCLES_TYPED, reason);
        }
        self.figures(pin, &question::CYCLES_ERASED, |_, cycles| {
            cycles::erased(cycles, pin)
        });
        self.figures(pin, &question::CYCLES_DYNAMIC, |_, cycles| {
            cycles::dynamic::<B>(cycles, pin)
        });
        self.figures(pin, &question::CYCLES_ESP_HAL, |bench, cycles| match bench
            .platform
            .measure_esp_hal(pin.pad().gpio, cycles)
        {
            true => Ok(()),
            false => Err("there is no esp-hal here"),
        });
        self.figures(pin, &question::CYCLES_INTERRUPT, cycles::ours);
        self.figures(pin, &question::CYCLES_INTERRUPT_ESP_HAL, cycles::esp_hals);
    }

    /// Measures and reports one set of figures.
    fn figures(
        &mut self,
        pin: Subject,
        question: &'static Question,
        measure: impl FnOnce(&mut Bench<'_, P>, &mut Cycles<'_>) -> Measured,
    ) {
        let Some(counter) = P::COUNTER else { return };
        let mut answer = Answer::default();
        let mut cycles = Cycles::new(counter, &mut answer);
        let outcome = measure(&mut self.bench(), &mut cycles);
        pin.rest();
        let of = Of::Pin(pin.info());
        match outcome {
            Ok(()) => self.report.answer(of, question, answer.values()),
            Err(reason) => self.report.unanswered(of, question, reason),
        }
    }
}
