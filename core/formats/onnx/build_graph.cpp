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

/// Of a main graph, or of a body, which may read outer values and give one out several times.
class Builder {
 public:
  Builder(const onnx::GraphProto& source, bool body) : m_source(source), m_body(body) {
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
    for (const auto& output : m_source.output()) {
      MOTE_ASSIGN(ValueId one, read(output.name()));
      if (std::ranges::find(outputs, one) != outputs.end()) {
        MOTE_ASSIGN(one, copyOf(one));
      }
      outputs.push_back(one);
    }
    MOTE_TRY(apply(m_graph, graph::SetGraphOutputs{std::move(outputs)}));
    return std::move(m_graph);
  }

 private:
  /// None for an input left out; in a body, what is not known yet is an outer value.
  Result<ValueId> read(const std::string& name) {
    const auto known = m_graph.findValue(name);
    if (known || name.empty() || !m_body) return known.value_or(ValueId{});
    return declare(name);
  }

  Result<ValueId> copyOf(ValueId source) {
    MOTE_ASSIGN(const ValueId copy, declare(m_graph.freshValueName(m_graph.value(source)->name)));
    graph::Node node;
    node.type = "Identity";
    node.inputs = {source};
    node.outputs = {copy};
    MOTE_TRY(apply(m_graph, graph::AddNode{std::move(node)}));
    return copy;
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
    for (const auto& name : source.input()) {
      MOTE_ASSIGN(node.inputs.emplace_back(), read(name));
    }
    for (const auto& name : capturedNames(source)) {
      MOTE_ASSIGN(node.captures.emplace_back(), read(name));
    }
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
  bool m_body;
  std::unordered_map<std::string, const onnx::ValueInfoProto*> m_infos;
  Graph m_graph;
};

}  // namespace

Result<Graph> buildGraph(const onnx::GraphProto& source) {
  return Builder(source, false).run();
}

Result<Graph> buildBody(const onnx::GraphProto& source) {
  return Builder(source, true).run();
}

}  // namespace mote::onnx_format
