// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Building the graph through edits, so that its own invariants judge the file once more.
#include "core/formats/onnx/build_graph.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <unordered_map>

#include "core/formats/onnx/convert.h"
#include "core/formats/onnx/subgraphs.h"
#include "core/formats/onnx/tensor_proto.h"
#include "core/graph/edit.h"

namespace mote::onnx_format {
namespace {

using graph::Graph;
using graph::ValueId;

class Builder {
 public:
  explicit Builder(const onnx::GraphProto& source) : m_source(source) {
    for (const auto* list : {&source.input(), &source.output(), &source.value_info()}) {
      for (const auto& info : *list) m_infos.emplace(info.name(), &info);
    }
  }

  Result<Graph> run() {
    m_graph.name = m_source.name();
    m_graph.documentation = m_source.doc_string();
    MOTE_TRY(inputs());
    for (const auto& tensor : m_source.initializer()) MOTE_TRY(constant(tensor));
    for (const auto& node : m_source.node()) MOTE_TRY(this->node(node));
    std::vector<ValueId> outputs;
    for (const auto& output : m_source.output()) outputs.push_back(id(output.name()));
    MOTE_TRY(apply(m_graph, graph::SetGraphOutputs{std::move(outputs)}));
    return std::move(m_graph);
  }

 private:
  [[nodiscard]] ValueId id(const std::string& name) const {
    return m_graph.findValue(name).value_or(ValueId{});
  }

  Result<ValueId> declare(const std::string& name) {
    graph::Value value;
    value.name = name;
    const auto info = m_infos.find(name);
    if (info != m_infos.end()) readInfo(*info->second, value);
    const ValueId next = m_graph.nextValueId();
    MOTE_TRY(apply(m_graph, graph::AddValue{std::move(value)}));
    return next;
  }

  Result<void> inputs() {
    std::vector<ValueId> ids;
    for (const auto& input : m_source.input()) {
      MOTE_ASSIGN(const ValueId next, declare(input.name()));
      ids.push_back(next);
    }
    MOTE_TRY(apply(m_graph, graph::SetGraphInputs{std::move(ids)}));
    return {};
  }

  Result<void> constant(const onnx::TensorProto& tensor) {
    graph::Value value;
    value.name = tensor.name();
    value.documentation = tensor.doc_string();
    value.constant = toArray(tensor);
    value.type = graph::TensorType::of(value.constant->type(), value.constant->dims());
    MOTE_TRY(apply(m_graph, graph::AddValue{std::move(value)}));
    return {};
  }

  Result<void> node(const onnx::NodeProto& source) {
    graph::Node node;
    node.name = source.name();
    node.domain = source.domain();
    node.type = source.op_type();
    node.documentation = source.doc_string();
    for (const auto& name : source.input()) node.inputs.push_back(id(name));
    for (const auto& name : capturedNames(source)) node.captures.push_back(id(name));
    std::ranges::sort(node.captures);
    for (const auto& attribute : source.attribute()) {
      node.attributes.emplace(attribute.name(), toAttribute(attribute));
    }
    for (const auto& name : source.output()) {
      node.outputs.emplace_back();
      if (name.empty()) continue;
      MOTE_ASSIGN(node.outputs.back(), declare(name));
    }
    MOTE_TRY(apply(m_graph, graph::AddNode{std::move(node)}));
    return {};
  }

  const onnx::GraphProto& m_source;
  std::unordered_map<std::string, const onnx::ValueInfoProto*> m_infos;
  Graph m_graph;
};

}  // namespace

Result<Graph> buildGraph(const onnx::GraphProto& source) {
  return Builder(source).run();
}

}  // namespace mote::onnx_format
