// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 average, equal to the reference to the bit: sums of kLanes channels at a time.
#include "core/kernels/quantized_average.h"
#include "core/kernels/simd/pool.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

struct Average {
  static constexpr std::int32_t kWidth = kLanes;
  QuantizedAverage average;

  [[nodiscard]] Ints start() const noexcept { return spread(0); }
  [[nodiscard]] Ints add(Ints sum, const std::int8_t* cell) const noexcept {
    return MOTE_SIMD::add(sum, widen(cell));
  }
  void finish(Ints sum, const Cells& cells, std::int8_t* output,
              std::int32_t count) const noexcept {
    std::int32_t sums[kLanes];
    store(sums, sum);
    for (std::int32_t i = 0; i < count; ++i) output[i] = average.finish(sums[i], cells);
  }
};

Status runAveragePool2dS8(const Call& call) noexcept {
  pool<std::int8_t>(call, Average{QuantizedAverage(call)});
  return kOk;
}

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(average_pool2d_s8) = {"average_pool2d_s8", checkPool2dS8, runAveragePool2dS8};

}  // namespace mote::kernels::MOTE_SIMD
