// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Icons drawn by us, tinted with the theme's text colour whenever they are painted.
#pragma once

#include <QIcon>
#include <QString>

namespace mote::kit {

/// Makes :/mote/icons known; needed before a style sheet or a QIcon names a file there.
void loadIconResources();
/// By file stem under resources/icons, e.g. "undo".
[[nodiscard]] QIcon icon(const QString& name);
/// The same in a colour of its own.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& color,
                                 double devicePixelRatio = 1.0);

}  // namespace mote::kit
