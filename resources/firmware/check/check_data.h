/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * One inference: inputs and outputs one after another, each at a multiple of 16 bytes.
 */
#pragma once

#define CHECK_ALIGNED(bytes) (((bytes) + 15U) / 16U * 16U)

extern const unsigned char check_inputs[];
extern const unsigned char check_outputs[];
extern const unsigned char check_output_is_float[];
