// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The walk over a validated file: inputs, operators in order, outputs.
#include <algorithm>
#include <unordered_map>

#include "core/formats/tflite/importing.h"
#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

using graph::ValueId;
using Import = Result<void> (*)(Importing&, const FileOperator&);

std::unordered_map<std::string_view, Import> rulesByName() {
  std::unordered_map<std::string_view, Import> rules;
  for (const auto family :
       {convolutionRules(), denseRules(), poolRules(), arithmeticRules(), activationRules(),
        conversionRules(), reductionRules(), shapeRules(), sliceRules(), joinRules(), padRules(),
        resizeRules(), blockRules(), recurrentRules()}) {
    for (const Rule& rule : family) rules.emplace(rule.name, rule.import);
  }
  return rules;
}

}  // namespace

Result<void> Importing::inputs() {
  Values ids;
  for (const std::int32_t index : m_source.inputs) {
    const FileTensor& source = tensor(index);
    ids.push_back(declare(source.name, source.type,
                          quantized(index) ? std::optional(quantizationOf(index)) : std::nullopt));
    giveStored(index, Order::Filed, ids.back());
  }
  perform(graph::SetGraphInputs{std::move(ids)});
  return {};
}

Result<void> Importing::outputs() {
  Values ids;
  for (const std::int32_t index : m_source.outputs) {
    ValueId value = stored(index);
    const bool taken = std::ranges::find(ids, value) != ids.end();
    if (!m_error && (taken || m_graph.isInput(value) || m_graph.value(value)->constant)) {
      value = make("Identity", tensor(index).name, {value}, m_graph.value(value)->type);
    }
    ids.push_back(value);
  }
  perform(graph::SetGraphOutputs{std::move(ids)});
  return {};
}

Result<graph::Graph> Importing::run() {
  static const auto rules = rulesByName();
  m_graph.name = m_source.name;
  MOTE_TRY(inputs());
  for (const FileOperator& op : m_source.operators) {
    const std::string name = op.custom ? "custom:" + op.name : op.name;
    const auto rule = rules.find(name);
    const bool known = rule != rules.end() && op.options.activation != Activation::Unknown;
    if (known) {
      MOTE_TRY(rule->second(*this, op));
    } else {
      keepForeign(op);
    }
    if (m_error) return *m_error;
  }
  MOTE_TRY(outputs());
  if (m_error) return *m_error;
  MOTE_TRY(graph::checkInvariants(m_graph));
  return std::move(m_graph);
}

Result<std::size_t> axisOf(const Importing& in, const FileOperator& op, std::int64_t axis,
                           std::size_t rank) {
  const auto signedRank = static_cast<std::int64_t>(rank);
  if (axis < -signedRank || axis >= signedRank) {
    return in.refuse(
        op, "axis",
        "there is no axis " + std::to_string(axis) + " in " + std::to_string(rank) + " dimensions");
  }
  return static_cast<std::size_t>(axis < 0 ? axis + signedRank : axis);
}

}  // namespace mote::tflite_format
