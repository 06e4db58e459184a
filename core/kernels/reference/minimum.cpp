// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Smaller of two values; a NaN on either side gives a NaN.
#include "core/kernels/reference/binary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::minimum_entry {

MOTE_KERNEL(minimum) = {"minimum", checkBinary, runBinary<Smaller>, shareElements};

}  // namespace mote::kernels::reference::minimum_entry
