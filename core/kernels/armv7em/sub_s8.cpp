// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 SUB; see sums.h.
#include "core/kernels/armv7em/sums.h"
#include "core/kernels/elementwise_check.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_FEATURE_DSP)

namespace mote::kernels::armv7em::sub_s8_entry {

MOTE_KERNEL(sub_s8) = {"sub_s8", checkBinaryS8, runSum<true>, shareElements};

}  // namespace mote::kernels::armv7em::sub_s8_entry

#endif
