// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Depthwise convolution in float32 with AVX-512; sums in another order than the reference.
#include "core/kernels/x86/depthwise_f32.h"

#if defined(__x86_64__)

namespace mote::kernels::avx512 {

MOTE_KERNEL(depthwise_conv2d_f32) = {"depthwise_conv2d_f32", checkDepthwiseConv2dF32,
                                     DepthwiseF32::run};

}  // namespace mote::kernels::avx512

#endif
