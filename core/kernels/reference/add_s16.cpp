// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int16 ADD in its general form; operands in core/kernels/elementwise.h.
#include "core/kernels/reference/sum_s16.h"

namespace mote::kernels::reference::add_s16_entry {

MOTE_KERNEL(add_s16) = {"add_s16", checkBinaryS16, runSumS16<wrappingAdd>};

}  // namespace mote::kernels::reference::add_s16_entry
