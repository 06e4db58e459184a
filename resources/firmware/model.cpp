// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The model's arena and interpreter. No heap, and nothing runs before model_load().
#include "model.h"

#include "core/infer/interpreter.h"
#include "model_kernels.h"

extern "C" const unsigned char model_image[MODEL_IMAGE_BYTES];

namespace {

alignas(mote::program::kAlignment) constinit std::byte g_arena[MODEL_ARENA_BYTES] = {};
constinit mote::infer::Interpreter g_interpreter;

}  // namespace

int model_load(void) {
  using mote::infer::Interpreter;
  const std::span<const std::byte> image = std::as_bytes(std::span(model_image));
#if defined(MOTE_NO_CHECKS)  // it was verified when it was exported
  g_interpreter = Interpreter::vouched(image, modelKernels(), g_arena);
  return 0;
#else
  return static_cast<int>(Interpreter::load(image, modelKernels(), g_arena, g_interpreter).code);
#endif
}

void* model_input(std::uint32_t index) {
  return g_interpreter.input(index).data;
}

const void* model_output(std::uint32_t index) {
  return g_interpreter.output(index).data;
}

size_t model_input_bytes(std::uint32_t index) {
  return g_interpreter.input(index).bytes;
}

size_t model_output_bytes(std::uint32_t index) {
  return g_interpreter.output(index).bytes;
}

int model_run(void) {
  return static_cast<int>(g_interpreter.run().code);
}
