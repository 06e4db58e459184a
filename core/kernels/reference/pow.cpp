// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// a to the power b (libm for float32). Integers wrap; a negative exponent gives 1, -1 or 0.
#include <cmath>

#include "core/kernels/reference/binary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::pow_entry {
namespace {

struct Operation {
  float operator()(float a, float b) const noexcept { return std::pow(a, b); }
  template <typename T>
  T operator()(T a, T b) const noexcept {
    if (b < 0) {
      const T odd = (b & 1) != 0 ? a : T{1};
      return a == 1 || a == -1 ? odd : T{0};
    }
    Wrapping<T> result = 1;
    auto square = static_cast<Wrapping<T>>(a);
    for (auto left = static_cast<Wrapping<T>>(b); left != 0; left >>= 1U) {
      result *= (left & 1U) != 0 ? square : Wrapping<T>{1};
      square *= square;
    }
    return static_cast<T>(result);
  }
};

}  // namespace

MOTE_KERNEL(pow) = {"pow", checkBinary, runBinary<Operation>, shareElements};

}  // namespace mote::kernels::reference::pow_entry
