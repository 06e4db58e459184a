// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folds the statistics in double precision.
#include "core/operators/interface/normalization.h"

#include <cmath>
#include <vector>

namespace mote::operators {

std::optional<ScaleAndShift> scaleAndShift(const NodeView& view) {
  if (view.integer("training_mode", 0) != 0) return std::nullopt;
  std::span<const float> inputs[5];
  for (std::size_t i = 1; i < 5; ++i) {
    const Array* constant = view.inputConstant(i);
    if (constant == nullptr || constant->type() != ElementType::Float32) return std::nullopt;
    inputs[i] = constant->as<float>();
    if (inputs[i].size() != inputs[1].size()) return std::nullopt;
  }
  const double epsilon = static_cast<double>(view.real("epsilon", 1e-5F));
  std::vector<float> scales;
  std::vector<float> shifts;
  for (std::size_t c = 0; c < inputs[1].size(); ++c) {
    const double scale =
        static_cast<double>(inputs[1][c]) / std::sqrt(static_cast<double>(inputs[4][c]) + epsilon);
    scales.push_back(static_cast<float>(scale));
    shifts.push_back(static_cast<float>(static_cast<double>(inputs[2][c]) -
                                        static_cast<double>(inputs[3][c]) * scale));
  }
  const Dims dims = {static_cast<std::int64_t>(scales.size())};
  return ScaleAndShift{Array::floats(dims, scales), Array::floats(dims, shifts)};
}

}  // namespace mote::operators
