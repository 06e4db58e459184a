/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * moteWiden(const Widen* widen): see widen.h. Eight quads stand one after another; a run whose quads
 * are no multiple of eight enters in the middle. Register map: r0 from, r1 to, r2 minus zero point,
 * r3 quads, r4 runs left, r5 and r6 steps, r7 where runs enter, r8 passes of a run, r9 passes left.
 */
#if defined(__ARM_FEATURE_DSP)

  .syntax unified
  .thumb

  .section .text.moteWiden, "ax", %progbits
  .balign 4
  .global moteWiden
  .type moteWiden, %function
  .thumb_func
moteWiden:
  push    {r4-r11, lr}
  ldm     r0, {r0-r6}
  adr     r7, .Lquads
  rsb     r8, r3, #0
  and     r8, r8, #7            /* quads to skip */
  add     r7, r7, r8, lsl #4
  orr     r7, r7, #1
  add     r8, r3, #7
  lsr     r8, r8, #3
.Lrun:
  mov     r9, r8
  bx      r7
  .balign 4
.Lquads:
  .rept 8
  ldr.w   r10, [r0], #4
  sxtab16 r11, r2, r10
  sxtab16 r12, r2, r10, ror #8
  strd    r11, r12, [r1], #32
  .endr
  subs    r9, r9, #1
  bne     .Lquads
  add     r0, r0, r5
  add     r1, r1, r6
  subs    r4, r4, #1
  bne     .Lrun
  pop     {r4-r11, pc}
  .size moteWiden, . - moteWiden

#endif
