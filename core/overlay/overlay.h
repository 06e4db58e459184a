// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One kind of picture of numbers: a value per node, or per cell of an input, with unit and scale.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/graph/ids.h"

namespace mote::overlay {

/// How colours run: from low to high, from bad to good, or both ways from a middle.
enum class Scale { Sequential, Reversed, Diverging };

/// What is shown beside a node. `quantity` and `unit` are stable ids ("sqnr", "dB"); `label` may be
/// empty, `source` says measured, estimated or emulated.
struct NodeOverlay {
  std::string quantity;
  std::string unit;
  std::string source;
  Scale scale = Scale::Sequential;
  std::map<graph::NodeId, double> values;
  [[nodiscard]] double minimum() const noexcept;
  [[nodiscard]] double maximum() const noexcept;
};

/// Relevance of each cell of an input plane, float32 [H, W], normalized to 0..1 by its producer.
struct Heatmap {
  std::string quantity;
  Array cells;
  double rawMinimum = 0.0;
  double rawMaximum = 0.0;
};

}  // namespace mote::overlay
