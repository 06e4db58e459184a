// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Moves elements of any type from one tensor to another along a walk.
#pragma once

#include <cstdint>

#include "core/kernels/walk.h"
#include "core/tensor/tensor_view.h"

namespace mote::kernels {

/// Calls function(T{}) with the unsigned type of `bytes` bytes: 1, 2, 4, otherwise 8.
template <typename Function>
void withElementOf(std::uint32_t bytes, const Function& function) noexcept {
  switch (bytes) {
    case 1:
      return function(std::uint8_t{});
    case 2:
      return function(std::uint16_t{});
    case 4:
      return function(std::uint32_t{});
    default:
      return function(std::uint64_t{});
  }
}

/// Walker 0 writes to `output` from element `outputStart`, walker 1 reads `input` from
/// `inputStart`. Both tensors have the same element type. Memory may overlap.
void moveElements(const Walk& walk, const TensorView& output, std::int32_t outputStart,
                  const TensorView& input, std::int32_t inputStart) noexcept;

}  // namespace mote::kernels
