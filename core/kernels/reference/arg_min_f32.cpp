// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Index of the smallest element; operands in core/kernels/arg.h.
#include "core/kernels/reference/arg_loops.h"

namespace mote::kernels::reference::arg_min_f32_entry {
namespace {

Status run(const Call& call) noexcept {
  return runArg(call, [](float a, float b) noexcept { return a < b; });
}

}  // namespace

MOTE_KERNEL(arg_min_f32) = {"arg_min_f32", checkArg, run};

}  // namespace mote::kernels::reference::arg_min_f32_entry
