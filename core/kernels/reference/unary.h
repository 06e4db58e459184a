// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The loop of every unary float kernel. Functions from libm differ in last bits between boards and
// desktops; those that need none are equal to the bit everywhere.
#pragma once

#include "core/kernels/elementwise_check.h"

namespace mote::kernels::reference {

/// Applies `function` to each element; for checkUnary().
template <float (*function)(float) noexcept>
Status runUnary(const Call& call) noexcept {
  const auto* input = call.inputs[0].as<const float>();
  auto* output = call.outputs[0].as<float>();
  const std::uint32_t count = call.outputs[0].elements();
  for (std::uint32_t i = 0; i < count; ++i) {
    output[i] = function(input[i]);
  }
  return kOk;
}

/// The same with the kernel's parameters; for checkUnaryWithParams().
template <float (*function)(float, float, float) noexcept>
Status runUnaryWithParams(const Call& call) noexcept {
  const auto [a, b] = call.as<UnaryParams>();
  const auto* input = call.inputs[0].as<const float>();
  auto* output = call.outputs[0].as<float>();
  const std::uint32_t count = call.outputs[0].elements();
  for (std::uint32_t i = 0; i < count; ++i) {
    output[i] = function(input[i], a, b);
  }
  return kOk;
}

}  // namespace mote::kernels::reference
