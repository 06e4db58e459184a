// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Mean of each window; operands in core/kernels/pool2d.h. 0 where a window is all padding.
#include "core/kernels/epilogue.h"
#include "core/kernels/pool2d_loops.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::average_pool2d_f32_entry {
namespace {

struct Average {
  bool countsPadding;
  float minimum;
  float maximum;
  [[nodiscard]] float start() const noexcept { return 0.0F; }
  [[nodiscard]] float add(float sum, float value) const noexcept { return sum + value; }
  [[nodiscard]] float finish(float sum, const Cells& cells) const noexcept {
    const std::int32_t count = countsPadding ? cells.padded : cells.inside;
    return clampFloat(count > 0 ? sum / static_cast<float>(count) : 0.0F, minimum, maximum);
  }
};

Status run(const Call& call) noexcept {
  const auto& params = call.as<Pool2dParams>();
  pool2d<float>(call, Average{params.countsPadding != 0, params.minimum, params.maximum});
  return kOk;
}

}  // namespace

MOTE_KERNEL(average_pool2d_f32) = {"average_pool2d_f32", checkPool2dF32, run, sharePool2d};

}  // namespace mote::kernels::reference::average_pool2d_f32_entry
