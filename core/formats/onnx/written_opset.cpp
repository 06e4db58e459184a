// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph in memory speaks the internal opset, plus operators and attributes of later ones, which
// mean the same in any opset that has them.
#include "core/formats/onnx/written_opset.h"

#include <onnx/onnx_pb.h>

#include <algorithm>

#include "core/formats/onnx/onnx_format.h"
#include "core/formats/onnx/schema_check.h"
#include "core/formats/onnx/subgraphs.h"

namespace mote::onnx_format {
namespace {

std::int64_t neededBy(const onnx::NodeProto& node, std::int64_t lowest) {
  if (!node.domain().empty() || !knowsOperator(node, newestOpset())) return lowest;
  for (auto opset = lowest; opset <= newestOpset(); ++opset) {
    if (knowsOperator(node, opset) && checkAgainstSchema(node, opset, "").ok()) return opset;
  }
  return lowest;
}

}  // namespace

std::int64_t writtenOpset(onnx::GraphProto& graph) {
  std::int64_t opset = kInternalOpset;
  const auto walked = eachGraph(graph, [&](onnx::GraphProto& one) -> Result<void> {
    for (const auto& node : one.node()) opset = std::max(opset, neededBy(node, opset));
    return {};
  });
  return walked.ok() ? opset : kInternalOpset;
}

}  // namespace mote::onnx_format
