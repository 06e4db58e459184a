// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a tensor's values look like: range, mean, spread, histogram.
#pragma once

#include <QVector>

#include "core/array/array.h"

namespace mote::bridge {

struct TensorStatistics {
  std::size_t count = 0;
  double minimum = 0;
  double maximum = 0;
  double mean = 0;
  double deviation = 0;  ///< of the population
  double zeros = 0;      ///< share of exact zeros, 0..1
  QVector<int> bins;     ///< over [minimum, maximum]
};

/// Values that are not finite are left out.
[[nodiscard]] TensorStatistics statisticsOf(const Array& array, int bins = 48);

}  // namespace mote::bridge
