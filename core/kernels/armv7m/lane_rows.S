/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * moteLaneRows(const LaneRows* rows): one channel of two rows of a depthwise convolution, in int8;
 * see lane_rows.h, and lanes.h for two sums in 64 bits. Register map: r0 windows, r1 constants,
 * r2 and r3 the sums, r4-r6 taps, r7-r9 weights, r10 where windows enter, r11 output, r12 otherRow,
 * lr the first constant; channels, step and end are on the stack.
 */
#if defined(__ARM_ARCH_7M__)

  .syntax unified
  .thumb

  .equ kLaneBits, 23
  .equ kMostUnits, 9

  .macro unit
  ldm.w   r0!, {r4-r6}
  ldm.w   r1!, {r7-r9}
  smlal   r2, r3, r4, r7
  smlal   r2, r3, r5, r8
  smlal   r2, r3, r6, r9
  .endm

  /* As in lane_pixels.S, with sums doubled already. */
  .macro finish sum
  mov     r2, #0x80000000
  add     r3, r6, \sum, asr #31
  smlal   r2, r3, \sum, r7
  asr     r3, r3, r8
  ssat    r3, #8, r3, asr #1
  .endm

  .section .text.moteLaneRows, "ax", %progbits
  .balign 4
  .global moteLaneRows
  .type moteLaneRows, %function
  .thumb_func
moteLaneRows:
  push    {r4-r11, lr}
  ldrd    r11, r12, [r0, #12]
  ldrd    r4, r5, [r0, #20]
  ldr     r6, [r0, #28]
  ldr     r2, [r0, #8]
  ldrd    r0, lr, [r0]
  adr     r10, .LunitsEnd
  mov     r9, #(.LunitsEnd - .Lunits) / kMostUnits
  mls     r10, r2, r9, r10
  orr     r10, r10, #1            /* where windows of so many units enter */
  push    {r4-r6}

.Lpixel:
  mov     r1, lr
  mov     r2, #1 << (kLaneBits - 1)
  mov     r3, #0
  bx      r10
  .balign 4
.Lunits:
  .rept kMostUnits
  unit
  .endr
.LunitsEnd:
  ldm     r1, {r4-r8}
  ubfx    r9, r2, #0, #kLaneBits
  lsr     r2, r2, #kLaneBits
  add     r4, r4, r9, lsl #1
  add     r2, r2, r3, lsl #(32 - kLaneBits)
  add     r5, r5, r2, lsl #1
  finish  r4
  strb    r3, [r11]
  finish  r5
  strb    r3, [r11, r12]
  ldm     sp, {r4-r6}
  add     r11, r11, r4
  add     r0, r0, r5
  cmp     r11, r6
  bne     .Lpixel
  add     sp, sp, #12
  pop     {r4-r11, pc}
  .size moteLaneRows, . - moteLaneRows

#endif
