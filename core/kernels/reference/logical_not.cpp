// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// not x, for a Bool tensor.
#include "core/kernels/check.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::logical_not_entry {
namespace {

constexpr OperandRule kBool{ElementType::Bool};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, {&kBool, 1}, kBool));
  MOTE_REQUIRE(call.inputs[0].bytes == call.outputs[0].bytes, wrongShape(1));
  return kOk;
}

Status run(const Call& call) noexcept {
  const auto* input = call.inputs[0].as<const std::uint8_t>();
  auto* output = call.outputs[0].as<std::uint8_t>();
  for (std::uint32_t i = 0; i < call.outputs[0].bytes; ++i) {
    output[i] = input[i] == 0 ? 1 : 0;
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(logical_not) = {"logical_not", check, run, shareElements};

}  // namespace mote::kernels::reference::logical_not_entry
