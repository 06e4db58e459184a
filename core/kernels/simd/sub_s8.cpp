// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 SUB, equal to the reference to the bit.
#include "core/kernels/simd/quantized_binary.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_KERNEL(sub_s8) = {"sub_s8", checkBinaryS8, runSumS8<subtract>};

}  // namespace mote::kernels::MOTE_SIMD
