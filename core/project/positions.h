// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a person put nodes, as a section of project.json: {"relu1": [120.5, 80]}. A node goes by
// the name of the first value it makes, which is its own alone; ONNX has no place for this.
#pragma once

#include <string>

#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::project {

constexpr const char* kPositions = "positions";

/// Empty where every node is laid out by itself.
[[nodiscard]] std::string positionsOf(const graph::Graph& graph);
/// What names no node or no place is passed over.
[[nodiscard]] Result<void> placeNodes(graph::Graph& graph, const std::string& section);

}  // namespace mote::project
