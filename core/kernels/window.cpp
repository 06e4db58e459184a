// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Bounds within which window coordinates cannot overflow.
#include "core/kernels/window.h"

namespace mote::kernels {

bool WindowAxis::valid() const noexcept {
  constexpr std::int64_t kLimit = std::int64_t{1} << 29;
  if (input < 1 || output < 1 || kernel < 1 || stride < 1 || dilation < 1 || padBefore < 0) {
    return false;
  }
  const std::int64_t lastOrigin = std::int64_t{output} * stride;
  const std::int64_t extent = std::int64_t{kernel} * dilation;
  return padBefore < (1 << 24) && lastOrigin < kLimit && extent < kLimit &&
         std::int64_t{input} < kLimit;
}

}  // namespace mote::kernels
