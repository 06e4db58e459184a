// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Depthwise convolution in int8 with AVX2; equal to the reference to the bit.
#include "core/kernels/x86/depthwise_s8.h"

#if defined(__x86_64__)

namespace mote::kernels::avx2 {

MOTE_KERNEL(depthwise_conv2d_s8) = {"depthwise_conv2d_s8", checkDepthwiseConv2dS8, DepthwiseS8::run,
                                    DepthwiseS8::prepare};

}  // namespace mote::kernels::avx2

#endif
