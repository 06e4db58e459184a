// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Language, theme, window; then what the command line asked for.
#include "ui/shell/desk.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>

#include "ui/shell/file_commands.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

namespace mote::shell {

Desk::Desk(const Wishes& wishes) {
  translate(wishes.language.isEmpty() ? Preferences::language() : wishes.language);
  const kit::Mode remembered = Preferences::mode(kit::systemMode(*qApp));
  kit::applyTheme(*qApp, wishes.theme.isEmpty()   ? remembered
                         : wishes.theme == "dark" ? kit::Mode::Dark
                                                  : kit::Mode::Light);
  m_studio = std::make_unique<bridge::Studio>();
  auto& estimating = m_studio->estimating();
  estimating.choose(Preferences::board());
  connect(&estimating, &bridge::Estimating::boardChosen, this, [&estimating] {
    const auto* target = estimating.target();
    Preferences::setBoard(target != nullptr ? QString::fromStdString(target->id) : QString());
  });
  buildWindow();
  if (wishes.sample) m_window->files().openSample();
  if (!wishes.file.isEmpty()) m_window->files().openPath(wishes.file);
  if (!wishes.board.isEmpty()) {
    m_studio->boards().startAndConnect(wishes.board);
    m_window->showPanel("board");
  }
}

Desk::~Desk() = default;

void Desk::translate(const QString& language) {
  const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
  QLocale::setDefault(withLatinDigits(locale));
  QCoreApplication::removeTranslator(&m_translator);
  QCoreApplication::removeTranslator(&m_qtTranslator);
  const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
  if (m_qtTranslator.load(locale, "qtbase", "_", qtFolder)) {
    QCoreApplication::installTranslator(&m_qtTranslator);
  }
  if (loadLanguage(locale, m_translator)) QCoreApplication::installTranslator(&m_translator);
  // Of the language found, not of the one asked for: English sentences run to the right.
  QGuiApplication::setLayoutDirection(QLocale(m_translator.language()).textDirection());
}

void Desk::buildWindow() {
  m_window = std::make_unique<MainWindow>(*m_studio);
  connect(m_window.get(), &MainWindow::darkModeWanted, this,
          [this](bool dark) { setMode(dark ? kit::Mode::Dark : kit::Mode::Light, true); });
  connect(
      m_window.get(), &MainWindow::languageWanted, this,
      [this](const QString& language) { setLanguage(language, true); }, Qt::QueuedConnection);
  m_window->show();
}

void Desk::setMode(kit::Mode mode, bool remember) {
  kit::changeTheme(*qApp, mode);
  if (remember) Preferences::setMode(mode);
}

void Desk::setLanguage(const QString& language, bool remember) {
  if (remember) Preferences::setLanguage(language);
  const bool quits = QGuiApplication::quitOnLastWindowClosed();
  QGuiApplication::setQuitOnLastWindowClosed(false);
  m_window->replace();
  m_window.reset();
  translate(language);
  kit::applyTheme(*qApp, kit::mode());  // fonts and rules know the language
  buildWindow();
  QGuiApplication::setQuitOnLastWindowClosed(quits);
}

}  // namespace mote::shell
