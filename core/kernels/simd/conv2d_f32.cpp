// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution in float32; sums in another order than the reference.
#include "core/kernels/simd/convolution.h"
#include "core/kernels/simd/dot_f32.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_KERNEL(conv2d_f32) = {"conv2d_f32", checkConv2dF32, Conv2d<DotF32>::run,
                           &Conv2d<DotF32>::kHosted};

}  // namespace mote::kernels::MOTE_SIMD
