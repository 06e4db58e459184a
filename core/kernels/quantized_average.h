// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's average of int8 or int16: rounded half away from zero. Counted padding has the value
// zero point; a window that is all padding gives the zero point.
#pragma once

#include "core/kernels/kernel.h"
#include "core/kernels/pool2d_loops.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels {

template <typename T>
struct AverageOf {
  bool countsPadding;
  std::int32_t zeroPoint;
  std::int32_t minimum;
  std::int32_t maximum;

  explicit AverageOf(const Call& call) noexcept
      : countsPadding(call.as<Pool2dParams>().countsPadding != 0),
        zeroPoint(call.inputs[0].zeroPoint),
        minimum(call.as<Pool2dParams>().quantizedMinimum),
        maximum(call.as<Pool2dParams>().quantizedMaximum) {}

  [[nodiscard]] std::int32_t start() const noexcept { return 0; }
  [[nodiscard]] std::int32_t add(std::int32_t sum, T value) const noexcept { return sum + value; }
  [[nodiscard]] T finish(std::int32_t sum, const Cells& cells) const noexcept {
    const std::int32_t count = countsPadding ? cells.padded : cells.inside;
    if (count == 0) {
      return clamped(zeroPoint);
    }
    sum += (count - cells.inside) * zeroPoint;
    const std::int32_t half = sum > 0 ? count / 2 : -(count / 2);
    return clamped((sum + half) / count);
  }

 private:
  [[nodiscard]] T clamped(std::int32_t value) const noexcept {
    return static_cast<T>(value < minimum ? minimum : value > maximum ? maximum : value);
  }
};

using QuantizedAverage = AverageOf<std::int8_t>;

}  // namespace mote::kernels
