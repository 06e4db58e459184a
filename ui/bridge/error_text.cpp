// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks the pattern up, then fills it.
#include "ui/bridge/error_text.h"

#include <QCoreApplication>

#include "ui/kit/direction.h"

namespace mote::bridge {

QString errorText(const Error& error) {
  const QString pattern = QCoreApplication::translate("Error", error.pattern.c_str());
  std::vector<std::string> arguments;
  for (const auto& argument : error.arguments) {
    arguments.push_back(kit::isolated(QString::fromStdString(argument)).toStdString());
  }
  return QString::fromStdString(fillPattern(pattern.toStdString(), arguments));
}

}  // namespace mote::bridge
