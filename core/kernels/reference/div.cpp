// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Quotient of two tensors; integers truncate toward zero and refuse a zero divisor.
#include "core/kernels/reference/divisors.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::div_entry {
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

}  // namespace

MOTE_KERNEL(div) = {"div", checkBinary, runDivision<Operation>, shareElements};

}  // namespace mote::kernels::reference::div_entry
