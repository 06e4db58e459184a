// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which default-domain opset a graph needs when written.
#pragma once

#include <cstdint>

#include "core/result/result.h"

namespace onnx {
class GraphProto;
}  // namespace onnx

namespace mote::onnx_format {

/// The lowest opset from the internal one on in which every node, those of subgraphs too, keeps its
/// operator's rules; operators the library knows in no opset have no say. Refused, naming a node,
/// where there is none.
[[nodiscard]] Result<std::int64_t> writtenOpset(onnx::GraphProto& graph);

}  // namespace mote::onnx_format
