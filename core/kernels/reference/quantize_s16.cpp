// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// float32 to int16 by the output's scale and zero point: rounded half away from zero, saturating.
// A NaN gives the smallest value.
#include "core/kernels/reference/quantize_loops.h"

namespace mote::kernels::reference::quantize_s16_entry {

MOTE_KERNEL(quantize_s16) = {"quantize_s16", checkQuantize<std::int16_t, ElementType::Int16>,
                             runQuantize<std::int16_t>};

}  // namespace mote::kernels::reference::quantize_s16_entry
