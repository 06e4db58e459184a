// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Integer divisors looked at before a division.
#pragma once

#include "core/kernels/reference/binary.h"

namespace mote::kernels::reference {

template <typename T>
bool anyZero(const TensorView& divisors) noexcept {
  const auto* values = divisors.as<const T>();
  for (std::uint32_t i = 0; i < divisors.elements(); ++i) {
    if (values[i] == 0) {
      return true;
    }
  }
  return false;
}

/// runBinary, refused where an integer divisor is 0.
template <typename Operation>
Status runDivision(const Call& call) noexcept {
  const TensorView& divisors = call.inputs[1];
  if ((divisors.type == ElementType::Int32 && anyZero<std::int32_t>(divisors)) ||
      (divisors.type == ElementType::Int64 && anyZero<std::int64_t>(divisors))) {
    return {Code::DivisionByZero, 0, 1};
  }
  return runBinary<Operation>(call);
}

}  // namespace mote::kernels::reference
