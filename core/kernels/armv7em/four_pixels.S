/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * moteFourPixels(FourPixels* block): four output pixels times every output channel, in int8; see
 * four_pixels.h for the block and the layout of `windows`.
 *
 * The inner loop takes a quad, four taps: a word of weights is spread into two pairs of halfwords
 * (taps 0, 2 and 1, 3) and multiplied with those of four pixels, which lie in this order in
 * `windows`. 13 instructions for 16 products. Four quads stand one after another; a row whose quads
 * are no multiple of four enters in the middle. Register map:
 *
 *   wp    weights, running through all rows without a break
 *   xp    windows, from the start for each channel
 *   wend  weights where the row ends
 *   t0-t3 widened taps; outside the loop whatever is needed
 *   sum0-sum3  sums of the four pixels
 *   even, odd  a quad's spread weights
 *   block FourPixels
 */
#if defined(__ARM_FEATURE_DSP)

  .syntax unified
  .thumb

  /* Offsets in FourPixels. */
  .equ kWindows, 0
  .equ kQuadBytes, 4
  .equ kChannel, 8
  .equ kBias, 12
  .equ kBiasMask, 16
  .equ kMultiplier, 20
  .equ kZeroTerm, 28
  .equ kStride, 36
  .equ kChannelEnd, 44
  .equ kWeight, 48
  .equ kHeadBytes, 52
  .equ kHeadShift, 56
  .equ kEntry, 60
  .equ kLoopEntry, 64

  .equ kLongestShift, 20

wp    .req r0
xp    .req r1
wend  .req r2
t0    .req r3
t1    .req r4
t2    .req r5
t3    .req r6
sum0  .req r7
sum1  .req r8
sum2  .req r9
sum3  .req r10
even  .req r11
odd   .req r12
block .req lr

  /* 16 products of the weights in odd. */
  .macro multiply
  ldm.w   xp!, {t0, t1, t2, t3}
  sxtb16  even, odd
  sxtb16  odd, odd, ror #8
  smlad   sum0, t0, even, sum0
  smlad   sum0, t1, odd, sum0
  smlad   sum1, t2, even, sum1
  smlad   sum1, t3, odd, sum1
  ldm.w   xp!, {t0, t1, t2, t3}
  smlad   sum2, t0, even, sum2
  smlad   sum2, t1, odd, sum2
  smlad   sum3, t2, even, sum3
  smlad   sum3, t3, odd, sum3
  .endm

  .macro quad
  ldr.w   odd, [wp], #4
  multiply
  .endm

  /* One pixel's sum: doubled (saturating), times the multiplier in t0, rounded, then shifted right
   * by t1 + 1 with halves away from zero; t3 holds the rounding term and the output's zero point.
   * The result is in odd. Where a negative sum rounds to 0, taking 1 off still gives 0. Shifted by 20
   * at most, a sum that was saturated is beyond int8 either way. */
  .macro finish acc
  qadd    \acc, \acc, \acc
  smmlar  odd, \acc, t0, t3
  add     odd, odd, \acc, asr #31
  asr     odd, odd, t1
  ssat    odd, #8, odd, asr #1
  .endm

  /* A doubled, rounded high product with the multiplier in t0, of any sum. */
  .macro scale acc
  smull   odd, \acc, \acc, t0
  lsls    odd, odd, #1
  adc     \acc, \acc, \acc
  add     \acc, \acc, odd, lsr #31
  .endm

  /* Shifts right beyond what finish takes; t3 is the zero point. */
  .macro finishRight acc
  scale   \acc
  add     \acc, \acc, \acc, asr #31
  asr     \acc, \acc, t1
  add     \acc, \acc, #1
  add     \acc, t3, \acc, asr #1
  .endm

  /* Shifts left by t1 and no shift. */
  .macro finishLeft acc
  lsl     \acc, \acc, t1
  scale   \acc
  qadd    \acc, \acc, t3
  .endm

  .section .text.moteFourPixels, "ax", %progbits
  .balign 4
  .global moteFourPixels
  .type moteFourPixels, %function
  .thumb_func
moteFourPixels:
  push    {r4-r11, lr}
  mov     block, r0
  /* Where rows begin: at their head, if they have one; else at the first of their quads. */
  ldr     t1, [block, #kQuadBytes]
  adr     t0, .Lquads
  lsr     t1, t1, #2
  rsb     t2, t1, #0
  and     t2, t2, #3              /* quads to skip */
  movs    t3, #(.LquadsEnd - .Lquads) / 4
  mla     t0, t2, t3, t0
  orr     t0, t0, #1
  str     t0, [block, #kLoopEntry]
  ldr     t2, [block, #kHeadBytes]
  cbz     t2, 1f
  adr     t0, .Lhead
  orr     t0, t0, #1
1:
  str     t0, [block, #kEntry]
  ldr     wp, [block, #kWeight]

.Lchannel:
  ldm     block, {xp, wend, t0, t1, t2}
  ldr     sum0, [t1, t0, lsl #2]    /* bias, or anything */
  add     wend, wp, wend
  and     sum0, sum0, t2
  mov     sum1, sum0
  mov     sum2, sum0
  mov     sum3, sum0
  ldr     pc, [block, #kEntry]

  /* Taps that do not fill a quad come first: a word shifted so that zeros stand before them. */
  .balign 4
.Lhead:
  ldrd    t0, t1, [block, #kHeadBytes]
  ldr     odd, [wp]
  lsl     odd, odd, t1
  add     wp, wp, t0
  add     wend, wend, t0
  multiply
  ldr     pc, [block, #kLoopEntry]

  .balign 4
.Lquads:
  quad
  quad
  quad
  quad
.LquadsEnd:
  cmp     wp, wend
  bne.w   .Lquads

  ldrd    t0, t1, [block, #kMultiplier]
  ldr     t2, [block, #kChannel]
  ldrd    t3, even, [block, #kZeroTerm]
  ldr     t0, [t0, t2, lsl #2]
  ldrsb   t1, [t1, t2]
  ldrd    xp, wend, [block, #kStride]
  mvn     t1, t1                /* what is shifted right, less one; a shift left is negative */
  add     even, even, t2
  cmp     t1, #kLongestShift
  bhs     .Lfar
  lsl     t3, t3, t1
  finish  sum0
  strb    odd, [even]
  finish  sum1
  strb    odd, [even, xp]
  finish  sum2
  strb    odd, [even, xp, lsl #1]
  finish  sum3
  strb    odd, [even, wend]
.Lnext:
  ldr     t0, [block, #kChannelEnd]
  add     t2, t2, #1
  str     t2, [block, #kChannel]
  cmp     t2, t0
  bne     .Lchannel
  pop     {r4-r11, pc}

  /* Channels of any other shift, and those whose sums are mostly bias: exact for every sum. */
.Lfar:
  asr     t3, t3, #1
  cmp     t1, #0
  blt     1f
  finishRight sum0
  finishRight sum1
  finishRight sum2
  finishRight sum3
  b       2f
1:
  mvn     t1, t1
  finishLeft sum0
  finishLeft sum1
  finishLeft sum2
  finishLeft sum3
2:
  ssat    sum0, #8, sum0
  ssat    sum1, #8, sum1
  ssat    sum2, #8, sum2
  ssat    sum3, #8, sum3
  strb    sum0, [even]
  strb    sum1, [even, xp]
  strb    sum2, [even, xp, lsl #1]
  strb    sum3, [even, wend]
  b       .Lnext
  .size moteFourPixels, . - moteFourPixels

#endif
