// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an explainer is: model and input in, heatmap out. Gradient-free ones see only a function.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/array/array.h"
#include "core/graph/graph.h"
#include "core/jobs/cancel.h"
#include "core/overlay/overlay.h"
#include "core/result/result.h"

namespace mote::explain {

/// Parameters common to explainers; each documents the ones it reads.
struct Options {
  std::int64_t target = -1;  ///< class to explain; -1 = the predicted one
  std::int64_t window = 0;   ///< occlusion: cells a side; 0 = about a seventh of the picture
  std::int64_t stride = 0;   ///< occlusion: 0 = half the window
  float fill = 0.0F;         ///< what hides a cell, in model input units
  graph::ValueId layer{};    ///< CAM: whose activations; none = the last convolution's
};

struct Explanation {
  overlay::Heatmap heatmap;  ///< [H, W] of the input picture
  std::int64_t target = 0;
  std::vector<float> scores;  ///< of the unchanged input
};

struct Explainer {
  std::string_view id;
  std::string_view title;
  std::string_view reference;  ///< the paper
  /// `input` float32 with batch 1, NCHW or NHWC; the graph may be float or quantized (QDQ).
  Result<Explanation> (*run)(const graph::Graph&, const Array& input, const Options&,
                             const JobContext&) = nullptr;
};

/// `wanted`, or the class of the highest score for -1; refused where there is no such class.
[[nodiscard]] Result<std::int64_t> chooseTarget(const std::vector<float>& scores,
                                                std::int64_t wanted);

#define MOTE_EXPLAINER(stem)                                \
  extern const ::mote::explain::Explainer explainer_##stem; \
  const ::mote::explain::Explainer explainer_##stem

}  // namespace mote::explain
