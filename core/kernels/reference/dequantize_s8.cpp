// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 to float32 by the input's scale and zero point.
#include "core/kernels/reference/quantize_loops.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::dequantize_s8_entry {

MOTE_KERNEL(dequantize_s8) = {"dequantize_s8", checkDequantize<std::int8_t, ElementType::Int8>,
                              runDequantize<std::int8_t>, shareElements};

}  // namespace mote::kernels::reference::dequantize_s8_entry
