// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two passes over the values in double precision.
#include "ui/bridge/tensor_statistics.h"

#include <algorithm>
#include <cmath>

namespace mote::bridge {

TensorStatistics statisticsOf(const Array& array, int bins) {
  TensorStatistics result;
  std::vector<float> values = array.toFloats();
  std::erase_if(values, [](float value) { return !std::isfinite(value); });
  if (values.empty()) return result;
  result.count = values.size();
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  result.minimum = static_cast<double>(*low);
  result.maximum = static_cast<double>(*high);
  double sum = 0;
  double squares = 0;
  std::size_t zeros = 0;
  result.bins.fill(0, bins);
  const double width = result.maximum - result.minimum;
  for (const float value : values) {
    const double x = static_cast<double>(value);
    sum += x;
    squares += x * x;
    if (value == 0.0F) ++zeros;
    const double place = width > 0 ? (x - result.minimum) / width * bins : 0.0;
    ++result.bins[std::min(static_cast<int>(place), bins - 1)];
  }
  const double count = static_cast<double>(values.size());
  result.mean = sum / count;
  result.deviation = std::sqrt(std::max(0.0, squares / count - result.mean * result.mean));
  result.zeros = static_cast<double>(zeros) / count;
  return result;
}

}  // namespace mote::bridge
