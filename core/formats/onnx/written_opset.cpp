// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph in memory speaks the internal opset, plus operators and attributes of later ones, which
// mean the same in any opset that has them.
#include "core/formats/onnx/written_opset.h"

#include <onnx/onnx_pb.h>

#include "core/formats/onnx/onnx_format.h"
#include "core/formats/onnx/schema_check.h"
#include "core/formats/onnx/subgraphs.h"
#include "core/formats/onnx/validate.h"

namespace mote::onnx_format {
namespace {

Result<void> fits(const onnx::NodeProto& node, std::int64_t opset, const std::string& label) {
  if (!node.domain().empty() || !knowsOperator(node, newestOpset())) return {};
  if (!knowsOperator(node, opset)) {
    return refused("onnx.opset-mix",
                   "%1 needs a newer opset than %2, which another node cannot be written in",
                   {label, std::to_string(opset)});
  }
  return checkAgainstSchema(node, opset, label);
}

Result<void> allFit(onnx::GraphProto& graph, std::int64_t opset) {
  return eachGraph(graph, [opset](onnx::GraphProto& one) -> Result<void> {
    for (int i = 0; i < one.node_size(); ++i) {
      MOTE_TRY(fits(one.node(i), opset, nodeLabel(one.node(i), i)));
    }
    return {};
  });
}

}  // namespace

Result<std::int64_t> writtenOpset(onnx::GraphProto& graph) {
  const auto first = allFit(graph, kInternalOpset);
  if (first.ok()) return kInternalOpset;
  for (auto opset = kInternalOpset + 1; opset <= newestOpset(); ++opset) {
    if (allFit(graph, opset).ok()) return opset;
  }
  return first.error();
}

}  // namespace mote::onnx_format
