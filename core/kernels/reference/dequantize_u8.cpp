// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// uint8 to float32 by the input's scale and zero point.
#include "core/kernels/reference/quantize_loops.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::dequantize_u8_entry {

MOTE_KERNEL(dequantize_u8) = {"dequantize_u8", checkDequantize<std::uint8_t, ElementType::UInt8>,
                              runDequantize<std::uint8_t>, shareElements};

}  // namespace mote::kernels::reference::dequantize_u8_entry
