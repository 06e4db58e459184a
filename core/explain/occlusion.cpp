// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Occlusion (Zeiler and Fergus, "Visualizing and understanding convolutional networks", 2014):
//   relevance(cell) = mean over windows that hide the cell of  score(input) - score(hidden input)
// Reads Options: target, window, stride, fill.
#include <algorithm>

#include "core/explain/interface/explainer.h"
#include "core/explain/interface/plane.h"
#include "core/scoring/scorer.h"

namespace mote::explain::occlusion_entry {
namespace {

/// The picture with one window hidden.
std::vector<float> hidden(std::vector<float> input, const Plane& plane, std::int64_t top,
                          std::int64_t left, std::int64_t window, float fill) {
  for (std::int64_t y = std::max<std::int64_t>(top, 0); y < std::min(top + window, plane.height);
       ++y) {
    for (std::int64_t x = std::max<std::int64_t>(left, 0); x < std::min(left + window, plane.width);
         ++x) {
      for (std::int64_t c = 0; c < plane.channels; ++c) input[plane.index(c, y, x)] = fill;
    }
  }
  return input;
}

/// Sums of score drops and how many windows hid each cell.
struct Tally {
  std::vector<double> drops;
  std::vector<std::uint32_t> counts;

  void add(const Plane& plane, std::int64_t top, std::int64_t left, std::int64_t window,
           double drop) {
    for (std::int64_t y = std::max<std::int64_t>(top, 0); y < std::min(top + window, plane.height);
         ++y) {
      for (std::int64_t x = std::max<std::int64_t>(left, 0);
           x < std::min(left + window, plane.width); ++x) {
        const auto cell = static_cast<std::size_t>(y * plane.width + x);
        drops[cell] += drop;
        ++counts[cell];
      }
    }
  }
  [[nodiscard]] std::vector<float> means() const {
    std::vector<float> values(drops.size(), 0.0F);
    for (std::size_t i = 0; i < drops.size(); ++i) {
      if (counts[i] > 0) values[i] = static_cast<float>(drops[i] / counts[i]);
    }
    return values;
  }
};

Result<Explanation> run(const graph::Graph& graph, const Array& input, const Options& options,
                        const JobContext& context) {
  MOTE_ASSIGN(const Plane plane, planeOf(input.dims()));
  MOTE_ASSIGN(scoring::Scorer scorer, scoring::Scorer::make(graph));
  const std::vector<float> values = input.toFloats();
  Explanation explanation;
  MOTE_ASSIGN(explanation.scores, scorer.score(values));
  MOTE_ASSIGN(explanation.target, chooseTarget(explanation.scores, options.target));
  const auto target = static_cast<std::size_t>(explanation.target);
  const std::int64_t side = std::min(plane.height, plane.width);
  const std::int64_t window =
      std::clamp<std::int64_t>(options.window > 0 ? options.window : side / 7, 1, side);
  const std::int64_t stride =
      options.stride > 0 ? options.stride : std::max<std::int64_t>(window / 2, 1);
  Tally tally{std::vector<double>(plane.cells()), std::vector<std::uint32_t>(plane.cells())};
  // Windows hang over the edges, so that border cells are hidden as often as inner ones.
  const std::int64_t before = window - stride;
  for (std::int64_t top = -before; top < plane.height; top += stride) {
    if (context.cancelled()) return cancelled();
    context.report(static_cast<double>(top + before) / static_cast<double>(plane.height + before),
                   "occlusion");
    for (std::int64_t left = -before; left < plane.width; left += stride) {
      MOTE_ASSIGN(const std::vector<float> scores,
                  scorer.score(hidden(values, plane, top, left, window, options.fill)));
      tally.add(
          plane, top, left, window,
          static_cast<double>(explanation.scores[target]) - static_cast<double>(scores[target]));
    }
  }
  explanation.heatmap = normalized("occlusion", tally.means(), plane);
  return explanation;
}

}  // namespace

MOTE_EXPLAINER(occlusion) = {
    .id = "occlusion",
    .title = "Occlusion",
    .reference = "Zeiler and Fergus 2014, Visualizing and Understanding Convolutional Networks",
    .run = run,
};

}  // namespace mote::explain::occlusion_entry
