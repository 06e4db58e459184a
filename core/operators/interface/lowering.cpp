// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How plain dims and axes map to stored ones.
#include "core/operators/interface/lowering.h"

namespace mote::operators {

std::size_t storedAxis(std::size_t axis, std::size_t rank, Layout layout) noexcept {
  if (layout == Layout::Plain || rank < 3 || axis == 0) return axis;
  return axis == 1 ? rank - 1 : axis - 1;
}

Dims storedDims(const Dims& dims, Layout layout) {
  Dims stored(dims.size());
  for (std::size_t axis = 0; axis < dims.size(); ++axis)
    stored[storedAxis(axis, dims.size(), layout)] = dims[axis];
  return stored;
}

}  // namespace mote::operators
