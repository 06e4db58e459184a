// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 MEAN: the sum of differences from zero, rescaled; operands in
// core/kernels/reduce.h.
#include "core/kernels/reference/reduce_loops.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels::reference::mean_s8_entry {
namespace {

struct Fold {
  const ReduceParams& params;
  std::int32_t inputZero;
  std::int32_t outputZero;
  [[nodiscard]] std::int32_t start() const noexcept { return 0; }
  [[nodiscard]] std::int32_t add(std::int32_t sum, std::int8_t value) const noexcept {
    return sum + value - inputZero;
  }
  [[nodiscard]] std::int8_t finish(std::int32_t sum, std::int32_t /*count*/) const noexcept {
    return clampToInt8(multiplyByQuantizedMultiplier(sum, params.multiplier, params.shift),
                       outputZero, params.quantizedMinimum, params.quantizedMaximum);
  }
};

Status run(const Call& call) noexcept {
  reduce<std::int8_t>(
      call, Fold{call.as<ReduceParams>(), call.inputs[0].zeroPoint, call.outputs[0].zeroPoint});
  return kOk;
}

}  // namespace

MOTE_KERNEL(mean_s8) = {"mean_s8", checkReduceS8, run};

}  // namespace mote::kernels::reference::mean_s8_entry
