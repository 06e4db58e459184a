// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The walk over a model's tensors.
#include "core/formats/onnx/each_tensor.h"

#include <onnx/onnx_pb.h>

namespace mote::onnx_format {
namespace {

using Visit = std::function<Result<void>(onnx::TensorProto&)>;

Result<void> walk(onnx::SparseTensorProto& sparse, const Visit& visit) {
  if (sparse.has_values()) MOTE_TRY(visit(*sparse.mutable_values()));
  if (sparse.has_indices()) MOTE_TRY(visit(*sparse.mutable_indices()));
  return {};
}

Result<void> walk(onnx::GraphProto& graph, const Visit& visit);

Result<void> walk(onnx::AttributeProto& attribute, const Visit& visit) {
  if (attribute.has_t()) MOTE_TRY(visit(*attribute.mutable_t()));
  for (auto& tensor : *attribute.mutable_tensors()) MOTE_TRY(visit(tensor));
  if (attribute.has_sparse_tensor()) MOTE_TRY(walk(*attribute.mutable_sparse_tensor(), visit));
  for (auto& sparse : *attribute.mutable_sparse_tensors()) MOTE_TRY(walk(sparse, visit));
  if (attribute.has_g()) MOTE_TRY(walk(*attribute.mutable_g(), visit));
  for (auto& graph : *attribute.mutable_graphs()) MOTE_TRY(walk(graph, visit));
  return {};
}

Result<void> walk(onnx::NodeProto& node, const Visit& visit) {
  for (auto& attribute : *node.mutable_attribute()) MOTE_TRY(walk(attribute, visit));
  return {};
}

Result<void> walk(onnx::GraphProto& graph, const Visit& visit) {
  for (auto& tensor : *graph.mutable_initializer()) MOTE_TRY(visit(tensor));
  for (auto& sparse : *graph.mutable_sparse_initializer()) MOTE_TRY(walk(sparse, visit));
  for (auto& node : *graph.mutable_node()) MOTE_TRY(walk(node, visit));
  return {};
}

}  // namespace

Result<void> eachTensor(onnx::ModelProto& model, const Visit& visit) {
  if (model.has_graph()) MOTE_TRY(walk(*model.mutable_graph(), visit));
  for (auto& function : *model.mutable_functions()) {
    for (auto& node : *function.mutable_node()) MOTE_TRY(walk(node, visit));
  }
  for (auto& training : *model.mutable_training_info()) {
    if (training.has_initialization()) MOTE_TRY(walk(*training.mutable_initialization(), visit));
    if (training.has_algorithm()) MOTE_TRY(walk(*training.mutable_algorithm(), visit));
  }
  return {};
}

}  // namespace mote::onnx_format
