// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dims made of dims, without overflow.
#include "core/operators/interface/sizes.h"

namespace mote::operators {
namespace {

Result<graph::Dim> within(const NodeView& view, std::int64_t size) {
  if (size < 0 || size > kMaxDim) {
    return view.refuse("operator.size", "a dimension would become %1", {std::to_string(size)});
  }
  return dimOf(size);
}

}  // namespace

std::optional<std::int64_t> productOf(std::span<const graph::Dim> dims) {
  std::int64_t product = 1;
  bool empty = false;
  for (const graph::Dim& dim : dims) {
    if (!dim.known()) return std::nullopt;
    if (dim.size == 0) empty = true;
  }
  if (empty) return 0;
  for (const graph::Dim& dim : dims) {
    if (dim.size > kMaxElements / product) return std::nullopt;
    product *= dim.size;
  }
  return product;
}

Result<graph::Dim> scaled(const NodeView& view, const graph::Dim& dim, std::int64_t factor) {
  if (factor == 1) return dim;
  if (factor < 0 || factor > kMaxDim) {
    return view.refuse("operator.size", "a factor of %1 is not possible", {std::to_string(factor)});
  }
  if (!dim.known()) return graph::Dim{};
  if (dim.size > kMaxDim) return within(view, dim.size);
  return within(view, dim.size * factor);
}

Result<graph::Dim> enlarged(const NodeView& view, const graph::Dim& dim, std::int64_t amount) {
  if (amount == 0) return dim;
  if (amount < -kMaxDim || amount > kMaxDim) {
    return view.refuse("operator.size", "%1 more elements are not possible",
                       {std::to_string(amount)});
  }
  if (!dim.known()) return graph::Dim{};
  if (dim.size > kMaxDim) return within(view, dim.size);
  return within(view, dim.size + amount);
}

Result<Types> output(const NodeView& view, graph::TensorType type) {
  if (type.dims.size() > kMaxDims) {
    return view.refuse("operator.rank", "the output would have %1 dimensions",
                       {std::to_string(type.dims.size())});
  }
  bool known = true;
  for (const graph::Dim& dim : type.dims) {
    known = known && dim.known();
    MOTE_TRY(within(view, dim.known() ? dim.size : 0));
  }
  if (known && !productOf(type.dims)) {
    return view.refuse("operator.size", "the output %1 would be too large", {type.text()});
  }
  return Types{std::move(type)};
}

std::vector<graph::Dim> unknownDims(std::size_t count) {
  return std::vector<graph::Dim>(count);
}

}  // namespace mote::operators
