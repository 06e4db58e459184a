// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window remembers between runs.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "ui/kit/theme.h"

namespace mote::shell {

/// Thin names over QSettings.
class Preferences {
 public:
  /// `fallback` where the person never chose.
  [[nodiscard]] static kit::Mode mode(kit::Mode fallback);
  static void setMode(kit::Mode mode);
  /// "" follows the system.
  [[nodiscard]] static QString language();
  static void setLanguage(const QString& language);
  /// Figures are estimated for; "" for none.
  [[nodiscard]] static QString board();
  static void setBoard(const QString& id);
  [[nodiscard]] static QStringList recentFiles();
  static void addRecentFile(const QString& path);
  static void clearRecentFiles();
  /// How large the manual's letters are; 1 is as large as the window's.
  [[nodiscard]] static double manualScale();
  static void setManualScale(double scale);
  [[nodiscard]] static QByteArray geometry();
  [[nodiscard]] static QByteArray layout();
  static void setWindow(const QByteArray& geometry, const QByteArray& layout);
};

}  // namespace mote::shell
