// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole sentences one after another.
#pragma once

#include <QString>
#include <QStringList>

namespace mote::kit {

/// A blank stands between two of them, but none behind the wide full stop of Chinese and Japanese.
[[nodiscard]] QString paragraphOf(const QStringList& sentences);

}  // namespace mote::kit
