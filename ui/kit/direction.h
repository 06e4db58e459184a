// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Qt does not turn around by itself in a window laid out from right to left.
#pragma once

#include <QRectF>
#include <QString>

namespace mote::kit {

/// Text that keeps its own direction inside a sentence of the other one: without this, shapes,
/// paths and figures with units are read backwards.
[[nodiscard]] QString isolated(const QString& text);
/// A figure with its sign before it, inside a sentence of either direction.
[[nodiscard]] QString leftToRight(const QString& figure);
/// "before → after", from left to right in every language, as the arrow points.
[[nodiscard]] QString fromTo(const QString& before, const QString& after);
/// The place of a painted part within its whole, counted from where lines begin.
[[nodiscard]] QRectF mirrored(const QRectF& part, const QRectF& whole);

}  // namespace mote::kit
