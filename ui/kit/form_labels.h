// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of several forms on one line from top to bottom.
#pragma once

class QWidget;

namespace mote::kit {

/// Gives the labels of all forms below `panel` the width of the widest.
void alignLabels(const QWidget& panel);

}  // namespace mote::kit
