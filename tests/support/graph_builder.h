// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small graphs for tests, built through the same edits as everything else.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "core/graph/edit.h"
#include "core/graph/graph.h"

namespace mote::test {

/// Any refusal fails the test with the edit's own words.
class GraphBuilder {
 public:
  graph::ValueId input(const std::string& name, const Dims& dims,
                       ElementType type = ElementType::Float32) {
    const graph::ValueId id = value(name, graph::TensorType::of(type, dims), std::nullopt);
    std::vector<graph::ValueId> inputs(m_graph.inputs().begin(), m_graph.inputs().end());
    inputs.push_back(id);
    perform(graph::SetGraphInputs{inputs});
    return id;
  }
  graph::ValueId constant(const std::string& name, const Array& array) {
    return value(name, graph::TensorType::of(array.type(), array.dims()), array);
  }
  graph::ValueId floats(const std::string& name, const Dims& dims,
                        const std::vector<float>& values) {
    return constant(name, Array::floats(dims, values));
  }
  /// A node with one output, named like the node.
  graph::ValueId node(const std::string& type, const std::string& name,
                      std::vector<graph::ValueId> inputs, graph::Attributes attributes = {}) {
    const graph::ValueId output = value(name, {}, std::nullopt);
    graph::Node node;
    node.type = type;
    node.name = name;
    node.inputs = std::move(inputs);
    node.outputs = {output};
    node.attributes = std::move(attributes);
    perform(graph::AddNode{std::move(node)});
    return output;
  }
  void output(graph::ValueId id) {
    std::vector<graph::ValueId> outputs(m_graph.outputs().begin(), m_graph.outputs().end());
    outputs.push_back(id);
    perform(graph::SetGraphOutputs{outputs});
  }
  [[nodiscard]] graph::Graph take() { return std::move(m_graph); }

 private:
  graph::ValueId value(const std::string& name, graph::TensorType type,
                       std::optional<Array> constant) {
    const graph::ValueId id = m_graph.nextValueId();
    graph::Value value;
    value.name = name;
    value.type = std::move(type);
    value.constant = std::move(constant);
    perform(graph::AddValue{std::move(value)});
    return id;
  }
  void perform(graph::Edit edit) {
    const auto applied = graph::apply(m_graph, std::move(edit));
    ASSERT_TRUE(applied.ok()) << applied.error().text();
  }

  graph::Graph m_graph;
};

}  // namespace mote::test
