// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Smallest integer; operands in core/kernels/reduce.h.
#include <limits>

#include "core/kernels/reference/reduce_loops.h"

namespace mote::kernels::reference::min_i64_entry {
namespace {

struct Fold {
  [[nodiscard]] std::int64_t start() const noexcept {
    return std::numeric_limits<std::int64_t>::max();
  }
  [[nodiscard]] std::int64_t add(std::int64_t sum, std::int64_t value) const noexcept {
    return value < sum ? value : sum;
  }
  [[nodiscard]] std::int64_t finish(std::int64_t sum, std::int32_t /*count*/) const noexcept {
    return sum;
  }
};

Status run(const Call& call) noexcept {
  reduce<std::int64_t>(call, Fold{});
  return kOk;
}

}  // namespace

MOTE_KERNEL(min_i64) = {"min_i64", checkReduceI64, run};

}  // namespace mote::kernels::reference::min_i64_entry
