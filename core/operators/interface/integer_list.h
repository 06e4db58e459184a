// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of integers that operators take as an input (axes, pads, shapes ...) or as an attribute.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/operators/interface/node_view.h"
#include "core/result/result.h"

namespace mote::operators {

/// Longest list taken: no axis list, shape or pad list of a sensible tensor is longer.
constexpr std::size_t kMaxListLength = 128;

struct IntegerList {
  bool given = false;                ///< as a constant, as a computed input or as an attribute
  std::optional<std::size_t> count;  ///< number of entries where known
  /// The entries where they can be read now: constant input or attribute.
  std::optional<std::vector<std::int64_t>> values;
};

/// Reads input `index`, or where it is left out the attribute of that name. Refuses element types
/// other than int32 and int64, ranks above 1 and lists longer than kMaxListLength.
[[nodiscard]] Result<IntegerList> integerList(const NodeView& view, std::size_t index,
                                              std::string_view attribute = {});

/// Each axis from -rank..rank-1 to 0..rank-1, ascending; refuses others and repeated ones.
[[nodiscard]] Result<std::vector<std::size_t>> normalizeAxes(const NodeView& view,
                                                             const std::vector<std::int64_t>& axes,
                                                             std::size_t rank);

}  // namespace mote::operators
