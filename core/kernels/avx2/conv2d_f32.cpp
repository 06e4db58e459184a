// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution in float32 with AVX2; sums in another order than the reference.
#include "core/kernels/x86/convolution.h"
#include "core/kernels/x86/dot_f32.h"

#if defined(__x86_64__)

namespace mote::kernels::avx2 {

MOTE_KERNEL(conv2d_f32) = {"conv2d_f32", checkConv2dF32, Conv2d<DotF32>::run,
                           Conv2d<DotF32>::prepare};

}  // namespace mote::kernels::avx2

#endif
