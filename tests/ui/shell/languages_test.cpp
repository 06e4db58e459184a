// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every file of translations/ is a language of the window, under its own name.
#include "ui/shell/languages.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QMap>
#include <QSet>
#include <QTranslator>

namespace mote::shell {
namespace {

QMap<QString, QString> names() {
  QMap<QString, QString> found;
  for (const Language& language : languages()) found[language.code] = language.name;
  return found;
}

QString word(const QLocale& locale) {
  QTranslator translator;
  EXPECT_TRUE(loadLanguage(locale, translator));
  return translator.translate("Language", "English");
}

TEST(Languages, AreTheFilesOfTheFolder) {
  const QDir folder(QStringLiteral(MOTE_SOURCE_DIR "/translations"));
  QSet<QString> files;
  for (const QString& name : folder.entryList({"mote_*.ts"})) files << name.chopped(3).mid(5);
  const QList<QString> codes = names().keys();
  EXPECT_EQ(QSet<QString>(codes.begin(), codes.end()), files);
}

TEST(Languages, AreCalledAsTheyCallThemselves) {
  EXPECT_EQ(names().value("de"), "Deutsch");
  EXPECT_EQ(names().value("en"), "English");
  EXPECT_EQ(names().value("fr"), "Français");
}

TEST(Languages, AreFoundForTheirCountries) {
  EXPECT_EQ(word(QLocale("de_AT")), "Deutsch");
  EXPECT_EQ(word(QLocale("fr_CA")), "Français");
}

TEST(Languages, EnglishStandsInForTheOthers) {
  EXPECT_EQ(word(QLocale("is_IS")), "English");
  EXPECT_EQ(word(QLocale::c()), "English");
}

}  // namespace
}  // namespace mote::shell
