// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reshape: same elements, other dims; 0 copies a dim, -1 takes what is left.
#include <algorithm>

#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::reshape_entry {
namespace {

/// What is left for -1 once known sizes are divided out: a size, the one unknown dim that is not
/// spoken for, or unknown. Empty: the elements do not fit.
std::optional<graph::Dim> remainder(std::vector<graph::Dim> from, const std::vector<graph::Dim>& to,
                                    std::size_t wildcard) {
  std::vector<graph::Dim> wanted;
  for (std::size_t i = 0; i < to.size(); ++i) {
    if (i == wildcard) continue;
    const auto same = std::find(from.begin(), from.end(), to[i]);
    if (same != from.end()) {
      from.erase(same);
    } else {
      wanted.push_back(to[i]);
    }
  }
  const auto unknown =
      std::stable_partition(from.begin(), from.end(), [](const auto& dim) { return dim.known(); });
  const auto open = static_cast<std::size_t>(from.end() - unknown);
  const auto have = productOf({from.begin(), unknown});
  const auto need = productOf(wanted);
  if (!have || !need || *need == 0) return graph::Dim{};
  if (open == 0) {
    if (*have % *need != 0) return std::nullopt;
    return dimOf(*have / *need);
  }
  return open == 1 && *have == *need ? *unknown : graph::Dim{};
}

Result<std::vector<graph::Dim>> target(const NodeView& view, const std::vector<std::int64_t>& shape,
                                       std::size_t& wildcard) {
  const graph::TensorType& data = view.inputType(0);
  const bool zeroMeansZero = view.integer("allowzero", 0) != 0;
  std::vector<graph::Dim> dims(shape.size());
  for (std::size_t i = 0; i < shape.size(); ++i) {
    if (shape[i] == -1 && wildcard == shape.size()) {
      wildcard = i;
    } else if (shape[i] < 0) {
      return view.refuse("reshape.shape", "takes one -1 and no other negative size in its shape");
    } else if (shape[i] > 0 || zeroMeansZero) {
      dims[i] = dimOf(shape[i]);
    } else if (data.ranked) {
      if (i >= data.dims.size()) {
        return view.refuse("reshape.copy", "dimension %1 cannot be copied from %2",
                           {std::to_string(i), data.text()});
      }
      dims[i] = data.dims[i];
    }
  }
  return dims;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  const graph::TensorType& data = view.inputType(0);
  MOTE_ASSIGN(const IntegerList shape, integerList(view, 1));
  if (!shape.values) {
    if (!shape.count) return Types{unranked(data.element)};
    return Types{ranked(data.element, unknownDims(*shape.count))};
  }
  std::size_t wildcard = shape.values->size();
  MOTE_ASSIGN(std::vector<graph::Dim> dims, target(view, *shape.values, wildcard));
  if (data.ranked && wildcard < dims.size()) {
    const auto rest = remainder(data.dims, dims, wildcard);
    if (!rest) {
      return view.refuse("reshape.elements", "%1 does not divide into shape %2",
                         {data.text(), dimsText(*shape.values)});
    }
    dims[wildcard] = *rest;
  }
  const auto have = productOf(data.dims);
  const auto become = productOf(dims);
  if (data.ranked && have && become && *have != *become) {
    return view.refuse("reshape.elements", "%1 does not have the elements of shape %2",
                       {data.text(), dimsText(*shape.values)});
  }
  return output(view, ranked(data.element, std::move(dims)));
}

}  // namespace

MOTE_OPERATOR(reshape) = {.type = "Reshape",
                          .infer = infer,
                          .lower = lowerReshape,
                          .elements = Elements::Any,
                          .quantized = QuantizedForm::InputRange,
                          .activationInputs = 1};

}  // namespace mote::operators::reshape_entry
