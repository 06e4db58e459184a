// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Dense layer in int8 with AVX-512; equal to the reference to the bit.
#include "core/kernels/x86/convolution.h"
#include "core/kernels/x86/dot_s8.h"

#if defined(__x86_64__)

namespace mote::kernels::avx512 {

MOTE_KERNEL(dense_s8) = {"dense_s8", checkDenseS8, Dense<DotS8>::run, Dense<DotS8>::prepare};

}  // namespace mote::kernels::avx512

#endif
