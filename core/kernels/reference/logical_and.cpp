// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// a and b, for Bool tensors.
#include "core/kernels/reference/binary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::logical_and_entry {
namespace {

struct Operation {
  std::uint8_t operator()(std::uint8_t a, std::uint8_t b) const noexcept {
    return a != 0 && b != 0 ? 1 : 0;
  }
};

}  // namespace

MOTE_KERNEL(logical_and) = {"logical_and", checkLogical, runLogical<Operation>, shareElements};

}  // namespace mote::kernels::reference::logical_and_entry
