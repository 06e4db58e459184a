// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colour maps safe for colour-blind readers: lightness alone tells the order.
#pragma once

#include <QColor>
#include <QString>
#include <QVector>

namespace mote::kit {

/// The core's maps; see core/overlay/color_map.h.
enum class ColorMap { Dusk, Ember, Balance, Gray };

/// The colour at 0..1 (clamped); not a number gives a transparent colour.
[[nodiscard]] QColor colorAt(ColorMap map, double position);
/// Black or white, whichever reads better on `ground`.
[[nodiscard]] QColor readableOn(const QColor& ground);
[[nodiscard]] QString colorMapName(ColorMap map);
[[nodiscard]] QVector<ColorMap> colorMaps();

}  // namespace mote::kit
