// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// float32 to uint8 by the output's scale and zero point: rounded half away from zero, saturating.
// A NaN gives the smallest value.
#include "core/kernels/reference/quantize_loops.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::quantize_u8_entry {

MOTE_KERNEL(quantize_u8) = {"quantize_u8", checkQuantize<std::uint8_t, ElementType::UInt8>,
                            runQuantize<std::uint8_t>, shareElements};

}  // namespace mote::kernels::reference::quantize_u8_entry
