// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What RNN, GRU and LSTM share: shapes, activations, layouts, lowering.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators {

/// What sets the three apart.
struct RecurrentKind {
  std::string_view kernel;
  std::int64_t gates;
  std::size_t states;                         ///< 1, LSTM 2: states among the outputs
  std::vector<std::string_view> activations;  ///< of one direction where the node names none
};

/// Outputs Y [T, D, N, H] and states [D, N, H], with layout 1 [N, T, D, H] and [N, D, H].
[[nodiscard]] Result<Types> inferRecurrent(const NodeView& view, const RecurrentKind& kind);
[[nodiscard]] Result<void> lowerRecurrent(const NodeView& view, Lowering& lowering,
                                          const RecurrentKind& kind);
[[nodiscard]] Cost recurrentCost(const NodeView& view);
/// Weights, recurrent weights, biases.
[[nodiscard]] ParameterInputs recurrentParameters(const NodeView& view);

}  // namespace mote::operators
