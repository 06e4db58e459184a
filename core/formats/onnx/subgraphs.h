// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Graphs inside attributes (the bodies of If, Loop, Scan): visiting them, and what they read from
// outside.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/result/result.h"

namespace onnx {
class AttributeProto;
class GraphProto;
class NodeProto;
}  // namespace onnx

namespace mote::onnx_format {

/// The graph itself, then every graph inside it, outer before inner.
[[nodiscard]] Result<void> eachGraph(onnx::GraphProto& graph,
                                     const std::function<Result<void>(onnx::GraphProto&)>& visit);

/// Names the node's subgraphs read but do not define, each once, in order of first use.
[[nodiscard]] std::vector<std::string> capturedNames(const onnx::NodeProto& node);

}  // namespace mote::onnx_format
