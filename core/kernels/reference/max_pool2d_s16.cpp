// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Largest int16 of each window; one of padding alone gives the smallest.
#include "core/kernels/pool2d_loops.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels::reference::max_pool2d_s16_entry {
namespace {

struct Largest {
  std::int32_t minimum;
  std::int32_t maximum;
  [[nodiscard]] std::int32_t start() const noexcept { return INT16_MIN; }
  [[nodiscard]] std::int32_t add(std::int32_t most, std::int16_t value) const noexcept {
    return value > most ? value : most;
  }
  [[nodiscard]] std::int16_t finish(std::int32_t most, const Cells& /*cells*/) const noexcept {
    return clampToInt16(most, minimum, maximum);
  }
};

Status run(const Call& call) noexcept {
  const auto& params = call.as<Pool2dParams>();
  pool2d<std::int16_t>(call, Largest{params.quantizedMinimum, params.quantizedMaximum});
  return kOk;
}

}  // namespace

MOTE_KERNEL(max_pool2d_s16) = {"max_pool2d_s16", checkPool2dS16, run};

}  // namespace mote::kernels::reference::max_pool2d_s16_entry
