// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The user's choice of what a model file leaves open, put into the graph, so that whatever follows
// (compiling, quantizing, explaining) sees one model.
#pragma once

#include <map>
#include <string>

#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::compile {

struct InputChoices {
  std::map<std::string, Dims> shapes;    ///< whole shapes by input
  std::map<std::string, double> values;  ///< inputs that always have one number in all elements
};

/// Inputs get these shapes; those with values become constants. Refused, naming the input, where
/// there is none of that name, the rank is another, or the number does not fit the type or the
/// input's size is not known.
[[nodiscard]] Result<void> fixInputs(graph::Graph& graph, const InputChoices& choices);

}  // namespace mote::compile
