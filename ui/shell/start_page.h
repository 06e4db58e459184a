// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window shows before a model is open: ways in.
#pragma once

#include <QWidget>

class QListWidget;

namespace mote::shell {

class StartPage : public QWidget {
  Q_OBJECT
 public:
  explicit StartPage(QWidget* parent = nullptr);
  void refresh();

 Q_SIGNALS:
  void openWanted();
  void sampleWanted();
  void fileWanted(const QString& path);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QWidget* makeCard();
  QListWidget* m_recent;
  QWidget* m_recentBox;
};

}  // namespace mote::shell
