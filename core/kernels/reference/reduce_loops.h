// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The loops of reductions and distributions over the middle of [outer, count, inner].
#pragma once

#include "core/kernels/reduce_check.h"

namespace mote::kernels::reference {

/// Fold: `start()`, `add(sum, value)`, `finish(sum, count)`; elements are folded in order.
template <typename T, typename Fold>
void reduce(const Call& call, const Fold& fold) noexcept {
  const auto& params = call.as<ReduceParams>();
  const auto* input = call.inputs[0].as<const T>();
  auto* output = call.outputs[0].as<T>();
  for (std::int32_t o = 0; o < params.outer; ++o) {
    for (std::int32_t i = 0; i < params.inner; ++i) {
      auto sum = fold.start();
      for (std::int32_t c = 0; c < params.count; ++c) {
        sum = fold.add(sum, input[c * params.inner + i]);
      }
      *output++ = fold.finish(sum, params.count);
    }
    input += params.count * params.inner;
  }
}

/// For each line of `count` floats, `stride` apart.
template <void (*one)(const float* input, float* output, std::int32_t count,
                      std::int32_t stride) noexcept>
Status runLines(const Call& call) noexcept {
  const auto& params = call.as<SoftmaxParams>();
  for (std::int32_t o = 0; o < params.outer; ++o) {
    for (std::int32_t i = 0; i < params.inner; ++i) {
      const std::int32_t start = o * params.count * params.inner + i;
      one(call.inputs[0].as<const float>() + start, call.outputs[0].as<float>() + start,
          params.count, params.inner);
    }
  }
  return kOk;
}

/// Not a NaN unless the first is one.
inline float largestOf(const float* line, std::int32_t count, std::int32_t stride) noexcept {
  float largest = line[0];
  for (std::int32_t i = 1; i < count; ++i) {
    largest = line[i * stride] > largest ? line[i * stride] : largest;
  }
  return largest;
}

}  // namespace mote::kernels::reference
