// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NumPy's indexing rules, one element at a time.
#pragma once

#include <cstdint>
#include <vector>

namespace mote::tests {

using Dims32 = std::vector<std::int32_t>;

inline std::size_t countOf(const Dims32& dims) {
  std::size_t count = 1;
  for (const std::int32_t dim : dims) {
    count *= static_cast<std::size_t>(dim);
  }
  return count;
}

/// The coordinates of flat element `index`.
inline Dims32 coordinates(const Dims32& dims, std::size_t index) {
  Dims32 at(dims.size());
  for (std::size_t axis = dims.size(); axis-- > 0;) {
    const auto dim = static_cast<std::size_t>(dims[axis]);
    at[axis] = static_cast<std::int32_t>(index % dim);
    index /= dim;
  }
  return at;
}

/// The flat element at some coordinates.
inline std::size_t flatIndex(const Dims32& dims, const Dims32& at) {
  std::size_t index = 0;
  for (std::size_t axis = 0; axis < dims.size(); ++axis) {
    index = index * static_cast<std::size_t>(dims[axis]) + static_cast<std::size_t>(at[axis]);
  }
  return index;
}

/// The element of a tensor with dims `input` that broadcasting puts at output element `index`.
inline std::size_t broadcastIndex(const Dims32& input, const Dims32& output, std::size_t index) {
  const Dims32 at = coordinates(output, index);
  Dims32 own(input.size());
  for (std::size_t axis = 0; axis < input.size(); ++axis) {
    own[axis] = input[axis] == 1 ? 0 : at[axis + output.size() - input.size()];
  }
  return flatIndex(input, own);
}

/// Triples (first, second, output) of dims that show every way to broadcast.
struct BroadcastCase {
  Dims32 first;
  Dims32 second;
  Dims32 output;
};

inline std::vector<BroadcastCase> broadcastCases() {
  return {{{2, 3}, {2, 3}, {2, 3}},
          {{2, 3}, {3}, {2, 3}},
          {{3}, {2, 3}, {2, 3}},
          {{2, 3}, {}, {2, 3}},
          {{}, {}, {}},
          {{2, 1, 4}, {3, 1}, {2, 3, 4}},
          {{1}, {1, 1}, {2, 2}},
          {{2, 1, 3, 1}, {1, 4, 1, 5}, {2, 4, 3, 5}},
          {{5, 1}, {5, 7}, {5, 7}},
          {{2, 2, 2}, {2, 1, 2}, {2, 2, 2}},
          {{1, 6, 1}, {4, 1, 2}, {4, 6, 2}}};
}

}  // namespace mote::tests
