// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Dense layer in float32 with AVX2; sums in another order than the reference.
#include "core/kernels/x86/convolution.h"
#include "core/kernels/x86/dot_f32.h"

#if defined(__x86_64__)

namespace mote::kernels::avx2 {

MOTE_KERNEL(dense_f32) = {"dense_f32", checkDenseF32, Dense<DotF32>::run, Dense<DotF32>::prepare};

}  // namespace mote::kernels::avx2

#endif
