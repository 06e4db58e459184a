// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scopes and names: every name made once, every read name made before.
#include <onnx/onnx_pb.h>

#include <unordered_set>

#include "core/formats/onnx/tensor_proto.h"
#include "core/formats/onnx/validate.h"

namespace mote::onnx_format {
namespace {

Error twice(const std::string& name) {
  return refused("onnx.made-twice", "The name '%1' is empty or stands for two values", {name});
}

class GraphCheck {
 public:
  GraphCheck(const Opsets& opsets, const GraphCheck* outer) : m_opsets(opsets), m_outer(outer) {}

  Result<void> run(const onnx::GraphProto& graph) {
    for (const auto& node : graph.node()) m_made.insert(node.output().begin(), node.output().end());
    MOTE_TRY(inputs(graph));
    MOTE_TRY(initializers(graph));
    for (int i = 0; i < graph.node_size(); ++i) {
      MOTE_TRY(node(graph.node(i), nodeLabel(graph.node(i), i)));
    }
    for (const auto& info : graph.value_info()) MOTE_TRY(type(info, "value"));
    return outputs(graph);
  }

 private:
  [[nodiscard]] bool knows(const std::string& name) const {
    return m_names.contains(name) || (m_outer && m_outer->knows(name));
  }

  // A name made later outside counts too: where constants move to the front, it comes first.
  [[nodiscard]] bool clashes(const std::string& name) const {
    return m_names.contains(name) ||
           (m_outer && (m_outer->m_made.contains(name) || m_outer->clashes(name)));
  }

  static Result<void> type(const onnx::ValueInfoProto& info, const std::string& what) {
    return validateType(info.type(), what + " '" + info.name() + "'");
  }

  Result<void> inputs(const onnx::GraphProto& graph) {
    for (const auto& input : graph.input()) {
      if (input.name().empty() || !m_names.insert(input.name()).second) return twice(input.name());
      MOTE_TRY(type(input, "graph input"));
    }
    return {};
  }

  // An initializer may bear the name of an input: it is then the input's value.
  Result<void> initializers(const onnx::GraphProto& graph) {
    std::unordered_set<std::string> own;
    const auto claim = [&](const std::string& name) {
      return !name.empty() && own.insert(name).second;
    };
    for (const auto& tensor : graph.initializer()) {
      if (!claim(tensor.name())) return twice(tensor.name());
      MOTE_TRY(checkTensor(tensor, "initializer '" + tensor.name() + "'"));
    }
    for (const auto& sparse : graph.sparse_initializer()) {
      const auto& name = sparse.values().name();
      if (!claim(name)) return twice(name);
      MOTE_TRY(checkSparse(sparse, "initializer '" + name + "'"));
    }
    m_names.merge(own);
    return {};
  }

  Result<void> node(const onnx::NodeProto& node, const std::string& label) {
    for (const auto& input : node.input()) {
      if (input.empty() || knows(input)) continue;
      return refused("onnx.dangling", "%1: reads '%2', which nothing before it makes",
                     {label, input});
    }
    MOTE_TRY(validateNode(node, m_opsets, label));
    for (const auto& attribute : node.attribute()) {
      if (attribute.has_g()) MOTE_TRY(GraphCheck(m_opsets, this).run(attribute.g()));
      for (const auto& graph : attribute.graphs()) MOTE_TRY(GraphCheck(m_opsets, this).run(graph));
    }
    for (const auto& output : node.output()) {
      if (output.empty()) continue;
      if (clashes(output)) return twice(output);
      m_names.insert(output);
    }
    return {};
  }

  Result<void> outputs(const onnx::GraphProto& graph) const {
    std::unordered_set<std::string> own;
    for (const auto& output : graph.output()) {
      if (!knows(output.name())) {
        return refused("onnx.dangling", "The graph output '%1' is made by nothing",
                       {output.name()});
      }
      if (!m_outer && !own.insert(output.name()).second) return twice(output.name());
      MOTE_TRY(type(output, "graph output"));
    }
    return {};
  }

  const Opsets& m_opsets;
  const GraphCheck* m_outer;
  std::unordered_set<std::string> m_names;  ///< known so far
  std::unordered_set<std::string> m_made;   ///< by any node of this graph
};

}  // namespace

Result<void> validateGraph(const onnx::GraphProto& graph, const Opsets& opsets) {
  return GraphCheck(opsets, nullptr).run(graph);
}

}  // namespace mote::onnx_format
