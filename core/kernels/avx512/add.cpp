// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Sum of two tensors with AVX-512, equal to the reference.
#include "core/kernels/x86/add.h"

#if defined(__x86_64__)

namespace mote::kernels::avx512 {

MOTE_KERNEL(add) = {"add", checkBinary, runAdd};

}  // namespace mote::kernels::avx512

#endif
