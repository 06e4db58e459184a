// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tensor types: made from sizes, asked for sizes, written for people.
#include "core/graph/types.h"

#include <algorithm>
#include <cassert>

namespace mote::graph {

TensorType TensorType::of(ElementType element, const Dims& sizes) {
  TensorType type;
  type.element = element;
  type.ranked = true;
  for (const auto size : sizes) type.dims.push_back({.size = size, .symbol = {}});
  return type;
}

bool TensorType::fullyKnown() const noexcept {
  return element != ElementType::Undefined && ranked && std::ranges::all_of(dims, &Dim::known);
}

Dims TensorType::sizes() const {
  Dims sizes;
  for (const auto& dim : dims) {
    assert(dim.known());
    sizes.push_back(dim.size);
  }
  return sizes;
}

std::string TensorType::text() const {
  std::string text = elementTypeName(element);
  if (!ranked) return text + "[...]";
  text += "[";
  for (std::size_t i = 0; i < dims.size(); ++i) {
    if (i != 0) text += ", ";
    if (dims[i].known()) {
      text += std::to_string(dims[i].size);
    } else {
      text += dims[i].symbol.empty() ? "?" : dims[i].symbol;
    }
  }
  return text + "]";
}

}  // namespace mote::graph
