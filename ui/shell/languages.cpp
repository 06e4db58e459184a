// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each catalogue says its own name, as its translation of "English": Qt's would be "American
// English" or "español de España".
#include "ui/shell/languages.h"

#include <QDir>
#include <QTranslator>
#include <algorithm>

// Outside any namespace: the macro declares a function.
static void initializeTranslations() {
  Q_INIT_RESOURCE(translations);
}

namespace mote::shell {
namespace {

constexpr const char* kFolder = ":/mote/translations";

QDir catalogues() {
  initializeTranslations();
  return QDir(kFolder);
}

QString ownName(const QString& path) {
  QTranslator translator;
  return translator.load(path)
             ? translator.translate("Language", QT_TRANSLATE_NOOP("Language", "English"))
             : QString();
}

}  // namespace

QList<Language> languages() {
  QList<Language> found;
  for (const QFileInfo& file : catalogues().entryInfoList({"mote_*.qm"})) {
    const QString code = file.completeBaseName().section('_', 1);
    const QString name = ownName(file.filePath());
    found << Language{code, name.isEmpty() ? QLocale(code).nativeLanguageName() : name};
  }
  std::sort(found.begin(), found.end(), [](const Language& a, const Language& b) {
    return a.name.localeAwareCompare(b.name) < 0;
  });
  return found;
}

QLocale withLatinDigits(const QLocale& locale) {
  return locale.language() == QLocale::Arabic
             ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
             : locale;
}

bool loadLanguage(const QLocale& locale, QTranslator& translator) {
  const QString folder = catalogues().path();
  // English has a file for its plurals.
  return translator.load(locale, "mote", "_", folder) ||
         translator.load(QLocale(QLocale::English), "mote", "_", folder);
}

}  // namespace mote::shell
