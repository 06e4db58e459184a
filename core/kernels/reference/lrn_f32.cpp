// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Local response normalization across channels (libm); operands in core/kernels/normalize.h.
#include <cmath>

#include "core/kernels/check.h"
#include "core/kernels/normalize.h"

namespace mote::kernels::reference::lrn_f32_entry {
namespace {

Status check(const Call& call) noexcept {
  constexpr OperandRule kFloat{ElementType::Float32};
  MOTE_CHECK(checkOperands(call, {&kFloat, 1}, kFloat));
  MOTE_CHECK(checkParamBytes(call, sizeof(LrnParams)));
  MOTE_REQUIRE(call.inputs[0].rank >= 1, wrongShape(0));
  MOTE_REQUIRE(sameDims(call.inputs[0], call.outputs[0]), wrongShape(1));
  MOTE_REQUIRE(call.as<LrnParams>().size >= 1, wrongParams(call.as<LrnParams>().size));
  return kOk;
}

/// The channels of one pixel.
void normalize(const float* input, float* output, std::int32_t channels,
               const LrnParams& params) noexcept {
  const std::int32_t before = (params.size - 1) / 2;
  const std::int32_t behind = params.size - 1 - before;
  for (std::int32_t c = 0; c < channels; ++c) {
    const std::int32_t first = c > before ? c - before : 0;
    const std::int32_t last = behind < channels - c ? c + behind : channels - 1;
    float squares = 0.0F;
    for (std::int32_t i = first; i <= last; ++i) {
      squares += input[i] * input[i];
    }
    const float base = params.bias + params.alpha / static_cast<float>(params.size) * squares;
    output[c] = input[c] / std::pow(base, params.beta);
  }
}

Status run(const Call& call) noexcept {
  const TensorView& from = call.inputs[0];
  const std::int32_t channels = from.dim(from.rank - 1U);
  const std::uint32_t count = from.elements();
  for (std::uint32_t start = 0; start < count; start += static_cast<std::uint32_t>(channels)) {
    normalize(from.as<const float>() + start, call.outputs[0].as<float>() + start, channels,
              call.as<LrnParams>());
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(lrn_f32) = {"lrn_f32", check, run};

}  // namespace mote::kernels::reference::lrn_f32_entry
