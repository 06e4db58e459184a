// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Models of opsets that are younger than the ONNX library: their operators in its newest opset.
#pragma once

#include <cstdint>

#include "core/result/result.h"

namespace onnx {
class GraphProto;
}  // namespace onnx

namespace mote::onnx_format {

/// Newest opset of models that are read.
constexpr std::int64_t kNewestRead = 22;

/// Of a graph of opset 18 to kNewestRead, not validated yet, and those inside it: what changed form
/// gets the one of opset 17 (axes that became inputs are attributes again); what opset 17 has not
/// is left, to be shown and refused by name. Refuses, naming the node, forms without a counterpart.
[[nodiscard]] Result<void> bringBack(onnx::GraphProto& graph);

}  // namespace mote::onnx_format
