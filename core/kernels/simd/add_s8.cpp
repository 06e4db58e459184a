// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 ADD, equal to the reference to the bit.
#include "core/kernels/simd/quantized_binary.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_KERNEL(add_s8) = {"add_s8", checkBinaryS8, runSumS8<add>};

}  // namespace mote::kernels::MOTE_SIMD
