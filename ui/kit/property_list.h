// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names and values in two columns; values shorten themselves and can be copied.
#pragma once

#include <QWidget>

class QGridLayout;

namespace mote::kit {

class PropertyList : public QWidget {
  Q_OBJECT
 public:
  explicit PropertyList(QWidget* parent = nullptr);
  /// An empty key continues the row above.
  void addRow(const QString& key, const QString& value, bool mono = false);
  [[nodiscard]] int rows() const { return m_rows; }

 private:
  QGridLayout* m_grid;
  int m_rows = 0;
};

}  // namespace mote::kit
