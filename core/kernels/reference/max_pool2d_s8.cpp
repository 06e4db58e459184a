// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Largest value of each window; operands in core/kernels/pool2d.h.
#include "core/kernels/epilogue.h"
#include "core/kernels/pool2d_loops.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::max_pool2d_s8_entry {
namespace {

struct Largest {
  std::int32_t minimum;
  std::int32_t maximum;
  [[nodiscard]] std::int32_t start() const noexcept { return -128; }
  [[nodiscard]] std::int32_t add(std::int32_t sum, std::int8_t value) const noexcept {
    return value > sum ? value : sum;
  }
  [[nodiscard]] std::int8_t finish(std::int32_t sum, const Cells& /*cells*/) const noexcept {
    return clampToInt8(sum, 0, minimum, maximum);
  }
};

Status run(const Call& call) noexcept {
  const auto& params = call.as<Pool2dParams>();
  pool2d<std::int8_t>(call, Largest{params.quantizedMinimum, params.quantizedMaximum});
  return kOk;
}

}  // namespace

MOTE_KERNEL(max_pool2d_s8) = {"max_pool2d_s8", checkPool2dS8, run, sharePool2d};

}  // namespace mote::kernels::reference::max_pool2d_s8_entry
