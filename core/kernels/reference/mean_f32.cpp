// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Mean; operands in core/kernels/reduce.h.
#include "core/kernels/reference/reduce_loops.h"

namespace mote::kernels::reference::mean_f32_entry {
namespace {

struct Fold {
  [[nodiscard]] float start() const noexcept { return 0.0F; }
  [[nodiscard]] float add(float sum, float value) const noexcept { return sum + value; }
  [[nodiscard]] float finish(float sum, std::int32_t count) const noexcept {
    return sum / static_cast<float>(count);
  }
};

Status run(const Call& call) noexcept {
  reduce<float>(call, Fold{});
  return kOk;
}

}  // namespace

MOTE_KERNEL(mean_f32) = {"mean_f32", checkReduceF32, run};

}  // namespace mote::kernels::reference::mean_f32_entry
