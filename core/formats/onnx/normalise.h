// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One form for what ONNX can say in several: constants, the default domain, the graph's name.
#pragma once

#include "core/result/result.h"

namespace onnx {
class GraphProto;
}  // namespace onnx

namespace mote::onnx_format {

/// Domain "ai.onnx" becomes "" here and in the graphs inside.
[[nodiscard]] Result<void> normaliseDomains(onnx::GraphProto& graph);

/// Of a validated main graph: Constant nodes and sparse initializers become dense initializers, in
/// node order after the others; what arrays cannot hold (text, complex numbers, bfloat16) becomes
/// or stays a Constant node; initializers are no longer graph inputs; a nameless graph is called
/// "graph".
[[nodiscard]] Result<void> normaliseConstants(onnx::GraphProto& graph);

}  // namespace mote::onnx_format
