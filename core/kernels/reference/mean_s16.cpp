// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Mean of int16: the sum, rescaled; operands in core/kernels/reduce.h.
#include "core/kernels/reference/reduce_loops.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels::reference::mean_s16_entry {
namespace {

struct Fold {
  const ReduceParams& params;
  [[nodiscard]] std::int32_t start() const noexcept { return 0; }
  [[nodiscard]] std::int32_t add(std::int32_t sum, std::int16_t value) const noexcept {
    return sum + value;
  }
  [[nodiscard]] std::int16_t finish(std::int32_t sum, std::int32_t /*count*/) const noexcept {
    return clampToInt16(multiplyByQuantizedMultiplier(sum, params.multiplier, params.shift),
                        params.quantizedMinimum, params.quantizedMaximum);
  }
};

Status run(const Call& call) noexcept {
  reduce<std::int16_t>(call, Fold{call.as<ReduceParams>()});
  return kOk;
}

}  // namespace

MOTE_KERNEL(mean_s16) = {"mean_s16", checkReduceS16, run};

}  // namespace mote::kernels::reference::mean_s16_entry
