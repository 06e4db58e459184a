/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * moteVectorRows(const VectorRows* block): one input row times all rows of weights, four at a time, in
 * int8; see vector_rows.h.
 *
 * A chunk is 16 inputs, 13 instructions for 64 products and the sums of the weights, which the input's
 * zero point is multiplied with. Four stand one after another; rows whose chunks are no multiple of
 * four enter in the middle. Elements that do not fill a chunk come first. Register map:
 *
 *   r0, r2, r4, r6     sums of the rows      r1              input
 *   r8, r10, r12, lr   sums of the weights   r3, r5, r7, r9  the rows' weights
 *   r11                passes of the loop
 *
 * The block, copied, is on the stack.
 */
#if defined(__ARM_FEATURE_MVE)

  .syntax unified
  .thumb

  .equ kInput, 0
  .equ kHead, 4
  .equ kChunks, 8
  .equ kDepth, 12
  .equ kMinusInputZero, 16
  .equ kWeight, 32
  .equ kBias, 36
  .equ kBiasStep, 40
  .equ kMultiplier, 44
  .equ kScaleStep, 52
  .equ kOutput, 56
  .equ kEntry, 64
  .equ kLoopEntry, 68
  .equ kPasses, 72
  .equ kFrame, 76             /* with r4-r11 and lr a multiple of 8 */

  .macro chunk
  vldrb.8 q0, [r1], #16
  vldrb.8 q1, [r3], #16
  vldrb.8 q2, [r5], #16
  vmladava.s8 r0, q0, q1
  vaddva.s8 r8, q1
  vldrb.8 q1, [r7], #16
  vmladava.s8 r2, q0, q2
  vaddva.s8 r10, q2
  vldrb.8 q2, [r9], #16
  vmladava.s8 r4, q0, q1
  vaddva.s8 r12, q1
  vmladava.s8 r6, q0, q2
  vaddva.s8 lr, q2
  .endm

  .section .text.moteVectorRows, "ax", %progbits
  .balign 4
  .global moteVectorRows
  .type moteVectorRows, %function
  .thumb_func
moteVectorRows:
  push    {r4-r11, lr}
  sub     sp, sp, #kFrame
  mov     r2, sp
  mov     r1, #kEntry / 4
1:
  ldr     r3, [r0], #4
  str     r3, [r2], #4
  subs    r1, r1, #1
  bne     1b
  ldrd    r1, r2, [sp, #kHead]
  adr     r3, .Lchunks
  rsb     r4, r2, #0
  and     r4, r4, #3              /* chunks to skip */
  mov     r5, #(.LchunksEnd - .Lchunks) / 4
  mla     r3, r4, r5, r3
  adds    r4, r2, #3
  lsrs    r4, r4, #2
  bne     2f
  adr     r3, .Lsums
2:
  orr     r3, r3, #1
  str     r3, [sp, #kLoopEntry]
  str     r4, [sp, #kPasses]
  cbz     r1, 3f
  adr     r3, .Lhead
  orr     r3, r3, #1
3:
  str     r3, [sp, #kEntry]
  ldr     r9, [sp, #kWeight]

.Lrows:
  ldr     r2, [sp, #kDepth]
  ldr     r1, [sp, #kInput]
  mov     r3, r9
  add     r5, r3, r2
  add     r7, r5, r2
  add     r9, r7, r2
  ldr     r11, [sp, #kPasses]
  mov     r0, #0
  mov     r2, #0
  mov     r4, #0
  mov     r6, #0
  mov     r8, #0
  mov     r10, #0
  mov     r12, #0
  mov     lr, #0
  ldr     pc, [sp, #kEntry]

  .balign 4
.Lhead:
  ldr     r11, [sp, #kHead]
  vctp.8  r11
  vpstttt
  vldrbt.8 q0, [r1]
  vldrbt.8 q1, [r3]
  vldrbt.8 q2, [r5]
  vldrbt.8 q3, [r7]
  vmladava.s8 r0, q0, q1
  vaddva.s8 r8, q1
  vpst
  vldrbt.8 q1, [r9]
  vmladava.s8 r2, q0, q2
  vaddva.s8 r10, q2
  vmladava.s8 r4, q0, q3
  vaddva.s8 r12, q3
  vmladava.s8 r6, q0, q1
  vaddva.s8 lr, q1
  add     r1, r1, r11
  add     r3, r3, r11
  add     r5, r5, r11
  add     r7, r7, r11
  add     r9, r9, r11
  ldr     r11, [sp, #kPasses]
  ldr     pc, [sp, #kLoopEntry]

  .balign 4
.Lchunks:
  .rept 4
  chunk
  .endr
.LchunksEnd:
  subs    r11, r11, #1
  bne.w   .Lchunks

  .balign 4
.Lsums:
  vmov    d0, r0, r2
  vmov    d1, r4, r6
  vmov    d2, r8, r10
  vmov    d3, r12, lr
  add     r7, sp, #kMinusInputZero
  ldm     r7, {r0-r3}             /* and output zero, minimum, maximum */
  vmla.s32 q0, q1, r0
  ldrd    r4, r5, [sp, #kBias]
  vldrw.32 q1, [r4]
  vadd.i32 q0, q0, q1
  add     r4, r4, r5
  str     r4, [sp, #kBias]
  ldrd    r4, r5, [sp, #kMultiplier]
  ldr     r6, [sp, #kScaleStep]
  vldrw.32 q1, [r4]
  vldrb.s32 q2, [r5]
  add     r4, r4, r6, lsl #2
  add     r5, r5, r6
  strd    r4, r5, [sp, #kMultiplier]
  /* Shifted left, times the multiplier, shifted right with halves away from zero. */
  vmov.i32 q3, #0
  vmax.s32 q3, q3, q2
  vshl.s32 q0, q0, q3
  vqrdmulh.s32 q0, q0, q1
  vmov.i32 q3, #0
  vmin.s32 q2, q2, q3
  vand    q1, q0, q2
  vshr.s32 q1, q1, #31
  vadd.i32 q0, q0, q1
  vrshl.s32 q0, q0, q2
  vdup.32 q1, r2
  vdup.32 q2, r3
  vmax.s32 q0, q0, q1
  vmin.s32 q0, q0, q2
  vadd.i32 q0, q0, r1
  ldrd    r4, r5, [sp, #kOutput]
  vstrb.32 q0, [r4], #4
  str     r4, [sp, #kOutput]
  cmp     r4, r5
  bne     .Lrows
  add     sp, sp, #kFrame
  pop     {r4-r11, pc}
  .size moteVectorRows, . - moteVectorRows

#endif
