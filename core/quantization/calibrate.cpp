// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Min-max in one run over the samples, percentiles by histogram in a second.
#include "core/quantization/calibrate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/quantization/observer.h"

namespace mote::quantization {
namespace {

constexpr std::size_t kBins = 2048;

using Histogram = std::vector<std::uint64_t>;

/// Calls visit(value index, values) for every observed value of every sample.
template <typename Visit>
Result<void> overSamples(Observer& observer, const data::DataSet& data,
                         const std::vector<std::size_t>& samples, const JobContext& context,
                         const char* step, Visit visit) {
  for (std::size_t i = 0; i < samples.size(); ++i) {
    if (context.cancelled()) return cancelled();
    context.report(static_cast<double>(i) / static_cast<double>(samples.size()), step);
    MOTE_TRY(observer.feed(data, samples[i]));
    for (std::size_t v = 0; v < observer.count(); ++v) visit(v, observer.values(v));
  }
  return {};
}

void widen(Range& range, const std::vector<float>& values, bool first) {
  for (const float value : values) {
    if (!std::isfinite(value)) continue;
    range.minimum = first ? value : std::min(range.minimum, value);
    range.maximum = first ? value : std::max(range.maximum, value);
    first = false;
  }
}

void fill(Histogram& histogram, const Range& range, const std::vector<float>& values) {
  const float width = range.maximum - range.minimum;
  if (!(width > 0.0F)) return;
  for (const float value : values) {
    if (!std::isfinite(value)) continue;
    const auto bin =
        static_cast<std::size_t>((value - range.minimum) / width * static_cast<float>(kBins));
    ++histogram[std::min(bin, kBins - 1)];
  }
}

/// The range left after cutting `share` of the values from each end, in whole bins.
Range cut(const Histogram& histogram, const Range& range, double share) {
  const auto total = std::accumulate(histogram.begin(), histogram.end(), std::uint64_t{0});
  const auto allowed = static_cast<std::uint64_t>(share * static_cast<double>(total));
  std::size_t low = 0;
  for (std::uint64_t seen = histogram[low]; seen <= allowed && low + 1 < kBins;
       seen += histogram[low])
    ++low;
  std::size_t high = kBins - 1;
  for (std::uint64_t seen = histogram[high]; seen <= allowed && high > low; seen += histogram[high])
    --high;
  const float step = (range.maximum - range.minimum) / static_cast<float>(kBins);
  return {range.minimum + static_cast<float>(low) * step,
          range.minimum + static_cast<float>(high + 1) * step};
}

}  // namespace

std::vector<std::size_t> spread(std::size_t size, std::size_t count) {
  if (count == 0 || count > size) count = size;
  std::vector<std::size_t> indices(count);
  for (std::size_t i = 0; i < count; ++i) indices[i] = i * size / count;
  return indices;
}

Result<Ranges> calibrate(const graph::Graph& graph, std::span<const graph::ValueId> values,
                         const data::DataSet& data, const CalibrationOptions& options,
                         const JobContext& context) {
  if (data.size() == 0)
    return refused("quantize.no-samples", "The calibration data holds no samples");
  MOTE_ASSIGN(Observer observer, Observer::make(graph, values));
  const std::vector<std::size_t> samples = spread(data.size(), options.samples);
  std::vector<Range> ranges(values.size());
  std::vector<bool> seen(values.size(), false);
  MOTE_TRY(overSamples(observer, data, samples, context, "calibrate",
                       [&](std::size_t v, const auto& numbers) {
                         widen(ranges[v], numbers, !seen[v]);
                         seen[v] = true;
                       }));
  if (options.method == Method::Percentile) {
    std::vector<Histogram> histograms(values.size(), Histogram(kBins, 0));
    MOTE_TRY(overSamples(
        observer, data, samples, context, "histogram",
        [&](std::size_t v, const auto& numbers) { fill(histograms[v], ranges[v], numbers); }));
    for (std::size_t v = 0; v < values.size(); ++v) {
      if (ranges[v].maximum > ranges[v].minimum)
        ranges[v] = cut(histograms[v], ranges[v], 1.0 - options.percentile / 100.0);
    }
  }
  Ranges result;
  for (std::size_t v = 0; v < values.size(); ++v) result[values[v]] = ranges[v];
  return result;
}

}  // namespace mote::quantization
