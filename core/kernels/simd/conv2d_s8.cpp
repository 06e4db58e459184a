// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution in int8; equal to the reference to the bit.
#include "core/kernels/simd/convolution.h"
#include "core/kernels/simd/dot_s8.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_KERNEL(conv2d_s8) = {"conv2d_s8", checkConv2dS8, Conv2d<DotS8>::run, &Conv2d<DotS8>::kHosted};

}  // namespace mote::kernels::MOTE_SIMD
