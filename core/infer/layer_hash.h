// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The layer hash compared between board and desktop: FNV-1a over all outputs of a node, in order.
#pragma once

#include <cstdint>
#include <span>

#include "core/foundation/checksum.h"
#include "core/tensor/tensor_view.h"

namespace mote::infer {

/// Outputs that are left out are passed over; no output gives the hash of nothing.
[[nodiscard]] inline std::uint32_t layerHash(std::span<const TensorView> outputs) noexcept {
  std::uint32_t hash = bytesHash({});
  for (const TensorView& output : outputs) {
    if (output.present()) hash = bytesHash(output.span(), hash);
  }
  return hash;
}

}  // namespace mote::infer
