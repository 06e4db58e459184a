// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules a model must keep before anything else walks it.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "core/result/result.h"

namespace onnx {
class GraphProto;
class ModelProto;
class NodeProto;
class TypeProto;
}  // namespace onnx

namespace mote::onnx_format {

/// Opset by domain; the default domain is "".
using Opsets = std::map<std::string, std::int64_t>;

/// IR and opset versions that this build reads; the default domain is there in the answer.
[[nodiscard]] Result<Opsets> readOpsets(const onnx::ModelProto& model);
/// Sorts the main graph's nodes so that makers come before readers; refuses a cycle, naming a node
/// on it.
[[nodiscard]] Result<void> sortNodes(onnx::GraphProto& graph);
/// Names, single assignment, dangling references, tensors, types, attributes and schemas, of the
/// graph and those inside it. The main graph must be sorted and its external data embedded.
[[nodiscard]] Result<void> validateGraph(const onnx::GraphProto& graph, const Opsets& opsets);
/// One node's attributes and schema; graphs inside its attributes are not entered.
[[nodiscard]] Result<void> validateNode(const onnx::NodeProto& node, const Opsets& opsets,
                                        const std::string& label);
[[nodiscard]] Result<void> validateType(const onnx::TypeProto& type, const std::string& where);
/// "node 'conv1' (Conv)"
[[nodiscard]] std::string nodeLabel(const onnx::NodeProto& node, int index);

}  // namespace mote::onnx_format
