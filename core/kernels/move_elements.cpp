// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Rows that are contiguous on both sides move as blocks, others element by element.
#include "core/kernels/move_elements.h"

#include <cstring>

namespace mote::kernels {

void moveElements(const Walk& walk, const TensorView& output, std::int32_t outputStart,
                  const TensorView& input, std::int32_t inputStart) noexcept {
  const std::int32_t count = walk.rowSize();
  const std::int32_t outputStride = walk.rowStride(0);
  const std::int32_t inputStride = walk.rowStride(1);
  withElementOf(elementBytes(output.type), [&]<typename T>(T) noexcept {
    walk.forEachRow([&](const std::int32_t* offsets) noexcept {
      T* to = output.as<T>() + outputStart + offsets[0];
      const T* from = input.as<const T>() + inputStart + offsets[1];
      if (outputStride == 1 && inputStride == 1) {
        std::memmove(to, from, static_cast<std::size_t>(count) * sizeof(T));
        return;
      }
      for (std::int32_t i = 0; i < count; ++i) {
        to[i * outputStride] = from[i * inputStride];
      }
    });
  });
}

}  // namespace mote::kernels
