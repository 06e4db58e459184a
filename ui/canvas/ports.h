// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where wires leave and enter cards, and how these places are drawn.
#pragma once

#include <QPainter>

#include "ui/canvas/scene.h"

namespace mote::canvas {

/// How far from a port a press still takes it.
constexpr double kPortReach = 11;

[[nodiscard]] QPointF outPort(const Card& card);
/// Inputs spread evenly over the top edge.
[[nodiscard]] QPointF inPort(const Card& card, std::size_t index, std::size_t count);
[[nodiscard]] std::size_t nearestInPort(const Card& card, std::size_t count, QPointF position);
/// The card whose out port is within reach; terminals where the graph ends have none.
[[nodiscard]] CardIndex outPortAt(const Scene& scene, QPointF position);

void paintPort(QPainter& painter, QPointF center, const QColor& color, bool filled);

}  // namespace mote::canvas
