// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Sum of two tensors; operands in core/kernels/elementwise.h.
#include "core/kernels/reference/binary.h"

namespace mote::kernels::reference {
namespace {

struct Operation {
  float operator()(float a, float b) const noexcept { return a + b; }
  template <typename T>
  T operator()(T a, T b) const noexcept {
    return static_cast<T>(static_cast<Wrapping<T>>(a) + static_cast<Wrapping<T>>(b));
  }
};

}  // namespace

MOTE_KERNEL(add) = {"add", checkBinary, runBinary<Operation>};

}  // namespace mote::kernels::reference
