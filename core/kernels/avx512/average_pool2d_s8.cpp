// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 average with AVX-512, equal to the reference to the bit.
#include "core/kernels/x86/average_pool2d_s8.h"

#if defined(__x86_64__)

namespace mote::kernels::avx512 {

MOTE_KERNEL(average_pool2d_s8) = {"average_pool2d_s8", checkPool2dS8, runAveragePool2dS8};

}  // namespace mote::kernels::avx512

#endif
