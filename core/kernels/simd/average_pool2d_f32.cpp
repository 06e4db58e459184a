// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Average of each window, equal to the reference.
#include "core/kernels/simd/pool.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

struct Average {
  static constexpr std::int32_t kWidth = kLanes;
  bool countsPadding;
  Floats low;
  Floats high;

  [[nodiscard]] Floats start() const noexcept { return spread(0.0F); }
  [[nodiscard]] Floats add(Floats sum, const float* cell) const noexcept {
    return MOTE_SIMD::add(sum, load(cell));
  }
  void finish(Floats sum, const Cells& cells, float* output, std::int32_t count) const noexcept {
    const std::int32_t divisor = countsPadding ? cells.padded : cells.inside;
    const Floats mean =
        divisor > 0 ? divide(sum, spread(static_cast<float>(divisor))) : spread(0.0F);
    put(output, clamp(mean, low, high), count);
  }
};

Status runAveragePool2dF32(const Call& call) noexcept {
  const auto& params = call.as<Pool2dParams>();
  pool<float>(call,
              Average{params.countsPadding != 0, spread(params.minimum), spread(params.maximum)});
  return kOk;
}

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(average_pool2d_f32) = {"average_pool2d_f32", checkPool2dF32, runAveragePool2dF32};

}  // namespace mote::kernels::MOTE_SIMD
