// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 ADD; see sums.h.
#include "core/kernels/armv7em/sums.h"
#include "core/kernels/elementwise_check.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_FEATURE_DSP)

namespace mote::kernels::armv7em::add_s8_entry {

MOTE_KERNEL(add_s8) = {"add_s8", checkBinaryS8, runSum<false>, shareElements};

}  // namespace mote::kernels::armv7em::add_s8_entry

#endif
