// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Mean in float32 with AVX-512, equal to the reference.
#include "core/kernels/x86/mean_f32.h"

#if defined(__x86_64__)

namespace mote::kernels::avx512 {

MOTE_KERNEL(mean_f32) = {"mean_f32", checkReduceF32, runMeanF32};

}  // namespace mote::kernels::avx512

#endif
