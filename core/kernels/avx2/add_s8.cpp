// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 ADD with AVX2, equal to the reference to the bit.
#include "core/kernels/x86/add_s8.h"

#if defined(__x86_64__)

namespace mote::kernels::avx2 {

MOTE_KERNEL(add_s8) = {"add_s8", checkBinaryS8, runAddS8};

}  // namespace mote::kernels::avx2

#endif
