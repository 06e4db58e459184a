// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The loop of paddings that repeat elements of the input.
#pragma once

#include "core/kernels/move_elements.h"
#include "core/kernels/pad_check.h"

namespace mote::kernels::reference {

/// `source(position, size)`: the input index for an output position counted from the input's start.
template <typename T, typename Source>
void padFrom(const Call& call, const Source& source) noexcept {
  const TensorView& input = call.inputs[0];
  const TensorView& output = call.outputs[0];
  std::int32_t strides[kMaxRank];
  rowMajorStrides(input, strides);
  std::int32_t at[kMaxRank] = {};
  auto* to = output.as<T>();
  for (std::uint32_t i = 0; i < output.elements(); ++i) {
    std::int32_t from = 0;
    for (std::uint32_t axis = 0; axis < output.rank; ++axis) {
      const std::int32_t position = at[axis] - call.as<PadParams>().before[axis];
      from += source(position, input.dim(axis)) * strides[axis];
    }
    to[i] = input.as<const T>()[from];
    for (std::uint32_t axis = output.rank; axis-- > 0 && ++at[axis] == output.dim(axis);) {
      at[axis] = 0;
    }
  }
}

template <typename Source>
Status runPad(const Call& call, const Source& source) noexcept {
  withElementOf(elementBytes(call.outputs[0].type),
                [&]<typename T>(T) noexcept { padFrom<T>(call, source); });
  return kOk;
}

}  // namespace mote::kernels::reference
