// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Range of an overlay's values.
#include "core/overlay/overlay.h"

#include <algorithm>
#include <limits>

namespace mote::overlay {

double NodeOverlay::minimum() const noexcept {
  double lowest = std::numeric_limits<double>::infinity();
  for (const auto& [node, value] : values) lowest = std::min(lowest, value);
  return values.empty() ? 0.0 : lowest;
}

double NodeOverlay::maximum() const noexcept {
  double highest = -std::numeric_limits<double>::infinity();
  for (const auto& [node, value] : values) highest = std::max(highest, value);
  return values.empty() ? 0.0 : highest;
}

}  // namespace mote::overlay
