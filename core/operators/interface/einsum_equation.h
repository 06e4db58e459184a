// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Einstein's summation convention as text, "bij,bjk->bik": which axis of each operand is which.
#pragma once

#include <vector>

#include "core/operators/interface/node_view.h"
#include "core/result/result.h"

namespace mote::operators {

/// An index of the equation: a letter, or an axis that "..." stands for.
using Label = int;
using Labels = std::vector<Label>;

struct EinsumEquation {
  std::vector<Labels> operands;  ///< a label for each axis
  Labels result;
};

/// Attribute equation for inputs of known rank. An implicit result has the axes of "...", then the
/// letters that stand once, by alphabet. Refuses text that does not fit the inputs.
[[nodiscard]] Result<EinsumEquation> einsumEquation(const NodeView& view);

}  // namespace mote::operators
