// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The few words on a card: shapes and the attributes that matter.
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>

#include "core/graph/graph.h"
#include "ui/kit/theme.h"

namespace mote::canvas {

/// In the scene's own units, whatever the zoom.
[[nodiscard]] QFont cardFont(kit::TextRole role, int pixels);
constexpr double kCommentMargin = 10;
/// Of a card with all the words of a comment.
[[nodiscard]] QSizeF commentSize(const QString& text);
/// "1×64×28×28"; unknown sizes by symbol or "?"; "?" where there is no rank.
[[nodiscard]] QString shapeText(const graph::TensorType& type);
/// "3×3 s2", "64 → 10", "axis 1" ...; empty for most operators.
[[nodiscard]] QString detailText(const graph::Graph& graph, const graph::Node& node);
/// Name, or what it makes where it has none.
[[nodiscard]] QString nodeName(const graph::Graph& graph, const graph::Node& node);

}  // namespace mote::canvas
