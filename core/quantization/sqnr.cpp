// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs float and int8 side by side and sums signal and noise.
#include "core/quantization/sqnr.h"

#include <algorithm>
#include <cmath>

#include "core/quantization/observer.h"

namespace mote::quantization {
namespace {

struct Power {
  double signal = 0.0;
  double noise = 0.0;

  [[nodiscard]] double decibels() const {
    constexpr double kCap = 200.0;
    if (noise <= 0.0) return kCap;
    if (signal <= 0.0) return 0.0;
    return std::min(10.0 * std::log10(signal / noise), kCap);
  }
};

void add(Power& power, const std::vector<float>& real, const std::vector<float>& approximation) {
  for (std::size_t i = 0; i < std::min(real.size(), approximation.size()); ++i) {
    const double x = static_cast<double>(real[i]);
    const double difference = x - static_cast<double>(approximation[i]);
    power.signal += x * x;
    power.noise += difference * difference;
  }
}

}  // namespace

Result<std::map<graph::NodeId, double>> layerSqnr(const graph::Graph& source, const Scheme& scheme,
                                                  const QdqGraph& quantized,
                                                  const data::DataSet& data, std::size_t samples,
                                                  const JobContext& context) {
  std::vector<graph::ValueId> real;
  std::vector<graph::ValueId> stored;
  for (const Layer& layer : scheme.layers) {
    real.push_back(layer.output);
    stored.push_back(quantized.stored.at(layer.output));
  }
  MOTE_ASSIGN(Observer floats, Observer::make(source, real));
  MOTE_ASSIGN(Observer integers, Observer::make(quantized.graph, stored));
  std::vector<Power> powers(real.size());
  const auto indices = spread(data.size(), samples);
  for (std::size_t i = 0; i < indices.size(); ++i) {
    if (context.cancelled()) return cancelled();
    context.report(static_cast<double>(i) / static_cast<double>(indices.size()), "sqnr");
    MOTE_TRY(floats.feed(data, indices[i]));
    MOTE_TRY(integers.feed(data, indices[i]));
    for (std::size_t v = 0; v < powers.size(); ++v)
      add(powers[v], floats.values(v), integers.values(v));
  }
  std::map<graph::NodeId, double> result;
  for (std::size_t v = 0; v < powers.size(); ++v) {
    result[scheme.layers[v].node] = powers[v].decibels();
    if (scheme.layers[v].activation) result[scheme.layers[v].activation] = powers[v].decibels();
  }
  return result;
}

}  // namespace mote::quantization
