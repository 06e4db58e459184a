// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Difference of two tensors, equal to the reference.
#include "core/kernels/simd/binary.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_KERNEL(sub) = {"sub", checkBinary, runBinary<Difference, subtract>};

}  // namespace mote::kernels::MOTE_SIMD
