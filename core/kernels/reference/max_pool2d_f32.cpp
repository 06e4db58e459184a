// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Largest value of each window; operands in core/kernels/pool2d.h.
#include <limits>

#include "core/kernels/epilogue.h"
#include "core/kernels/pool2d_loops.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::max_pool2d_f32_entry {
namespace {

struct Largest {
  float minimum;
  float maximum;
  [[nodiscard]] float start() const noexcept { return -std::numeric_limits<float>::infinity(); }
  [[nodiscard]] float add(float sum, float value) const noexcept {
    return value > sum ? value : sum;
  }
  [[nodiscard]] float finish(float sum, const Cells& /*cells*/) const noexcept {
    return clampFloat(sum, minimum, maximum);
  }
};

Status run(const Call& call) noexcept {
  const auto& params = call.as<Pool2dParams>();
  pool2d<float>(call, Largest{params.minimum, params.maximum});
  return kOk;
}

}  // namespace

MOTE_KERNEL(max_pool2d_f32) = {"max_pool2d_f32", checkPool2dF32, run, sharePool2d};

}  // namespace mote::kernels::reference::max_pool2d_f32_entry
