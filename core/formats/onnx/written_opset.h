// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which default-domain opset a graph needs when written.
#pragma once

#include <cstdint>

namespace onnx {
class GraphProto;
}  // namespace onnx

namespace mote::onnx_format {

/// The internal opset where every node (those of subgraphs too) is valid in it, else the lowest
/// newer one that all known operators are valid in; unknown operators have no say.
[[nodiscard]] std::int64_t writtenOpset(onnx::GraphProto& graph);

}  // namespace mote::onnx_format
