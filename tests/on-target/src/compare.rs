//! The steps' traces in memory, compared with those on the simulated chip.

use core::fmt::Write as _;
use core::ops::Range;
use core::ptr::with_exposed_provenance_mut;

use emulator::Console;
use scenario::{Machine, Outside, Step};

/// A step on the simulated chip.
struct Expected {
    way: &'static str,
    pin: &'static str,
    operation: &'static str,
    found: u32,
    /// Address and value of the registers that were read before they were written.
    reads: &'static [(u32, u32)],
    /// Address, last value and name of the registers that were written.
    writes: &'static [(u32, u32, &'static str)],
}

static EXPECTED: &[Expected] = include!(concat!(env!("OUT_DIR"), "/expected.rs"));

/// GPIO, RTC_CNTL, RTC_IO and IO_MUX on the AHB bus (TRM, "System and Memory", with the last registers of each).
const BLOCKS: [Range<u32>; 4] = [
    0x6000_4000..0x6000_45D0,
    0x6000_8000..0x6000_80F0,
    0x6000_8400..0x6000_84D0,
    0x6000_9000..0x6000_9094,
];
/// What is in the registers that a step has no business with.
const UNTOUCHED: u32 = 0xA5C3_5A3C;

fn registers() -> impl Iterator<Item = u32> {
    BLOCKS.into_iter().flat_map(|block| block.step_by(4))
}

fn write(address: u32, value: u32) {
    // SAFETY: the address is one of `BLOCKS`, where there is memory, and nothing else is in it.
    unsafe { with_exposed_provenance_mut::<u32>(address as usize).write_volatile(value) }
}

fn read(address: u32) -> u32 {
    // SAFETY: as for `write`.
    unsafe { with_exposed_provenance_mut::<u32>(address as usize).read_volatile() }
}

struct Comparison {
    rest: core::slice::Iter<'static, Expected>,
    same: bool,
}

impl Comparison {
    fn differs(&mut self, step: Step, what: core::fmt::Arguments<'_>) {
        self.same = false;
        let Step {
            way,
            pin,
            operation,
        } = step;
        let _ = writeln!(Console, "{way} {pin} {operation}: {what}");
    }
}

impl Machine for Comparison {
    fn step(&mut self, step: Step, operation: &mut dyn FnMut() -> u32) {
        let expected = self.rest.next();
        let Some(expected) = expected.filter(|expected| {
            (expected.way, expected.pin, expected.operation) == (step.way, step.pin, step.operation)
        }) else {
            return self.differs(
                step,
                format_args!("not the step that the simulated chip made"),
            );
        };
        registers().for_each(|address| write(address, UNTOUCHED));
        for &(address, value) in expected.reads {
            write(address, value);
        }

        let found = operation();

        if found != expected.found {
            self.differs(
                step,
                format_args!(
                    "{found:#x}, and on the simulated chip {:#x}",
                    expected.found
                ),
            );
        }
        for address in registers() {
            let is = read(address);
            let (should, name) = expected.after(address);
            if is != should {
                self.differs(step, format_args!("{name} ({address:#x}) is {is:#010x}, and on the simulated chip {should:#010x}"));
            }
        }
    }

    /// What happened to the simulated chip is in the registers that the steps read.
    fn outside(&mut self, _: Outside) {}
}

impl Expected {
    /// What a register should hold after the step, and its name if it has one here.
    fn after(&self, address: u32) -> (u32, &'static str) {
        if let Some(&(_, value, name)) = self.writes.iter().find(|write| write.0 == address) {
            return (value, name);
        }
        let read = self.reads.iter().find(|read| read.0 == address);
        (
            read.map_or(UNTOUCHED, |read| read.1),
            "a register that is not written",
        )
    }
}

#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    let mut comparison = Comparison {
        rest: EXPECTED.iter(),
        same: true,
    };
    scenario::run(&mut comparison);
    if comparison.rest.next().is_some() {
        comparison.same = false;
        let _ = writeln!(Console, "the simulated chip made more steps");
    }
    if comparison.same {
        let _ = writeln!(
            Console,
            "the same on Xtensa as on the simulated chip, step by step ({:#x} steps)",
            EXPECTED.len()
        );
        return 0;
    }
    1
}
