// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Score-CAM (Wang et al., "Score-CAM: score-weighted visual explanations for CNNs", 2020):
//   H_k = normalized upsampled activation of channel k;  w = softmax_k( score(input * H_k) -
//   score(blank) ) map = relu( sum_k w_k * A_k ), upsampled.  Reads Options: target, layer, fill
//   (the blank input).
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/explain/interface/explainer.h"
#include "core/explain/interface/plane.h"
#include "core/scoring/scorer.h"

namespace mote::explain::score_cam_entry {
namespace {

/// Activations [1, C, h, w] of the explained layer.
struct Features {
  std::vector<float> values;
  std::int64_t channels = 0;
  std::int64_t height = 0;
  std::int64_t width = 0;

  [[nodiscard]] std::span<const float> map(std::int64_t channel) const {
    const auto cells = static_cast<std::size_t>(height * width);
    return std::span(values).subspan(static_cast<std::size_t>(channel) * cells, cells);
  }
};

Result<Features> featuresOf(const scoring::Scorer& scorer) {
  const Dims dims = scorer.observedDims();
  if (dims.size() != 4 || dims[0] != 1) {
    return refused("explain.layer-not-map",
                   "Score-CAM needs a layer of shape [1, C, H, W]; this one gives %1",
                   {dimsText(dims)});
  }
  return Features{scorer.observedValues(), dims[1], dims[2], dims[3]};
}

std::vector<float> masked(std::vector<float> input, std::span<const float> mask, const Plane& plane,
                          float fill) {
  for (std::int64_t y = 0; y < plane.height; ++y) {
    for (std::int64_t x = 0; x < plane.width; ++x) {
      const float keep = mask[static_cast<std::size_t>(y * plane.width + x)];
      for (std::int64_t c = 0; c < plane.channels; ++c) {
        float& cell = input[plane.index(c, y, x)];
        cell = fill + (cell - fill) * keep;
      }
    }
  }
  return input;
}

std::vector<double> softmax(const std::vector<double>& values) {
  const double top = *std::ranges::max_element(values);
  std::vector<double> weights(values.size());
  std::ranges::transform(values, weights.begin(), [top](double v) { return std::exp(v - top); });
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  for (double& weight : weights) weight /= sum;
  return weights;
}

/// How much each channel's mask alone raises the target over the blank input.
Result<std::vector<double>> channelGains(scoring::Scorer& scorer, const Features& features,
                                         const Plane& plane, const std::vector<float>& input,
                                         std::size_t target, float fill,
                                         const JobContext& context) {
  MOTE_ASSIGN(const std::vector<float> blank, scorer.score(std::vector<float>(input.size(), fill)));
  std::vector<double> gains;
  for (std::int64_t channel = 0; channel < features.channels; ++channel) {
    if (context.cancelled()) return cancelled();
    context.report(static_cast<double>(channel) / static_cast<double>(features.channels),
                   "score-cam");
    const auto wide = upsample(features.map(channel), features.height, features.width, plane);
    const overlay::Heatmap mask = normalized("mask", wide, plane);
    MOTE_ASSIGN(const std::vector<float> scores,
                scorer.score(masked(input, mask.cells.as<float>(), plane, fill)));
    gains.push_back(static_cast<double>(scores[target]) - static_cast<double>(blank[target]));
  }
  return gains;
}

std::vector<float> weightedMap(const Features& features, const std::vector<double>& weights) {
  std::vector<double> sum(static_cast<std::size_t>(features.height * features.width), 0.0);
  for (std::int64_t channel = 0; channel < features.channels; ++channel) {
    const auto map = features.map(channel);
    for (std::size_t i = 0; i < sum.size(); ++i)
      sum[i] += weights[static_cast<std::size_t>(channel)] * static_cast<double>(map[i]);
  }
  std::vector<float> out(sum.size());
  std::ranges::transform(sum, out.begin(),
                         [](double v) { return static_cast<float>(std::max(v, 0.0)); });
  return out;
}

Result<Explanation> run(const graph::Graph& graph, const Array& input, const Options& options,
                        const JobContext& context) {
  MOTE_ASSIGN(const Plane plane, planeOf(input.dims()));
  const auto layer =
      options.layer ? options.layer : scoring::lastFeatureMap(graph).value_or(graph::ValueId{});
  if (!layer)
    return refused("explain.no-convolution",
                   "Score-CAM needs a convolution; this model has none. Try occlusion.");
  MOTE_ASSIGN(scoring::Scorer scorer, scoring::Scorer::make(graph, layer));
  const std::vector<float> values = input.toFloats();
  Explanation explanation;
  MOTE_ASSIGN(explanation.scores, scorer.score(values));
  MOTE_ASSIGN(explanation.target, chooseTarget(explanation.scores, options.target));
  MOTE_ASSIGN(const Features features, featuresOf(scorer));
  MOTE_ASSIGN(const std::vector<double> gains,
              channelGains(scorer, features, plane, values,
                           static_cast<std::size_t>(explanation.target), options.fill, context));
  const std::vector<float> map = weightedMap(features, softmax(gains));
  explanation.heatmap =
      normalized("score-cam", upsample(map, features.height, features.width, plane), plane);
  return explanation;
}

}  // namespace

MOTE_EXPLAINER(score_cam) = {
    .id = "score-cam",
    .title = "Score-CAM",
    .reference =
        "Wang et al. 2020, Score-CAM: Score-Weighted Visual Explanations for Convolutional Neural "
        "Networks",
    .run = run,
};

}  // namespace mote::explain::score_cam_entry
