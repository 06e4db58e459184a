// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page, panel and dialog of the window in turn, for tests that look at all of them.
#pragma once

#include <functional>
#include <string>

#include "tests/ui/shell/driven_window.h"

namespace mote::shell {

/// `root` is the window or the dialog that shows the place.
using Look = std::function<void(const std::string& place, QWidget& root)>;

/// What there is before a model is open.
void lookAtBeginnings(DrivenWindow& driven, const Look& look);
/// Every panel, found by its dock.
void lookAtPanels(DrivenWindow& driven, const Look& look);
/// Dialogs and fields that commands open while a model is.
void lookAtDialogs(DrivenWindow& driven, const Look& look);

}  // namespace mote::shell
