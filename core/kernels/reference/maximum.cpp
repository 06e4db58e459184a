// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Larger of two values; a NaN on either side gives a NaN.
#include "core/kernels/reference/binary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::maximum_entry {

MOTE_KERNEL(maximum) = {"maximum", checkBinary, runBinary<Larger>, shareElements};

}  // namespace mote::kernels::reference::maximum_entry
