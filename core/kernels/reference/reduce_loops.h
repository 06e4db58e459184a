// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The loop of reductions over the middle of [outer, count, inner].
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

}  // namespace mote::kernels::reference
