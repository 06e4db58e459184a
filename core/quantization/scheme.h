// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a graph becomes integers: which nodes, which values, and which values share one range.
#pragma once

#include <map>
#include <set>
#include <vector>

#include "core/graph/graph.h"
#include "core/operators/interface/operator.h"
#include "core/quantization/calibrate.h"
#include "core/quantization/parameters.h"

namespace mote::quantization {

struct Layer {
  graph::NodeId node;
  graph::NodeId activation;  ///< a Relu or Clip that runs as the node's clamp; none otherwise
  graph::ValueId output;     ///< the value stored as integers: the activation's where there is one
  int weightAxis = -2;       ///< -2: no weights
  std::vector<std::size_t> activationInputs;  ///< input indices that carry activations
};

struct Scheme {
  Widths widths;
  std::vector<Layer> layers;        ///< topological order
  std::set<graph::ValueId> values;  ///< stored as integers; constants among them too
  std::map<graph::ValueId, graph::ValueId> sameRangeAs;  ///< value -> the value whose range it has
  std::map<graph::ValueId, Affine> fixed;                ///< ranges the operator dictates
};

/// Of a resolved graph with BatchNormalization folded. Nodes the core cannot run on these integers
/// stay float.
[[nodiscard]] Scheme schemeOf(const graph::Graph& graph, const Widths& widths = {});

/// Values whose ranges calibration must find.
[[nodiscard]] std::vector<graph::ValueId> valuesToCalibrate(const graph::Graph& graph,
                                                            const Scheme& scheme);

/// Scale and zero point of every value of the scheme.
[[nodiscard]] std::map<graph::ValueId, Affine> parametersOf(const graph::Graph& graph,
                                                            const Scheme& scheme,
                                                            const Ranges& ranges);

}  // namespace mote::quantization
