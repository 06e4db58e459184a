/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * moteCopyRuns, moteCopyEights and moteFillBytes: see bytes.h.
 */
#if defined(__ARM_FEATURE_MVE)

  .syntax unified
  .thumb

  .macro function name
  .section .text.\name, "ax", %progbits
  .balign 4
  .global \name
  .type \name, %function
  .thumb_func
\name:
  .endm

  function moteCopyRuns
  push    {r4-r7, lr}
  ldm     r0, {r0-r5}             /* to, from, bytes, runs, toStep, fromStep */
1:
  mov     r6, r0
  mov     r7, r1
  dlstp.8 lr, r2
2:
  vldrb.8 q0, [r7], #16
  vstrb.8 q0, [r6], #16
  letp    lr, 2b
  add     r0, r0, r4
  add     r1, r1, r5
  subs    r3, r3, #1
  bne     1b
  pop     {r4-r7, pc}
  .size moteCopyRuns, . - moteCopyRuns

  function moteCopyEights
  push    {r4-r5, lr}
  ldm     r0, {r0-r5}
  dls     lr, r3
1:
  vldrb.s16 q0, [r1]
  add     r1, r1, r5
  vstrb.16 q0, [r0]
  add     r0, r0, r4
  le      lr, 1b
  pop     {r4-r5, pc}
  .size moteCopyEights, . - moteCopyEights

  function moteFillBytes
  push    {r7, lr}
  vdup.8  q0, r2
  dlstp.8 lr, r1
1:
  vstrb.8 q0, [r0], #16
  letp    lr, 1b
  pop     {r7, pc}
  .size moteFillBytes, . - moteFillBytes

#endif
