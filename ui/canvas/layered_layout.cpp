// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts the steps together and turns ranks and columns into points.
#include "ui/canvas/layered_layout.h"

#include <algorithm>
#include <limits>

#include "ui/canvas/layers.h"

namespace mote::canvas {
namespace {

constexpr int kSweeps = 12;

struct Bands {
  std::vector<double> top;
  std::vector<double> height;
};

Bands bandsOf(const Layers& layers, const LayoutInput& input) {
  Bands bands;
  bands.height.assign(layers.ranks.size(), 0);
  for (std::size_t v = 0; v < input.nodes.size(); ++v) {
    double& height = bands.height[layers.rankOf[v]];
    height = std::max(height, input.nodes[v].height);
  }
  double top = 0;
  for (const double height : bands.height) {
    bands.top.push_back(top);
    top += height + input.rankGap;
  }
  return bands;
}

void routeEdges(const Layers& layers, const LayoutInput& input, const std::vector<double>& x,
                const Bands& bands, LayoutResult& result) {
  result.routes.resize(input.edges.size());
  for (std::size_t i = 0; i < input.edges.size(); ++i) {
    const auto& edge = input.edges[i];
    auto& route = result.routes[i];
    const auto& from = result.centers[edge.from];
    const auto& to = result.centers[edge.to];
    route.push_back({from.x, from.y + input.nodes[edge.from].height / 2});
    for (const Vertex dummy : layers.chains[i]) {
      // Straight through the whole band: cards of that rank must not be touched by the curve.
      const std::size_t rank = layers.rankOf[dummy];
      route.push_back({x[dummy], bands.top[rank]});
      route.push_back({x[dummy], bands.top[rank] + bands.height[rank]});
    }
    route.push_back({to.x, to.y - input.nodes[edge.to].height / 2});
  }
}

}  // namespace

LayoutResult layeredLayout(const LayoutInput& input, const std::function<bool()>& cancelled) {
  LayoutResult result;
  if (input.nodes.empty()) return result;
  Layers layers = makeLayers(input);
  reduceCrossings(layers, kSweeps, cancelled);
  if (cancelled && cancelled()) return result;
  std::vector<double> x = assignColumns(layers, input);
  double left = std::numeric_limits<double>::infinity();
  double right = -left;
  for (std::size_t v = 0; v < x.size(); ++v) {
    left = std::min(left, x[v] - layers.widthOf[v] / 2);
    right = std::max(right, x[v] + layers.widthOf[v] / 2);
  }
  for (double& column : x) column -= left;
  const Bands bands = bandsOf(layers, input);
  for (std::size_t v = 0; v < input.nodes.size(); ++v) {
    const std::size_t rank = layers.rankOf[v];
    result.centers.push_back({x[v], bands.top[rank] + bands.height[rank] / 2});
  }
  routeEdges(layers, input, x, bands, result);
  result.width = right - left;
  result.height = bands.top.back() + bands.height.back();
  return result;
}

}  // namespace mote::canvas
