// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Constants of every form to initializers and back to Constant nodes where they must be.
#include "core/formats/onnx/normalise.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <unordered_set>
#include <vector>

#include "core/formats/onnx/node_attributes.h"
#include "core/formats/onnx/subgraphs.h"
#include "core/formats/onnx/tensor_proto.h"

namespace mote::onnx_format {
namespace {

using onnx::AttributeProto;
using onnx::TensorProto;

// The node's value as a tensor; false where it is none that arrays can hold.
Result<bool> constantOf(const onnx::NodeProto& node, TensorProto& tensor) {
  if (node.attribute_size() != 1) return false;
  const auto& value = node.attribute(0);
  switch (value.type()) {
    case AttributeProto::TENSOR:
      if (!isArray(value.t())) return false;
      tensor = value.t();
      return true;
    case AttributeProto::SPARSE_TENSOR: {
      MOTE_ASSIGN(const Array dense,
                  toArray(value.sparse_tensor(), "constant '" + node.name() + "'"));
      fromArray(dense, tensor);
      return true;
    }
    case AttributeProto::FLOAT:
    case AttributeProto::FLOATS:
      tensor.set_data_type(TensorProto::FLOAT);
      break;
    case AttributeProto::INT:
    case AttributeProto::INTS:
      tensor.set_data_type(TensorProto::INT64);
      break;
    default:
      return false;
  }
  *tensor.mutable_float_data() = value.floats();
  *tensor.mutable_int64_data() = value.ints();
  if (value.type() == AttributeProto::FLOAT) tensor.add_float_data(value.f());
  if (value.type() == AttributeProto::INT) tensor.add_int64_data(value.i());
  if (value.type() == AttributeProto::FLOATS) tensor.add_dims(value.floats_size());
  if (value.type() == AttributeProto::INTS) tensor.add_dims(value.ints_size());
  return true;
}

Result<void> constantNodesToInitializers(onnx::GraphProto& graph) {
  int kept = 0;
  for (int i = 0; i < graph.node_size(); ++i) {
    const auto& node = graph.node(i);
    bool moved = false;
    if (node.op_type() == "Constant" && node.domain().empty() && node.output_size() == 1) {
      TensorProto tensor;
      MOTE_ASSIGN(moved, constantOf(node, tensor));
      if (moved) {
        tensor.set_name(node.output(0));
        if (!node.doc_string().empty()) tensor.set_doc_string(node.doc_string());
        graph.add_initializer()->Swap(&tensor);
      }
    }
    if (!moved) graph.mutable_node()->SwapElements(kept++, i);
  }
  graph.mutable_node()->DeleteSubrange(kept, graph.node_size() - kept);
  return {};
}

Result<void> sparseToDense(onnx::GraphProto& graph) {
  for (const auto& sparse : graph.sparse_initializer()) {
    const auto& name = sparse.values().name();
    MOTE_ASSIGN(const Array dense, toArray(sparse, "initializer '" + name + "'"));
    auto& tensor = *graph.add_initializer();
    tensor.set_name(name);
    fromArray(dense, tensor);
  }
  graph.clear_sparse_initializer();
  return {};
}

void dropInputs(onnx::GraphProto& graph, const std::unordered_set<std::string>& names) {
  auto& inputs = *graph.mutable_input();
  int kept = 0;
  for (int i = 0; i < inputs.size(); ++i) {
    if (!names.contains(inputs[i].name())) inputs.SwapElements(kept++, i);
  }
  inputs.DeleteSubrange(kept, inputs.size() - kept);
}

// In front of the other nodes, in the order of the initializers.
void foreignInitializersToNodes(onnx::GraphProto& graph) {
  std::vector<onnx::NodeProto> constants;
  int kept = 0;
  for (int i = 0; i < graph.initializer_size(); ++i) {
    if (isArray(graph.initializer(i))) {
      graph.mutable_initializer()->SwapElements(kept++, i);
      continue;
    }
    auto& node = constants.emplace_back();
    node.set_op_type("Constant");
    node.set_name(graph.initializer(i).name());
    node.add_output(graph.initializer(i).name());
    auto& value = *node.add_attribute();
    value.set_name("value");
    value.set_type(AttributeProto::TENSOR);
    value.mutable_t()->Swap(graph.mutable_initializer(i));
    value.mutable_t()->clear_name();
  }
  graph.mutable_initializer()->DeleteSubrange(kept, graph.initializer_size() - kept);
  const auto behind = graph.node_size();
  for (auto& node : constants) graph.add_node()->Swap(&node);
  auto& nodes = *graph.mutable_node();
  std::rotate(nodes.pointer_begin(), nodes.pointer_begin() + behind, nodes.pointer_end());
}

}  // namespace

Result<void> normaliseDomains(onnx::GraphProto& graph) {
  return eachGraph(graph, [](onnx::GraphProto& one) -> Result<void> {
    for (auto& node : *one.mutable_node()) {
      if (node.domain() == "ai.onnx") node.clear_domain();
    }
    return {};
  });
}

Result<void> normaliseConstants(onnx::GraphProto& graph) {
  if (graph.name().empty()) graph.set_name("graph");
  MOTE_TRY(sparseToDense(graph));
  std::unordered_set<std::string> names;
  for (const auto& tensor : graph.initializer()) names.insert(tensor.name());
  dropInputs(graph, names);
  MOTE_TRY(constantNodesToInitializers(graph));
  foreignInitializersToNodes(graph);
  return {};
}

}  // namespace mote::onnx_format
