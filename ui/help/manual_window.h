// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The manual beside the window: contents and search, the page, back and forward, size of letters.
#pragma once

#include <QWidget>

#include "ui/help/manual_pages.h"

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace mote::help {

class ManualBrowser;

class ManualWindow : public QWidget {
  Q_OBJECT
 public:
  /// `window` is whose words the pages use.
  explicit ManualWindow(const QWidget& window);
  /// The contents where there is no such page.
  void open(const QString& page);
  [[nodiscard]] ManualBrowser& browser() { return *m_browser; }
  void setTextScale(double scale);

 Q_SIGNALS:
  void textScaled(double scale);

 private:
  QWidget* makeBar();
  QWidget* makeContents();
  QAction* command(const QString& icon, const QString& text, const QKeySequence& keys,
                   void (ManualWindow::*act)());
  void list();
  void follow();
  void nextHit();
  void goBack();
  void goForward();
  void goToContents();
  void goToSearch();
  void larger();
  void smaller();
  [[nodiscard]] QStringList words() const;

  ManualPages m_pages;
  QHash<QString, QString> m_plain;  ///< what the search looks in, by page
  ManualBrowser* m_browser;
  QLineEdit* m_search;
  QListWidget* m_list;
  QLabel* m_found;
  QAction* m_back = nullptr;
  QAction* m_forward = nullptr;
  double m_scale = 1;
};

}  // namespace mote::help
