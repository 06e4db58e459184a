// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// One axis of a sliding window: which taps of the kernel fall inside the input.
#pragma once

#include <cstdint>

namespace mote::kernels {

/// Taps [first, end) of a window lie inside the input, at coordinate origin + tap * dilation.
struct Taps {
  std::int32_t first;
  std::int32_t end;
  std::int32_t origin;
};

struct WindowAxis {
  std::int32_t input;
  std::int32_t output;
  std::int32_t kernel;
  std::int32_t stride;
  std::int32_t dilation;
  std::int32_t padBefore;

  /// Positive sizes, a padding below 2^24 and no coordinate beyond 32 bits.
  [[nodiscard]] bool valid() const noexcept;

  /// Of the window at an output coordinate; empty (first == end) where it is all padding.
  [[nodiscard]] Taps taps(std::int32_t at) const noexcept {
    const std::int32_t origin = at * stride - padBefore;
    std::int32_t first = origin < 0 ? -origin : 0;
    std::int32_t end = input > origin ? input - origin : 0;
    if (dilation > 1) {
      first = (first + dilation - 1) / dilation;
      end = (end + dilation - 1) / dilation;
    }
    end = end < kernel ? end : kernel;
    return {first < end ? first : end, end, origin};
  }
};

}  // namespace mote::kernels
