// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Smaller of two values; a NaN on either side gives a NaN.
#include "core/kernels/reference/binary.h"

namespace mote::kernels::reference {
namespace {

struct Operation {
  float operator()(float a, float b) const noexcept { return a < b || a != a ? a : b; }
  template <typename T>
  T operator()(T a, T b) const noexcept {
    return a < b ? a : b;
  }
};

}  // namespace

MOTE_KERNEL(minimum) = {"minimum", checkBinary, runBinary<Operation>};

}  // namespace mote::kernels::reference
