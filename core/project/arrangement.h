// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person did to the drawing, as sections of project.json, for ONNX has no place for it:
//   "positions": {"relu1": [120.5, 80]}
//   "blocks": [{"name": "stem", "nodes": ["conv1", "relu1"], "collapsed": true, "at": [0, 90]}]
//   "comments": [{"text": "Too wide?", "at": [300, 20]}]
// A node goes by the name of the first value it makes, which is its own alone.
#pragma once

#include "core/graph/graph.h"
#include "core/project/manifest.h"
#include "core/result/result.h"

namespace mote::project {

/// Adds the sections that are not empty.
void writeArrangement(const graph::Graph& graph, Sections& sections);
/// Takes the sections out; what names no node, no place or no text is passed over.
[[nodiscard]] Result<void> readArrangement(Sections& sections, graph::Graph& graph);

}  // namespace mote::project
