/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * moteVectorPixels(const VectorPixels* block): four output pixels times output channels, in int8; see
 * vector_pixels.h.
 *
 * A chunk is 16 taps, 9 instructions for 64 products. Eight stand one after another; a row whose
 * chunks are no multiple of eight enters in the middle. Taps that do not fill a chunk come first.
 * Register map:
 *
 *   r0, r2, r4, r6   sums of the pixels; outside the loop whatever is needed, as r1, r3, r5, r7
 *   r1, r3, r5, r7   their windows
 *   r8               weights, running through all rows without a break
 *   r9, r10, r11     starts, multipliers and shifts of the next channel
 *   r12              output
 *   lr               passes of the loop
 *   q4, q5, q6       offsets of the outputs, minimum, maximum
 */
#if defined(__ARM_FEATURE_MVE)

  .syntax unified
  .thumb

  /* Offsets in VectorPixels. */
  .equ kHead, 16
  .equ kZeroPoint, 24
  .equ kOffsets, 28
  .equ kMinimum, 44
  .equ kWeight, 52

  /* The frame: windows, then these. */
  .equ kEntry, 16
  .equ kLoopEntry, 20
  .equ kPasses, 24
  .equ kFrameHead, 28
  .equ kZeroTerm, 32
  .equ kOutputEnd, 36
  .equ kFrame, 40

  .equ kLongestShift, 20

  .macro chunk
  vldrb.8 q0, [r8], #16
  vldrb.8 q1, [r1], #16
  vldrb.8 q2, [r3], #16
  vmladava.s8 r0, q0, q1
  vldrb.8 q1, [r5], #16
  vmladava.s8 r2, q0, q2
  vldrb.8 q2, [r7], #16
  vmladava.s8 r4, q0, q1
  vmladava.s8 r6, q0, q2
  .endm

  .section .text.moteVectorPixels, "ax", %progbits
  .balign 4
  .global moteVectorPixels
  .type moteVectorPixels, %function
  .thumb_func
moteVectorPixels:
  push    {r4-r11, lr}
  vpush   {d8-d13}
  sub     sp, sp, #kFrame + 4
  mov     r12, r0
  ldrd    r1, r2, [r12, #kHead]
  str     r1, [sp, #kFrameHead]
  /* Where rows begin: at their head, if they have one; else at the first of their chunks. */
  adr     r3, .Lchunks
  rsb     r4, r2, #0
  and     r4, r4, #7              /* chunks to skip */
  mov     r5, #(.LchunksEnd - .Lchunks) / 8
  mla     r3, r4, r5, r3
  adds    r4, r2, #7
  lsr     r4, r4, #3
  cbnz    r4, 1f
  adr     r3, .Lsums
1:
  orr     r3, r3, #1
  strd    r3, r4, [sp, #kLoopEntry]
  cbz     r1, 2f
  adr     r3, .Lhead
  orr     r3, r3, #1
2:
  str     r3, [sp, #kEntry]
  ldr     r3, [r12, #kZeroPoint]
  lsls    r3, r3, #1
  adds    r3, r3, #1
  str     r3, [sp, #kZeroTerm]
  add     r3, r12, #kOffsets
  vldrw.32 q4, [r3]
  ldrd    r0, r1, [r12, #kMinimum]
  vdup.32 q5, r0
  vdup.32 q6, r1
  ldm     r12!, {r0-r3}
  strd    r0, r1, [sp]
  strd    r2, r3, [sp, #8]
  add     r12, r12, #kWeight - 16
  ldm     r12, {r0-r5}
  mov     r8, r0
  mov     r9, r1
  mov     r10, r2
  mov     r11, r3
  mov     r12, r4
  str     r5, [sp, #kOutputEnd]

.Lchannel:
  ldr     r0, [r9], #4
  ldrd    r1, r3, [sp]
  ldrd    r5, r7, [sp, #8]
  ldr     lr, [sp, #kPasses]
  mov     r2, r0
  mov     r4, r0
  mov     r6, r0
  ldr     pc, [sp, #kEntry]

  .balign 4
.Lhead:
  ldr     lr, [sp, #kFrameHead]
  vctp.8  lr
  vpstttt
  vldrbt.8 q0, [r8]
  vldrbt.8 q1, [r1]
  vldrbt.8 q2, [r3]
  vldrbt.8 q3, [r5]
  vmladava.s8 r0, q0, q1
  vpst
  vldrbt.8 q1, [r7]
  vmladava.s8 r2, q0, q2
  vmladava.s8 r4, q0, q3
  vmladava.s8 r6, q0, q1
  add     r8, r8, lr
  add     r1, r1, lr
  add     r3, r3, lr
  add     r5, r5, lr
  add     r7, r7, lr
  ldr     lr, [sp, #kPasses]
  ldr     pc, [sp, #kLoopEntry]

  .balign 4
.Lchunks:
  .rept 8
  chunk
  .endr
.LchunksEnd:
  subs    lr, lr, #1
  bne.w   .Lchunks

  .balign 4
.Lsums:
  vmov    d0, r0, r2
  vmov    d1, r4, r6
  ldrsb   r0, [r11], #1
  ldr     r1, [r10], #4
  ldr     r3, [sp, #kZeroTerm]
  mvns    r2, r0                  /* what is shifted right, less one; a shift left is negative */
  cmp     r2, #kLongestShift
  bhs     .Lfar
  /* Times the multiplier and rounded, then shifted right with halves away from zero; r3 becomes the
   * rounding term and the output's zero point. Where a negative sum rounds to 0, taking 1 off still
   * gives 0. What saturates is beyond int8. */
  lsls    r3, r3, r2
  vshr.s32 q1, q0, #31
  vadd.i32 q1, q1, r3
  vqrdmlah.s32 q1, q0, r1
  vshl.s32 q1, r0
  vmax.s32 q1, q1, q5
  vmin.s32 q1, q1, q6
.Lstore:
  ldr     r0, [sp, #kOutputEnd]
  vstrb.32 q1, [r12, q4]
  add     r12, r12, #1
  cmp     r12, r0
  bne     .Lchannel
  add     sp, sp, #kFrame + 4
  vpop    {d8-d13}
  pop     {r4-r11, pc}

  /* Any other shift: left, or none, or far to the right. The clamp comes before the zero point. */
.Lfar:
  asrs    r3, r3, #1
  cmp     r2, #0
  bge     3f
  vshl.s32 q0, r0
  vqrdmulh.s32 q1, q0, r1
  b       4f
3:
  vqrdmulh.s32 q1, q0, r1
  vshr.s32 q2, q1, #31
  vadd.i32 q1, q1, q2
  vrshl.s32 q1, r0
4:
  negs    r2, r3
  vadd.i32 q2, q5, r2
  vadd.i32 q3, q6, r2
  vmax.s32 q1, q1, q2
  vmin.s32 q1, q1, q3
  vadd.i32 q1, q1, r3
  b       .Lstore
  .size moteVectorPixels, . - moteVectorPixels

#endif
