// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows a page of the manual: its words filled in, set in the window's look, pictures as wide as
// there is room.
#pragma once

#include <QTextBrowser>

#include "ui/help/manual_pages.h"

namespace mote::help {

class ManualBrowser : public QTextBrowser {
  Q_OBJECT
 public:
  /// `window` is whose words the pages use.
  ManualBrowser(const ManualPages& pages, const QWidget& window, QWidget* parent = nullptr);
  /// Going back and forward is the base's; showing the page at hand again changes nothing.
  void showPage(const QString& name);
  [[nodiscard]] const QString& page() const { return m_page; }
  /// 1 is the window's own size of letters.
  void setTextScale(double scale);
  /// Marks each place of the words; how many there are.
  int mark(const QStringList& words);
  /// To the next place that is marked, from the first again after the last.
  void goToNextMark();

 protected:
  QVariant loadResource(int type, const QUrl& name) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void typeset(const QUrl& address);
  void fitPictures();
  void again();

  const ManualPages& m_pages;
  const QWidget& m_window;
  QString m_page;
  bool m_typesetting = false;
};

}  // namespace mote::help
