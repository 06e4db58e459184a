// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Dense layer in int8; equal to the reference to the bit.
#include "core/kernels/simd/convolution.h"
#include "core/kernels/simd/dot_s8.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_KERNEL(dense_s8) = {"dense_s8", checkDenseS8, Dense<DotS8>::run, &Dense<DotS8>::kHosted};

}  // namespace mote::kernels::MOTE_SIMD
