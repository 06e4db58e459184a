// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rewrites a float graph into ONNX's QDQ form:
//   x -> Conv(x, W, b) -> Relu -> y     becomes
//   x -> Q -> DQ -> Conv(., DQ(W8), DQ(b32)) -> Relu -> Q -> DQ -> y
#pragma once

#include <map>

#include "core/graph/graph.h"
#include "core/quantization/scheme.h"
#include "core/result/result.h"

namespace mote::quantization {

struct QdqGraph {
  graph::Graph graph;
  std::map<graph::ValueId, graph::ValueId> stored;  ///< float value -> its integers
};

/// Node and value ids of the source stay; graph inputs and outputs keep names and types.
[[nodiscard]] Result<QdqGraph> insertQdq(const graph::Graph& source, const Scheme& scheme,
                                         const std::map<graph::ValueId, Affine>& parameters);

}  // namespace mote::quantization
