// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Dense layer in int8 with dual 16-bit multiplications, four outputs at a time; equal to the
// reference to the bit.
#include "core/kernels/dense.h"

#include "core/kernels/armv7em/rows.h"
#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"

#if defined(__ARM_FEATURE_DSP)

namespace mote::kernels::armv7em::dense_s8_entry {
namespace {

Status run(const Call& call) noexcept {
  const auto& params = call.as<DenseParams>();
  const std::int32_t inputs = call.inputs[0].dim(0);
  const std::int32_t depth = call.inputs[0].dim(1);
  const std::int32_t channels = call.inputs[1].dim(0);
  const auto* input = call.inputs[0].as<const std::int8_t>();
  const auto* weight = call.inputs[1].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  if (!Rows::fit(call, depth, channels)) {
    const WindowAxis one{1, 1, 1, 1, 1, 0};
    const Conv2dShape shape{one, one, inputs, depth, channels, depth, channels};
    convolve(shape, input, weight, output, QuantizedProduct{call.inputs[0].zeroPoint},
             QuantizedEpilogue::of<DenseParams>(call));
    return kOk;
  }
  const Rows rows(call, depth, channels, true);
  for (std::int32_t i = 0; i < inputs; ++i) {
    rows.multiply(input + i * depth, weight, 0, output + i * channels);
  }
  clampBytes(output, call.outputs[0].bytes, params.quantizedMinimum, params.quantizedMaximum);
  return kOk;
}

}  // namespace

MOTE_KERNEL(dense_s8) = {"dense_s8", checkDenseS8, run};

}  // namespace mote::kernels::armv7em::dense_s8_entry

#endif
