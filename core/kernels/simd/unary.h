// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The unary float kernels in lanes.
#pragma once

#include "core/kernels/elementwise_check.h"
#include "core/kernels/simd/lanes.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

/// For checkUnary().
template <Floats (*function)(Floats) noexcept>
Status runUnary(const Call& call) noexcept {
  mapRow(call.inputs[0].as<const float>(), call.outputs[0].as<float>(),
         static_cast<std::int32_t>(call.outputs[0].elements()), function);
  return kOk;
}

/// For checkUnaryWithParams().
template <Floats (*function)(Floats x, Floats a, Floats b) noexcept>
Status runUnaryWithParams(const Call& call) noexcept {
  const Floats a = spread(call.as<UnaryParams>().a);
  const Floats b = spread(call.as<UnaryParams>().b);
  mapRow(call.inputs[0].as<const float>(), call.outputs[0].as<float>(),
         static_cast<std::int32_t>(call.outputs[0].elements()),
         [&](Floats x) noexcept { return function(x, a, b); });
  return kOk;
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
