/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * moteLanePixels(LanePixels* block): four output pixels times every output channel, in int8; see
 * lane_pixels.h for the block and lanes.h for two sums in 64 bits.
 *
 * The inner loop takes two taps, 7 instructions for 8 products. Eight of them stand one after
 * another; a row whose taps are no multiple of 16 enters in the middle. Register map:
 *
 *   xp    windows, from the start for each channel
 *   wp    weights, running through all rows without a break
 *   wend  weights where the chunk ends
 *   x0-x3 two taps of the windows; outside the loop whatever is needed
 *   low0, high0, low1, high1  sums of pixels (0, 1) and (2, 3)
 *   w     a weight
 *   bias  of the channel
 *   block LanePixels
 */
#if defined(__ARM_ARCH_7M__)

  .syntax unified
  .thumb

  /* Offsets in LanePixels. */
  .equ kFirstTaps, 4
  .equ kChannel, 8
  .equ kMultiplier, 20
  .equ kZeroTerm, 28
  .equ kOutput, 32
  .equ kStride, 36
  .equ kChannelEnd, 44
  .equ kWeight, 48
  .equ kLowStart, 52
  .equ kOdd, 60
  .equ kSums, 64
  .equ kChunksLeft, 72
  .equ kEntry, 76
  .equ kLoopEntry, 80

  .equ kLaneBits, 23
  .equ kChunkTaps, 112
  .equ kLongestShift, 20

xp    .req r0
wp    .req r1
wend  .req r2
x0    .req r3
x1    .req r4
x2    .req r5
x3    .req r6
low0  .req r7
high0 .req r8
low1  .req r9
high1 .req r10
w     .req r11
bias  .req r12
block .req lr

  .macro twoTaps
  ldm.w   xp!, {x0, x1, x2, x3}
  ldrsb.w w, [wp], #1
  smlal   low0, high0, x0, w
  smlal   low1, high1, x1, w
  ldrsb.w w, [wp], #1
  smlal   low0, high0, x2, w
  smlal   low1, high1, x3, w
  .endm

  /* One pixel's sum: doubled, times the multiplier in w, rounded, then shifted right by wend + 1 with
   * halves away from zero; x2 holds the rounding term and the output's zero point. The result is in
   * low1. Where a negative sum rounds to 0, taking 1 off still gives 0. */
  .macro finish sum
  lsl     \sum, \sum, #1
  mov     low0, #0x80000000
  add     low1, x2, \sum, asr #31
  smlal   low0, low1, \sum, w
  asr     low1, low1, wend
  ssat    low1, #8, low1, asr #1
  .endm

  .section .text.moteLanePixels, "ax", %progbits
  .balign 4
  .global moteLanePixels
  .type moteLanePixels, %function
  .thumb_func
moteLanePixels:
  push    {r0, r4-r11, lr}
  mov     block, r0
  /* Where rows begin: with the odd tap, if they have one; else at the first of their pairs. */
  ldr     x0, [block, #kFirstTaps]
  adr     x1, .Lpairs
  lsr     x0, x0, #1
  rsb     x0, x0, #0
  and     x0, x0, #7              /* pairs to skip */
  movs    x2, #(.LpairsEnd - .Lpairs) / 8
  mla     x1, x0, x2, x1
  orr     x1, x1, #1
  str     x1, [block, #kLoopEntry]
  ldr     x0, [block, #kOdd]
  cbz     x0, 1f
  adr     x1, .Lodd
  orr     x1, x1, #1
1:
  str     x1, [block, #kEntry]
  ldr     wp, [block, #kWeight]

.Lchannel:
  ldm     block, {xp, wend, x0, x1, x2}
  ldr     bias, [x1, x0, lsl #2]  /* or anything */
  ldrd    x0, x3, [block, #kLowStart]
  and     bias, bias, x2
  sub     x0, bias, x0
  mov     x1, x0
  strd    x0, x1, [block, #kSums]
  str     x3, [block, #kChunksLeft]
  mov     low0, #1 << (kLaneBits - 1)
  mov     low1, low0
  mov     high0, #0
  mov     high1, #0
  add     wend, wend, wp
  ldr     pc, [block, #kEntry]

  .balign 4
.Lodd:
  ldm     xp!, {x0, x1}
  ldrsb   w, [wp], #1
  add     wend, wend, #1
  smlal   low0, high0, x0, w
  smlal   low1, high1, x1, w
  ldr     pc, [block, #kLoopEntry]

  .balign 4
.Lpairs:
  .rept 8
  twoTaps
  .endr
.LpairsEnd:
  cmp     wp, wend
  bne.w   .Lpairs

  ldrd    x0, x1, [block, #kSums]
  ldr     x3, [block, #kChunksLeft]
  ubfx    w, low0, #0, #kLaneBits
  ubfx    x2, low1, #0, #kLaneBits
  add     x0, x0, w
  add     x1, x1, x2
  cbz     x3, .Lsums
  strd    x0, x1, [block, #kSums]
  sub     x3, x3, #1
  str     x3, [block, #kChunksLeft]
  mov     w, #1 << (kLaneBits - 1)
  bfi     low0, w, #0, #kLaneBits
  bfi     low1, w, #0, #kLaneBits
  add     wend, wend, #kChunkTaps
  b       .Lpairs

.Lsums:
  /* The sums are in x0, high0, x1, high1. */
  add     high0, bias, high0, lsl #(32 - kLaneBits)
  add     high0, high0, low0, lsr #kLaneBits
  add     high1, bias, high1, lsl #(32 - kLaneBits)
  add     high1, high1, low1, lsr #kLaneBits
  ldrd    w, wend, [block, #kMultiplier]
  ldr     xp, [block, #kChannel]
  add     x2, bias, #0x20000000
  ldr     w, [w, xp, lsl #2]
  ldrsb   wend, [wend, xp]
  lsrs    x2, x2, #30
  bne     .Lfar
  mvn     wend, wend              /* what is shifted right, less one; a shift left is negative */
  ldrd    x2, x3, [block, #kZeroTerm]
  cmp     wend, #kLongestShift
  bhs     .Lfar
  lsl     x2, x2, wend
  add     x3, x3, xp
  ldrd    xp, bias, [block, #kStride]
  finish  x0
  strb    low1, [x3]
  finish  high0
  strb    low1, [x3, xp]
  finish  x1
  strb    low1, [x3, xp, lsl #1]
  finish  high1
  strb    low1, [x3, bias]
  ldr     xp, [block, #kChannel]
.Lnext:
  ldr     x0, [block, #kChannelEnd]
  add     xp, xp, #1
  str     xp, [block, #kChannel]
  cmp     xp, x0
  bne     .Lchannel
  pop     {r0, r4-r11, pc}

  /* Channels of any other shift, and those whose sums are mostly bias. */
.Lfar:
  mov     r5, block
  mov     r6, r3                  /* x0 */
  mov     r7, wp
  ldrd    r9, r11, [r5, #kOutput]
  add     r9, r9, xp
  .irp sum, r6, r8, r4, r10
  mov     r0, \sum
  mov     r1, r5
  bl      moteLaneFinish
  strb    r0, [r9]
  add     r9, r9, r11
  .endr
  mov     block, r5
  mov     wp, r7
  ldr     xp, [block, #kChannel]
  b       .Lnext
  .size moteLanePixels, . - moteLanePixels

#endif
