// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Product of two tensors, equal to the reference.
#include "core/kernels/simd/binary.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_KERNEL(mul) = {"mul", checkBinary, runBinary<Product, multiply>};

}  // namespace mote::kernels::MOTE_SIMD
