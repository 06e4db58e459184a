// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ranges of activations over a data set, for post-training quantization.
#pragma once

#include <map>
#include <span>
#include <vector>

#include "core/data/data_set.h"
#include "core/graph/graph.h"
#include "core/jobs/cancel.h"
#include "core/result/result.h"

namespace mote::quantization {

struct Range {
  float minimum = 0.0F;
  float maximum = 0.0F;
};

using Ranges = std::map<graph::ValueId, Range>;

enum class Method {
  MinMax,      ///< the lowest and highest value seen
  Percentile,  ///< with the same share of outliers cut from each end
};

struct CalibrationOptions {
  Method method = Method::MinMax;
  double percentile = 99.99;  ///< 50..100; (100 - percentile) % of the values are cut at each end
  std::size_t samples = 200;  ///< 0 = all
};

/// Runs the float graph (one input) on evenly spaced samples and observes `values`.
/// Percentiles come from histograms of 2,048 bins over the min-max range, a second run over the
/// data.
[[nodiscard]] Result<Ranges> calibrate(const graph::Graph& graph,
                                       std::span<const graph::ValueId> values,
                                       const data::DataSet& data, const CalibrationOptions& options,
                                       const JobContext& context);

/// `count` of `size` indices, evenly spaced.
[[nodiscard]] std::vector<std::size_t> spread(std::size_t size, std::size_t count);

}  // namespace mote::quantization
