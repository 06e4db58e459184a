// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Sum; operands in core/kernels/reduce.h.
#include "core/kernels/reference/reduce_loops.h"

namespace mote::kernels::reference::sum_f32_entry {
namespace {

/// Kahan's sum: what an addition cuts off is carried on, so that long sums keep their digits.
struct Sum {
  float total = 0.0F;
  float lost = 0.0F;
};

struct Fold {
  [[nodiscard]] Sum start() const noexcept { return {}; }
  [[nodiscard]] Sum add(Sum sum, float value) const noexcept {
    const float corrected = value - sum.lost;
    const float total = sum.total + corrected;
    const float lost = (total - sum.total) - corrected;
    return {total, lost == lost ? lost : 0.0F};  // infinities carry nothing
  }
  [[nodiscard]] float finish(const Sum& sum, std::int32_t /*count*/) const noexcept {
    return sum.total;
  }
};

Status run(const Call& call) noexcept {
  reduce<float>(call, Fold{});
  return kOk;
}

}  // namespace

MOTE_KERNEL(sum_f32) = {"sum_f32", checkReduceF32, run};

}  // namespace mote::kernels::reference::sum_f32_entry
