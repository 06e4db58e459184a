// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Surrounds a tensor with one value; operands in core/kernels/movement.h.
#include <cstring>

#include "core/kernels/move_elements.h"
#include "core/kernels/pad_check.h"

namespace mote::kernels::reference::pad_entry {
namespace {

template <typename T>
void fill(const TensorView& output, const std::uint8_t* value) noexcept {
  T element;
  std::memcpy(&element, value, sizeof(T));
  auto* to = output.as<T>();
  for (std::uint32_t i = 0; i < output.elements(); ++i) {
    to[i] = element;
  }
}

Status run(const Call& call) noexcept {
  const auto& params = call.as<PadParams>();
  const TensorView& input = call.inputs[0];
  const TensorView& output = call.outputs[0];
  withElementOf(elementBytes(output.type),
                [&]<typename T>(T) noexcept { fill<T>(output, params.value); });
  std::int32_t inputStrides[kMaxRank];
  std::int32_t outputStrides[kMaxRank];
  rowMajorStrides(input, inputStrides);
  rowMajorStrides(output, outputStrides);
  Walk walk;
  std::int32_t start = 0;
  for (std::uint32_t axis = output.rank; axis-- > 0;) {
    walk.addAxis(input.dim(axis), {outputStrides[axis], inputStrides[axis]});
    start += params.before[axis] * outputStrides[axis];
  }
  moveElements(walk, output, start, input, 0);
  return kOk;
}

}  // namespace

MOTE_KERNEL(pad) = {"pad", checkPad, run};

}  // namespace mote::kernels::reference::pad_entry
