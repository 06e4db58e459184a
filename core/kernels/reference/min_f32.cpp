// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Smallest value; operands in core/kernels/reduce.h.
#include <limits>

#include "core/kernels/reference/reduce_loops.h"

namespace mote::kernels::reference::min_f32_entry {
namespace {

struct Fold {
  [[nodiscard]] float start() const noexcept { return std::numeric_limits<float>::infinity(); }
  [[nodiscard]] float add(float sum, float value) const noexcept {
    return value < sum ? value : sum;
  }
  [[nodiscard]] float finish(float sum, std::int32_t /*count*/) const noexcept { return sum; }
};

Status run(const Call& call) noexcept {
  reduce<float>(call, Fold{});
  return kOk;
}

}  // namespace

MOTE_KERNEL(min_f32) = {"min_f32", checkReduceF32, run};

}  // namespace mote::kernels::reference::min_f32_entry
