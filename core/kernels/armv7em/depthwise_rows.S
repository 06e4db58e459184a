/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * Depthwise convolution in int8, four channels of a row of outputs at a time; see depthwise_rows.h.
 *
 * First the rows under the windows are spread: a column, once spread, serves all windows it is part
 * of. Rows of padding are left out, columns of padding are zero. Then each window is one run of units: 6 instructions for 8 products.
 */
#if defined(__ARM_FEATURE_DSP)

  .syntax unified
  .thumb

  /* Bytes 0-3 of two words as halfwords side by side, less the zero point. Register map of both
   * spreading loops: r0-r2 rows, r3 columns, r4 pixel step, r5 bytes of a row, r6 minus zero point,
   * r7 place in the row, r8-r11 halfwords, r12 helper, lr step. */
  .macro spread
  ldr     r8, [r0, r7]
  ldr     r9, [r1, r7]
  pkhbt   r12, r8, r9, lsl #16
  pkhtb   r11, r9, r8, asr #16
  sxtab16 r8, r6, r12
  sxtab16 r9, r6, r12, ror #8
  sxtab16 r10, r6, r11
  sxtab16 r11, r6, r11, ror #8
  .endm

  .section .text.moteTwoRows, "ax", %progbits
  .balign 4
  .global moteTwoRows
  .type moteTwoRows, %function
  .thumb_func
moteTwoRows:
  push    {r4-r11, lr}
  ldr     lr, [r0, #28]
  ldm     r0, {r0-r6}
  movs    r7, #0
1:
  spread
  stm     r3, {r8-r11}
  add     r3, r3, lr
  add     r7, r7, r4
  cmp     r7, r5
  bne     1b
  pop     {r4-r11, pc}
  .size moteTwoRows, . - moteTwoRows

  .section .text.moteThreeRows, "ax", %progbits
  .balign 4
  .global moteThreeRows
  .type moteThreeRows, %function
  .thumb_func
moteThreeRows:
  push    {r4-r11, lr}
  ldm     r0, {r0-r6}
  movs    r7, #0
1:
  spread
  ldr     r12, [r2, r7]
  stm     r3!, {r8-r11}
  add     r7, r7, r4
  sxtab16 r8, r6, r12
  sxtab16 r9, r6, r12, ror #8
  strd    r8, r9, [r3], #8
  strd    r8, r9, [r3], #8
  cmp     r7, r5
  bne     1b
  pop     {r4-r11, pc}
  .size moteThreeRows, . - moteThreeRows

  /* r0 windows, r1 constants, r2-r5 a unit's inputs, r6-r9 sums of the channels, r10-r12 and lr its
   * weights. */
  .macro unit
  ldm.w   r0!, {r2-r5}
  ldm.w   r1!, {r10-r12, lr}
  smlad   r6, r2, r10, r6
  smlad   r7, r3, r11, r7
  smlad   r8, r4, r12, r8
  smlad   r9, r5, lr, r9
  .endm

  .section .text.moteDepthwiseRow, "ax", %progbits
  .balign 4
  .global moteDepthwiseRow
  .type moteDepthwiseRow, %function
  .thumb_func
moteDepthwiseRow:
  push    {r4-r11, lr}
  ldm     r0, {r0-r6}           /* windows, constants, units, output, channels, step, end */
  adr     r8, .LunitsEnd
  movs    r9, #(.LunitsEnd - .Lunits) / 15
  mls     r8, r2, r9, r8
  orr     r8, r8, #1            /* where windows of so many units enter */
  mov     r7, r1
  push    {r3-r8}

.Lpixel:
  ldm     r1!, {r6-r9}          /* bias */
  ldr     pc, [sp, #20]
  .balign 4
.Lunits:
  .rept 15
  unit
  .endr
.LunitsEnd:
  /* As in four_pixels.S, with sums doubled already. */
  ldm     r1!, {r2-r5}
  ldm     r1!, {r10-r12, lr}
  smmlar  r2, r6, r2, r10
  smmlar  r3, r7, r3, r11
  smmlar  r4, r8, r4, r12
  smmlar  r5, r9, r5, lr
  ldm     r1, {r10-r12, lr}
  add     r2, r2, r6, asr #31
  add     r3, r3, r7, asr #31
  add     r4, r4, r8, asr #31
  add     r5, r5, r9, asr #31
  asr     r2, r2, r10
  asr     r3, r3, r11
  asr     r4, r4, r12
  asr     r5, r5, lr
  ldm     sp, {r6-r9, r10}      /* output, channels, step, end, constants */
  ssat    r2, #8, r2, asr #1
  ssat    r3, #8, r3, asr #1
  ssat    r4, #8, r4, asr #1
  ssat    r5, #8, r5, asr #1
  strb    r2, [r6]
  strb    r3, [r6, #1]
  strb    r4, [r6, #2]
  strb    r5, [r6, #3]
  add     r6, r6, r7
  str     r6, [sp]
  add     r0, r0, r8
  mov     r1, r10
  cmp     r6, r9
  bne     .Lpixel
  add     sp, sp, #24
  pop     {r4-r11, pc}
  .size moteDepthwiseRow, . - moteDepthwiseRow

#endif
