// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Versions, and the order of the nodes.
#include <onnx/onnx_pb.h>

#include <algorithm>
#include <queue>
#include <unordered_map>
#include <vector>

#include "core/formats/onnx/bring_back.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/formats/onnx/schema_check.h"
#include "core/formats/onnx/subgraphs.h"
#include "core/formats/onnx/validate.h"

namespace mote::onnx_format {
namespace {

constexpr std::int64_t kOldestIr = 3;
constexpr std::int64_t kNewestIr = 13;

// Who waits for whom: for each node the nodes that read what it makes, and how many it waits for.
struct Waits {
  std::vector<std::vector<int>> readers;
  std::vector<int> open;
  bool sorted = true;
};

Waits waitsOf(const onnx::GraphProto& graph) {
  Waits waits;
  const auto count = static_cast<std::size_t>(graph.node_size());
  waits.readers.resize(count);
  waits.open.resize(count);
  std::unordered_map<std::string, int> makers;
  for (int i = 0; i < graph.node_size(); ++i) {
    for (const auto& output : graph.node(i).output()) makers.emplace(output, i);
  }
  makers.erase("");
  for (int i = 0; i < graph.node_size(); ++i) {
    auto reads = capturedNames(graph.node(i));
    reads.insert(reads.end(), graph.node(i).input().begin(), graph.node(i).input().end());
    for (const auto& name : reads) {
      const auto maker = makers.find(name);
      if (maker == makers.end()) continue;
      waits.readers[static_cast<std::size_t>(maker->second)].push_back(i);
      ++waits.open[static_cast<std::size_t>(i)];
      if (maker->second >= i) waits.sorted = false;
    }
  }
  return waits;
}

std::vector<int> orderOf(Waits& waits) {
  std::priority_queue<int, std::vector<int>, std::greater<>> ready;
  std::vector<int> order;
  for (std::size_t i = 0; i < waits.open.size(); ++i) {
    if (waits.open[i] == 0) ready.push(static_cast<int>(i));
  }
  while (!ready.empty()) {
    const int next = ready.top();
    ready.pop();
    order.push_back(next);
    for (const int reader : waits.readers[static_cast<std::size_t>(next)]) {
      if (--waits.open[static_cast<std::size_t>(reader)] == 0) ready.push(reader);
    }
  }
  return order;
}

// Going back from a node that waits for ever along makers that wait for ever must meet a node
// twice.
int onCycle(const Waits& waits) {
  std::vector<int> maker(waits.open.size(), -1);
  int at = -1;
  for (std::size_t i = 0; i < waits.open.size(); ++i) {
    if (waits.open[i] == 0) continue;
    at = static_cast<int>(i);
    for (const int reader : waits.readers[i]) maker[static_cast<std::size_t>(reader)] = at;
  }
  std::vector<bool> met(waits.open.size(), false);
  while (!met[static_cast<std::size_t>(at)]) {
    met[static_cast<std::size_t>(at)] = true;
    at = maker[static_cast<std::size_t>(at)];
  }
  return at;
}

}  // namespace

Result<Opsets> readOpsets(const onnx::ModelProto& model) {
  if (model.ir_version() < kOldestIr || model.ir_version() > kNewestIr) {
    return refused(
        "onnx.ir-version",
        "This is not an ONNX model of a known version: IR version %1, known are %2 to %3",
        {std::to_string(model.ir_version()), std::to_string(kOldestIr), std::to_string(kNewestIr)});
  }
  Opsets opsets;
  for (const auto& entry : model.opset_import()) {
    const std::string domain = entry.domain() == "ai.onnx" ? "" : entry.domain();
    if (entry.version() < 1 || entry.version() > 1'000'000'000 ||
        !opsets.emplace(domain, entry.version()).second) {
      return refused("onnx.opset",
                     "The model names opset version %1 of domain '%2' wrongly or twice",
                     {std::to_string(entry.version()), entry.domain()});
    }
  }
  if (opsets.empty()) return refused("onnx.opset", "The model does not say which opset it uses");
  const auto opset = opsets.emplace("", kInternalOpset).first->second;
  if (opset > kNewestRead) {
    return refused(
        "onnx.opset-new",
        "The model uses opset %1, newer than %2; export it again with an opset from 7 to "
        "%2",
        {std::to_string(opset), std::to_string(kNewestRead)});
  }
  return opsets;
}

Result<void> sortNodes(onnx::GraphProto& graph) {
  Waits waits = waitsOf(graph);
  if (waits.sorted) return {};
  const auto order = orderOf(waits);
  if (order.size() != waits.open.size()) {
    const int index = onCycle(waits);
    return refused("onnx.cycle", "The graph is cyclic: %1 needs its own result",
                   {nodeLabel(graph.node(index), index)});
  }
  std::vector<onnx::NodeProto*> nodes(order.size());
  graph.mutable_node()->ExtractSubrange(0, graph.node_size(), nodes.data());
  for (const int index : order) {
    graph.mutable_node()->AddAllocated(nodes[static_cast<std::size_t>(index)]);
  }
  return {};
}

}  // namespace mote::onnx_format
