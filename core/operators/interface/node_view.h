// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A node seen by its operator: types, constants and attributes by position and name.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::operators {

class NodeView {
 public:
  NodeView(const graph::Graph& graph, const graph::Node& node) : m_graph(graph), m_node(node) {}

  [[nodiscard]] const graph::Graph& graph() const noexcept { return m_graph; }
  [[nodiscard]] const graph::Node& node() const noexcept { return m_node; }
  [[nodiscard]] std::size_t inputCount() const noexcept { return m_node.inputs.size(); }
  [[nodiscard]] std::size_t outputCount() const noexcept { return m_node.outputs.size(); }
  [[nodiscard]] bool hasInput(std::size_t index) const noexcept;
  /// Null where the input is left out.
  [[nodiscard]] const graph::Value* input(std::size_t index) const noexcept;
  [[nodiscard]] const graph::Value* output(std::size_t index) const noexcept;
  /// Undefined, unranked type where left out.
  [[nodiscard]] const graph::TensorType& inputType(std::size_t index) const noexcept;
  [[nodiscard]] const Array* inputConstant(
      std::size_t index) const noexcept;  ///< null: not constant

  [[nodiscard]] std::int64_t integer(std::string_view name, std::int64_t fallback) const;
  [[nodiscard]] float real(std::string_view name, float fallback) const;
  [[nodiscard]] std::string text(std::string_view name, std::string_view fallback) const;
  [[nodiscard]] std::vector<std::int64_t> integers(std::string_view name,
                                                   std::vector<std::int64_t> fallback = {}) const;
  [[nodiscard]] bool hasAttribute(std::string_view name) const;

  /// "Conv 'features/conv1'": for messages.
  [[nodiscard]] std::string label() const;
  /// refused(code, "<label>: <sentence>", ...).
  [[nodiscard]] Error refuse(const std::string& code, const std::string& sentence,
                             std::vector<std::string> arguments = {}) const;

 private:
  const graph::Graph& m_graph;
  const graph::Node& m_node;
};

}  // namespace mote::operators
