// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Quotient of two tensors; integers truncate toward zero and refuse a zero divisor.
#include "core/kernels/reference/binary.h"

namespace mote::kernels::reference {
namespace {

struct Operation {
  float operator()(float a, float b) const noexcept { return a / b; }
  template <typename T>
  T operator()(T a, T b) const noexcept {
    // The output may overlap the divisors, so a zero can appear after run() has looked.
    if (b == 0 || b == -1) {
      return static_cast<T>(-static_cast<Wrapping<T>>(a));
    }
    return a / b;
  }
};

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

Status run(const Call& call) noexcept {
  const TensorView& divisors = call.inputs[1];
  if ((divisors.type == ElementType::Int32 && anyZero<std::int32_t>(divisors)) ||
      (divisors.type == ElementType::Int64 && anyZero<std::int64_t>(divisors))) {
    return {Code::DivisionByZero, 0, 1};
  }
  return runBinary<Operation>(call);
}

}  // namespace

MOTE_KERNEL(div) = {"div", checkBinary, run};

}  // namespace mote::kernels::reference
