// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scrolling column every panel stands on.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace mote::kit {

class PanelPage : public QScrollArea {
  Q_OBJECT
 public:
  explicit PanelPage(QWidget* parent = nullptr);
  /// The column; add widgets here.
  [[nodiscard]] QVBoxLayout* column() { return m_column; }
  /// Throws all content away.
  void clear();
  /// As wide as the words and figures inside need.
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QVBoxLayout* m_column;
};

}  // namespace mote::kit
