// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which page of the manual tells of a panel or a dialog.
#pragma once

#include <QString>

class QWidget;

namespace mote::kit {

/// By the page's file stem under resources/docs/manual, e.g. "quantize".
void setManualPage(QWidget* widget, const char* page);
/// Of the widget or the nearest one around it that names a page; empty: none does.
[[nodiscard]] QString manualPageOf(const QWidget* widget);

}  // namespace mote::kit
