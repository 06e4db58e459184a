// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a node's operands and attributes; what is absent or of another kind reads as the fallback.
#include "core/operators/interface/node_view.h"

namespace mote::operators {
namespace {

template <typename T>
T attributeOr(const graph::Node& node, std::string_view name, T fallback) {
  const auto found = node.attributes.find(name);
  if (found == node.attributes.end()) return fallback;
  const T* held = std::get_if<T>(&found->second);
  return held != nullptr ? *held : fallback;
}

const graph::Value* valueAt(const graph::Graph& graph, const std::vector<graph::ValueId>& ids,
                            std::size_t index) noexcept {
  if (index >= ids.size() || !ids[index]) return nullptr;
  return graph.value(ids[index]);
}

}  // namespace

bool NodeView::hasInput(std::size_t index) const noexcept {
  return input(index) != nullptr;
}

const graph::Value* NodeView::input(std::size_t index) const noexcept {
  return valueAt(m_graph, m_node.inputs, index);
}

const graph::Value* NodeView::output(std::size_t index) const noexcept {
  return valueAt(m_graph, m_node.outputs, index);
}

const graph::TensorType& NodeView::inputType(std::size_t index) const noexcept {
  static const graph::TensorType kNone;
  const graph::Value* value = input(index);
  return value != nullptr ? value->type : kNone;
}

const Array* NodeView::inputConstant(std::size_t index) const noexcept {
  const graph::Value* value = input(index);
  return value != nullptr && value->constant ? &*value->constant : nullptr;
}

std::int64_t NodeView::integer(std::string_view name, std::int64_t fallback) const {
  return attributeOr(m_node, name, fallback);
}

float NodeView::real(std::string_view name, float fallback) const {
  return attributeOr(m_node, name, fallback);
}

std::string NodeView::text(std::string_view name, std::string_view fallback) const {
  return attributeOr(m_node, name, std::string(fallback));
}

std::vector<std::int64_t> NodeView::integers(std::string_view name,
                                             std::vector<std::int64_t> fallback) const {
  return attributeOr(m_node, name, std::move(fallback));
}

bool NodeView::hasAttribute(std::string_view name) const {
  return m_node.attributes.find(name) != m_node.attributes.end();
}

std::string NodeView::label() const {
  std::string name = m_node.name;
  if (name.empty()) {
    const graph::Value* first = output(0);
    if (first != nullptr) name = first->name;
  }
  return m_node.type + " '" + name + "'";
}

Error NodeView::refuse(const std::string& code, const std::string& sentence,
                       std::vector<std::string> arguments) const {
  arguments.push_back(label());
  const std::string pattern = "%" + std::to_string(arguments.size()) + ": " + sentence;
  return refused(code, pattern, std::move(arguments));
}

}  // namespace mote::operators
