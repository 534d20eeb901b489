//! What the ESP32's ROM has for the compiler. There is no ROM here, so `rom.x` puts these where `esp-hal`'s linker script says that the
//! ROM's are.

use core::arch::global_asm;

global_asm!(
    r#"
  .section .rom.memcmp,"ax",@progbits
  .p2align 2
  entry a1, 32
  movi a8, 0
.Lcompare:
  beqz a4, .Lcompared
  l8ui a8, a2, 0
  l8ui a9, a3, 0
  sub a8, a8, a9
  bnez a8, .Lcompared
  addi a2, a2, 1
  addi a3, a3, 1
  addi a4, a4, -1
  j .Lcompare
.Lcompared:
  mov a2, a8
  retw

  .section .rom.memcpy,"ax",@progbits
  .p2align 2
  entry a1, 32
  mov a8, a2
.Lcopy:
  beqz a4, .Lcopied
  l8ui a9, a3, 0
  s8i a9, a8, 0
  addi a3, a3, 1
  addi a8, a8, 1
  addi a4, a4, -1
  j .Lcopy
.Lcopied:
  retw

  .section .rom.memmove,"ax",@progbits
  .p2align 2
  entry a1, 32
  mov a8, a2
  bltu a3, a2, .Lfrom_end
.Lmove:
  beqz a4, .Lmoved
  l8ui a9, a3, 0
  s8i a9, a8, 0
  addi a3, a3, 1
  addi a8, a8, 1
  addi a4, a4, -1
  j .Lmove
.Lfrom_end:
  add a8, a8, a4
  add a3, a3, a4
.Lmove_back:
  beqz a4, .Lmoved
  addi a3, a3, -1
  addi a8, a8, -1
  l8ui a9, a3, 0
  s8i a9, a8, 0
  addi a4, a4, -1
  j .Lmove_back
.Lmoved:
  retw

  .section .rom.memset,"ax",@progbits
  .p2align 2
  entry a1, 32
  mov a8, a2
.Lset:
  beqz a4, .Lwas_set
  s8i a3, a8, 0
  addi a8, a8, 1
  addi a4, a4, -1
  j .Lset
.Lwas_set:
  retw
  .text
"#
);
