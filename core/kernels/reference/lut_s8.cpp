// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Any int8 function of one value, by table; operands in core/kernels/elementwise.h.
#include "core/kernels/check.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::lut_s8_entry {
namespace {

constexpr OperandRule kInputs[] = {{ElementType::Int8}, {ElementType::Int8}};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {ElementType::Int8}));
  MOTE_REQUIRE(call.inputs[1].bytes == 256, wrongShape(1));
  MOTE_REQUIRE(call.inputs[0].bytes == call.outputs[0].bytes, wrongShape(2));
  return kOk;
}

Status run(const Call& call) noexcept {
  const auto* input = call.inputs[0].as<const std::int8_t>();
  const auto* table = call.inputs[1].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  for (std::uint32_t i = 0; i < call.outputs[0].bytes; ++i) {
    output[i] = table[input[i] + 128];
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(lut_s8) = {"lut_s8", check, run, shareElements};

}  // namespace mote::kernels::reference::lut_s8_entry
