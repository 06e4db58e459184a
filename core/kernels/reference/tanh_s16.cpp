// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int16 TANH: 2 * sigmoid(2 * x) - 1.
#include "core/kernels/reference/sigmoid_table.h"

namespace mote::kernels::reference::tanh_s16_entry {
namespace {

std::int32_t tanh(std::int32_t x, const std::uint16_t* table) noexcept {
  constexpr std::int32_t kBits = 8;
  constexpr std::int32_t kMiddle = 1 << (15 + kBits);
  constexpr std::int32_t kHalf = 1 << (kBits - 1);
  const std::int32_t value = readSigmoid(table, x < 0 ? -x : x, kBits, 0xFFFF << kBits);
  return (x >= 0 ? value - kMiddle + kHalf : kMiddle - value + kHalf - 1) >> kBits;
}

Status run(const Call& call) noexcept {
  return runSigmoidS16(call, tanh);
}

}  // namespace

MOTE_KERNEL(tanh_s16) = {"tanh_s16", checkSigmoidS16, run};

}  // namespace mote::kernels::reference::tanh_s16_entry
