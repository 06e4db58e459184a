// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compiles the graph once and feeds it.
#include "core/scoring/scorer.h"

#include <array>
#include <string_view>

#include "core/compile/compile.h"
#include "core/execute/tensor_io.h"

namespace mote::scoring {
namespace {

using graph::Graph;
using graph::Node;
using graph::NodeId;
using graph::ValueId;

/// Operators that keep a feature map's shape and belong to the layer before them.
bool followsLayer(std::string_view type) {
  static constexpr std::array<std::string_view, 11> kFollowers = {
      "Relu", "Clip",  "BatchNormalization", "HardSwish",     "HardSigmoid", "LeakyRelu", "Elu",
      "Selu", "PRelu", "Softplus",           "QuantizeLinear"};
  for (const std::string_view follower : kFollowers) {
    if (type == follower) return true;
  }
  return false;
}

}  // namespace

std::optional<ValueId> lastFeatureMap(const Graph& graph) {
  std::optional<ValueId> found;
  for (const NodeId id : graph.topologicalOrder()) {
    const Node* node = graph.node(id);
    if (node->type == "Conv" && !node->outputs.empty()) found = node->outputs.front();
  }
  while (found) {
    const auto consumers = graph.consumers(*found);
    if (consumers.size() != 1) break;
    const Node* next = graph.node(consumers.front());
    if (!followsLayer(next->type) || next->outputs.empty() || next->inputs.front() != *found) break;
    found = next->outputs.front();
  }
  return found;
}

Result<Scorer> Scorer::make(const Graph& graph, ValueId observed) {
  compile::CompileOptions options;
  if (observed) options.observed = {observed};
  MOTE_ASSIGN(const compile::Compiled compiled, compile::compile(graph, options));
  MOTE_ASSIGN(execute::Executor executor, execute::Executor::load(compiled.image));
  if (executor.inputCount() != 1) {
    return refused("explain.inputs", "Explanations need a model with one input; this one has %1",
                   {std::to_string(executor.inputCount())});
  }
  std::size_t output = 0;
  if (observed) {
    MOTE_ASSIGN(output, compile::outputOf(compiled, graph.value(observed)->name));
  }
  return Scorer(std::move(executor), output);
}

Dims Scorer::inputDims() const {
  const TensorView view = m_executor.input(0);
  return {view.dims, view.dims + view.rank};
}

Result<std::vector<float>> Scorer::score(std::span<const float> input) {
  MOTE_TRY(execute::writeReal(m_executor.input(0), input));
  MOTE_TRY(m_executor.runInPlace());
  return execute::readReal(m_executor.output(0));
}

std::vector<float> Scorer::observedValues() const {
  return execute::readReal(m_executor.output(m_observed));
}

Dims Scorer::observedDims() const {
  const TensorView view = m_executor.output(m_observed);
  return {view.dims, view.dims + view.rank};
}

}  // namespace mote::scoring
