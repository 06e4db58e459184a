// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One walk in topological order: infer types, fold constants, list what breaks a rule.
#include "core/compile/resolve.h"

#include <algorithm>

#include "core/compile/fold_node.h"
#include "core/graph/edit.h"
#include "core/operators/catalogue.h"
#include "core/operators/interface/rules.h"

namespace mote::compile {
namespace {

// Folding may not blow a small file up: bytes of one node's results, and of all together.
constexpr std::size_t kFoldNodeBytes = std::size_t{32} << 20U;
constexpr std::size_t kFoldTotalBytes = std::size_t{128} << 20U;
constexpr std::size_t kMaxElements = std::size_t{1} << 40U;

class Resolver {
 public:
  Resolver(const graph::Graph& source, const ResolveOptions& options) : m_options(options) {
    m_result.graph = source;
  }

  Resolved run() {
    settleInputs();
    for (const auto id : m_result.graph.topologicalOrder()) visit(id);
    return std::move(m_result);
  }

 private:
  void settleInputs() {
    const std::vector<graph::ValueId> inputs(m_result.graph.inputs().begin(),
                                             m_result.graph.inputs().end());
    for (const auto id : inputs) {
      const graph::Value& value = *m_result.graph.value(id);
      graph::TensorType type = settled(value);
      if (!sane(type)) {
        m_result.findings.push_back(
            {{},
             refused("compile.input-size", "Input '%1' has the shape %2, which cannot be run",
                     {value.name, type.text()})});
        type = operators::unranked(type.element);
      }
      setType(id, std::move(type));
    }
  }

  [[nodiscard]] graph::TensorType settled(const graph::Value& value) const {
    graph::TensorType type = value.type;
    if (const auto given = m_options.inputShapes.find(value.name);
        given != m_options.inputShapes.end())
      return graph::TensorType::of(type.element, given->second);
    for (auto& dim : type.dims) {
      if (dim.known() || m_options.keepUnknown) continue;
      const auto symbol = m_options.symbols.find(dim.symbol);
      const bool named = !dim.symbol.empty() && symbol != m_options.symbols.end();
      dim = operators::dimOf(named ? symbol->second : m_options.unknownDim);
    }
    return type;
  }

  void visit(graph::NodeId id) {
    const graph::Node& node = *m_result.graph.node(id);
    const operators::NodeView view(m_result.graph, node);
    const operators::Operator* entry = operators::find(node.domain, node.type);
    std::vector<graph::TensorType> types(node.outputs.size());
    if (entry == nullptr || entry->infer == nullptr) {
      report(id, view.refuse("compile.operator-unknown", "the operator %1 is not known here",
                             {node.domain.empty() ? node.type : node.domain + "." + node.type}));
    } else if (auto inferred = entry->infer(view); !inferred.ok()) {
      report(id, inferred.error());
    } else if (auto checked = checkSizes(view, inferred.value()); !checked.ok()) {
      report(id, checked.error());
    } else {
      types = std::move(inferred).value();
      types.resize(node.outputs.size());
    }
    const auto outputs = node.outputs;
    for (std::size_t i = 0; i < outputs.size(); ++i)
      if (outputs[i]) setType(outputs[i], std::move(types[i]));
    if (m_options.fold) fold(id);
  }

  static bool sane(const graph::TensorType& type) {
    std::size_t known = 1;
    for (const auto& dim : type.dims) {
      if (dim.size < -1 || dim.size > operators::kMaxDim) return false;
      // A zero elsewhere does not make the other sizes harmless.
      known *= static_cast<std::size_t>(std::max<std::int64_t>(dim.size, 1));
      if (known > kMaxElements) return false;
    }
    return true;
  }

  static Result<void> checkSizes(const operators::NodeView& view,
                                 const std::vector<graph::TensorType>& types) {
    for (const auto& type : types) {
      if (!sane(type))
        return view.refuse("compile.size", "an output of shape %1 is too large", {type.text()});
    }
    return {};
  }

  void fold(graph::NodeId id) {
    const graph::Node& node = *m_result.graph.node(id);
    // Weights stay integers: the pass that absorbs quantization wants them so.
    if (node.type == "DequantizeLinear" && node.domain.empty()) return;
    const auto values =
        foldNode(m_result.graph, node, std::min(kFoldNodeBytes, kFoldTotalBytes - m_foldedBytes));
    if (!values) return;
    for (const auto& value : *values) m_foldedBytes += value.bytes().size();
    m_foldedBytes = std::min(m_foldedBytes, kFoldTotalBytes);
    replaceByConstants(m_result.graph, id, *values);
  }

  void setType(graph::ValueId id, graph::TensorType type) {
    if (m_result.graph.value(id)->type == type) return;
    [[maybe_unused]] const auto applied =
        graph::apply(m_result.graph, graph::SetValueType{id, std::move(type)});
    assert(applied.ok());
  }

  void report(graph::NodeId id, Error error) {
    m_result.findings.push_back({id, std::move(error)});
  }

  const ResolveOptions& m_options;
  Resolved m_result;
  std::size_t m_foldedBytes = 0;
};

}  // namespace

Resolved resolve(const graph::Graph& graph, const ResolveOptions& options) {
  return Resolver(graph, options).run();
}

}  // namespace mote::compile
