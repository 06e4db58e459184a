// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tests do with boards in the window's board panel.
#pragma once

#include <string>

#include "tests/ui/shell/driven_window.h"

namespace mote::shell {

/// Whether this build has the image of an emulated board; it needs the cross compiler.
[[nodiscard]] bool firmwareExists(const std::string& board);
/// Clicks the board's row.
void selectBoard(DrivenWindow& driven, const QString& board);
/// Selects the board in the list and presses the buttons; the panel must be open.
void startAndConnect(DrivenWindow& driven, const QString& board);
/// Layers of the last run whose cost has come.
[[nodiscard]] std::size_t layersCome(DrivenWindow& driven);
[[nodiscard]] std::string problemText(DrivenWindow& driven);
/// Panel, chart and legend say that the numbers are instructions counted by an emulator.
void expectLabelledEmulated(DrivenWindow& driven);
/// Ends the board's process the hard way.
void killBoard(const std::string& board);

}  // namespace mote::shell
