// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 MEAN, equal to the reference to the bit: kLanes neighbours at a time where there
// are as many.
#include "core/kernels/reduce_check.h"
#include "core/kernels/simd/quantized_binary.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

Status runMeanS8(const Call& call) noexcept {
  const auto& params = call.as<ReduceParams>();
  const auto* input = call.inputs[0].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  const Rescaling rescaling(params.multiplier, params.shift);
  const Quantizing quantizing(params.quantizedMinimum, params.quantizedMaximum,
                              call.outputs[0].zeroPoint);
  const auto zeros =
      static_cast<std::int32_t>(0U - static_cast<std::uint32_t>(params.count) *
                                         static_cast<std::uint32_t>(call.inputs[0].zeroPoint));
  for (std::int32_t o = 0; o < params.outer; ++o) {
    std::int32_t i = 0;
    for (; i + kLanes <= params.inner; i += kLanes) {
      Ints sum = spread(zeros);
      for (std::int32_t c = 0; c < params.count; ++c) {
        sum = add(sum, widen(input + c * params.inner + i));
      }
      store(output + i, quantizing(rescaling(sum)));
    }
    for (; i < params.inner; ++i) {
      std::int32_t sum = zeros;
      for (std::int32_t c = 0; c < params.count; ++c) sum += input[c * params.inner + i];
      storeFirst(output + i, quantizing(rescaling(spread(sum))), 1);
    }
    input += params.count * params.inner;
    output += params.inner;
  }
  return kOk;
}

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(mean_s8) = {"mean_s8", checkReduceS8, runMeanS8};

}  // namespace mote::kernels::MOTE_SIMD
