// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The loops of binary kernels with NumPy broadcasting.
#pragma once

#include "core/kernels/binary_operations.h"
#include "core/kernels/elementwise_check.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/for_each_pair.h"

namespace mote::kernels::reference {

/// Operation has operator() for float, int32 and int64; for checkBinary().
template <typename Operation>
Status runBinary(const Call& call) noexcept {
  if (runIntegers<Operation>(call)) return kOk;
  const auto [minimum, maximum] = call.as<BinaryParams>();
  forEachPair<float, float>(call, [minimum, maximum](float a, float b) noexcept {
    return clampFloat(Operation{}(a, b), minimum, maximum);
  });
  return kOk;
}

/// Operation compares two values of any type; Bool output as 0 or 1; for checkComparison().
template <typename Operation>
Status runComparison(const Call& call) noexcept {
  switch (call.inputs[0].type) {
    case ElementType::Int8:
      forEachPair<std::int8_t, std::uint8_t>(call, Operation{});
      break;
    case ElementType::Int32:
      forEachPair<std::int32_t, std::uint8_t>(call, Operation{});
      break;
    case ElementType::Int64:
      forEachPair<std::int64_t, std::uint8_t>(call, Operation{});
      break;
    case ElementType::UInt8:
    case ElementType::Bool:
      forEachPair<std::uint8_t, std::uint8_t>(call, Operation{});
      break;
    default:
      forEachPair<float, std::uint8_t>(call, Operation{});
      break;
  }
  return kOk;
}

/// Bool to Bool; for checkLogical().
template <typename Operation>
Status runLogical(const Call& call) noexcept {
  forEachPair<std::uint8_t, std::uint8_t>(call, Operation{});
  return kOk;
}

}  // namespace mote::kernels::reference
