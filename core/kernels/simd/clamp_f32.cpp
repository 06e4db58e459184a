// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Relu and Clip, equal to the reference.
#include "core/kernels/simd/unary.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_KERNEL(clamp_f32) = {"clamp_f32", checkUnaryClamp, runUnaryWithParams<clamp>};

}  // namespace mote::kernels::MOTE_SIMD
