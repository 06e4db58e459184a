// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Checks that several sets of kernels share.
#include "core/kernels/recurrent_loops.h"

namespace mote::kernels {

Status checkLstm(const Call& call) noexcept {
  return checkRecurrent(call, 4, 2);
}

}  // namespace mote::kernels
