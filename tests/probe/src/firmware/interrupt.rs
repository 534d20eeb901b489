//! The dispatcher without what `esp-hal` adds to it, to see which bus it uses.

use pycom_bsp::Cpu;

probes! {
    interrupt_dispatch(core: Cpu) {
        pycom_bsp::interrupt::dispatch(core);
    }
    interrupt_silence_all() {
        pycom_bsp::interrupt::disable_all();
    }
}
