// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Dense layer in float32; sums in another order than the reference.
#include "core/kernels/simd/convolution.h"
#include "core/kernels/simd/dot_f32.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_KERNEL(dense_f32) = {"dense_f32", checkDenseF32, Dense<DotF32>::run, &Dense<DotF32>::kHosted};

}  // namespace mote::kernels::MOTE_SIMD
