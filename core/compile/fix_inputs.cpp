// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shapes first: a value needs to know how many elements it has.
#include "core/compile/fix_inputs.h"

#include <algorithm>
#include <vector>

#include "core/graph/edit.h"
#include "core/operators/interface/number.h"

namespace mote::compile {
namespace {

using graph::Graph;
using graph::ValueId;

constexpr std::size_t kMaxFixedElements = std::size_t{1} << 20U;

Result<ValueId> inputOf(const Graph& graph, const std::string& name) {
  const auto found = graph.findValue(name);
  if (found && graph.isInput(*found)) return *found;
  std::string names;
  for (const ValueId id : graph.inputs())
    names += (names.empty() ? "'" : ", '") + graph.value(id)->name + "'";
  return refused("inputs.name", "There is no input '%1'; the model has %2", {name, names});
}

Result<void> setShape(Graph& graph, const std::string& name, const Dims& dims) {
  MOTE_ASSIGN(const ValueId id, inputOf(graph, name));
  const graph::TensorType& type = graph.value(id)->type;
  if (type.ranked && type.dims.size() != dims.size()) {
    return refused("inputs.rank", "Input '%1' has %2 dimensions (%3), not those of %4",
                   {name, std::to_string(type.dims.size()), type.text(), dimsText(dims)});
  }
  MOTE_TRY(graph::apply(graph, graph::SetValueType{id, graph::TensorType::of(type.element, dims)}));
  return {};
}

/// Smallest and largest number of the type that doubles hold as well.
std::pair<double, double> rangeOf(ElementType type) {
  switch (type) {
    case ElementType::Bool:
      return {0.0, 1.0};
    case ElementType::Int8:
      return {-128.0, 127.0};
    case ElementType::UInt8:
      return {0.0, 255.0};
    case ElementType::Int16:
      return {-32768.0, 32767.0};
    case ElementType::UInt16:
      return {0.0, 65535.0};
    case ElementType::Int32:
      return {-2147483648.0, 2147483647.0};
    case ElementType::UInt32:
      return {0.0, 4294967295.0};
    case ElementType::Int64:
      return {-9007199254740992.0, 9007199254740992.0};
    case ElementType::UInt64:
      return {0.0, 9007199254740992.0};
    case ElementType::Float16:
      return {-65504.0, 65504.0};
    case ElementType::Float32:
      return {-3.4e38, 3.4e38};
    default:
      return {-1.7e308, 1.7e308};
  }
}

Result<void> setValue(Graph& graph, const std::string& name, double number) {
  MOTE_ASSIGN(const ValueId id, inputOf(graph, name));
  const graph::TensorType& type = graph.value(id)->type;
  const auto count = type.fullyKnown() && elementBytes(type.element) > 0
                         ? elementCount(type.sizes(), kMaxFixedElements)
                         : Result<std::size_t>(refused("inputs.size", "unknown", {}));
  const auto [least, most] = rangeOf(type.element);
  if (!count.ok() || !(number >= least && number <= most)) {
    return refused(
        "inputs.value",
        "Input '%1' (%2) cannot be %3 for good: give its shape, and a number of its type",
        {name, type.text(), std::to_string(number)});
  }
  const std::vector<double> values(*count, number);
  std::vector<ValueId> inputs(graph.inputs().begin(), graph.inputs().end());
  std::erase(inputs, id);
  const Array array = operators::arrayOf(type.element, type.sizes(), values);
  graph::Batch batch{"value", {}};
  batch.edits.emplace_back(graph::SetGraphInputs{std::move(inputs)});
  batch.edits.emplace_back(graph::SetConstant{id, array});
  MOTE_TRY(graph::apply(graph, std::move(batch)));
  return {};
}

}  // namespace

Result<void> fixInputs(Graph& graph, const InputChoices& choices) {
  for (const auto& [name, dims] : choices.shapes) MOTE_TRY(setShape(graph, name, dims));
  for (const auto& [name, number] : choices.values) MOTE_TRY(setValue(graph, name, number));
  return {};
}

}  // namespace mote::compile
