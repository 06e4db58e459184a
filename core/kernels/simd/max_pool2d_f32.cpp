// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Largest value of each window, equal to the reference: NaNs are passed over.
#include <limits>

#include "core/kernels/simd/pool.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

struct Largest {
  static constexpr std::int32_t kWidth = kLanes;
  Floats low;
  Floats high;

  [[nodiscard]] Floats start() const noexcept {
    return spread(-std::numeric_limits<float>::infinity());
  }
  [[nodiscard]] Floats add(Floats sum, const float* cell) const noexcept {
    return larger(load(cell), sum);
  }
  void finish(Floats sum, const Cells& /*cells*/, float* output,
              std::int32_t count) const noexcept {
    put(output, clamp(sum, low, high), count);
  }
};

Status runMaxPool2dF32(const Call& call) noexcept {
  const auto& params = call.as<Pool2dParams>();
  pool<float>(call, Largest{spread(params.minimum), spread(params.maximum)});
  return kOk;
}

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(max_pool2d_f32) = {"max_pool2d_f32", checkPool2dF32, runMaxPool2dF32};

}  // namespace mote::kernels::MOTE_SIMD
