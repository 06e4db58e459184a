// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The loop and check of arg_max_f32 and arg_min_f32.
#pragma once

#include "core/kernels/arg.h"
#include "core/kernels/check.h"

namespace mote::kernels::reference {

inline Status checkArg(const Call& call) noexcept {
  constexpr OperandRule kInput{ElementType::Float32};
  MOTE_CHECK(checkOperands(call, {&kInput, 1}, {ElementType::Int64}));
  MOTE_CHECK(checkParamBytes(call, sizeof(ArgParams)));
  const auto& params = call.as<ArgParams>();
  MOTE_REQUIRE(splits(call.inputs[0].elements(), params.outer, params.count, params.inner),
               wrongParams(params.count));
  MOTE_REQUIRE(splits(call.outputs[0].elements(), params.outer, 1, params.inner), wrongShape(1));
  return kOk;
}

/// `better(a, b)`: a is to be chosen over b.
template <typename Better>
Status runArg(const Call& call, const Better& better) noexcept {
  const auto& params = call.as<ArgParams>();
  auto* output = call.outputs[0].as<std::int64_t>();
  for (std::int32_t o = 0; o < params.outer; ++o) {
    for (std::int32_t i = 0; i < params.inner; ++i) {
      const auto* input = call.inputs[0].as<const float>() + o * params.count * params.inner + i;
      std::int32_t best = 0;
      for (std::int32_t c = 1; c < params.count; ++c) {
        const float value = input[c * params.inner];
        const float held = input[best * params.inner];
        const bool isTie = value == held && params.last != 0;
        const bool overNan = held != held && value == value;
        best = better(value, held) || isTie || overNan ? c : best;
      }
      *output++ = best;
    }
  }
  return kOk;
}

}  // namespace mote::kernels::reference
