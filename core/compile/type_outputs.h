// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Types of the graph's outputs, which ONNX files must state.
#pragma once

#include "core/graph/graph.h"

namespace mote::compile {

/// Outputs of no known element type get what our rules infer; what they cannot infer stays.
void typeOutputs(graph::Graph& graph);

}  // namespace mote::compile
