// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// a >= b as Bool; operands in core/kernels/elementwise.h.
#include "core/kernels/reference/binary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::greater_or_equal_entry {
namespace {

struct Operation {
  template <typename T>
  std::uint8_t operator()(T a, T b) const noexcept {
    return a >= b ? 1 : 0;
  }
};

}  // namespace

MOTE_KERNEL(greater_or_equal) = {"greater_or_equal", checkComparison, runComparison<Operation>,
                                 shareElements};

}  // namespace mote::kernels::reference::greater_or_equal_entry
