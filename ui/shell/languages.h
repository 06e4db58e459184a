// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages the window speaks: one for each file of translations/, found by its name.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

class QTranslator;

namespace mote::shell {

struct Language {
  QString code;  ///< As in the file's name: "de", "zh_CN".
  QString name;  ///< In the language itself: "Deutsch".
};

[[nodiscard]] QList<Language> languages();

/// The locale for figures, which stand among shapes and units in Latin letters.
[[nodiscard]] QLocale withLatinDigits(const QLocale& locale);

/// Fills the translator for the locale, or for English where we do not speak its language.
bool loadLanguage(const QLocale& locale, QTranslator& translator);

}  // namespace mote::shell
