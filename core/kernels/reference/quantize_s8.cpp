// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// float32 to int8 by the output's scale and zero point: rounded half away from zero, saturating.
// A NaN gives the smallest value.
#include "core/kernels/reference/quantize_loops.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::quantize_s8_entry {

MOTE_KERNEL(quantize_s8) = {"quantize_s8", checkQuantize<std::int8_t, ElementType::Int8>,
                            runQuantize<std::int8_t>, shareElements};

}  // namespace mote::kernels::reference::quantize_s8_entry
