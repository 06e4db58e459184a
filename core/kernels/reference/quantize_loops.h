// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// float32 to integers by the output's scale and zero point, and back by the input's.
#pragma once

#include <cmath>
#include <limits>

#include "core/kernels/check.h"

namespace mote::kernels::reference {

/// Types, equal sizes, and steps that T can hold in `stepped`, input 0 or output 1.
template <typename T>
Status checkSteps(const Call& call, ElementType from, ElementType to,
                  std::uint32_t stepped) noexcept {
  const OperandRule input{from};
  MOTE_CHECK(checkOperands(call, {&input, 1}, {to}));
  MOTE_REQUIRE(call.inputs[0].elements() == call.outputs[0].elements(), wrongShape(1));
  const TensorView& tensor = stepped == 0 ? call.inputs[0] : call.outputs[0];
  MOTE_REQUIRE(tensor.scale > 0.0F, wrongOperand(stepped));
  MOTE_REQUIRE(tensor.zeroPoint >= std::numeric_limits<T>::min() &&
                   tensor.zeroPoint <= std::numeric_limits<T>::max(),
               wrongOperand(stepped));
  return kOk;
}

template <typename T, ElementType kType>
Status checkQuantize(const Call& call) noexcept {
  return checkSteps<T>(call, ElementType::Float32, kType, 1);
}

template <typename T, ElementType kType>
Status checkDequantize(const Call& call) noexcept {
  return checkSteps<T>(call, kType, ElementType::Float32, 0);
}

/// Rounded half away from zero, saturating. A NaN gives the smallest value.
template <typename T>
Status runQuantize(const Call& call) noexcept {
  const TensorView& to = call.outputs[0];
  const auto lowest = static_cast<float>(std::numeric_limits<T>::min() - to.zeroPoint);
  const auto highest = static_cast<float>(std::numeric_limits<T>::max() - to.zeroPoint);
  const auto* input = call.inputs[0].as<const float>();
  auto* output = to.as<T>();
  for (std::uint32_t i = 0; i < to.elements(); ++i) {
    const float steps = std::round(input[i] / to.scale);
    const float inside = steps > lowest ? (steps < highest ? steps : highest) : lowest;
    output[i] = static_cast<T>(static_cast<std::int32_t>(inside) + to.zeroPoint);
  }
  return kOk;
}

template <typename T>
Status runDequantize(const Call& call) noexcept {
  const TensorView& from = call.inputs[0];
  const auto* input = from.as<const T>();
  auto* output = call.outputs[0].as<float>();
  for (std::uint32_t i = 0; i < from.elements(); ++i) {
    output[i] = from.scale * static_cast<float>(input[i] - from.zeroPoint);
  }
  return kOk;
}

}  // namespace mote::kernels::reference
