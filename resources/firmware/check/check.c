/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * Runs the model on the stored input and compares with the stored output, which was computed when
 * the model was exported: integers to the bit, floats within 1e-4.
 */
#include "check_data.h"
#include "model.h"

#if defined(CHECK_SEMIHOSTING)
void check_say(const char* text); /* in cortex_m.c */
#else
#include <stdio.h>
static void check_say(const char* text) {
  fputs(text, stdout);
}
#endif

static int is_close(float given, float expected) {
  const float size = expected < 0 ? -expected : expected;
  const float difference = given < expected ? expected - given : given - expected;
  return difference <= 1e-4F * (1 + size);
}

static int is_equal(uint32_t index, const unsigned char* expected) {
  const size_t bytes = model_output_bytes(index);
  const unsigned char* given = (const unsigned char*)model_output(index);
  for (size_t i = 0; i < bytes && !check_output_is_float[index]; ++i) {
    if (given[i] != expected[i]) return 0;
  }
  for (size_t i = 0; i < bytes / sizeof(float) && check_output_is_float[index]; ++i) {
    if (!is_close(((const float*)(const void*)given)[i],
                  ((const float*)(const void*)expected)[i])) {
      return 0;
    }
  }
  return 1;
}

int main(void) {
  const unsigned char* input = check_inputs;
  const unsigned char* expected = check_outputs;
  if (model_load() != 0) {
    check_say("the model does not load\n");
    return 1;
  }
  for (uint32_t i = 0; i < MODEL_INPUT_COUNT; ++i) {
    unsigned char* to = (unsigned char*)model_input(i);
    const size_t bytes = model_input_bytes(i);
    for (size_t at = 0; at < bytes; ++at) to[at] = input[at];
    input += CHECK_ALIGNED(bytes);
  }
  if (model_run() != 0) {
    check_say("the model does not run\n");
    return 1;
  }
  for (uint32_t i = 0; i < MODEL_OUTPUT_COUNT; ++i) {
    if (!is_equal(i, expected)) {
      check_say("an output is not as expected\n");
      return 1;
    }
    expected += CHECK_ALIGNED(model_output_bytes(i));
  }
  check_say("all outputs are as expected\n");
  return 0;
}
