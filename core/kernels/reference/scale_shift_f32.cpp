// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// x * scale + shift per channel (inference BatchNormalization); operands in
// core/kernels/elementwise.h.
#include "core/kernels/elementwise.h"
#include "core/kernels/epilogue.h"

namespace mote::kernels::reference::scale_shift_f32_entry {
namespace {

constexpr OperandRule kInputs[] = {
    {ElementType::Float32}, {ElementType::Float32}, {ElementType::Float32}};

std::uint32_t channelsOf(const TensorView& input) noexcept {
  return input.rank > 0 ? static_cast<std::uint32_t>(input.dim(input.rank - 1U)) : 1U;
}

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {ElementType::Float32}));
  MOTE_REQUIRE(call.inputs[0].bytes == call.outputs[0].bytes, wrongShape(3));
  for (std::size_t i = 1; i <= 2; ++i) {
    MOTE_REQUIRE(call.inputs[i].elements() == channelsOf(call.inputs[0]), wrongShape(i));
  }
  MOTE_CHECK(checkParamBytes(call, sizeof(BinaryParams)));
  const auto& params = call.as<BinaryParams>();
  return checkClamp(params.minimum, params.maximum);
}

Status run(const Call& call) noexcept {
  const auto [minimum, maximum] = call.as<BinaryParams>();
  const std::uint32_t channels = channelsOf(call.inputs[0]);
  const std::uint32_t count = call.outputs[0].elements();
  const auto* input = call.inputs[0].as<const float>();
  const auto* scale = call.inputs[1].as<const float>();
  const auto* shift = call.inputs[2].as<const float>();
  auto* output = call.outputs[0].as<float>();
  for (std::uint32_t start = 0; start < count; start += channels) {
    for (std::uint32_t c = 0; c < channels; ++c) {
      output[start + c] = clampFloat(input[start + c] * scale[c] + shift[c], minimum, maximum);
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(scale_shift_f32) = {"scale_shift_f32", check, run};

}  // namespace mote::kernels::reference::scale_shift_f32_entry
