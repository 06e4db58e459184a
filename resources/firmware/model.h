/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * The model, for C and C++. Nothing here is thread-safe: there is one arena. README.md lists inputs
 * and outputs.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "model_sizes.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Once, before anything else. 0, or a code of core/foundation/status.h. */
int model_load(void);

/* Where an input is written before each run (the run may overwrite it) and an output read after it:
 * aligned to 16 bytes, in the order of README.md. */
void* model_input(uint32_t index);
const void* model_output(uint32_t index);
size_t model_input_bytes(uint32_t index);
size_t model_output_bytes(uint32_t index);

/* One inference. 0, or a code of core/foundation/status.h: 0 always where no input holds indices or
 * divisors. */
int model_run(void);

#ifdef __cplusplus
}
#endif
