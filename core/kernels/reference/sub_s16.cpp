// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int16 SUB in its general form; operands in core/kernels/elementwise.h.
#include "core/kernels/reference/sum_s16.h"

namespace mote::kernels::reference::sub_s16_entry {

MOTE_KERNEL(sub_s16) = {"sub_s16", checkBinaryS16, runSumS16<wrappingSubtract>};

}  // namespace mote::kernels::reference::sub_s16_entry
