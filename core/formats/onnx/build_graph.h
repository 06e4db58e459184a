// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A validated, normalised and adapted GraphProto to the editable graph.
#pragma once

#include "core/graph/graph.h"
#include "core/result/result.h"

namespace onnx {
class GraphProto;
}  // namespace onnx

namespace mote::onnx_format {

/// Ids follow the file: inputs, constants, then what each node makes; nodes in order.
[[nodiscard]] Result<graph::Graph> buildGraph(const onnx::GraphProto& source);
/// Of a graph inside an attribute: names it does not define become values without maker, which are
/// neither input nor constant, and what it gives out twice is copied.
[[nodiscard]] Result<graph::Graph> buildBody(const onnx::GraphProto& source);

}  // namespace mote::onnx_format
