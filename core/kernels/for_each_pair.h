// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The loop over two tensors broadcast to an output as NumPy does.
#pragma once

#include "core/kernels/kernel.h"
#include "core/kernels/walk.h"

namespace mote::kernels {

/// output = operation(first, second), element by element.
template <typename In, typename Out, typename Operation>
void forEachPair(const Call& call, const Operation& operation) noexcept {
  const Walk walk = Walk::broadcast(call.outputs[0], call.inputs);
  const std::int32_t count = walk.rowSize();
  const std::int32_t firstStride = walk.rowStride(1);
  const std::int32_t secondStride = walk.rowStride(2);
  walk.forEachRow([&](const std::int32_t* offsets) noexcept {
    const Operation own = operation;  // no store to the output can change it
    Out* output = call.outputs[0].as<Out>() + offsets[0];
    const In* first = call.inputs[0].as<const In>() + offsets[1];
    const In* second = call.inputs[1].as<const In>() + offsets[2];
    for (std::int32_t i = 0; i < count; ++i) {
      output[i] = own(*first, *second);
      first += firstStride;
      second += secondStride;
    }
  });
}

}  // namespace mote::kernels
