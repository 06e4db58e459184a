// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The loop of kernels that normalize each vector of [outer, count, inner] by itself.
#pragma once

#include "core/kernels/normalize_check.h"

namespace mote::kernels::reference {

/// Calls vector(input, output, count, stride).
template <typename Vector>
Status forEachVector(const Call& call, const Vector& vector) noexcept {
  const auto& params = call.as<NormParams>();
  for (std::int32_t o = 0; o < params.outer; ++o) {
    for (std::int32_t i = 0; i < params.inner; ++i) {
      const std::int32_t start = o * params.count * params.inner + i;
      vector(call.inputs[0].as<const float>() + start, call.outputs[0].as<float>() + start,
             params.count, params.inner);
    }
  }
  return kOk;
}

}  // namespace mote::kernels::reference
