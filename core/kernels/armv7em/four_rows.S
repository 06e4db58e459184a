/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * moteFourRows(FourRows* block): one input row times all rows of weights, four at a time, in int8;
 * see four_rows.h for the block. moteFourWideRows: the same with the input spread already.
 *
 * A quad is four inputs: spread into two pairs of halfwords (0, 2 and 1, 3) less the zero point, and
 * multiplied with those of four rows' weights. 23 instructions for 16 products, 21 where the input
 * is spread already. Four quads stand one after another; rows whose quads are no multiple of four enter in the middle. Register map:
 *
 *   xp, xend   input and its end           even, odd  a quad's spread weights
 *   x0, x1     spread inputs               sum0-sum3  sums of the four rows
 *   wp         weights of the first row    depth, depth3, minus  as in FourRows
 *
 * The block's address is on the stack.
 */
#if defined(__ARM_FEATURE_DSP)

  .syntax unified
  .thumb

  /* Offsets in FourRows. */
  .equ kDepth, 4
  .equ kDepth3, 8
  .equ kInputEnd, 16
  .equ kBias, 20
  .equ kHeadBytes, 28
  .equ kMultiplier, 36
  .equ kZeroTerm, 44
  .equ kOutput, 48
  .equ kOutputEnd, 52
  .equ kWeight, 56
  .equ kScaleBack, 60
  .equ kEntry, 64
  .equ kLoopEntry, 68

xp    .req r0
depth .req r1
depth3 .req r2
minus .req r3
x0    .req r4
x1    .req r5
wp    .req r6
sum0  .req r7
sum1  .req r8
sum2  .req r9
sum3  .req r10
even  .req r11
odd   .req r12
xend  .req lr

  .macro spread
  sxtab16 x1, minus, x0, ror #8
  sxtab16 x0, minus, x0
  .endm

  /* Four products of the weights in odd. */
  .macro multiply sum
  sxtb16  even, odd
  sxtb16  odd, odd, ror #8
  smlad   \sum, x0, even, \sum
  smlad   \sum, x1, odd, \sum
  .endm

  .macro quad wide
  .if \wide
  ldrd    x0, x1, [xp], #8
  .else
  ldr.w   x0, [xp], #4
  spread
  .endif
  ldr.w   odd, [wp, depth]
  multiply sum1
  ldr.w   odd, [wp, depth, lsl #1]
  multiply sum2
  ldr.w   odd, [wp, depth3]
  multiply sum3
  ldr.w   odd, [wp], #4
  multiply sum0
  .endm

  .macro shifted sum
  lsl     odd, odd, xend
  multiply \sum
  .endm

  /* As in four_pixels.S: the next multiplier and shift from [x0] and [x1], zeroTerm in minus, the
   * output in depth. */
  .macro finish sum
  ldrsb   even, [x1], #1
  ldr     depth3, [x0], #4
  mvn     even, even
  lsl     lr, minus, even
  qadd    \sum, \sum, \sum
  smmlar  depth3, \sum, depth3, lr
  add     depth3, depth3, \sum, asr #31
  asr     depth3, depth3, even
  ssat    depth3, #8, depth3, asr #1
  strb    depth3, [depth], #1
  .endm

  .macro fourRows name, wide
  .section .text.\name, "ax", %progbits
  .balign 4
  .global \name
  .type \name, %function
  .thumb_func
\name:
  push    {r0, r4-r11, lr}
  mov     odd, r0
  ldr     x0, [odd, #kDepth]
  adr     x1, .Lquads\@
  lsr     x0, x0, #2
  rsb     x0, x0, #0
  and     x0, x0, #3            /* quads to skip */
  mov     wp, #(.LquadsEnd\@ - .Lquads\@) / 4
  mla     x1, x0, wp, x1
  orr     x1, x1, #1
  str     x1, [odd, #kLoopEntry]
  ldr     x0, [odd, #kHeadBytes]
  cbz     x0, .Lentered\@
  adr     x1, .Lhead\@
  orr     x1, x1, #1
.Lentered\@:
  str     x1, [odd, #kEntry]
  ldr     wp, [odd, #kWeight]

.Lrows\@:
  ldm     odd, {xp, depth, depth3, minus}
  ldrd    x0, x1, [odd, #kBias]
  ldr     xend, [odd, #kInputEnd]
  ldm     x0, {sum0, sum1, sum2, sum3}
  add     x0, x0, x1
  str     x0, [odd, #kBias]
  ldr     pc, [odd, #kEntry]

  /* Elements that do not fill a quad come first, shifted so that zeros stand before the weights. */
  .balign 4
.Lhead\@:
  ldrd    x1, xend, [odd, #kHeadBytes]
  .if \wide
  ldrd    x0, x1, [xp], #8
  .else
  ldr     x0, [xp]
  add     xp, xp, x1
  lsl     x0, x0, xend
  spread
  .endif
  ldr     odd, [wp, depth]
  shifted sum1
  ldr     odd, [wp, depth, lsl #1]
  shifted sum2
  ldr     odd, [wp, depth3]
  shifted sum3
  ldr     odd, [wp]
  shifted sum0
  ldr     odd, [sp]
  ldr     even, [odd, #kHeadBytes]
  ldr     xend, [odd, #kInputEnd]
  add     wp, wp, even
  ldr     pc, [odd, #kLoopEntry]

  .balign 4
.Lquads\@:
  quad \wide
  quad \wide
  quad \wide
  quad \wide
.LquadsEnd\@:
  cmp     xp, xend
  bne.w   .Lquads\@

  ldr     odd, [sp]
  add     wp, wp, depth3
  ldrd    x0, x1, [odd, #kMultiplier]
  ldrd    minus, depth, [odd, #kZeroTerm]
  finish  sum0
  finish  sum1
  finish  sum2
  finish  sum3
  ldr     minus, [odd, #kOutputEnd]
  ldr     sum0, [odd, #kScaleBack]
  sub     x0, x0, sum0
  sub     x1, x1, sum0, lsr #2
  strd    x0, x1, [odd, #kMultiplier]
  str     depth, [odd, #kOutput]
  cmp     depth, minus
  bne     .Lrows\@
  pop     {r0, r4-r11, pc}
  .size \name, . - \name
  .endm

  fourRows moteFourRows, 0
  fourRows moteFourWideRows, 1

#endif
