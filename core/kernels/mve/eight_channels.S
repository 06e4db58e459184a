/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * moteEightChannels(const EightChannels* row): eight channels of one row of a depthwise convolution, in
 * int8; see eight_channels.h.
 *
 * The products of two taps fit 16 bits, and so does their sum; then it is widened. 11 instructions for
 * 16 products. Register map: r0 windows, r1 weights, r2 place there, r3 constants, r4 windowStep,
 * r5 where windows enter, r6 zero point, r7 output, r8 channels, r9 outputEnd; q4 and q5 sums, q6 and
 * q7 minimum and maximum.
 */
#if defined(__ARM_FEATURE_MVE)

  .syntax unified
  .thumb

  .equ kMostPairs, 14

  .macro pair
  vldrb.s16 q0, [r0], #8
  vldrb.s16 q1, [r2], #8
  vldrb.s16 q2, [r0], #8
  vldrb.s16 q3, [r2], #8
  vmul.i16 q0, q0, q1
  vmul.i16 q2, q2, q3
  vadd.i16 q0, q0, q2
  vmovlb.s16 q1, q0
  vmovlt.s16 q0, q0
  vadd.i32 q4, q4, q1
  vadd.i32 q5, q5, q0
  .endm

  /* Times the multiplier, shifted right with halves away from zero. */
  .macro finish sum, multiplier
  vldrw.32 q0, [r3, #\multiplier]
  vqrdmulh.s32 \sum, \sum, q0
  vldrw.32 q0, [r3, #\multiplier + 32]
  vshr.s32 q1, \sum, #31
  vadd.i32 \sum, \sum, q1
  vrshl.s32 \sum, \sum, q0
  vadd.i32 \sum, \sum, r6
  .endm

  .section .text.moteEightChannels, "ax", %progbits
  .balign 4
  .global moteEightChannels
  .type moteEightChannels, %function
  .thumb_func
moteEightChannels:
  push    {r4-r9, lr}
  vpush   {d8-d15}
  sub     sp, sp, #4
  ldrd    r1, r2, [r0, #36]
  vdup.16 q6, r1
  vdup.16 q7, r2
  ldrd    r7, r8, [r0, #24]
  ldr     r9, [r0, #32]
  ldrd    r5, r6, [r0, #16]
  ldrd    r3, r4, [r0, #8]
  ldrd    r0, r1, [r0]
  adr     r2, .LpairsEnd
  mov     lr, #(.LpairsEnd - .Lpairs) / kMostPairs
  mls     r5, r5, lr, r2
  orr     r5, r5, #1

.Loutput:
  vldrw.32 q4, [r3]
  vldrw.32 q5, [r3, #16]
  mov     r2, r1
  bx      r5
  .balign 4
.Lpairs:
  .rept kMostPairs
  pair
  .endr
.LpairsEnd:
  finish  q4, 32
  finish  q5, 48
  vqmovnb.s32 q4, q4
  vqmovnt.s32 q4, q5
  vmax.s16 q4, q4, q6
  vmin.s16 q4, q4, q7
  vstrb.16 q4, [r7]
  add     r0, r0, r4
  add     r7, r7, r8
  cmp     r7, r9
  bne.w   .Loutput
  add     sp, sp, #4
  vpop    {d8-d15}
  pop     {r4-r9, pc}
  .size moteEightChannels, . - moteEightChannels

#endif
