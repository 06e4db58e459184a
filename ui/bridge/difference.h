// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Differences of two models in signs, colours and words.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

#include "core/compare/compare.h"

namespace mote::bridge {

/// One character, so that nobody needs the colour.
[[nodiscard]] QString differenceSign(compare::Kind kind);
[[nodiscard]] QString differenceName(compare::Kind kind);
/// Okabe and Ito's, told apart by every kind of colour vision; the same on light and dark ground.
[[nodiscard]] QColor differenceColor(compare::Kind kind);
/// The sign on a ground of the colour.
[[nodiscard]] QIcon differenceSwatch(compare::Kind kind, int size);
/// "strides: 1, 1 → 2, 2"
[[nodiscard]] QString factText(const compare::Fact& fact);
/// The same of an input or output of the whole model.
[[nodiscard]] QString endText(const compare::Fact& fact);

}  // namespace mote::bridge
