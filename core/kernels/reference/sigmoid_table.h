// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What sigmoid_s16 and tanh_s16 share: operands in core/kernels/elementwise.h.
#pragma once

#include "core/kernels/check.h"
#include "core/kernels/elementwise.h"

namespace mote::kernels::reference {

Status inline checkSigmoidS16(const Call& call) noexcept {
  constexpr OperandRule kInputs[] = {{ElementType::Int16}, {ElementType::UInt16}};
  MOTE_CHECK(checkOperands(call, kInputs, {ElementType::Int16}));
  MOTE_REQUIRE(call.inputs[1].elements() == kSigmoidTableS16, wrongShape(1));
  MOTE_REQUIRE(call.inputs[0].bytes == call.outputs[0].bytes, wrongShape(2));
  MOTE_CHECK(checkParamBytes(call, sizeof(SigmoidParams)));
  const auto& params = call.as<SigmoidParams>();
  MOTE_REQUIRE(params.multiplier >= 0 && params.multiplier <= INT16_MAX,
               wrongParams(params.multiplier));
  MOTE_REQUIRE(params.shift >= 0 && params.shift <= 30, wrongParams(params.shift));
  return checkClampS16(call, INT16_MIN, INT16_MAX);
}

/// finish(input in steps of 1 / (3 * 4096), table) for each element. Beyond the table's last entry
/// the function is flat.
template <typename Finish>
Status runSigmoidS16(const Call& call, const Finish& finish) noexcept {
  const auto [multiplier, shift] = call.as<SigmoidParams>();
  const std::int32_t half = shift > 0 ? 1 << (shift - 1) : 0;
  const auto* input = call.inputs[0].as<const std::int16_t>();
  const auto* table = call.inputs[1].as<const std::uint16_t>();
  auto* output = call.outputs[0].as<std::int16_t>();
  for (std::uint32_t i = 0; i < call.outputs[0].elements(); ++i) {
    output[i] = static_cast<std::int16_t>(finish((input[i] * multiplier + half) >> shift, table));
  }
  return kOk;
}

/// The table's value at `place` / 2^bits, in 2^bits times its steps; `last` from its end on.
inline std::int32_t readSigmoid(const std::uint16_t* table, std::int32_t place, std::int32_t bits,
                                std::int32_t last) noexcept {
  const std::int32_t at = place >> bits;
  if (at >= static_cast<std::int32_t>(kSigmoidTableS16) - 1) {
    return last;
  }
  const std::int32_t rest = place & ((1 << bits) - 1);
  return (std::int32_t{table[at]} << bits) + rest * (table[at + 1] - table[at]);
}

}  // namespace mote::kernels::reference
