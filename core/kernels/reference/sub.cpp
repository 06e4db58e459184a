// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Difference of two tensors; operands in core/kernels/elementwise.h.
#include "core/kernels/reference/binary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::sub_entry {

MOTE_KERNEL(sub) = {"sub", checkBinary, runBinary<Difference>, shareElements};

}  // namespace mote::kernels::reference::sub_entry
