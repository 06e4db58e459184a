// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Dense layer in int8 with TFLite's arithmetic; operands in core/kernels/dense.h.
#include "core/kernels/dense.h"

#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"

namespace mote::kernels::reference::dense_s8_entry {
namespace {

Status run(const Call& call) noexcept {
  const QuantizedProduct product{call.inputs[0].zeroPoint};
  const auto epilogue = QuantizedEpilogue::of<DenseParams>(call);
  const std::int32_t rows = call.inputs[0].dim(0);
  const std::int32_t depth = call.inputs[0].dim(1);
  const std::int32_t outputs = call.inputs[1].dim(0);
  const auto* input = call.inputs[0].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  for (std::int32_t row = 0; row < rows; ++row, input += depth) {
    const auto* weight = call.inputs[1].as<const std::int8_t>();
    for (std::int32_t channel = 0; channel < outputs; ++channel, weight += depth) {
      std::int32_t sum = 0;
      for (std::int32_t k = 0; k < depth; ++k) {
        sum += product(input[k], weight[k]);
      }
      *output++ = epilogue(sum, channel);
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(dense_s8) = {"dense_s8", checkDenseS8, run};

}  // namespace mote::kernels::reference::dense_s8_entry
