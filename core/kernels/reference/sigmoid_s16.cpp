// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int16 LOGISTIC.
#include "core/kernels/reference/sigmoid_table.h"

namespace mote::kernels::reference::sigmoid_s16_entry {
namespace {

std::int32_t sigmoid(std::int32_t x, const std::uint16_t* table) noexcept {
  constexpr std::int32_t kBits = 9;
  constexpr std::int32_t kOne = 1 << (16 + kBits);
  constexpr std::int32_t kHalf = 1 << kBits;
  const std::int32_t value = readSigmoid(table, x < 0 ? -x : x, kBits, 0x7FFF << 10);
  return (x >= 0 ? value + kHalf : kOne - value + kHalf - 1) >> (kBits + 1);
}

Status run(const Call& call) noexcept {
  return runSigmoidS16(call, sigmoid);
}

}  // namespace

MOTE_KERNEL(sigmoid_s16) = {"sigmoid_s16", checkSigmoidS16, run};

}  // namespace mote::kernels::reference::sigmoid_s16_entry
