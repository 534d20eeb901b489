//! The program on the simulated chip.

use pycom_bsp::exp_board::{BUTTON, LED};
use pycom_bsp::interrupt;
use pycom_bsp::sim::{self, Cpu, Drive, PadLevel};
use script::Script;

#[test]
fn the_script_does_what_its_python_says() {
    sim::run(|chip| {
        chip.on_interrupt(Cpu::ProCpu, || interrupt::dispatch(Cpu::ProCpu));
        let mut script = Script::start().unwrap();
        assert_eq!(chip.pin::<LED>().level(), PadLevel::High);
        let mut steps = |external, count| {
            chip.pin::<BUTTON>().drive(external);
            let step = |_| {
                script.step();
                chip.pin::<LED>().level()
            };
            (0..count).map(step).collect::<Vec<_>>()
        };
        use PadLevel::{High, Low};
        assert_eq!(steps(Drive::Floating, 3), [Low, High, Low]);
        assert_eq!(Script::presses(), 0);
        assert_eq!(steps(Drive::Low, 2), [Low, Low]);
        assert_eq!(steps(Drive::Floating, 2), [High, Low]);
        assert_eq!(Script::presses(), 1);
    });
}
