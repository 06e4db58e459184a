// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A node against the ONNX library's schema of its operator.
#pragma once

#include <cstdint>
#include <string>

#include "core/result/result.h"

namespace onnx {
class NodeProto;
}  // namespace onnx

namespace mote::onnx_format {

/// Newest default-domain opset the library knows.
[[nodiscard]] std::int64_t newestOpset();

/// Input and output counts, attribute names, types and presence. Nodes of operators the library
/// does not know pass. `label` names the node in messages.
[[nodiscard]] Result<void> checkAgainstSchema(const onnx::NodeProto& node, std::int64_t opset,
                                              const std::string& label);
/// Whether the library knows the node's operator in that opset.
[[nodiscard]] bool knowsOperator(const onnx::NodeProto& node, std::int64_t opset);

}  // namespace mote::onnx_format
