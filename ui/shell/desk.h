// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window with its studio: survives a change of language, which builds the window anew.
#pragma once

#include <QObject>
#include <QTranslator>
#include <memory>

#include "ui/bridge/studio.h"
#include "ui/kit/theme.h"

namespace mote::shell {

class MainWindow;

/// What the command line asked for; empty means: as remembered.
struct Wishes {
  QString theme;
  QString language;
  QString file;
  QString board;
  bool sample = false;
};

class Desk : public QObject {
  Q_OBJECT
 public:
  explicit Desk(const Wishes& wishes);
  ~Desk() override;
  [[nodiscard]] bridge::Studio& studio() { return *m_studio; }
  [[nodiscard]] MainWindow& window() { return *m_window; }
  void setMode(kit::Mode mode, bool remember);
  void setLanguage(const QString& language, bool remember);

 private:
  void translate(const QString& language);
  void buildWindow();

  QTranslator m_translator;
  QTranslator m_qtTranslator;
  std::unique_ptr<bridge::Studio> m_studio;
  std::unique_ptr<MainWindow> m_window;
};

}  // namespace mote::shell
