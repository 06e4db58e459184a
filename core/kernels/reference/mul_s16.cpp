// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int16 MUL: the product rescaled to the output.
#include "core/kernels/elementwise_check.h"
#include "core/kernels/for_each_pair.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels::reference::mul_s16_entry {
namespace {

Status run(const Call& call) noexcept {
  const auto& p = call.as<QuantizedBinaryParams>();
  forEachPair<std::int16_t, std::int16_t>(
      call, [&p](std::int16_t first, std::int16_t second) noexcept {
        return clampToInt16(
            multiplyByQuantizedMultiplier(first * second, p.outputMultiplier, p.outputShift),
            p.quantizedMinimum, p.quantizedMaximum);
      });
  return kOk;
}

}  // namespace

MOTE_KERNEL(mul_s16) = {"mul_s16", checkBinaryS16, run};

}  // namespace mote::kernels::reference::mul_s16_entry
