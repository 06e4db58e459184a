// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QuantizeLinear and DequantizeLinear nodes and the scales they put on integer values.
#pragma once

#include <string_view>

#include "core/compile/working_graph.h"

namespace mote::compile {

[[nodiscard]] bool isQuantize(const graph::Node* node);
[[nodiscard]] bool isDequantize(const graph::Node* node);
/// Puts the scales of every Q and DQ node on its integer value; the first node to speak wins.
void annotateQuantization(WorkingGraph& work);
/// The integer value of a Q or DQ node whose own scales are those annotated on it; none else.
[[nodiscard]] graph::ValueId integerOf(const graph::Graph& graph, const graph::Node& node);
/// The integer value behind a real one: the input of the DequantizeLinear that makes it.
[[nodiscard]] graph::ValueId storedBehind(const graph::Graph& graph, graph::ValueId real);

}  // namespace mote::compile
