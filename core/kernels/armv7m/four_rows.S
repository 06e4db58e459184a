/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * moteFourPlainRows(const FourRows* block): one input row times four rows of weights, in int8; see
 * four_rows.h. 10 instructions for 4 products. Eight inputs stand one after another; rows that are no
 * multiple of eight enter in the middle. Register map: r0 input, r1 depth, r2 depth3, r3 zero point,
 * r4 end, r5 an input, r6 weights of the first row, r7-r10 sums, r11 a weight, r12 helper, lr block.
 */
#if defined(__ARM_ARCH_7M__)

  .syntax unified
  .thumb

  .equ kOutput, 20
  .equ kZeroTerm, 32
  .equ kBias, 40

  .macro product
  ldrsb.w r5, [r0], #1
  ldrsb.w r11, [r6, r1]
  sub.w   r5, r5, r3
  mla     r8, r5, r11, r8
  ldrsb.w r11, [r6, r1, lsl #1]
  mla     r9, r5, r11, r9
  ldrsb.w r11, [r6, r2]
  mla     r10, r5, r11, r10
  ldrsb.w r11, [r6], #1
  mla     r7, r5, r11, r7
  .endm

  /* As in lane_pixels.S: the next multiplier and shift from [r2] and [r3], zeroTerm in r4, the output
   * in r1. */
  .macro finish sum
  ldrsb   r12, [r3], #1
  ldr     r11, [r2], #4
  mvn     r12, r12
  lsl     r6, r4, r12
  lsl     \sum, \sum, #1
  mov     r5, #0x80000000
  add     r6, r6, \sum, asr #31
  smlal   r5, r6, \sum, r11
  asr     r6, r6, r12
  ssat    r6, #8, r6, asr #1
  strb    r6, [r1], #1
  .endm

  .section .text.moteFourPlainRows, "ax", %progbits
  .balign 4
  .global moteFourPlainRows
  .type moteFourPlainRows, %function
  .thumb_func
moteFourPlainRows:
  push    {r4-r11, lr}
  mov     lr, r0
  ldr     r7, [r0, #kBias]
  ldrd    r5, r6, [r0, #kZeroTerm]    /* r6: weights */
  ldm     r0, {r0-r4}
  ldm     r7, {r7-r10}
  rsb     r5, r1, #0
  and     r5, r5, #7                  /* products to skip */
  adr     r11, .Lproducts
  mov     r12, #(.LproductsEnd - .Lproducts) / 8
  mla     r11, r5, r12, r11
  orr     r11, r11, #1
  bx      r11
  .balign 4
.Lproducts:
  .rept 8
  product
  .endr
.LproductsEnd:
  cmp     r0, r4
  bne.w   .Lproducts

  add     r12, lr, #kOutput
  ldm     r12, {r1-r4}                /* output, multiplier, shift, zeroTerm */
  finish  r7
  finish  r8
  finish  r9
  finish  r10
  pop     {r4-r11, pc}
  .size moteFourPlainRows, . - moteFourPlainRows

#endif
