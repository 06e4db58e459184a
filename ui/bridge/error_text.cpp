// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks the pattern up, then fills it.
#include "ui/bridge/error_text.h"

#include <QCoreApplication>

namespace mote::bridge {

QString errorText(const Error& error) {
  const QString pattern = QCoreApplication::translate("Error", error.pattern.c_str());
  return QString::fromStdString(fillPattern(pattern.toStdString(), error.arguments));
}

}  // namespace mote::bridge
