//! What a program needs in QEMU's machine `sim`, which has the ESP32's windowed instruction set, and memory where the ESP32 has
//! its registers: reset, register windows, a stack, and the host's console. `link.x` puts it where the machine starts.
//!
//! The program has `#[unsafe(no_mangle)] extern "C" fn main() -> i32`; what it returns is the exit code.
//!
//! Some instructions are given as bytes: not every assembler for the ESP32 knows QEMU's `simcall` and the register ATOMCTL.

#![no_std]
#![cfg(target_arch = "xtensa")]
#![feature(asm_experimental_arch)]

use core::arch::global_asm;
use core::fmt;

// The handlers of window overflow and underflow, as the Xtensa ISA manual has them ("Windowed Register Option"), at the
// offsets that it fixes. Any other exception ends the program with 100 and its cause.
global_asm!(
    r#"
  .section .emulator.vectors,"ax",@progbits
  .p2align 6
  .org 0x0
_overflow4:
  s32e a0, a5, -16
  s32e a1, a5, -12
  s32e a2, a5, -8
  s32e a3, a5, -4
  rfwo
  .org 0x40
  l32e a0, a5, -16
  l32e a1, a5, -12
  l32e a2, a5, -8
  l32e a3, a5, -4
  rfwu
  .org 0x80
  s32e a0, a9, -16
  l32e a0, a1, -12
  s32e a1, a9, -12
  s32e a2, a9, -8
  s32e a3, a9, -4
  s32e a4, a0, -32
  s32e a5, a0, -28
  s32e a6, a0, -24
  s32e a7, a0, -20
  rfwo
  .org 0xc0
  l32e a0, a9, -16
  l32e a1, a9, -12
  l32e a2, a9, -8
  l32e a7, a1, -12
  l32e a3, a9, -4
  l32e a4, a7, -32
  l32e a5, a7, -28
  l32e a6, a7, -24
  l32e a7, a7, -20
  rfwu
  .org 0x100
  s32e a0, a13, -16
  l32e a0, a1, -12
  s32e a1, a13, -12
  s32e a2, a13, -8
  s32e a3, a13, -4
  s32e a4, a0, -48
  s32e a5, a0, -44
  s32e a6, a0, -40
  s32e a7, a0, -36
  s32e a8, a0, -32
  s32e a9, a0, -28
  s32e a10, a0, -24
  s32e a11, a0, -20
  rfwo
  .org 0x140
  l32e a0, a13, -16
  l32e a1, a13, -12
  l32e a2, a13, -8
  l32e a11, a1, -12
  l32e a3, a13, -4
  l32e a4, a11, -48
  l32e a5, a11, -44
  l32e a6, a11, -40
  l32e a7, a11, -36
  l32e a8, a11, -32
  l32e a9, a11, -28
  l32e a10, a11, -24
  l32e a11, a11, -20
  rfwu
  .org 0x300
  movi a2, 1
  rsr a3, exccause
  addi a3, a3, 100
  .byte 0x00,0x51,0x00   /* simcall: exit(a3) */
  j .
  .org 0x340
  movi a2, 1
  rsr a3, exccause
  addi a3, a3, 100
  .byte 0x00,0x51,0x00
  j .
  .org 0x3c0
  movi a2, 1
  rsr a3, exccause
  addi a3, a3, 100
  .byte 0x00,0x51,0x00
  j .
  .text
"#
);

global_asm!(
    r#"
  .section .emulator.reset,"ax",@progbits
  .p2align 2
  j .Lgo
  .p2align 2
.Lentry: .long _start
.Lgo: l32r a0, .Lentry
  jx a0

  .section .text._start,"ax",@progbits
  .global _start
  .p2align 2
  .type _start,@function
_start:
  movi a0, 0
  wsr a0, windowbase
  rsync
  movi a0, 1
  wsr a0, windowstart
  movi a0, 0x15
  .byte 0x00,0x63,0x13   /* wsr a0, atomctl: s32c1i in memory is allowed */
  rsync
  .literal .Lvectors, _overflow4
  l32r a2, .Lvectors
  wsr a2, vecbase
  .literal .Lps, 0x40000 /* PS.WOE */
  l32r a2, .Lps
  wsr a2, ps
  rsync
  .literal .Lstack, _stack_start_cpu0
  l32r a1, .Lstack
  movi a0, 0
  call8 main
  mov a3, a10
  movi a2, 1
  .byte 0x00,0x51,0x00
  j .
  .size _start,.-_start

  .section .text.simcall,"ax",@progbits
  .global simcall
  .p2align 2
  .type simcall,@function
simcall: entry a1, 32
  .byte 0x00,0x51,0x00
  retw
  .size simcall,.-simcall
  .text
"#
);

unsafe extern "C" {
    /// Asks QEMU for something, by the number of the call: 1 ends the program, 4 writes to a file.
    fn simcall(number: u32, a: u32, b: u32, c: u32) -> i32;
}

/// The host's standard output.
#[derive(Debug)]
pub struct Console;

impl fmt::Write for Console {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let address = text.as_ptr().expose_provenance() as u32;
        // SAFETY: QEMU reads the text, which stays where it is.
        unsafe { simcall(4, 1, address, text.len() as u32) };
        Ok(())
    }
}

fn exit(code: u32) -> ! {
    // SAFETY: QEMU ends the program.
    unsafe { simcall(1, code, 0, 0) };
    loop {}
}

#[panic_handler]
fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
    let _ = fmt::Write::write_fmt(&mut Console, format_args!("{}\n", info.message()));
    exit(101)
}

/// What some toolchains call instead of panicking.
#[unsafe(no_mangle)]
extern "C" fn abort() -> ! {
    exit(102)
}
