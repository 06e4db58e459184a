// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution in int8 with AVX2; equal to the reference to the bit.
#include "core/kernels/x86/convolution.h"
#include "core/kernels/x86/dot_s8.h"

#if defined(__x86_64__)

namespace mote::kernels::avx2 {

MOTE_KERNEL(conv2d_s8) = {"conv2d_s8", checkConv2dS8, Conv2d<DotS8>::run, Conv2d<DotS8>::prepare};

}  // namespace mote::kernels::avx2

#endif
