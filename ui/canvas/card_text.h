// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The few words on a card: shapes and the attributes that matter.
#pragma once

#include <QString>

#include "core/graph/graph.h"

namespace mote::canvas {

/// "1×64×28×28"; unknown sizes by symbol or "?"; "?" where there is no rank.
[[nodiscard]] QString shapeText(const graph::TensorType& type);
/// "3×3 s2", "64 → 10", "axis 1" ...; empty for most operators.
[[nodiscard]] QString detailText(const graph::Graph& graph, const graph::Node& node);
/// Name, or what it makes where it has none.
[[nodiscard]] QString nodeName(const graph::Graph& graph, const graph::Node& node);

}  // namespace mote::canvas
