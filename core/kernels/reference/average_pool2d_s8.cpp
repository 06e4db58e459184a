// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 average: rounded half away from zero; operands in core/kernels/pool2d.h. Counted
// padding has the value zero point; a window that is all padding gives the zero point.
#include "core/kernels/epilogue.h"
#include "core/kernels/reference/pool2d_loops.h"

namespace mote::kernels::reference {
namespace {

struct Average {
  bool countsPadding;
  std::int32_t zeroPoint;
  std::int32_t minimum;
  std::int32_t maximum;
  [[nodiscard]] std::int32_t start() const noexcept { return 0; }
  [[nodiscard]] std::int32_t add(std::int32_t sum, std::int8_t value) const noexcept {
    return sum + value;
  }
  [[nodiscard]] std::int8_t finish(std::int32_t sum, const Cells& cells) const noexcept {
    const std::int32_t count = countsPadding ? cells.padded : cells.inside;
    if (count == 0) {
      return clampToInt8(zeroPoint, 0, minimum, maximum);
    }
    sum += (count - cells.inside) * zeroPoint;
    const std::int32_t half = sum > 0 ? count / 2 : -(count / 2);
    return clampToInt8((sum + half) / count, 0, minimum, maximum);
  }
};

Status run(const Call& call) noexcept {
  const auto& params = call.as<Pool2dParams>();
  pool2d<std::int8_t>(call, Average{params.countsPadding != 0, call.inputs[0].zeroPoint,
                                    params.quantizedMinimum, params.quantizedMaximum});
  return kOk;
}

}  // namespace

MOTE_KERNEL(average_pool2d_s8) = {"average_pool2d_s8", checkPool2dS8, run};

}  // namespace mote::kernels::reference
