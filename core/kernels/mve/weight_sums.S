/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * moteWeightSums(const WeightSums* sums): see weight_sums.h. Register map: r0 weights, r1 depth,
 * r2 rows left, r3 bias, r4 biasStep, r5 zero point, r6 starts, r7 a row's weights, r8 their sum.
 */
#if defined(__ARM_FEATURE_MVE)

  .syntax unified
  .thumb

  .section .text.moteWeightSums, "ax", %progbits
  .balign 4
  .global moteWeightSums
  .type moteWeightSums, %function
  .thumb_func
moteWeightSums:
  push    {r4-r10, lr}
  ldm     r0, {r0-r6}
1:
  mov     r7, r0
  mov     r8, #0
  dlstp.8 lr, r1
2:
  vldrb.8 q0, [r7], #16
  vaddva.s8 r8, q0
  letp    lr, 2b
  ldr     r9, [r3]
  add     r0, r0, r1
  add     r3, r3, r4
  mls     r8, r8, r5, r9
  subs    r2, r2, #1
  str     r8, [r6], #4
  bne     1b
  pop     {r4-r10, pc}
  .size moteWeightSums, . - moteWeightSums

#endif
