// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Product of integers, wrapping; operands in core/kernels/reduce.h.
#include <cstdint>

#include "core/kernels/reference/reduce_loops.h"

namespace mote::kernels::reference::product_i64_entry {
namespace {

struct Fold {
  [[nodiscard]] std::int64_t start() const noexcept { return 1; }
  [[nodiscard]] std::int64_t add(std::int64_t sum, std::int64_t value) const noexcept {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(sum) *
                                     static_cast<std::uint64_t>(value));
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

MOTE_KERNEL(product_i64) = {"product_i64", checkReduceI64, run};

}  // namespace mote::kernels::reference::product_i64_entry
