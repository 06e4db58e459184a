// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Sum of two tensors; operands in core/kernels/elementwise.h.
#include "core/kernels/reference/binary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::add_entry {

MOTE_KERNEL(add) = {"add", checkBinary, runBinary<Sum>, shareElements};

}  // namespace mote::kernels::reference::add_entry
