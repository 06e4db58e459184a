// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks into attributes; recursion is as deep as the model, which checkWire bounds.
#include "core/formats/onnx/subgraphs.h"

#include <onnx/onnx_pb.h>

#include <unordered_set>

namespace mote::onnx_format {
namespace {

using Names = std::unordered_set<std::string>;

struct Captures {
  std::vector<std::string> order;
  Names seen;
};

void collect(const onnx::GraphProto& graph, const Names& inner, Captures& captures);

void read(const std::string& name, const Names& defined, Captures& captures) {
  if (name.empty() || defined.contains(name)) return;
  if (captures.seen.insert(name).second) captures.order.push_back(name);
}

void collect(const onnx::NodeProto& node, const Names& defined, Captures& captures) {
  for (const auto& attribute : node.attribute()) {
    if (attribute.has_g()) collect(attribute.g(), defined, captures);
    for (const auto& graph : attribute.graphs()) collect(graph, defined, captures);
  }
}

void collect(const onnx::GraphProto& graph, const Names& inner, Captures& captures) {
  Names defined = inner;
  for (const auto& input : graph.input()) defined.insert(input.name());
  for (const auto& tensor : graph.initializer()) defined.insert(tensor.name());
  for (const auto& sparse : graph.sparse_initializer()) defined.insert(sparse.values().name());
  for (const auto& node : graph.node()) {
    for (const auto& input : node.input()) read(input, defined, captures);
    collect(node, defined, captures);
    for (const auto& output : node.output()) defined.insert(output);
  }
  for (const auto& output : graph.output()) read(output.name(), defined, captures);
}

}  // namespace

Result<void> eachGraph(onnx::GraphProto& graph,
                       const std::function<Result<void>(onnx::GraphProto&)>& visit) {
  MOTE_TRY(visit(graph));
  for (auto& node : *graph.mutable_node()) {
    for (auto& attribute : *node.mutable_attribute()) {
      if (attribute.has_g()) MOTE_TRY(eachGraph(*attribute.mutable_g(), visit));
      for (auto& inner : *attribute.mutable_graphs()) MOTE_TRY(eachGraph(inner, visit));
    }
  }
  return {};
}

std::vector<std::string> capturedNames(const onnx::NodeProto& node) {
  Captures captures;
  collect(node, {}, captures);
  return captures.order;
}

}  // namespace mote::onnx_format
