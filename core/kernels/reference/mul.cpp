// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Product of two tensors; operands in core/kernels/elementwise.h.
#include "core/kernels/reference/binary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::mul_entry {

MOTE_KERNEL(mul) = {"mul", checkBinary, runBinary<Product>, shareElements};

}  // namespace mote::kernels::reference::mul_entry
