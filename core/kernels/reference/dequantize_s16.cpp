// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int16 to float32 by the input's scale and zero point.
#include "core/kernels/reference/quantize_loops.h"

namespace mote::kernels::reference::dequantize_s16_entry {

MOTE_KERNEL(dequantize_s16) = {"dequantize_s16", checkDequantize<std::int16_t, ElementType::Int16>,
                               runDequantize<std::int16_t>};

}  // namespace mote::kernels::reference::dequantize_s16_entry
